package org.travaux.report.redline.weave;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.mark.LoggedChange.Kind;
import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.mark.Wrappers;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.pair.RowPairs;
import org.travaux.report.redline.story.Rows;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

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
        for (RowPairs.Pair pair : RowPairs.rows(Rows.of(original), Rows.of(revised))) {
            Rows.Item before = pair.original();
            Rows.Item after = pair.revised();
            if (after != null && Rows.hidden(after.element())) {
                output.put(sides.notes().hidden(after.element()), after.wrapper());
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
        for (RowPairs.Pair pair : RowPairs.cells(Rows.cells(original), Rows.cells(revised))) {
            Rows.Item before = pair.original();
            Rows.Item after = pair.revised();
            if (after != null && Rows.hidden(after.element())) {
                output.put(sides.notes().hidden(after.element()), after.wrapper());
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
