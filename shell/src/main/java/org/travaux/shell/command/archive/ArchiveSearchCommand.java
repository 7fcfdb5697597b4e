package org.travaux.shell.command.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchQuery.Filter;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.standard.ArchiveIndex;
import org.travaux.archive.store.StoreRoot;
import org.travaux.record.extract.Reader;
import org.travaux.report.view.archive.SearchAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.ArchiveOptions;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Finds words in all plans of an archive. */
public final class ArchiveSearchCommand implements DescribedCommand {

    private static final String WORDS = "WORDS";
    private static final String IN = "in";
    private static final String IN_PLAN = "plan";
    private static final String PARTY = "party";
    private static final String TOPIC = "topic";
    private static final String VERSION = "version";
    private static final String LANGUAGE = "language";
    private static final String ALL = "all-versions";
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";
    private static final int DEFAULT_LIMIT = 20;

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive search",
            CommandGroups.ARCHIVE,
            "Find words in clauses, statements and claims",
            List.of(ArgumentSyntax.repeated(WORDS, "what is looked for; see below", ValueKind.TEXT)),
            options(),
            List.of(
                    "All words must be there. \"security guarantees\" in quotation marks is a phrase, guarant* finds what begins so,",
                    "NEAR(ceasefire monitoring, 5) words at most 5 apart; a OR b, NOT a, parentheses. Case and accents do not matter.",
                    "Hits come by plan, then by date; nothing is ranked. The index beside the archive is kept up to date by itself."),
            List.of(
                    "archive search security guarantees",
                    "archive search '\"security guarantees\" OR deterrence'",
                    "archive search 'troop* NOT foreign' --party Ukraine --in reactions",
                    "archive search Donbas --on 2025-12-06 --known-at 2025-12-10"));

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(List.of(
                Archives.option(),
                OptionSyntax.choices(
                        IN,
                        "KINDS",
                        "clauses, reactions, claims, with commas; by default all",
                        Stream.of(EntryKind.values()).map(EntryKind::plural).toList()),
                OptionSyntax.text(IN_PLAN, "ID", "in this plan alone"),
                OptionSyntax.text(PARTY, "PARTY", "statements and claims of this party"),
                OptionSyntax.text(TOPIC, "TOPIC", "on this topic, by id, label or keyword"),
                OptionSyntax.text(VERSION, "ID", "in this version, or said of it"),
                OptionSyntax.text(LANGUAGE, "TAG", "texts and quotes in this language, such as uk"),
                Archives.knownAt(),
                OptionSyntax.flag(ALL, "in all archived versions, not the latest alone"),
                PlanPlaces.on()));
        options.addAll(RecordFilters.periodOptions());
        options.addAll(List.of(
                ArchiveOptions.as(),
                OptionSyntax.text(LIMIT, "N", "how many hits are shown; 20 by default"),
                OptionSyntax.text(OFFSET, "N", "how many are passed over first"),
                AnswerFormats.option()));
        return options;
    }

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveSearchCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        SearchQuery query = query(invocation);
        StoreRoot root = archives.root(invocation);
        Reader reader = archives.reader(root, invocation);
        ArchiveIndex index = new ArchiveIndex(root, archives.open(root));
        SearchResult result;
        try {
            result = Progress.<SearchResult, Exception>counted(
                    console,
                    "Indexing",
                    count -> index.search(query, reader, (done, all) -> count.at(done, all, "plans")));
        } catch (SearchFailure e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        boolean forPrograms = ResultFormat.of(invocation) == ResultFormat.JSON;
        AnswerFormats.show(SearchAnswer.of(query, result, forPrograms), invocation, console);
        return result.isDamaged() ? ExitCode.INTEGRITY : ExitCode.DONE;
    }

    private static SearchQuery query(Invocation invocation) {
        Set<EntryKind> kinds = EnumSet.allOf(EntryKind.class);
        if (!invocation.choices(IN).isEmpty()) {
            kinds.clear();
            invocation.choices(IN).forEach(word -> EntryKind.of(word).ifPresent(kinds::add));
        }
        return new SearchQuery(
                String.join(" ", invocation.arguments(WORDS)),
                kinds,
                time(invocation),
                new Filter(
                        invocation
                                .value(IN_PLAN)
                                .map(text -> Archives.Named.of(text).id().plan())
                                .orElse(null),
                        invocation.value(PARTY).orElse(null),
                        invocation.value(TOPIC).orElse(null),
                        invocation.value(VERSION).orElse(null),
                        invocation.value(LANGUAGE).orElse(null),
                        PlanPlaces.day(invocation).orElse(null),
                        RecordFilters.period(invocation)),
                number(invocation, OFFSET, 0, 0, Integer.MAX_VALUE / 2),
                number(invocation, LIMIT, DEFAULT_LIMIT, 1, SearchQuery.MOST));
    }

    private static RecordTime time(Invocation invocation) {
        if (invocation.flag(ALL) && invocation.value(ArchiveOptions.KNOWN_AT).isPresent()) {
            throw new UsageException("--all-versions and --known-at contradict each other. Leave one out.");
        }
        return invocation.flag(ALL)
                ? new RecordTime.Ever()
                : invocation
                        .value(ArchiveOptions.KNOWN_AT)
                        .<RecordTime>map(day -> new RecordTime.KnownAt(Archives.endOf(day)))
                        .orElseGet(RecordTime.Latest::new);
    }

    private static int number(Invocation invocation, String option, int usual, int least, int most) {
        String text = invocation.value(option).orElse(String.valueOf(usual));
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new UsageException("--" + option + " cannot be \"" + text + "\". Write a whole number from " + least
                    + " to " + most + ".");
        }
        return number;
    }
}
