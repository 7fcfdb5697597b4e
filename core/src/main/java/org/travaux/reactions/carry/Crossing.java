package org.travaux.reactions.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.travaux.align.LinkRules;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.diff.semantic.Significance;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/**
 * One text set beside a later one at any distance: which clauses became which, the lineage tells over all texts between; what
 * changed, the two texts alone tell.
 *
 * <p>Cost: one comparison of the two texts, without any search for clauses that belong together.
 */
final class Crossing {

    private final List<Fate> fates = new ArrayList<>();

    /** Places in the list above, by the id of a clause. */
    private final Map<String, Integer> byOriginal = new HashMap<>();

    private final Map<String, Integer> byRevised = new HashMap<>();
    private final ClauseDocument original;
    private final ClauseDocument revised;

    private Crossing(Comparison comparison) {
        this.original = comparison.original();
        this.revised = comparison.revised();
        for (ClauseComparison clause : comparison.clauses()) {
            int place = fates.size();
            fates.add(new Fate(kind(clause), clause));
            clause.link().original().forEach(member -> byOriginal.put(member.id(), place));
            clause.link().revised().forEach(member -> byRevised.put(member.id(), place));
        }
    }

    /**
     * Sets two texts beside each other.
     *
     * @param original the text before
     * @param revised the text after
     * @param became ids of what each clause of the original became
     * @param comparer compares the texts
     * @param options by which the meaning is judged
     */
    static Crossing of(
            IngestedDocument original,
            IngestedDocument revised,
            Map<String, Set<String>> became,
            DocumentComparer comparer,
            ComparisonOptions options) {
        LinkRules<Clause> rules = new LinkRules<>(groups(original.document(), revised.document(), became), List.of());
        return new Crossing(comparer.compare(original, revised, options.withLinks(rules)));
    }

    /** Groups of clauses that belong together: of two that became the same clause, both with all that they became. */
    private static List<LinkRules.Group<Clause>> groups(
            ClauseDocument original, ClauseDocument revised, Map<String, Set<String>> became) {
        Map<String, Set<String>> cameFrom = new HashMap<>();
        became.forEach((from, all) -> all.forEach(
                to -> cameFrom.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from)));
        List<LinkRules.Group<Clause>> groups = new ArrayList<>();
        Set<String> grouped = new LinkedHashSet<>();
        for (Clause clause : original.clauses()) {
            if (grouped.contains(clause.id())) {
                continue;
            }
            Set<String> before = new LinkedHashSet<>();
            Set<String> after = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(List.of(clause.id()));
            while (!open.isEmpty()) {
                String next = open.removeLast();
                if (before.add(next)) {
                    for (String to : became.getOrDefault(next, Set.of())) {
                        if (after.add(to)) {
                            open.addAll(cameFrom.getOrDefault(to, Set.of()));
                        }
                    }
                }
            }
            grouped.addAll(before);
            groups.add(new LinkRules.Group<>(members(original, before), members(revised, after)));
        }
        for (Clause clause : revised.clauses()) {
            if (!cameFrom.containsKey(clause.id())) {
                groups.add(new LinkRules.Group<>(List.of(), List.of(clause)));
            }
        }
        return groups;
    }

    private static List<Clause> members(ClauseDocument document, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return ids.size() == 1
                ? List.of(document.clause(ids.iterator().next()))
                : document.clauses().stream()
                        .filter(clause -> ids.contains(clause.id()))
                        .toList();
    }

    private static Fate.Kind kind(ClauseComparison clause) {
        return switch (clause.link().pairing()) {
            case ADDED -> Fate.Kind.ADDED;
            case DELETED -> Fate.Kind.GONE;
            case ONE_TO_ONE, SPLIT, MERGED, REGROUPED ->
                switch (Objects.requireNonNull(clause.link().text(), "text")) {
                    case NOT_HELD -> Fate.Kind.NOT_HELD;
                    case OTHER_LANGUAGE -> clause.variants().isEmpty() ? Fate.Kind.OTHER_LANGUAGE : Fate.Kind.CHANGED;
                    case UNCHANGED, MODIFIED ->
                        clause.significance() == Significance.SUBSTANTIVE ? Fate.Kind.CHANGED : Fate.Kind.KEPT;
                };
        };
    }

    /**
     * What became of some clauses and of what stands under them, and what came in under these since; in reading order.
     *
     * @param clauses ids of clauses of the text before, with those that stand under them
     * @param also ids of clauses of the text after that are about the same matter: of these, what is new counts
     */
    List<Fate> of(Set<String> clauses, Set<String> also) {
        SortedMap<Integer, Fate> found = new TreeMap<>();
        Set<String> reached = new LinkedHashSet<>();
        for (String id : clauses) {
            Integer place = byOriginal.get(id);
            if (place != null) {
                Fate fate = fates.get(place);
                found.put(place, verifiable(fate));
                fate.comparison().link().revised().forEach(clause -> reached.add(clause.id()));
            }
        }
        for (Clause clause : revised.clauses()) {
            Integer place = byRevised.get(clause.id());
            boolean within = also.contains(clause.id())
                    || revised.parent(clause)
                            .filter(parent -> reached.contains(parent.id()))
                            .isPresent();
            if (place != null && within && fates.get(place).kind() == Fate.Kind.ADDED) {
                found.put(place, fates.get(place));
                reached.add(clause.id());
            }
        }
        return List.copyOf(found.values());
    }

    /** What went from under a clause of which other points are not held may stand in one of these. */
    private Fate verifiable(Fate fate) {
        if (fate.kind() != Fate.Kind.GONE) {
            return fate;
        }
        boolean mayStand = fate.comparison().link().original().stream()
                .flatMap(clause -> original.parent(clause).stream())
                .map(parent -> byOriginal.get(parent.id()))
                .filter(Objects::nonNull)
                .flatMap(place -> fates.get(place).comparison().link().revised().stream())
                .flatMap(parent -> parent.children().stream())
                .anyMatch(child -> !child.held());
        return mayStand ? new Fate(Fate.Kind.NOT_HELD, fate.comparison()) : fate;
    }
}
