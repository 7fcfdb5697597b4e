package org.travaux.report.redline.merge;

import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.mark.Wrappers;
import org.travaux.report.redline.pair.GapPairs;
import org.travaux.report.redline.pair.Likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.standard.StandardAligner;
import org.travaux.report.redline.mark.LoggedChange.Kind;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Rows;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.text.OrderKeeping;

/**
 * Weaves two tables into one: rows that are gone or new are marked as rows, cells of kept rows are compared inside, cells that only
 * one side has are marked as cells. A row whose cells span otherwise is replaced.
 */
final class TableMerger {

    private final Sides sides;
    private final StoryMerger merger;

    TableMerger(Sides sides, StoryMerger merger) {
        this.sides = Objects.requireNonNull(sides, "sides");
        this.merger = Objects.requireNonNull(merger, "merger");
    }

    /** What becomes of a row or a cell; null on the side that does not have it. */
    private record Pair(Rows.@Nullable Item original, Rows.@Nullable Item revised) {}

    XmlElement kept(XmlElement original, XmlElement revised) {
        XmlElement made = revised.shell();
        add(
                made,
                sides.properties()
                        .joined(
                                Word.TBL_PR,
                                Word.TBL_PR_CHANGE,
                                original.child(Word.TBL_PR),
                                revised.child(Word.TBL_PR)));
        grid(original, revised, made);
        RowOutput output = new RowOutput(made);
        for (Pair pair : rows(Rows.of(original), Rows.of(revised))) {
            Rows.Item before = pair.original();
            Rows.Item after = pair.revised();
            if (after != null && Rows.hidden(after.element())) {
                output.put(after.element(), after.wrapper());
            } else if (before != null && after != null) {
                output.put(keptRow(before.element(), after.element()), after.wrapper());
            } else if (before != null) {
                output.put(goneRow(before), before.wrapper());
            } else if (after != null) {
                output.put(addedRow(after), after.wrapper());
            }
        }
        return made;
    }

    XmlElement gone(XmlElement table, String text) {
        return sides.log().asOne(Kind.ROW, text, "", () -> whole(table, Word.DEL));
    }

    XmlElement added(XmlElement table, String text) {
        return sides.log().asOne(Kind.ROW, "", text, () -> whole(table, Word.INS));
    }

    private XmlElement goneRow(Rows.Item row) {
        return sides.log().asOne(Kind.ROW, row.text(), "", () -> row(row.element(), Word.DEL));
    }

    private XmlElement addedRow(Rows.Item row) {
        return sides.log().asOne(Kind.ROW, "", row.text(), () -> row(row.element(), Word.INS));
    }

    private XmlElement goneCell(Rows.Item cell) {
        return sides.log().asOne(Kind.CELL, cell.text(), "", () -> cell(cell.element(), Word.CELL_DEL, Word.DEL));
    }

    private XmlElement addedCell(Rows.Item cell) {
        return sides.log().asOne(Kind.CELL, "", cell.text(), () -> cell(cell.element(), Word.CELL_INS, Word.INS));
    }

    private XmlElement whole(XmlElement table, XmlName mark) {
        XmlElement made = table.shell();
        add(made, table.child(Word.TBL_PR));
        add(made, table.child(Word.TBL_GRID));
        RowOutput output = new RowOutput(made);
        for (Rows.Item row : Rows.of(table)) {
            output.put(row(row.element(), mark), row.wrapper());
        }
        return made;
    }

    private static void add(XmlElement parent, @Nullable XmlElement child) {
        if (child != null) {
            parent.add(child);
        }
    }

    private void grid(XmlElement original, XmlElement revised, XmlElement made) {
        XmlElement before = original.child(Word.TBL_GRID);
        XmlElement after = revised.child(Word.TBL_GRID);
        if (after == null) {
            add(made, before);
            return;
        }
        XmlElement grid = after.shell().addAll(after.content());
        grid.content().removeIf(node -> node instanceof XmlElement change && change.is(Word.TBL_GRID_CHANGE));
        if (before != null && !Canonical.of(before).equals(Canonical.of(after))) {
            XmlElement old = before.shell();
            before.elements().stream()
                    .filter(column -> !column.is(Word.TBL_GRID_CHANGE))
                    .forEach(old::add);
            grid.add(new XmlElement(Word.TBL_GRID_CHANGE)
                    .set(Word.ID, Integer.toString(sides.marker().nextId()))
                    .add(old));
        }
        made.add(grid);
    }

