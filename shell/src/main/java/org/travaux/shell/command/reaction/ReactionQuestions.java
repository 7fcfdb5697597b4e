package org.travaux.shell.command.reaction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.ClauseFinder;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
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
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.session.Question;
import org.travaux.shell.session.Questions;

/** What a line leaves out of a reaction: asked of the person at the terminal, else named all at once. */
final class ReactionQuestions {

    private final NamedPlan named;
    private final DocumentReaders readers;
    private final Map<ReactionColumn, String> cells;

    ReactionQuestions(NamedPlan named, DocumentReaders readers, Map<ReactionColumn, String> cells) {
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
        return List.of(
                answers -> open(
                        ReactionColumn.PARTY,
                        "Whose position is it",
                        plan.parties().stream().map(Party::id).toList(),
                        false,
                        answers),
                answers -> open(
                        ReactionColumn.VERSION,
                        "Which version is meant",
                        plan.versions().stream().map(PlanVersion::id).toList(),
                        true,
                        answers),
                answers -> value(ReactionColumn.VERSION, answers).isEmpty()
                        ? Optional.empty()
                        : open(
                                ReactionColumn.CLAUSES,
                                "Which clauses",
                                numbers(value(ReactionColumn.VERSION, answers)),
                                true,
                                answers),
                answers -> list(
                        ReactionColumn.TOPICS,
                        "Topics, the main one first",
                        plan.taxonomy().stream().map(Topic::id).toList(),
                        answers),
                answers -> closed(ReactionColumn.STANCE, "Where does it stand", Term.ids(Stance.class), "", answers),
                answers -> open(
                        ReactionColumn.SPEAKER,
                        "Named person who spoke",
                        people(plan, value(ReactionColumn.PARTY, answers)),
                        true,
                        answers),
                answers -> closed(
                        ReactionColumn.ATTRIBUTION,
                        "Who answers for it",
                        Term.ids(Attribution.class),
                        (has(ReactionColumn.SPEAKER, answers) ? Attribution.ON_RECORD : Attribution.PARTY_STATEMENT)
                                .id(),
                        answers),
                answers -> value(ReactionColumn.ATTRIBUTION, answers).equals(Attribution.SECOND_HAND.id())
                        ? open(
                                ReactionColumn.ASSERTED_BY,
                                "Who says so (a party, or outlet:NAME)",
                                plan.parties().stream().map(Party::id).toList(),
                                false,
                                answers)
                        : Optional.empty(),
                answers -> open(ReactionColumn.PARAPHRASE, "What was said, in your words", List.of(), true, answers),
                answers -> open(
                        ReactionColumn.QUOTE, "The speaker's own words", List.of(), hasStatement(answers), answers),
                answers -> has(ReactionColumn.QUOTE, answers)
                        ? open(
                                ReactionColumn.QUOTE_LANGUAGE,
                                "Language of the quote",
                                List.of("en", "uk", "ru", "fr", "de"),
                                false,
                                answers)
                        : Optional.empty(),
                answers -> open(ReactionColumn.DATE, "When was it said", List.of("unknown"), false, answers),
                answers -> hasSource()
                        ? Optional.empty()
                        : open(
                                ReactionColumn.SOURCE,
                                "Source: an id of the plan, or who published it",
                                named.record().sources().stream()
                                        .map(Source::id)
                                        .toList(),
                                false,
                                answers),
                answers -> isNewSource(answers)
                        ? open(ReactionColumn.PUBLISHED, "When was it published", List.of(), false, answers)
                        : Optional.empty(),
                answers -> isNewSource(answers)
                        ? open(ReactionColumn.TITLE, "Its title", List.of(), true, answers)
                        : Optional.empty(),
                answers -> isNewSource(answers)
                        ? open(ReactionColumn.ADDRESS, "Its address", List.of(), true, answers)
                        : Optional.empty());
    }

    private boolean isNewSource(Map<String, String> answers) {
        String source = answers.getOrDefault(ReactionOptions.name(ReactionColumn.SOURCE), "");
        return !source.isEmpty() && named.record().source(source).isEmpty();
    }

    private Optional<Question> open(
            ReactionColumn column, String prompt, List<String> choices, boolean optional, Map<String, String> answers) {
        return has(column, answers)
                ? Optional.empty()
                : Optional.of(new Question(
                        ReactionOptions.name(column),
                        prompt,
                        choices,
                        false,
                        column == ReactionColumn.CLAUSES || column == ReactionColumn.VERSION,
                        "",
                        optional));
    }

    private Optional<Question> list(
            ReactionColumn column, String prompt, List<String> choices, Map<String, String> answers) {
        return has(column, answers)
                ? Optional.empty()
                : Optional.of(new Question(ReactionOptions.name(column), prompt, choices, true, true, "", false));
    }

    private Optional<Question> closed(
            ReactionColumn column, String prompt, List<String> choices, String standard, Map<String, String> answers) {
        return has(column, answers)
                ? Optional.empty()
                : Optional.of(
                        new Question(ReactionOptions.name(column), prompt, choices, true, false, standard, false));
    }

    private static List<String> people(Plan plan, String party) {
        String id = new NameBook(plan, false).party(party);
        return plan.people().stream()
                .filter(person -> person.party().equals(id))
                .map(Person::name)
                .toList();
    }

    /** The numbers of a version's clauses; none where no text is held or it cannot be read. */
    private List<String> numbers(String version) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String name : version.split(",", -1)) {
            Optional<PlanVersion> found = new NameBook(named.record().plan(), false)
                    .version(name)
                    .flatMap(named.record().plan()::version);
            if (found.isPresent()) {
                try {
                    numbers.addAll(new ClauseFinder(new HeldTexts(named.folder(), readers)
                                    .readMain(found.get(), null)
                                    .document())
                            .numbers());
                } catch (IngestException | TextNotHeldException e) {
                    // Nothing to propose; the number is checked later as far as it can be.
                }
            }
        }
        return List.copyOf(numbers);
    }
}
