package org.travaux.reactions.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.anchor.AnchorResolver;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Target;
import org.travaux.reactions.Lane;
import org.travaux.reactions.TopicClauses;
import org.travaux.reactions.TracedPlan;

/**
 * Finds what statements are about: the clauses they name, or else the clauses on their topics, or else the whole text.
 *
 * <p>Not for several threads at once.
 */
public final class Units {

    /** The topic of statements on a version as a whole. */
    public static final String OVERALL = "overall";

    /** The topic of statements on the conduct of the talks, which no clause is about. */
    public static final String PROCESS = "process";

    private final TracedPlan plan;
    private final Map<String, AnchorResolver> resolvers = new HashMap<>();
    private final Map<String, TopicClauses> topics = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param plan the plan with its texts
     */
    public Units(TracedPlan plan) {
        this.plan = plan;
    }

    /**
     * {@return what a reaction is about in one of the versions it may be about, each clause or topic by itself; none for what is
     * about conduct or a claim, and none where it names another version's clauses only}
     *
     * @param reaction the reaction
     * @param version id of the version
     */
    public List<Unit> of(Reaction reaction, String version) {
        Target target = reaction.target();
        if (Lane.of(target.object()) != Lane.PLAN) {
            return List.of();
        }
        if (!target.clauses().isEmpty()) {
            return target.clauses().stream()
                    .filter(clause ->
                            clause.version() == null || clause.version().equals(version))
                    .map(clause -> ofClause(clause, version, target.topics()))
                    .toList();
        }
        List<Unit> units = new ArrayList<>();
        for (String topic : target.topics()) {
            if (!topic.equals(PROCESS)) {
                units.add(ofTopic(topic, version));
            }
        }
        return units;
    }

    /**
     * {@return the clause of a version that a reference names, with all that stands under it}
     *
     * @param reference the clause named
     * @param version id of the version
     * @param told topics that the statement itself has
     */
    public Unit ofClause(ClauseReference reference, String version, List<String> told) {
        Optional<ClauseDocument> text = document(version);
        if (text.isEmpty()) {
            return new Unit(
                    version, Unit.Kind.CLAUSE, reference.number(), about(told), List.of(), Doubt.NO_TEXT_BEFORE);
        }
        List<Clause> found = resolvers
                .computeIfAbsent(version, id -> new AnchorResolver(text.get()))
                .resolve(reference)
                .clauses();
        if (found.size() != 1) {
            return new Unit(
                    version, Unit.Kind.CLAUSE, reference.number(), about(told), List.of(), Doubt.CLAUSE_NOT_FOUND);
        }
        return ofClause(found.getFirst(), version, told);
    }

    /**
     * {@return a clause of a version with all that stands under it}
     *
     * @param clause the clause
     * @param version id of the version, of which a text is held
     * @param told topics that are known to be its own, beside those recorded
     */
    public Unit ofClause(Clause clause, String version, List<String> told) {
        ClauseDocument text = document(version).orElseThrow();
        Set<String> all = new LinkedHashSet<>(about(told));
        topics(version).ifPresent(recorded -> all.addAll(recorded.of(clause)));
        String path = text.path(clause);
        return new Unit(
                version,
                Unit.Kind.CLAUSE,
                path.isEmpty() ? clause.id() : path,
                List.copyOf(all),
                List.of(clause),
                null);
    }

    /**
     * {@return the clauses of a version on a topic}
     *
     * @param topic id of the topic; {@value #OVERALL} is all of the text
     * @param version id of the version
     */
    public Unit ofTopic(String topic, String version) {
        Unit.Kind kind = topic.equals(OVERALL) ? Unit.Kind.WHOLE : Unit.Kind.TOPIC;
        Optional<ClauseDocument> text = document(version);
        if (text.isEmpty()) {
            return new Unit(version, kind, topic, List.of(topic), List.of(), Doubt.NO_TEXT_BEFORE);
        }
        List<Clause> roots = kind == Unit.Kind.WHOLE
                ? text.get().roots()
                : topics(version).orElseThrow().on(topic);
        return roots.isEmpty()
                ? new Unit(version, kind, topic, List.of(topic), List.of(), Doubt.NO_CLAUSE_ON_TOPIC)
                : new Unit(version, kind, topic, List.of(topic), roots, null);
    }

    /**
     * {@return the topics of a version's clauses, if a text is held}
     *
     * @param version id of the version
     */
    public Optional<TopicClauses> topics(String version) {
        Optional<PlanVersion> known = plan.plan().version(version);
        return document(version)
                .flatMap(text -> known.map(
                        found -> topics.computeIfAbsent(version, id -> TopicClauses.of(plan.plan(), found, text))));
    }

    private Optional<ClauseDocument> document(String version) {
        return plan.text(version).map(IngestedDocument::document);
    }

    private static List<String> about(List<String> topics) {
        return topics.stream().filter(topic -> !topic.equals(PROCESS)).toList();
    }
}
