package org.travaux.shell.command.reaction;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.travaux.anchor.TargetCheck;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.ClauseFinder;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.ClauseDocument;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Stance;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.table.LooseDates;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordNames;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.session.Question;
import org.travaux.shell.session.Questions;

/** What a line leaves out of a reaction: asked of the person at the terminal, else named all at once. */
final class ReactionQuestions {

    private static final Set<ReactionColumn> SEVERAL =
            Set.of(ReactionColumn.VERSION, ReactionColumn.CLAUSES, ReactionColumn.TOPICS);

    private final NamedPlan named;
    private final DocumentReaders readers;
    private final LocalDate today;
    private final Map<ReactionColumn, String> cells;

    ReactionQuestions(NamedPlan named, DocumentReaders readers, LocalDate today, Map<ReactionColumn, String> cells) {
        this.today = today;
        this.named = named;
        this.readers = readers;
        this.cells = new EnumMap<>(ReactionColumn.class);
        this.cells.putAll(cells);
    }

    /** The line's cells with what was answered. */
    Map<ReactionColumn, String> complete(Questions questions) throws IOException {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return cells;
        }
        if (!questions.canAsk()) {
            throw new UsageException("Missing: " + String.join(", ", missing) + ".");
        }
        questions.ask(all()).forEach((name, answer) -> cells.put(column(name), answer));
        return cells;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (ReactionColumn column :
                List.of(ReactionColumn.PARTY, ReactionColumn.STANCE, ReactionColumn.TOPICS, ReactionColumn.DATE)) {
            if (!cells.containsKey(column)) {
                missing.add("--" + ReactionOptions.name(column));
            }
        }
        if (!hasStatement(Map.of())) {
            missing.add("--paraphrase or --quote");
        }
        if (cells.containsKey(ReactionColumn.QUOTE) && !cells.containsKey(ReactionColumn.QUOTE_LANGUAGE)) {
            missing.add("--quote-language");
        }
        if (!hasSource()) {
            missing.add("--source, or --publisher and --published");
        }
        return missing;
    }

    private boolean hasSource() {
        return cells.containsKey(ReactionColumn.SOURCE)
                || cells.containsKey(ReactionColumn.ARTICLE)
                || (cells.containsKey(ReactionColumn.PUBLISHER) && cells.containsKey(ReactionColumn.PUBLISHED));
    }

    private boolean hasStatement(Map<String, String> answers) {
        return has(ReactionColumn.PARAPHRASE, answers) || has(ReactionColumn.QUOTE, answers);
    }

    private boolean has(ReactionColumn column, Map<String, String> answers) {
        return cells.containsKey(column) || answers.containsKey(ReactionOptions.name(column));
    }

    private String value(ReactionColumn column, Map<String, String> answers) {
        return Objects.requireNonNullElse(cells.get(column), answers.getOrDefault(ReactionOptions.name(column), ""));
    }

    private static ReactionColumn column(String option) {
        for (ReactionColumn column : ReactionColumn.values()) {
            if (ReactionOptions.name(column).equals(option)) {
                return column;
            }
        }
        throw new IllegalArgumentException("no option " + option);
    }

    private List<Function<Map<String, String>, Optional<Question>>> all() {
        Plan plan = named.record().plan();
        List<String> parties = plan.parties().stream().map(Party::id).toList();
        List<String> versions = plan.versions().stream().map(PlanVersion::id).toList();
        List<String> topics = plan.taxonomy().stream().map(Topic::id).toList();
        return List.of(
                answers -> ask(ReactionColumn.PARTY, "Whose position is it", answers, parties, false, this::party),
                answers ->
                        ask(ReactionColumn.VERSION, "Which version is meant", answers, versions, true, this::version),
                answers -> value(ReactionColumn.VERSION, answers).isEmpty()
                        ? Optional.empty()
                        : clauses(value(ReactionColumn.VERSION, answers), answers),
                answers -> ask(
                        ReactionColumn.TOPICS,
                        "Topics, the main one first",
                        answers,
                        topics,
                        false,
                        Question.oneOf(topics, true)),
                answers -> word(ReactionColumn.STANCE, "Where does it stand", answers, Term.ids(Stance.class), ""),
                answers -> ask(
                        ReactionColumn.SPEAKER,
                        "Named person who spoke",
                        answers,
                        people(plan, value(ReactionColumn.PARTY, answers)),
                        true,
                        Question::anything),
                answers -> word(
                        ReactionColumn.ATTRIBUTION,
                        "Who answers for it",
                        answers,
                        Term.ids(Attribution.class),
                        (has(ReactionColumn.SPEAKER, answers) ? Attribution.ON_RECORD : Attribution.PARTY_STATEMENT)
                                .id()),
                answers -> value(ReactionColumn.ATTRIBUTION, answers).equals(Attribution.SECOND_HAND.id())
                        ? ask(
                                ReactionColumn.ASSERTED_BY,
                                "Who says so (a party, or outlet:NAME)",
                                answers,
                                parties,
                                false,
                                name -> name.startsWith("outlet:") ? Optional.empty() : party(name))
                        : Optional.empty(),
                answers -> text(ReactionColumn.PARAPHRASE, "What was said, in your words", answers, true),
                answers -> text(ReactionColumn.QUOTE, "The speaker's own words", answers, hasStatement(answers)),
                answers -> has(ReactionColumn.QUOTE, answers)
                        ? ask(
                                ReactionColumn.QUOTE_LANGUAGE,
                                "Language of the quote",
                                answers,
                                List.of("en", "uk", "ru", "fr", "de"),
                                false,
                                Question::anything)
                        : Optional.empty(),
                answers -> ask(ReactionColumn.DATE, "When was it said", answers, List.of("unknown"), false, this::date),
                answers -> hasSource()
                        ? Optional.empty()
                        : ask(
                                ReactionColumn.SOURCE,
                                "Source: an id of the plan, or who published it",
                                answers,
                                named.record().sources().stream()
                                        .map(Source::id)
                                        .toList(),
                                false,
                                Question::anything),
                answers -> isNewSource(answers)
                        ? ask(ReactionColumn.PUBLISHED, "When was it published", answers, List.of(), false, this::date)
                        : Optional.empty(),
                answers -> isNewSource(answers)
                        ? text(ReactionColumn.TITLE, "Its title", answers, true)
                        : Optional.empty(),
                answers -> isNewSource(answers)
                        ? text(ReactionColumn.ADDRESS, "Its address", answers, true)
                        : Optional.empty());
    }

    private Optional<String> party(String name) {
        return problem(() -> RecordNames.party(named.record().plan(), name));
    }

    private Optional<String> version(String names) {
        NameBook book = new NameBook(named.record().plan(), false);
        return Arrays.stream(names.split(",", -1))
                .filter(name -> book.version(name).isEmpty())
                .findFirst()
                .flatMap(name ->
                        problem(() -> PlanVersions.version(named.record().plan(), name.strip())));
    }

    private Optional<String> date(String text) {
        LooseDates.Reading reading = new LooseDates(List.of(text)).read(text);
        EdtfDate date = reading.date();
        if (date == null) {
            return Optional.of(reading.problem() + ". Write it like 2025-12-06, 2025-12, \"week of 8 December 2025\".");
        }
        return TargetCheck.liesAhead(date, today)
                ? Optional.of(date + " lies in the future; today is " + today + ".")
                : Optional.empty();
    }

    private static Optional<String> problem(Runnable lookUp) {
        try {
            lookUp.run();
            return Optional.empty();
        } catch (UsageException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The clauses of the versions; their numbers are looked up where a text is held that can be read. */
    private Optional<Question> clauses(String version, Map<String, String> answers) {
        Map<String, ClauseDocument> texts = texts(version);
        List<String> numbers = texts.values().stream()
                .flatMap(text -> new ClauseFinder(text).numbers().stream())
                .distinct()
                .toList();
        boolean one = texts.size() == 1;
        return ask(ReactionColumn.CLAUSES, "Which clauses", answers, numbers, true, typed -> {
            for (String number : one ? typed.split(",", -1) : new String[0]) {
                String own = number.substring(number.indexOf(':') + 1).strip();
                Map.Entry<String, ClauseDocument> text =
                        texts.entrySet().iterator().next();
                Optional<String> problem = problem(() -> PlanVersions.clause(text.getValue(), text.getKey(), own));
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        });
    }

    private Map<String, ClauseDocument> texts(String version) {
        Map<String, ClauseDocument> texts = new LinkedHashMap<>();
        for (String name : version.split(",", -1)) {
            Optional<PlanVersion> found = new NameBook(named.record().plan(), false)
                    .version(name)
                    .flatMap(named.record().plan()::version);
            if (found.isPresent()) {
                try {
                    texts.put(
                            found.get().id(),
                            new HeldTexts(named.folder(), readers)
                                    .readMain(found.get(), null)
                                    .document());
                } catch (IngestException | TextNotHeldException e) {
                    // Nothing to propose; the number is checked later as far as it can be.
                }
            }
        }
        return texts;
    }

    private boolean isNewSource(Map<String, String> answers) {
        String source = answers.getOrDefault(ReactionOptions.name(ReactionColumn.SOURCE), "");
        return !source.isEmpty() && named.record().source(source).isEmpty();
    }

    private Optional<Question> text(
            ReactionColumn column, String prompt, Map<String, String> answers, boolean optional) {
        return ask(column, prompt, answers, List.of(), optional, Question::anything);
    }

    private Optional<Question> word(
            ReactionColumn column, String prompt, Map<String, String> answers, List<String> words, String standard) {
        return has(column, answers)
                ? Optional.empty()
                : Optional.of(new Question(
                        ReactionOptions.name(column),
                        prompt,
                        words,
                        false,
                        standard,
                        false,
                        Question.oneOf(words, false)));
    }

    private Optional<Question> ask(
            ReactionColumn column,
            String prompt,
            Map<String, String> answers,
            List<String> choices,
            boolean optional,
            Function<String, Optional<String>> check) {
        return has(column, answers)
                ? Optional.empty()
                : Optional.of(new Question(
                        ReactionOptions.name(column), prompt, choices, SEVERAL.contains(column), "", optional, check));
    }

    private static List<String> people(Plan plan, String party) {
        String id = new NameBook(plan, false).party(party);
        return plan.people().stream()
                .filter(person -> person.party().equals(id))
                .map(Person::name)
                .toList();
    }
}
