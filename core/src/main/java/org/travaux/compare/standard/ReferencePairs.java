package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.text.Operation;
import org.travaux.model.Clause;

/**
 * Which reference of a link's original text became which of its revised text: those in a kept run one by one; those in
 * changed words where the alignment confirms it.
 */
final class ReferencePairs {

    /** How far ahead among the references of changed words a counterpart is looked for. */
    private static final int WINDOW = 16;

    private final List<Pair> pairs = new ArrayList<>(0);
    private final List<PlacedReference> newOnes = new ArrayList<>(0);

    /** A reference before and after. */
    record Pair(PlacedReference original, PlacedReference revised) {}

    private ReferencePairs() {}

    static ReferencePairs of(ClauseComparison comparison, BiPredicate<PlacedReference, PlacedReference> follows) {
        ReferencePairs found = new ReferencePairs();
        List<PlacedReference> after = PlacedReference.of(comparison.link().revised());
        if (after.isEmpty()) {
            return found;
        }
        List<PlacedReference> before = before(comparison.link(), after);
        List<ClauseSegment> segments = comparison.segments();
        int[] runs = runs(segments);
        Map<Integer, List<PlacedReference>> original = byRun(before, segments, runs, ClauseSegment::original);
        Map<Integer, List<PlacedReference>> revised = byRun(after, segments, runs, ClauseSegment::revised);
        revised.forEach((run, references) -> found.pair(
                original.getOrDefault(run, List.of()),
                references,
                run % 2 == 0
                        ? (from, to) ->
                                from.reference().path().equals(to.reference().path())
                        : follows,
                run % 2 == 0));
        return found;
    }

    /** The references of a link's original; where its text is the same, those of the revised text, which are known. */
    private static List<PlacedReference> before(ClauseLink<Clause> link, List<PlacedReference> after) {
        List<Clause> original = link.original();
        boolean same = original.size() == 1
                && link.revised().size() == 1
                && original.getFirst().text().equals(link.revised().getFirst().text());
        return same ? PlacedReference.moved(after, original.getFirst()) : PlacedReference.of(original);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** References of the revised text without a counterpart. */
    List<PlacedReference> newOnes() {
        return newOnes;
    }

    boolean isEmpty() {
        return pairs.isEmpty() && newOnes.isEmpty();
    }

    /** Numbers the runs: a kept segment has an even number, the changed ones between two kept ones share an odd one. */
    private static int[] runs(List<ClauseSegment> segments) {
        int[] runs = new int[segments.size()];
        int run = -1;
        for (int k = 0; k < runs.length; k++) {
            boolean kept = segments.get(k).operation() == Operation.EQUAL;
            if (kept) {
                run += run % 2 == 0 ? 2 : 1;
            } else if (run % 2 == 0) {
                run++;
            } else if (run < 0) {
                run = 1;
            }
            runs[k] = run;
        }
        return runs;
    }

    private static Map<Integer, List<PlacedReference>> byRun(
            List<PlacedReference> references,
            List<ClauseSegment> segments,
            int[] runs,
            Function<ClauseSegment, @Nullable ClauseSpan> side) {
        Map<String, TreeMap<Integer, Integer>> places = new HashMap<>();
        for (int k = 0; k < runs.length; k++) {
            ClauseSpan span = side.apply(segments.get(k));
            if (span != null) {
                places.computeIfAbsent(span.clause(), key -> new TreeMap<>())
                        .put(span.span().start(), runs[k]);
            }
        }
        Map<Integer, List<PlacedReference>> found = new TreeMap<>();
        for (PlacedReference reference : references) {
            TreeMap<Integer, Integer> starts = places.get(reference.clause().id());
            var run = starts == null ? null : starts.floorEntry(reference.start());
            if (run != null) {
                found.computeIfAbsent(run.getValue(), key -> new ArrayList<>()).add(reference);
            }
        }
        return found;
    }

    private void pair(
            List<PlacedReference> before,
            List<PlacedReference> after,
            BiPredicate<PlacedReference, PlacedReference> belong,
            boolean kept) {
        boolean oneByOne = before.size() == after.size() && (kept || before.size() == 1);
        int from = 0;
        for (int k = 0; k < after.size(); k++) {
            int match = -1;
            if (oneByOne) {
                match = k;
            } else {
                for (int i = from; match < 0 && i < Math.min(before.size(), from + WINDOW); i++) {
                    match = belong.test(before.get(i), after.get(k)) ? i : -1;
                }
            }
            if (match < 0) {
                newOnes.add(after.get(k));
            } else {
                pairs.add(new Pair(before.get(match), after.get(k)));
                from = match + 1;
            }
        }
    }
}
