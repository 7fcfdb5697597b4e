package org.travaux.reactions.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.reaction.TargetObject;
import org.travaux.reactions.Lane;
import org.travaux.reactions.TopicClauses;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Units;

/**
 * A topic over all versions, those known by report only among them.
 *
 * @param topic id of the topic
 * @param versions what each version contains, each behind those it goes back to
 * @param beside what parties want on the topic without pointing to a clause, in the order of time: demands that belong to no
 *     version, or to a version as a whole
 */
public record Provisions(String topic, List<Provision> versions, List<Utterance> beside) {

    /** Checks and copies. */
    public Provisions {
        Objects.requireNonNull(topic, "topic");
        versions = List.copyOf(versions);
        beside = List.copyOf(beside);
    }

    /**
     * {@return what the versions contain on a topic}
     *
     * @param plan the plan
     * @param units finds the clauses on a topic
     * @param topic id of the topic
     * @param wanted which claims count
     */
    public static Provisions of(TracedPlan plan, Units units, String topic, Predicate<ContentClaim> wanted) {
        List<Provision> versions = new ArrayList<>();
        for (VersionNode node : plan.genealogy().versions()) {
            List<ContentClaim> claims = plan.record().claims().stream()
                    .filter(claim ->
                            claim.topic().equals(topic) && claim.version().mayMean(node.id()))
                    .filter(wanted)
                    .toList();
            Optional<ClauseDocument> text = plan.text(node.id()).map(IngestedDocument::document);
            Optional<TopicClauses> topics = units.topics(node.id());
            List<Clause> clauses = topics.map(found -> found.on(topic)).orElse(List.of());
            versions.add(new Provision(
                    node,
                    text.map(document -> clauses.stream()
                                    .map(clause -> held(clause, document))
                                    .toList())
                            .orElse(List.of()),
                    topics.map(TopicClauses::basis).orElse(null),
                    text.map(document -> notHeld(document.clauses(), document)).orElse(List.of()),
                    claims));
        }
        return new Provisions(topic, versions, beside(plan, topic));
    }

    /**
     * {@return the same of one version, without what stands beside the versions}
     *
     * @param version id of the version
     */
    public Provisions only(String version) {
        return new Provisions(
                topic,
                versions.stream()
                        .filter(provision -> provision.version().id().equals(version))
                        .toList(),
                List.of());
    }

    private static HeldClause held(Clause clause, ClauseDocument document) {
        return new HeldClause(document.path(clause), clause, notHeld(withAllUnder(clause), document));
    }

    private static List<Clause> withAllUnder(Clause clause) {
        List<Clause> all = new ArrayList<>(List.of(clause));
        clause.children().forEach(child -> all.addAll(withAllUnder(child)));
        return all;
    }

    private static List<String> notHeld(List<Clause> clauses, ClauseDocument document) {
        return clauses.stream()
                .filter(clause -> !clause.held())
                .map(document::path)
                .toList();
    }

    private static List<Utterance> beside(TracedPlan plan, String topic) {
        return plan.utterances().inTime().stream()
                .filter(utterance -> utterance.about(topic) && utterance.lane() == Lane.PLAN)
                .filter(utterance -> utterance.reaction().target().clauses().isEmpty())
                .filter(utterance -> utterance.reaction().target().object() == TargetObject.SETTLEMENT_TERMS
                        || !utterance.reaction().seeks().isEmpty())
                .toList();
    }
}
