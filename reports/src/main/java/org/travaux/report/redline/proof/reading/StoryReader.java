package org.travaux.report.redline.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.reading.Item.Kind;
import org.travaux.report.redline.proof.resolve.Revisions;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Reads one story, tracked changes of which are resolved, as a list of items. */
final class StoryReader {

    /** Takes the sections in their order, as they end. */
    interface Sections {
        void accept(XmlElement section) throws IngestException;
    }

    private final Fingerprints fingerprints;
    private final Looks looks;
    private final String part;
    private final TextReader text;
    private final InlineReader inline;
    private final Sections sections;
    private final List<Item> items = new ArrayList<>();

    StoryReader(
            Fingerprints fingerprints,
            Definitions definitions,
            String part,
            Consumer<XmlElement> notes,
            Consumer<XmlElement> boxes,
            Sections sections) {
        this.fingerprints = fingerprints;
        this.looks = new Looks(fingerprints, definitions, part);
        this.part = part;
        this.text = new TextReader(fingerprints);
        this.inline = new InlineReader(fingerprints, looks, part, text, notes, boxes);
        this.sections = sections;
    }

    List<Item> read(XmlElement container) throws IngestException {
        blocks(container);
        return List.copyOf(items);
    }

    private void blocks(XmlElement container) throws IngestException {
        for (XmlElement block : container.elements()) {
            block(block);
        }
    }

    private void block(XmlElement block) throws IngestException {
        XmlName name = block.name();
        if (name.equals(Word.P)) {
            paragraph(block);
        } else if (name.equals(Word.TBL)) {
            table(block);
        } else if (name.equals(Word.SECT_PR)) {
            section(block);
        } else if (name.equals(Word.SDT)) {
            into(block.child(Word.SDT_CONTENT));
        } else if (name.equals(Word.CUSTOM_XML) || name.equals(Word.SMART_TAG) || Revisions.isMark(block)) {
            blocks(block);
        } else if (name.equals(Word.ALTERNATE_CONTENT)) {
            XmlElement choice = block.child(Word.CHOICE);
            into(choice != null ? choice : block.child(Word.FALLBACK));
        } else if (name.namespace().equals(Word.MATH)) {
            inline.inline(block);
            items.add(text.paragraph(List.of()));
        } else if (name.equals(Word.w("altChunk"))) {
            text.object(TextReader.OBJECT, fingerprints.digest(block, part, none -> false), "");
            items.add(text.paragraph(List.of()));
        }
    }

    private void into(@Nullable XmlElement content) throws IngestException {
        if (content != null) {
            blocks(content);
        }
    }

    private void paragraph(XmlElement paragraph) throws IngestException {
        XmlElement properties = paragraph.child(Word.P_PR);
        for (XmlElement inner : paragraph.elements()) {
            if (!inner.is(Word.P_PR)) {
                inline.inline(inner);
            }
        }
        items.add(text.paragraph(looks.paragraph(properties)));
        XmlElement section = properties == null ? null : properties.child(Word.SECT_PR);
        if (section != null) {
            section(section);
        }
    }

    private void section(XmlElement section) throws IngestException {
        items.add(new Item(Kind.SECTION, "", List.of(), looks.section(section)));
        sections.accept(section);
    }

    private void table(XmlElement table) throws IngestException {
        items.add(new Item(Kind.TABLE, "", List.of(), looks.other("table", table.child(Word.TBL_PR))));
        rows(table);
        items.add(Item.of(Kind.TABLE_END, ""));
    }

    private void rows(XmlElement parent) throws IngestException {
        for (XmlElement row : parent.elements()) {
            if (row.is(Word.TR)) {
                items.add(new Item(Kind.ROW, "", List.of(), looks.other("row", row.child(Word.TR_PR))));
                cells(row);
            } else {
                XmlElement inner = inner(row);
                if (inner != null) {
                    rows(inner);
                }
            }
        }
    }

    private void cells(XmlElement parent) throws IngestException {
        for (XmlElement cell : parent.elements()) {
            if (cell.is(Word.TC)) {
                XmlElement properties = cell.child(Word.TC_PR);
                items.add(new Item(Kind.CELL, Looks.span(properties), List.of(), looks.other("cell", properties)));
                blocks(cell);
            } else {
                XmlElement inner = inner(cell);
                if (inner != null) {
                    cells(inner);
                }
            }
        }
    }

    /** What stands in a content control or the like, or null. */
    private static @Nullable XmlElement inner(XmlElement element) {
        return element.is(Word.SDT)
                ? element.child(Word.SDT_CONTENT)
                : element.is(Word.CUSTOM_XML) || Revisions.isMark(element) ? element : null;
    }
}
