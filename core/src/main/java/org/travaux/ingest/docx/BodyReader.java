package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ParagraphRange;

/**
 * The paragraphs, tables and notes of a document part, in the order in which they are read on paper.
 *
 * <p>A paragraph index counts every {@code w:p}, those in tables and text boxes too.
 */
final class BodyReader {

    /** How deep tables and text boxes may stand in one another; deeper ones are refused as damage. */
    static final int MAX_NESTING = 60;

    /** Twentieths of a point that count as one character of indent. */
    private static final int INDENT_UNIT = 120;

    private final Styles styles;
    private final Numbering numbering;
    private final LeftOutParts leftOut;
    private final Fields fields = new Fields();
    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private String carried = "";
    private int index;
    private int nesting;
    private int itemIndent;
    private int footnoteNumber;
    private int endnoteNumber;

    BodyReader(
            Styles styles,
            Numbering numbering,
            LeftOutParts leftOut,
            Map<String, String> footnotes,
            Map<String, String> endnotes) {
        this.styles = styles;
        this.numbering = numbering;
        this.leftOut = leftOut;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** Reads the main part. */
    List<SourceParagraph> document(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (WordXml.next(xml) == XMLStreamConstants.START_ELEMENT
                    && WordXml.name(xml).equals("body")) {
                blocks(xml, paragraphs);
            }
        }
        return paragraphs;
    }

