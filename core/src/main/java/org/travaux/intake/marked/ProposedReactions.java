package org.travaux.intake.marked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Access;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;

/** What a comment or the tracked changes of a clause are as a reaction. */
final class ProposedReactions {

    private static final String OVERALL = "overall";
    private static final int DAY_CHARACTERS = 10;

    /** Longer runs of words are cut in a paraphrase. */
    private static final int MAX_WORDS_CHARACTERS = 300;

    private final Plan plan;
    private final NameBook names;
    private final Party party;
    private final PlanVersion version;
    private final IngestedDocument held;
    private final String source;
    private final String file;

    ProposedReactions(Plan plan, Party party, PlanVersion version, IngestedDocument held, String source, String file) {
        this.plan = plan;
        this.names = new NameBook(plan, false);
        this.party = party;
        this.version = version;
        this.held = held;
        this.source = source;
        this.file = file;
    }

    /** A comment takes no stance that could be told without reading it. */
    Reaction of(MarkedFile.Comment comment, String language, NewIds ids) {
        String text = comment.annotation().text().strip();
        Statement statement = text.isEmpty()
                ? new Statement("a comment without words", null, null, null)
                : new Statement(null, text, language, null);
        String about = comment.about().isEmpty() ? "" : " on “" + cut(comment.about()) + "”";
        return reaction(
                ids,
                List.of(comment.annotation()),
                statement,
                Stance.NEUTRAL,
                List.of(),
                comment.clauses(),
                "comment in " + file + about + "; stance to be confirmed");
    }

    Reaction of(MarkedFile.Changed changed, NewIds ids) {
        Set<String> authors = new LinkedHashSet<>();
        changed.annotations().forEach(annotation -> author(annotation).ifPresent(authors::add));
        return reaction(
                ids,
                changed.annotations(),
                new Statement(paraphrase(changed), null, null, null),
                Stance.SEEKS_CHANGES,
                seeks(changed.comparison()),
                changed.clauses(),
                "tracked changes in " + file + (authors.size() > 1 ? " by " + String.join(", ", authors) : "")
                        + "; to be confirmed");
    }

    private Reaction reaction(
            NewIds ids,
            List<Annotation> annotations,
            Statement statement,
            Stance stance,
            List<Seek> seeks,
            List<Clause> clauses,
            String note) {
        Optional<String> author = annotations.stream()
                .flatMap(annotation -> author(annotation).stream())
                .findFirst();
        EdtfDate said = annotations.stream()
                .flatMap(annotation -> day(annotation).stream())
                .max(EdtfDate.CHRONOLOGICAL)
                .orElse(EdtfDate.UNKNOWN);
        List<ClauseReference> references = clauses.stream().map(this::reference).toList();
        return new Reaction(
                ids.next(party.id() + "-" + version.id()),
                party.id(),
                List.of(),
                author.map(this::speaker).orElse(null),
                author.isPresent() ? Attribution.ON_RECORD : Attribution.PARTY_STATEMENT,
                null,
                null,
                statement,
                stance,
                seeks,
                new Target(
                        new VersionReference(Certainty.CERTAIN, List.of(version.id()), null),
                        references,
                        references.isEmpty() ? null : ClauseBasis.SOURCE,
                        topics(clauses),
                        references.isEmpty() ? TargetObject.PLAN : TargetObject.PROVISION,
                        null),
                said,
                source,
                List.of(),
                Relations.NONE,
                null,
                Access.OPEN,
                note);
    }

    private static Optional<String> author(Annotation annotation) {
        return Optional.ofNullable(annotation.author()).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Speaker speaker(String author) {
        String name = names.person(author);
        String role = plan.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(person -> person.role())
                .orElse(null);
        return new Speaker(name, role);
    }

    /** The day of an annotation, which a file says to the minute. */
    static Optional<EdtfDate> day(Annotation annotation) {
        EdtfDate date = annotation.date();
        if (date == null || date.isUnknown()) {
            return Optional.empty();
        }
        String text = date.text();
        return EdtfDate.parse(
                text.length() > DAY_CHARACTERS && text.charAt(DAY_CHARACTERS) == 'T'
                        ? text.substring(0, DAY_CHARACTERS)
                        : text);
    }

    private ClauseReference reference(Clause clause) {
        String path = held.document().path(clause);
        return new ClauseReference(
                version.id(),
                clause.number() == null || path.isEmpty() ? clause.id() : path,
                clause.held() ? clause.anchor() : null);
    }

    /** What is inserted and deleted, in the file's own words. */
    private static String paraphrase(MarkedFile.Changed changed) {
        if (changed.comparison().link().original().isEmpty()) {
            return "adds: " + words(changed.annotations(), Annotation.Kind.INSERTION);
        }
        if (changed.comparison().link().revised().isEmpty()) {
            return "deletes all of it";
        }
        String inserted = words(changed.annotations(), Annotation.Kind.INSERTION);
        String deleted = words(changed.annotations(), Annotation.Kind.DELETION);
        return (inserted.isEmpty() ? "" : "inserts " + inserted)
                + (inserted.isEmpty() || deleted.isEmpty() ? "" : "; ")
                + (deleted.isEmpty() ? "" : "deletes " + deleted);
    }

    private static String words(List<Annotation> annotations, Annotation.Kind kind) {
        return annotations.stream()
                .filter(annotation -> annotation.kind() == kind)
                .map(annotation -> "“" + cut(annotation.text().strip()) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX_WORDS_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_WORDS_CHARACTERS)) + "…";
    }

    /** What the changes ask for in substance. */
    private static List<Seek> seeks(ClauseComparison comparison) {
        if (comparison.link().original().isEmpty()
                || comparison.link().revised().isEmpty()) {
            String point = comparison.link().original().isEmpty() ? "point added" : "point removed";
            return List.of(new Seek(Facet.ACTION, point, null));
        }
        List<Seek> seeks = new ArrayList<>();
        for (ClauseChange change : comparison.changes()) {
            seek(change.change()).filter(seek -> !seeks.contains(seek)).ifPresent(seeks::add);
        }
        return seeks;
    }

    private static Optional<Seek> seek(SemanticChange change) {
        Optional<Facet> facet = change.facet().substantive()
                ? Term.find(Facet.class, change.facet().id())
                : Optional.empty();
        @Nullable Direction direction = change.direction();
        String after = change.after();
        String value = after == null ? "without " + change.before() : after;
        return facet.map(one ->
                new Seek(one, value, direction != null && one.directions().contains(direction) ? direction : null));
    }

    /** Those that the plan gives the clauses, else those whose words they hold, else the whole. */
    private List<String> topics(List<Clause> clauses) {
        Set<String> topics = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            String path = held.document().path(clause);
            for (VersionText text : version.texts()) {
                for (Map.Entry<String, List<String>> topic : text.clauseTopics().entrySet()) {
                    if (topic.getValue().contains(path)
                            || topic.getValue().contains(Objects.requireNonNullElse(clause.number(), path))) {
                        topics.add(topic.getKey());
                    }
                }
            }
        }
        for (Clause clause : topics.isEmpty() ? clauses : List.<Clause>of()) {
            String text = clause.text().toLowerCase(Locale.ROOT);
            for (Topic topic : plan.taxonomy()) {
                if (topic.keywords().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)))) {
                    topics.add(topic.id());
                }
            }
        }
        if (topics.isEmpty()) {
            topics.add(plan.topic(OVERALL)
                    .map(Topic::id)
                    .orElse(plan.taxonomy().getFirst().id()));
        }
        return List.copyOf(topics);
    }
}
