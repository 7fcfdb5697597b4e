package org.travaux.report.redline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** The rows of a table and the cells of a row; content controls around them are seen through and remembered. */
public final class Rows {

    private Rows() {}

    /**
     * A row or a cell.
     *
     * @param element the element
     * @param wrapper what it stands in between the table, or the row, and itself; null as a rule
     * @param text its text
     */
    public record Item(XmlElement element, @Nullable Wrapper wrapper, String text) {

        /** Checks that nothing is missing. */
        public Item {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * {@return the rows of a table}
     *
     * @param table the table
     */
    public static List<Item> of(XmlElement table) {
        List<Item> rows = new ArrayList<>();
        collect(table, Word.TR, null, rows);
        return rows;
    }

    /**
     * {@return the cells of a row}
     *
     * @param row the row
     */
    public static List<Item> cells(XmlElement row) {
        List<Item> cells = new ArrayList<>();
        collect(row, Word.TC, null, cells);
        return cells;
    }

    private static void collect(XmlElement parent, XmlName wanted, @Nullable Wrapper wrapper, List<Item> found) {
        for (XmlElement child : parent.elements()) {
            if (child.is(wanted)) {
                found.add(new Item(child, wrapper, BlockText.of(child)));
            } else if (child.is(Word.SDT)) {
                XmlElement content = child.child(Word.SDT_CONTENT);
                if (content != null) {
                    collect(content, wanted, new Wrapper(wrapper, child, "sdt"), found);
                }
            } else if (child.is(Word.CUSTOM_XML)) {
                collect(child, wanted, new Wrapper(wrapper, child, "customXml"), found);
            }
        }
    }

    /**
     * {@return whether a row, or a cell, shows only if tracked changes are accepted}
     *
     * @param item the row or cell
     */
    public static boolean hidden(XmlElement item) {
        Revision revision = Revision.in(item.child(item.is(Word.TR) ? Word.TR_PR : Word.TC_PR));
        return revision != null && revision.inserted();
    }

    static boolean allHidden(XmlElement table) {
        List<Item> rows = of(table);
        return !rows.isEmpty() && rows.stream().allMatch(row -> hidden(row.element()));
    }
}
