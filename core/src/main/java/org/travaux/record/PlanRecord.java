package org.travaux.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.WatchLine;
import org.travaux.model.reaction.Reaction;

/**
 * All that a plan folder holds, its texts apart.
 *
 * @param plan the plan with its versions
 * @param reactions what the parties said of it, in the file's order
 * @param claims what versions are said to contain, in the file's order
 * @param sources where it was published, in the file's order
 * @param links what people decided about links between clauses
 * @param watch the office's own lines
 * @param heads the comment lines at the head of each file, as they stand and with empty lines between them, by
 *     file name
 */
public record PlanRecord(
        Plan plan,
        List<Reaction> reactions,
        List<ContentClaim> claims,
        List<Source> sources,
        List<LinkDecision> links,
        List<WatchLine> watch,
        Map<String, List<String>> heads) {

    /** Checks and copies. */
    public PlanRecord {
        Objects.requireNonNull(plan, "plan");
        reactions = List.copyOf(reactions);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        watch = List.copyOf(watch);
        Map<String, List<String>> sorted = new TreeMap<>();
        heads.forEach((file, lines) -> {
            if (!lines.stream().allMatch(PlanRecord::isComment)) {
                throw new IllegalArgumentException("the head of " + file + " is no comment");
            }
            sorted.put(file, List.copyOf(lines));
        });
        heads = Collections.unmodifiableMap(sorted);
    }

    private static boolean isComment(String line) {
        return line.isEmpty() || (line.startsWith("#") && line.lines().count() == 1);
    }

    /**
     * {@return the reaction with this id, if there is one}
     *
     * @param id an id
     */
    public Optional<Reaction> reaction(String id) {
        return reactions.stream().filter(reaction -> reaction.id().equals(id)).findFirst();
    }

    /**
     * {@return the source with this id, if there is one}
     *
     * @param id an id
     */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * {@return the same record of another state of the plan}
     *
     * @param other the plan
     */
    public PlanRecord withPlan(Plan other) {
        return new PlanRecord(other, reactions, claims, sources, links, watch, heads);
    }

    /**
     * {@return the same record with other reactions}
     *
     * @param others the reactions
     */
    public PlanRecord withReactions(List<Reaction> others) {
        return new PlanRecord(plan, others, claims, sources, links, watch, heads);
    }

    /**
     * {@return the same record with other claims}
     *
     * @param others the claims
     */
    public PlanRecord withClaims(List<ContentClaim> others) {
        return new PlanRecord(plan, reactions, others, sources, links, watch, heads);
    }

    /**
     * {@return the same record with other sources}
     *
     * @param others the sources
     */
    public PlanRecord withSources(List<Source> others) {
        return new PlanRecord(plan, reactions, claims, others, links, watch, heads);
    }

    /**
     * {@return the same record with other decisions about links}
     *
     * @param others the decisions
     */
    public PlanRecord withLinks(List<LinkDecision> others) {
        return new PlanRecord(plan, reactions, claims, sources, others, watch, heads);
    }
}
