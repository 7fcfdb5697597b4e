package org.travaux.align.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Alignment;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkEvidence;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.text.OrderKeeping;

/**
 * Makes the links that users see of what the steps found: groups, moves, renumbering, and the reading order.
 *
 * @param <T> the unit
 */
public final class LinkAssembler<T> {

    private final LinkState<T> state;
    private final UnitList<T> original;
    private final UnitList<T> revised;
    private final @Nullable LinkExplainer<T> explainer;

    /** Units that belong together, with the pair that stands for them. */
    private record Group(List<Integer> originals, List<Integer> revised, int before, int after) {}

    /**
     * Makes an assembler.
     *
     * @param state what the steps found
     * @param explained whether links are to say how sure they are
     */
    public LinkAssembler(LinkState<T> state, boolean explained) {
        this.state = state;
        this.original = state.original();
        this.revised = state.revised();
        this.explainer = explained ? new LinkExplainer<>(state) : null;
    }

    /** {@return the links in reading order, every unit of either side in exactly one} */
    public Alignment<T> assemble() {
        List<Group> groups = groups();
        boolean[] kept = OrderKeeping.keeping(
                groups.stream().mapToInt(Group::after).toArray(),
                groups.stream()
                        .mapToLong(group -> state.weight(group.before, group.after))
                        .toArray(),
                revised.size());
        boolean[] stays = new boolean[original.size()];
        List<List<ClauseLink<T>>> byRevised = new ArrayList<>();
        for (int j = 0; j < revised.size(); j++) {
            byRevised.add(new ArrayList<>(1));
        }
        int[] placeOfOriginal = new int[original.size()];
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            byRevised.get(group.revised.getFirst()).add(link(group, !kept[g]));
            for (int before : group.originals) {
                stays[before] = kept[g];
                placeOfOriginal[before] = group.revised.getFirst();
            }
        }
        for (int after : state.freeRevised()) {
            byRevised.get(after).add(oneSided(List.of(), List.of(after)));
        }
        return new Alignment<>(inReadingOrder(byRevised, stays, placeOfOriginal), state.limitsReached());
    }

    /** Revised order; what was deleted comes after what it followed and what did not move away. */
    private List<ClauseLink<T>> inReadingOrder(
            List<List<ClauseLink<T>>> byRevised, boolean[] stays, int[] placeOfOriginal) {
        List<ClauseLink<T>> links = new ArrayList<>();
        List<ClauseLink<T>> atStart = new ArrayList<>();
        List<ClauseLink<T>> place = atStart;
        for (int before = 0; before < original.size(); before++) {
            if (state.originalFree(before)) {
                place.add(oneSided(List.of(before), List.of()));
            } else if (stays[before]) {
                place = byRevised.get(placeOfOriginal[before]);
            }
        }
        links.addAll(atStart);
        byRevised.forEach(links::addAll);
        return links;
    }

    /** Components of the links, in the order of their first original unit. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        boolean[] seen = new boolean[original.size()];
        for (int before = 0; before < original.size(); before++) {
            if (!seen[before] && !state.originalFree(before)) {
                groups.add(group(before, seen));
            }
        }
        groups.sort(Comparator.comparingInt(Group::before));
        return groups;
    }

    private Group group(int start, boolean[] seen) {
        List<Integer> partners = state.partnersOfOriginal(start);
        if (partners.size() == 1 && state.partnersOfRevised(partners.getFirst()).size() == 1) {
            return new Group(List.of(start), partners, start, partners.getFirst());
        }
        TreeSet<Integer> originals = new TreeSet<>();
        TreeSet<Integer> others = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int before = open.removeLast();
            originals.add(before);
            for (int after : state.partnersOfOriginal(before)) {
                if (others.add(after)) {
                    for (int further : state.partnersOfRevised(after)) {
                        if (!seen[further]) {
                            seen[further] = true;
                            open.add(further);
                        }
                    }
                }
            }
        }
        return representative(List.copyOf(originals), List.copyOf(others));
    }

    /** The pair that kept its number or its neighbours stands for its group, else the one with most in common. */
    private Group representative(List<Integer> originals, List<Integer> others) {
        if (originals.size() + others.size() > 2) {
            CandidatePair best = originals.stream()
                    .flatMap(before -> state.partnersOfOriginal(before).stream().map(after -> standing(before, after)))
                    .min(CandidatePair.BEST_FIRST)
                    .orElseThrow();
            return new Group(originals, others, best.before(), best.after());
        }
        return new Group(
                originals,
                others,
                originals.getFirst(),
                state.partnersOfOriginal(originals.getFirst()).getFirst());
    }

    private CandidatePair standing(int before, int after) {
        double likeness = state.evidence().likeness(before, after);
        double standing = likeness;
        if (state.sameNumber(before, after)) {
            standing += 1;
        }
        boolean sameBefore = before > 0 && after > 0 && state.linked(before - 1, after - 1);
        boolean sameBehind =
                before + 1 < original.size() && after + 1 < revised.size() && state.linked(before + 1, after + 1);
        standing += (sameBefore ? 1 : 0) + (sameBehind ? 1 : 0);
        return CandidatePair.of(state, before, after, likeness, standing);
    }

    private ClauseLink<T> link(Group group, boolean moved) {
        TextRelation relation = relation(group);
        boolean reparented = !moved && !state.parentsLinked(group.before, group.after);
        return new ClauseLink<>(
                group.originals.stream().map(original::unit).toList(),
                group.revised.stream().map(revised::unit).toList(),
                ClauseLink.pairingOf(group.originals.size(), group.revised.size()),
                relation,
                moved,
                group.originals.stream()
                        .map(original::number)
                        .noneMatch(number -> group.revised.stream()
                                .anyMatch(after -> Objects.equals(number, revised.number(after)))),
                reparented,
                similarity(group, relation),
                group.originals.size() + group.revised.size() > 2 && state.strategy(group.before) != Strategy.PINNED
                        ? Strategy.COVERAGE
                        : state.strategy(group.before),
                evidence(group.originals, group.revised));
    }

    private @Nullable LinkEvidence<T> evidence(List<Integer> originals, List<Integer> others) {
        return explainer == null ? null : explainer.explain(originals, others);
    }

    private ClauseLink<T> oneSided(List<Integer> originals, List<Integer> others) {
        return new ClauseLink<>(
                originals.stream().map(original::unit).toList(),
                others.stream().map(revised::unit).toList(),
                ClauseLink.pairingOf(originals.size(), others.size()),
                null,
                false,
                false,
                false,
                null,
                Strategy.NONE,
                evidence(originals, others));
    }

    private TextRelation relation(Group group) {
        if (!group.originals.stream().allMatch(original::held)
                || !group.revised.stream().allMatch(revised::held)) {
            return TextRelation.NOT_HELD;
        }
        return joined(original, group.originals).equals(joined(revised, group.revised))
                ? TextRelation.UNCHANGED
                : TextRelation.MODIFIED;
    }

    private static <T> String joined(UnitList<T> units, List<Integer> indexes) {
        return String.join(" ", indexes.stream().map(units::key).toList());
    }

    private @Nullable Double similarity(Group group, TextRelation relation) {
        return switch (relation) {
            case NOT_HELD, OTHER_LANGUAGE -> null;
            case UNCHANGED -> 1.0;
            case MODIFIED ->
                state.evidence()
                        .plainLikeness(
                                group.originals.stream()
                                        .map(state.evidence()::original)
                                        .toList(),
                                group.revised.stream()
                                        .map(state.evidence()::revised)
                                        .toList());
        };
    }
}
