package org.travaux.report.redline.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Reads the blocks of a body, a cell, a note, a box or a header. Content controls are seen through: their blocks stand among the
 * others and remember what they stand in. Where tracked changes are kept, paragraphs that rejecting them would join are one, even
 * where one of them stands in a content control, or where a table stands between them that is not there yet.
 */
public final class BlockReader {

    private final List<Block> blocks = new ArrayList<>();
    private final List<XmlElement> open = new ArrayList<>();
    private List<XmlElement> marks = new ArrayList<>();
    private final List<Block.Place> places = new ArrayList<>();

    private BlockReader() {}

    /**
     * {@return the blocks in order}
     *
     * @param container what they stand in
     */
    public static List<Block> read(XmlElement container) {
        BlockReader reader = new BlockReader();
        reader.blocks(container, null);
        reader.close();
        reader.hangMarks();
        return reader.blocks;
    }

    private void blocks(XmlElement container, @Nullable Wrapper wrapper) {
        for (XmlElement child : container.elements()) {
            XmlName name = child.name();
            if (name.equals(Word.P)) {
                paragraph(child, wrapper);
            } else if (name.equals(Word.TBL)) {
                table(new Block.Table(child, wrapper, BlockText.of(child), Rows.allHidden(child)));
            } else if (name.equals(Word.SDT)) {
                XmlElement content = child.child(Word.SDT_CONTENT);
                if (content != null) {
                    blocks(content, new Wrapper(wrapper, child, "sdt"));
                }
            } else if (name.equals(Word.CUSTOM_XML)) {
                blocks(child, new Wrapper(wrapper, child, "customXml"));
            } else if (AtomReader.isMark(child)) {
                marks.add(child);
            } else if (name.equals(Word.w("altChunk"))
                    || name.equals(Word.O_MATH_PARA)
                    || name.equals(Word.O_MATH)
                    || name.equals(Word.ALTERNATE_CONTENT)) {
                close();
                blocks.add(new Block.Whole(child, wrapper));
            }
        }
    }

    private void table(Block.Table table) {
        if (table.hidden() && !open.isEmpty()) {
            Block.Place last = places.removeLast();
            List<Block.Table> behind = new ArrayList<>(last.behind());
            behind.add(table);
            places.add(new Block.Place(last.wrapper(), behind));
        } else {
            close();
            blocks.add(table);
        }
    }

    private void paragraph(XmlElement paragraph, @Nullable Wrapper wrapper) {
        open.add(paragraph);
        places.add(new Block.Place(wrapper, List.of()));
        XmlElement properties = paragraph.child(Word.P_PR);
        Revision mark = Revision.in(properties == null ? null : properties.child(Word.R_PR));
        if (mark == null || !mark.inserted()) {
            close();
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        open.forEach(paragraph -> BlockText.append(paragraph, text));
        XmlElement properties = open.getLast().child(Word.P_PR);
        Revision mark = Revision.in(properties == null ? null : properties.child(Word.R_PR));
        boolean hidden = mark != null && mark.inserted() && text.isEmpty();
        blocks.add(new Block.Paragraph(open, places, marks, text.toString(), hidden));
        blocks.addAll(places.getLast().behind());
        open.clear();
        places.clear();
        if (!marks.isEmpty()) {
            marks = new ArrayList<>();
        }
    }

    /** Marks behind the last paragraph go to its end. */
    private void hangMarks() {
        if (marks.isEmpty() || blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph last)) {
            return;
        }
        List<XmlElement> elements = new ArrayList<>(last.elements());
        XmlElement end = elements.removeLast();
        XmlElement longer = end.shell().addAll(end.content()).addAll(marks);
        elements.add(longer);
        blocks.removeLast();
        blocks.add(new Block.Paragraph(elements, last.places(), last.before(), last.text(), last.hidden()));
    }
}