    /** Which row became which, in order; rows that tracked changes hide stand alone. */
    private List<Pair> rows(List<Rows.Item> original, List<Rows.Item> revised) {
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
        fill(original, visible, partner, this::rowLikeness);
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

    private double rowLikeness(Rows.Item one, Rows.Item other) {
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

    private XmlElement keptRow(XmlElement original, XmlElement revised) {
        XmlElement made = revised.shell();
        add(
                made,
                sides.properties()
                        .joined(
                                Word.TBL_PR_EX,
                                Word.TBL_PR_EX_CHANGE,
                                original.child(Word.TBL_PR_EX),
                                revised.child(Word.TBL_PR_EX)));
        add(
                made,
                sides.properties()
                        .joined(Word.TR_PR, Word.TR_PR_CHANGE, original.child(Word.TR_PR), revised.child(Word.TR_PR)));
        RowOutput output = new RowOutput(made);
        for (Pair pair : cells(Rows.cells(original), Rows.cells(revised))) {
            Rows.Item before = pair.original();
            Rows.Item after = pair.revised();
            if (after != null && Rows.hidden(after.element())) {
                output.put(after.element(), after.wrapper());
            } else if (before != null && after != null) {
                output.put(keptCell(before.element(), after.element()), after.wrapper());
            } else if (before != null) {
                output.put(goneCell(before), before.wrapper());
            } else if (after != null) {
                output.put(addedCell(after), after.wrapper());
            }
        }
        return made;
    }

    private static List<Pair> cells(List<Rows.Item> original, List<Rows.Item> revised) {
        List<Rows.Item> visible =
                revised.stream().filter(cell -> !Rows.hidden(cell.element())).toList();
        int[] partner = new int[original.size()];
        Arrays.fill(partner, -1);
        if (original.size() == visible.size()) {
            Arrays.setAll(partner, i -> i);
        } else {
            fill(original, visible, partner, TableMerger::cellLikeness);
        }
        return pairs(original, revised, visible, partner);
    }

    private XmlElement keptCell(XmlElement original, XmlElement revised) {
        XmlElement made = revised.shell();
        add(
                made,
                sides.properties()
                        .joined(Word.TC_PR, Word.TC_PR_CHANGE, original.child(Word.TC_PR), revised.child(Word.TC_PR)));
        merger.merge(original, revised, made);
        return made;
    }

    private XmlElement row(XmlElement row, XmlName mark) {
        XmlElement made = row.shell();
        add(made, row.child(Word.TBL_PR_EX));
        XmlElement properties = new XmlElement(Word.TR_PR);
        XmlElement read = row.child(Word.TR_PR);
        if (read != null) {
            properties.addAll(Properties.withoutRevisions(read));
        }
        made.add(properties.add(sides.marker().mark(mark)));
        RowOutput output = new RowOutput(made);
        for (Rows.Item cell : Rows.cells(row)) {
            output.put(cell(cell.element(), null, mark), cell.wrapper());
        }
        return made;
    }

    private XmlElement cell(XmlElement cell, @Nullable XmlName mark, XmlName content) {
        XmlElement made = cell.shell();
        XmlElement read = cell.child(Word.TC_PR);
        if (mark != null) {
            XmlElement properties = new XmlElement(Word.TC_PR);
            if (read != null) {
                properties.addAll(Properties.withoutRevisions(read));
            }
            made.add(properties.add(sides.marker().mark(mark)));
        } else {
            add(made, read);
        }
        boolean gone = content.equals(Word.DEL);
        merger.merge(gone ? cell : null, gone ? null : cell, made);
        return made;
    }

    /** Puts rows or cells into what they stand in. */
    private static final class RowOutput {
        private final XmlElement parent;
        private @Nullable Wrapper open;
        private @Nullable XmlElement into;

        RowOutput(XmlElement parent) {
            this.parent = parent;
        }

        void put(XmlElement item, @Nullable Wrapper wrapper) {
            if (wrapper == null) {
                open = null;
                parent.add(item);
                return;
            }
            XmlElement target = into;
            if (wrapper != open || target == null) {
                target = parent;
                for (Wrapper one : Wrapper.path(wrapper)) {
                    target = Wrappers.open(one, target);
                }
                open = wrapper;
                into = target;
            }
            target.add(item);
        }
    }
}
