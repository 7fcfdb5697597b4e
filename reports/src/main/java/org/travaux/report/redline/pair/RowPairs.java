package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.standard.StandardAligner;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Rows;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.text.OrderKeeping;

/** Pairs the rows of two tables, and the cells of two rows, in order: nothing in a table moves. */
public final class RowPairs {

    private RowPairs() {}

    /**
     * What becomes of a row or a cell.
     *
     * @param original it before; null where it is new
     * @param revised it after; null where it is gone
     */
    public record Pair(Rows.@Nullable Item original, Rows.@Nullable Item revised) {}

    /**
     * {@return which row became which, in the order in which they are written; rows that tracked changes hide stand alone}
     *
     * @param original the rows before
     * @param revised the rows after
     */
    public static List<Pair> rows(List<Rows.Item> original, List<Rows.Item> revised) {
        List<Rows.Item> visible =
                revised.stream().filter(row -> !Rows.hidden(row.element())).toList();
        int[] partner = new int[original.size()];
        Arrays.fill(partner, -1);
        int head = 0;
        int most = Math.min(original.size(), visible.size());
        while (head < most && original.get(head).text().equals(visible.get(head).text())) {
            partner[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && original.get(original.size() - 1 - tail)
                        .text()
                        .equals(visible.get(visible.size() - 1 - tail).text())) {
            tail++;
            partner[original.size() - tail] = visible.size() - tail;
        }
        link(original, visible, head, original.size() - tail, visible.size() - tail, partner);
        fill(original, visible, partner, RowPairs::rowLikeness);
        return pairs(original, revised, visible, partner);
    }

    /**
     * {@return which cell became which; where there are as many, each became the one at its place}
     *
     * @param original the cells before
     * @param revised the cells after
     */
    public static List<Pair> cells(List<Rows.Item> original, List<Rows.Item> revised) {
        List<Rows.Item> visible =
                revised.stream().filter(cell -> !Rows.hidden(cell.element())).toList();
        int[] partner = new int[original.size()];
        Arrays.fill(partner, -1);
        if (original.size() == visible.size()) {
            Arrays.setAll(partner, i -> i);
        } else {
            fill(original, visible, partner, RowPairs::cellLikeness);
        }
        return pairs(original, revised, visible, partner);
    }

    private static void link(
            List<Rows.Item> original, List<Rows.Item> revised, int head, int toOriginal, int toRevised, int[] partner) {
        if (head >= toOriginal || head >= toRevised) {
            return;
        }
        List<Integer> before = new ArrayList<>();
        for (int i = head; i < toOriginal; i++) {
            before.add(i);
        }
        List<Integer> after = new ArrayList<>();
        for (int i = head; i < toRevised; i++) {
            // Numbers below 0 stand for the revised side, since the aligner takes units of one type.
            after.add(-1 - i);
        }
        List<int[]> found = new ArrayList<>();
        for (ClauseLink<Integer> link : new StandardAligner()
                .align(
                        before,
                        after,
                        i -> i >= 0
                                ? original.get(i).text()
                                : revised.get(-1 - i).text())
                .links()) {
            if (!link.original().isEmpty() && !link.revised().isEmpty()) {
                found.add(new int[] {
                    link.original().getFirst(), -1 - link.revised().getFirst()
                });
            }
        }
        found.sort(java.util.Comparator.comparingInt(pair -> pair[0]));
        boolean[] kept = OrderKeeping.keeping(
                found.stream().mapToInt(pair -> pair[1]).toArray(),
                found.stream()
                        .mapToLong(pair -> 1 + original.get(pair[0]).text().length())
                        .toArray(),
                revised.size());
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                partner[found.get(i)[0]] = found.get(i)[1];
            }
        }
    }

    /** Pairs what is left between fixed rows or cells. */
    private static void fill(
            List<Rows.Item> original,
            List<Rows.Item> revised,
            int[] partner,
            java.util.function.ToDoubleBiFunction<Rows.Item, Rows.Item> likeness) {
        int a = 0;
        int b = 0;
        while (a <= partner.length) {
            int next = a;
            while (next < partner.length && partner[next] < 0) {
                next++;
            }
            int to = next < partner.length ? partner[next] : revised.size();
            for (int[] pair : GapPairs.of(original.subList(a, next), revised.subList(b, to), likeness)) {
                partner[a + pair[0]] = b + pair[1];
            }
            a = next + 1;
            b = to + 1;
        }
    }

    private static double rowLikeness(Rows.Item one, Rows.Item other) {
        if (!shape(one.element()).equals(shape(other.element()))) {
            return 0;
        }
        return 0.2 + Likeness.of(one.text(), other.text());
    }

    private static double cellLikeness(Rows.Item one, Rows.Item other) {
        return one.text().isBlank() && other.text().isBlank() ? 0.2 : 0.1 + Likeness.of(one.text(), other.text());
    }

    private static List<Pair> pairs(
            List<Rows.Item> original, List<Rows.Item> revised, List<Rows.Item> visible, int[] partner) {
        IdentityHashMap<Rows.Item, Integer> back = new IdentityHashMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                back.put(visible.get(partner[i]), i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int a = 0;
        for (Rows.Item item : revised) {
            Integer of = back.get(item);
            if (of != null) {
                while (a < of) {
                    pairs.add(new Pair(original.get(a++), null));
                }
                pairs.add(new Pair(original.get(a++), item));
            } else {
                pairs.add(new Pair(null, item));
            }
        }
        while (a < original.size()) {
            pairs.add(new Pair(original.get(a++), null));
        }
        return deletionsFirst(pairs);
    }

    /** Where rows were replaced, what is gone stands before what is new. */
    private static List<Pair> deletionsFirst(List<Pair> pairs) {
        List<Pair> ordered = new ArrayList<>();
        List<Pair> added = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.original() == null) {
                added.add(pair);
            } else {
                if (pair.revised() != null) {
                    ordered.addAll(added);
                    added.clear();
                }
                ordered.add(pair);
            }
        }
        ordered.addAll(added);
        return ordered;
    }

    /** How the cells of a row lie. */
    private static String shape(XmlElement row) {
        StringBuilder shape = new StringBuilder();
        for (Rows.Item cell : Rows.cells(row)) {
            shape.append(span(cell.element())).append(' ');
        }
        return shape.toString();
    }

    private static String span(XmlElement cell) {
        XmlElement properties = cell.child(Word.TC_PR);
        if (properties == null) {
            return "1";
        }
        XmlElement span = properties.child(Word.GRID_SPAN);
        XmlElement merge = properties.child(Word.V_MERGE);
        String down = merge == null ? "" : Objects.requireNonNullElse(merge.get(Word.VAL), "continue");
        return (span == null ? "1" : span.get(Word.VAL)) + down;
    }
}
