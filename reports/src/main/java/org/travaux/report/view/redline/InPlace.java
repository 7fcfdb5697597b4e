package org.travaux.report.view.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.report.view.redline.RedlineToken.Stretch;

/**
 * Finds the heaviest set of stretches that stand in the same order on both sides: the weighted longest increasing
 * subsequence, with a Fenwick tree of prefix maxima (Fenwick 1994), in n log n.
 */
final class InPlace {

    private record Link(
            Stretch stretch, long total, @Nullable Link previous) {}

    private InPlace() {}

    static void mark(List<Stretch> candidates) {
        List<Stretch> byRevised = new ArrayList<>(candidates);
        byRevised.sort(Comparator.comparingInt(stretch -> stretch.revisedPlace));
        List<Stretch> byOriginal = new ArrayList<>(candidates);
        byOriginal.sort(Comparator.comparingInt(stretch -> stretch.originalPlace));
        Map<Stretch, Integer> ranks = new HashMap<>();
        for (int i = 0; i < byOriginal.size(); i++) {
            ranks.put(byOriginal.get(i), i + 1);
        }
        @Nullable Link[] best = new @Nullable Link[candidates.size() + 1];
        Link heaviest = null;
        for (Stretch stretch : byRevised) {
            int rank = ranks.getOrDefault(stretch, 0);
            Link before = heaviestBelow(best, rank - 1);
            Link link = new Link(stretch, stretch.weight + (before == null ? 0 : before.total()), before);
            for (int i = rank; i < best.length; i += i & -i) {
                Link other = best[i];
                if (other == null || other.total() < link.total()) {
                    best[i] = link;
                }
            }
            if (heaviest == null || heaviest.total() < link.total()) {
                heaviest = link;
            }
        }
        for (Link link = heaviest; link != null; link = link.previous()) {
            link.stretch().inPlace = true;
        }
    }

    private static @Nullable Link heaviestBelow(@Nullable Link[] best, int rank) {
        Link heaviest = null;
        for (int i = rank; i > 0; i -= i & -i) {
            Link link = best[i];
            if (link != null && (heaviest == null || heaviest.total() < link.total())) {
                heaviest = link;
            }
        }
        return heaviest;
    }
}
