package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.docx.style.ParagraphProperties;
import org.travaux.ingest.docx.style.WordXml;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.TableText;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * The paragraphs, tables and notes of a document part, in the order in which they are read on paper.
 *
 * <p>A paragraph index counts every {@code w:p}, those in tables and text boxes too. A paragraph whose end the view does
 * not have runs on into the next one and takes over that one's properties. One whose end is hidden, such as a heading that
 * leads its text on the same line, keeps its own.
 */
final class BodyReader {

    /** Twentieths of a point that count as one character of indent. */
    private static final int INDENT_UNIT = 120;

    /** A paragraph that waits for the one it runs on into, whether its own properties hold for both, and what stands behind. */
    private record Carried(
            MarkedText text, int at, ParagraphProperties properties, boolean leads, List<SourceParagraph> behind) {}

    private final Story story;
    private @Nullable Carried carried;
    private List<Change> cellChanges = new ArrayList<>();
    private int index;
    private int itemIndent;
    private int inContents;

    BodyReader(Story story) {
        this.story = story;
    }

    /** Reads the main part. */
    List<SourceParagraph> document(XMLStreamReader xml) throws XMLStreamException {
        List<SourceParagraph> paragraphs = new ArrayList<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (WordXml.name(xml).equals("body")) {
                blocks(xml, paragraphs);
                inside.consumed();
            }
        }
        return paragraphs;
    }

    /** What is done with one of several texts in a part. */
    @FunctionalInterface
    interface Entry {
        /** Takes the attributes of the element at hand; what it gives back takes the text, null if nobody wants it. */
        @Nullable Text begin(XMLStreamReader xml);
    }

    /** Takes a text. */
    @FunctionalInterface
    interface Text {
        /** Takes it. */
        void take(MarkedText text);
    }

    /** Reads a part of several texts, such as footnotes or comments, each in an element of this name. */
    void texts(XMLStreamReader xml, String element, Entry entry) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (WordXml.name(xml).equals(element)) {
                Text text = entry.begin(xml);
                List<SourceParagraph> found = new ArrayList<>();
                blocks(xml, found);
                inside.consumed();
                if (text != null) {
                    text.take(TableText.joined(found, "\n"));
                }
            }
        }
    }

    /** Reads a text of its own: nothing runs on out of it. */
    private void blocks(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        Carried outside = carried;
        carried = null;
        flow(xml, into);
        settle(into);
        carried = outside;
    }

    private void flow(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        story.nesting.enter(xml);
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "p" -> {
                    paragraph(xml, into);
                    inside.consumed();
                }
                case "tbl" -> {
                    settle(into);
                    table(xml, into);
                    inside.consumed();
                }
                case "sdt" -> {
                    control(xml, into);
                    inside.consumed();
                }
                case "ins", "moveTo", "del", "moveFrom" -> {
                    story.revisions.open(WordXml.change(xml));
                    flow(xml, into);
                    story.revisions.close();
                    inside.consumed();
                }
                case "sectPr", "customXmlPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                case "mc:AlternateContent" -> {
                    WordXml.alternate(xml, part -> flow(part, into));
                    inside.consumed();
                }
                case "tcPr" -> {
                    List<Change> changes = changes(xml);
                    changes.forEach(story.revisions::open);
                    cellChanges.addAll(changes);
                    inside.consumed();
                }
                case "altChunk" -> story.leftOut.embedded();
                default -> {}
            }
        }
        story.nesting.leave();
    }

    /** Reads a content control, of a table of contents or of anything else. */
    private void control(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        boolean contents = false;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "docPartGallery" -> contents |= WordXml.value(xml).equals("Table of Contents");
                case "sdtContent" -> {
                    inContents += contents ? 1 : 0;
                    flow(xml, into);
                    inContents -= contents ? 1 : 0;
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    private void paragraph(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        int at = index++;
        List<SourceParagraph> boxes = new ArrayList<>();
        ParagraphReader.Content content = new ParagraphReader(story, inner -> blocks(inner, boxes)).read(xml);
        ParagraphProperties properties = content.properties;
        boolean runsOn = properties.markChanges().stream().anyMatch(story.revisions::hides);
        properties.markChanges().forEach(content.text::endChanged);
        MarkedText text = content.text.finish();
        if (carried != null && carried.leads() && story.numbering.isNumbered(properties)) {
            settle(into);
        }
        boolean led = carried != null && carried.leads();
        boolean runIn = led && !text.text().isBlank();
        List<SourceParagraph> behind = new ArrayList<>();
        if (carried != null) {
            text = carried.text().plus(text);
            properties = led ? carried.properties() : properties;
            behind.addAll(carried.behind());
            carried = null;
        }
        for (Notes.Reference reference : content.notes) {
            SourceParagraph note = story.notes.next(reference, at);
            if (note != null) {
                behind.add(note);
            }
        }
        behind.addAll(boxes);
        story.leftOut.add(LeftOutParts.CONTENTS, content.contents.toString(), at);
        story.leftOut.add(LeftOutParts.HIDDEN, content.hidden.toString(), at);
        story.leftOut.add("field-code", content.code.toString(), at);
        story.leftOut.add("phonetic-guide", content.phonetic.toString(), at);
        if (inContents > 0 || styleOfContents(content)) {
            story.leftOut.add(LeftOutParts.CONTENTS, text.text(), at);
            onlyMarks(text, at, into);
        } else if (runsOn || (content.properties.isMarkHidden() && !text.text().isBlank())) {
            carried = new Carried(text, at, properties, !runsOn || led, behind);
            return;
        } else if (!story.revisions.isVisible() || (text.text().isBlank() && content.inContents)) {
            onlyMarks(text, at, into);
        } else {
            emit(text, at, properties, runIn, into);
        }
        into.addAll(behind);
    }

    private boolean styleOfContents(ParagraphReader.Content content) {
        return story.styles.isContents(content.properties.style());
    }

    /** Lets the paragraph that waits stand for itself, since no other follows it here. */
    private void settle(List<SourceParagraph> into) {
        Carried alone = carried;
        carried = null;
        if (alone == null) {
            return;
        }
        if (alone.text().text().isBlank()) {
            onlyMarks(alone.text(), alone.at(), into);
        } else {
            emit(alone.text(), alone.at(), alone.properties(), false, into);
        }
        into.addAll(alone.behind());
    }

    /** Keeps the marks of a text that is not here. */
    private static void onlyMarks(MarkedText text, int at, List<SourceParagraph> into) {
        if (!text.marks().isEmpty()) {
            TextSpan nowhere = new TextSpan(0, 0);
            List<SourceMark> marks =
                    text.marks().stream().map(mark -> mark.at(nowhere)).toList();
            into.add(SourceParagraph.body("", at).withMarks(marks));
        }
    }

    private void emit(
            MarkedText text, int at, ParagraphProperties properties, boolean runIn, List<SourceParagraph> into) {
        if (text.text().isBlank()) {
            if (!properties.isMarkHidden()) {
                // An empty paragraph shows its number, and so counts; a hidden one does not.
                story.numbering.next(properties);
            }
            onlyMarks(text, at, into);
            return;
        }
        ListLabel label = story.numbering.next(properties);
        MarkedText stripped = text.strip();
        SourceParagraph paragraph = SourceParagraph.body(stripped.text(), at).withMarks(stripped.marks());
        int heading = runIn ? 0 : headingLevel(properties);
        if (heading > 0 && label != null && label.printed().isEmpty()) {
            label = null;
        }
        Integer set = properties.indent();
        Integer own = set != null ? set : story.styles.indent(properties.style());
        if (label != null) {
            Integer level = story.numbering.indent(properties);
            itemIndent = set != null ? set : level == null ? 0 : level;
            paragraph = paragraph.withLabel(label).withIndent(Math.max(0, itemIndent / INDENT_UNIT));
        } else {
            int indent = own == null ? 0 : own;
            paragraph = paragraph.withIndent(Math.max(0, indent / INDENT_UNIT));
            paragraph = indent < itemIndent ? paragraph.standingOutsideLists() : paragraph;
        }
        if (heading == 0 && story.styles.isTitle(properties.style()) && label == null) {
            into.add(paragraph.withRole(SourceParagraph.Role.TITLE));
        } else {
            into.add(paragraph.withHeadingLevel(heading));
        }
    }

    private int headingLevel(ParagraphProperties properties) {
        Integer outline = properties.outline();
        if (outline == null) {
            return story.styles.headingLevel(properties.style());
        }
        return outline >= 0 && outline <= 8 ? outline + 1 : 0;
    }

    // ---- tables

    private void table(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        int start = index;
        TableText table = new TableText();
        List<SourceParagraph> behind = new ArrayList<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "tr" -> {
                    row(xml, table, behind);
                    inside.consumed();
                }
                case "tblPr", "tblGrid", "sdtPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        table.addTo(into, new ParagraphRange(start, Math.max(index, start + 1)));
        into.addAll(behind);
    }

    private void row(XMLStreamReader xml, TableText table, List<SourceParagraph> behind) throws XMLStreamException {
        List<Change> changes = List.of();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "trPr" -> {
                    changes = changes(xml);
                    changes.forEach(story.revisions::open);
                    inside.consumed();
                }
                case "tc" -> {
                    cell(xml, table, behind);
                    inside.consumed();
                }
                case "tblPrEx", "sdtPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        changes.forEach(change -> story.revisions.close());
        table.endRow();
    }

    /** The changes by which a row or a cell as a whole was put in or taken out. */
    private static List<Change> changes(XMLStreamReader xml) throws XMLStreamException {
        List<Change> changes = new ArrayList<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (inside.isChild() && WordXml.isChange(WordXml.name(xml))) {
                changes.add(WordXml.change(xml));
            }
        }
        return changes;
    }

    private void cell(XMLStreamReader xml, TableText table, List<SourceParagraph> behind) throws XMLStreamException {
        List<SourceParagraph> found = new ArrayList<>();
        List<Change> outside = cellChanges;
        cellChanges = new ArrayList<>();
        blocks(xml, found);
        List<SourceParagraph> text = new ArrayList<>();
        for (SourceParagraph paragraph : found) {
            (paragraph.role() == SourceParagraph.Role.NOTE ? behind : text).add(paragraph);
        }
        if (story.revisions.isVisible()) {
            table.cell(text);
        } else {
            table.noCell(text);
        }
        cellChanges.forEach(change -> story.revisions.close());
        cellChanges = outside;
    }
}