    /** Reads the part of footnotes or endnotes: the text of each by its id, separators left out. */
    Map<String, String> notes(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        while (xml.hasNext()) {
            if (WordXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = WordXml.name(xml);
            if (!name.equals("footnote") && !name.equals("endnote")) {
                continue;
            }
            String id = WordXml.attribute(xml, "id");
            String type = WordXml.attribute(xml, "type");
            List<SourceParagraph> found = new ArrayList<>();
            blocks(xml, found);
            if (id != null && (type == null || type.equals("normal"))) {
                notes.put(id, joined(found, "\n"));
            }
        }
        return notes;
    }

    private void blocks(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        if (++nesting > MAX_NESTING) {
            throw new XMLStreamException("nested too deep", xml.getLocation());
        }
        boolean chosen = false;
        WordXml.Inside inside = WordXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "p" -> {
                    paragraph(xml, into);
                    inside.consumed();
                }
                case "tbl" -> {
                    table(xml, into);
                    inside.consumed();
                }
                case "sdtPr" -> {
                    boolean contents = isContentsControl(xml);
                    inside.consumed();
                    if (contents) {
                        int skipped = WordXml.skip(xml);
                        leftOut.contents(skipped);
                        index += skipped;
                        inside.consumed();
                    }
                }
                case "del", "moveFrom", "sectPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                case "mc:AlternateContent" -> chosen = false;
                case "mc:Choice" -> chosen = true;
                case "mc:Fallback" -> {
                    if (chosen) {
                        WordXml.skip(xml);
                        inside.consumed();
                    }
                }
                default -> {}
            }
        }
        nesting--;
    }

    /** Whether the content control whose properties begin here holds a table of contents. */
    private static boolean isContentsControl(XMLStreamReader xml) throws XMLStreamException {
        boolean contents = false;
        int depth = 1;
        while (depth > 0) {
            int event = WordXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                contents |= WordXml.name(xml).equals("docPartGallery")
                        && WordXml.value(xml).equals("Table of Contents");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return contents;
    }

    private void paragraph(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        int at = index++;
        List<SourceParagraph> boxes = new ArrayList<>();
        ParagraphReader.Content content = new ParagraphReader(fields, leftOut, inner -> blocks(inner, boxes)).read(xml);
        String text = carried + content.text;
        carried = "";
        ParagraphProperties properties = content.properties;
        if (content.inContents || styles.isContents(properties.style)) {
            leftOut.contents(text.isBlank() ? 0 : 1);
        } else if (properties.markDeleted) {
            carried = text;
        } else {
            emit(text, at, properties, into);
        }
        notes(content, at, into);
        into.addAll(boxes);
    }

    private void emit(String text, int at, ParagraphProperties properties, List<SourceParagraph> into) {
        ListLabel label = numbering.next(properties);
        if (text.isBlank()) {
            return;
        }
        SourceParagraph paragraph = SourceParagraph.body(text.strip(), at);
        int heading = headingLevel(properties);
        Integer own = properties.indent != null ? properties.indent : styles.indent(properties.style);
        if (label != null) {
            Integer level = numbering.indent(properties);
            itemIndent = properties.indent != null ? properties.indent : level == null ? 0 : level;
            paragraph = paragraph.withLabel(label).withIndent(Math.max(0, itemIndent / INDENT_UNIT));
        } else {
            int indent = own == null ? 0 : own;
            paragraph = paragraph.withIndent(Math.max(0, indent / INDENT_UNIT));
            paragraph = indent < itemIndent ? paragraph.standingOutsideLists() : paragraph;
        }
        if (heading == 0 && styles.isTitle(properties.style) && label == null) {
            into.add(paragraph.withRole(SourceParagraph.Role.TITLE));
        } else {
            into.add(paragraph.withHeadingLevel(heading));
        }
    }

    private int headingLevel(ParagraphProperties properties) {
        Integer outline = properties.outline;
        if (outline == null) {
            return styles.headingLevel(properties.style);
        }
        return outline >= 0 && outline <= 8 ? outline + 1 : 0;
    }

    private void notes(ParagraphReader.Content content, int at, List<SourceParagraph> into) {
        for (String id : content.footnotes) {
            note(footnotes.get(id), ++footnoteNumber, at, into);
        }
        for (String id : content.endnotes) {
            note(endnotes.get(id), ++endnoteNumber, at, into);
        }
    }

    private static void note(@Nullable String text, int number, int at, List<SourceParagraph> into) {
        if (text != null && !text.isBlank()) {
            into.add(SourceParagraph.of(SourceParagraph.Role.NOTE, text, at)
                    .withLabel(new ListLabel(Integer.toString(number), "notes", 0, false)));
        }
    }

    // ---- tables

    private void table(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        int start = index;
        List<String> rows = new ArrayList<>();
        List<SourceParagraph> behind = new ArrayList<>();
        rows(xml, rows, behind);
        if (rows.stream().anyMatch(row -> !row.isBlank())) {
            into.add(SourceParagraph.of(SourceParagraph.Role.TABLE, String.join("\n", rows), start)
                    .withSource(new ParagraphRange(start, Math.max(index, start + 1))));
        }
        into.addAll(behind);
    }

    private void rows(XMLStreamReader xml, List<String> rows, List<SourceParagraph> behind) throws XMLStreamException {
        List<String> cells = null;
        boolean deleted = false;
        int depth = 1;
        while (depth > 0) {
            int event = WordXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (cells != null && WordXml.name(xml).equals("tr")) {
                    String row = String.join(" | ", cells);
                    if (!deleted && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        rows.add(row);
                    }
                    cells = null;
                }
                continue;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            depth++;
            switch (WordXml.name(xml)) {
                case "tr" -> {
                    cells = new ArrayList<>();
                    deleted = false;
                }
                case "trPr" -> {
                    deleted = isDeletedRow(xml);
                    depth--;
                }
                case "tc" -> {
                    String cell = cell(xml, behind);
                    if (cells != null) {
                        cells.add(cell);
                    }
                    depth--;
                }
                case "tblPr", "tblGrid", "sdtPr" -> {
                    WordXml.skip(xml);
                    depth--;
                }
                default -> {}
            }
        }
    }

    private static boolean isDeletedRow(XMLStreamReader xml) throws XMLStreamException {
        boolean deleted = false;
        int depth = 1;
        while (depth > 0) {
            int event = WordXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                deleted |= depth == 2 && WordXml.name(xml).equals("del");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return deleted;
    }

    /** The text of a cell: paragraphs parted by a space, rows of a table inside it by a semicolon. */
    private String cell(XMLStreamReader xml, List<SourceParagraph> behind) throws XMLStreamException {
        List<SourceParagraph> found = new ArrayList<>();
        blocks(xml, found);
        List<SourceParagraph> text = new ArrayList<>();
        for (SourceParagraph paragraph : found) {
            (paragraph.role() == SourceParagraph.Role.NOTE ? behind : text).add(paragraph);
        }
        return joined(text, " ").replaceAll("\\s*\\R\\s*", " ");
    }

    private static String joined(List<SourceParagraph> paragraphs, String separator) {
        List<String> parts = new ArrayList<>();
        for (SourceParagraph paragraph : paragraphs) {
            ListLabel label = paragraph.label();
            String text = paragraph.role() == SourceParagraph.Role.TABLE
                    ? paragraph.text().replace("\n", "; ")
                    : paragraph.text();
            parts.add(label == null || label.printed().isBlank() ? text : label.printed() + " " + text);
        }
        return String.join(separator, parts).strip();
    }
}
