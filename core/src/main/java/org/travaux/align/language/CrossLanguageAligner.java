package org.travaux.align.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.travaux.align.Alignment;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkRules;
import org.travaux.align.Strategy;
import org.travaux.align.TextOf;
import org.travaux.align.TextRelation;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkAssembler;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;
import org.travaux.align.standard.Parents;
import org.travaux.text.OrderKeeping;

/**
 * Aligns texts of different languages: by what does not depend on the language (see {@link MarksOf}), by number, depth, length
 * and order. Wording plays no part, so links have no similarity.
 *
 * <p>The best alignment in order is found by dynamic programming with one-to-one links, gaps, splits and mergers, after Gale
 * and Church, <i>A Program for Aligning Sentences in Bilingual Corpora</i> (1993), with marks in place of cognates; then what is
 * left over is linked across the order where it shares rare marks. Texts of more than {@value #MOST_CELLS} pairs are first cut
 * at units that alone share a mark, and what is still larger is searched near the diagonal only, which the result says. The
 * aligner holds no state.
 */
public final class CrossLanguageAligner {

    /** How many pairs of units are looked at without cutting. */
    static final long MOST_CELLS = 1_500_000;

    private static final double BAR_OUT_OF_ORDER = 0.45;

    /** Makes an aligner. */
    public CrossLanguageAligner() {}

    /**
     * {@return the links between two lists of units of different languages; every unit of either side is in exactly one}
     *
     * @param original the units before, in document order
     * @param revised the units after, in document order
     * @param text how a unit is seen
     * @param marks what units share with their translations
     * @param rules what a person decided
     * @param <T> the unit
     */
    public <T> Alignment<T> align(
            List<T> original, List<T> revised, TextOf<T> text, MarksOf<T> marks, LinkRules<T> rules) {
        UnitList<T> before = new UnitList<>(original, text);
        UnitList<T> after = new UnitList<>(revised, text);
        LinkState<T> state = new LinkState<>(before, after);
        state.obey(rules);
        MarkTable table = new MarkTable(before, after, marks);
        PlaceKeys here = new PlaceKeys(before, text);
        PlaceKeys there = new PlaceKeys(after, text);
        InOrder<T> inOrder = new InOrder<>(state, table, here, there);
        for (int[] stretch : stretches(table, before.size(), after.size())) {
            inOrder.link(stretch[0], stretch[1], stretch[2], stretch[3]);
        }
        outOfOrder(state, table);
        new Parents().link(state);
        Alignment<T> alignment = new LinkAssembler<>(state, false).assemble();
        return new Alignment<>(
                alignment.links().stream()
                        .map(link -> asOtherLanguage(link, before, after, here, there))
                        .toList(),
                alignment.limitsReached());
    }

    /** Stretches of both texts that belong together: original from and to, revised from and to. */
    private static List<int[]> stretches(MarkTable table, int originals, int revised) {
        List<int[]> stretches = new ArrayList<>();
        int before = 0;
        int after = 0;
        if ((long) originals * revised > MOST_CELLS) {
            List<int[]> pairs = onePerUnit(table.unique());
            boolean[] kept = OrderKeeping.keeping(
                    pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                    pairs.stream().mapToLong(pair -> pair[2]).toArray(),
                    revised);
            for (int k = 0; k < kept.length; k++) {
                if (kept[k] && pairs.get(k)[2] > 1) {
                    stretches.add(new int[] {before, pairs.get(k)[0], after, pairs.get(k)[1]});
                    before = pairs.get(k)[0];
                    after = pairs.get(k)[1];
                }
            }
        }
        stretches.add(new int[] {before, originals, after, revised});
        return stretches;
    }

    /** Of each unit the partner with which it alone shares the most marks, with their number; no partner twice. */
    private static List<int[]> onePerUnit(List<int[]> pairs) {
        Map<Long, Integer> counts = new TreeMap<>();
        pairs.forEach(pair -> counts.merge(LinkState.pair(pair[0], pair[1]), 1, Integer::sum));
        List<int[]> best = new ArrayList<>();
        Set<Integer> usedBefore = new HashSet<>();
        Set<Integer> usedAfter = new HashSet<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .forEach(entry -> {
                    int before = LinkState.before(entry.getKey());
                    int after = LinkState.after(entry.getKey());
                    if (!usedBefore.contains(before) && !usedAfter.contains(after)) {
                        usedBefore.add(before);
                        usedAfter.add(after);
                        best.add(new int[] {before, after, entry.getValue()});
                    }
                });
        best.sort(Comparator.comparingInt(pair -> pair[0]));
        return best;
    }

    /** Links what moved: the best of what is free on both sides, if they share more than a little. */
    private static <T> void outOfOrder(LinkState<T> state, MarkTable table) {
        List<CandidatePair> found = new ArrayList<>();
        for (int before : state.freeOriginals()) {
            table.sharedWith(before).forEach((after, shared) -> {
                double score = MarkTable.likeness(shared, table.normOfOriginal(before), table.normOfRevised(after));
                if (state.revisedFree(after) && score >= BAR_OUT_OF_ORDER) {
                    found.add(CandidatePair.of(state, before, after, score, score));
                }
            });
        }
        state.linkBest(found, pair -> Strategy.FACTS);
    }

    /** Says of a link what can be said across languages: not whether the words are the same, nor how like. */
    private static <T> ClauseLink<T> asOtherLanguage(
            ClauseLink<T> link, UnitList<T> original, UnitList<T> revised, PlaceKeys here, PlaceKeys there) {
        TextRelation relation =
                link.text() == null || link.text() == TextRelation.NOT_HELD ? link.text() : TextRelation.OTHER_LANGUAGE;
        boolean renumbered = link.text() != null
                && link.original().stream()
                        .noneMatch(before -> link.revised().stream()
                                .anyMatch(after -> Objects.equals(
                                        here.own(original.indexOf(before)), there.own(revised.indexOf(after)))));
        return new ClauseLink<>(
                link.original(),
                link.revised(),
                link.pairing(),
                relation,
                link.moved(),
                renumbered,
                link.reparented(),
                null,
                link.strategy(),
                link.evidence());
    }
}
