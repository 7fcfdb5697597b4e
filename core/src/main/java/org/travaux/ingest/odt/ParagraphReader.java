package org.travaux.ingest.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.RevisedText;
import org.travaux.ingest.office.TableText;
import org.travaux.ingest.packed.SafeXml;

/**
 * The text of one paragraph in the view that is read, with white space as OpenDocument means it (ISO/IEC 26300-1, 6.1.2)
 * and marks for tracked changes and comments; hidden text apart.
 */
final class ParagraphReader {

    /** The most spaces that one element stands for. */
    private static final int MAX_SPACES = 1000;

    /** Reads blocks inside a paragraph: notes, text boxes, comments. */
    @FunctionalInterface
    interface Blocks {
        /** Reads up to the end of the element whose start was read last. */
        List<SourceParagraph> read(XMLStreamReader xml) throws XMLStreamException;
    }

    private final Story story;
    private final Blocks blocks;

    /** Text before a paragraph that was taken out within it, finished where that is seen. */
    final List<MarkedText> finished = new ArrayList<>();

    /** Of what stands behind each of these: whether it begins an item of a list. */
    final List<Boolean> begunItems = new ArrayList<>();

    final List<SourceParagraph> notes = new ArrayList<>();
    final List<SourceParagraph> boxes = new ArrayList<>();
    final StringBuilder hidden = new StringBuilder();
    final StringBuilder phonetic = new StringBuilder();
    private final int at;
    private RevisedText text;
    private int hiding;
    private boolean afterSpace = true;

    ParagraphReader(Story story, int at, boolean hidden, Blocks blocks) {
        this.story = story;
        this.at = at;
        this.blocks = blocks;
        this.text = new RevisedText(story.revisions, story.comments);
        this.hiding = hidden ? 1 : 0;
    }

    /** Reads up to the end of the paragraph whose start was read last. */
    RevisedText read(XMLStreamReader xml) throws XMLStreamException {
        inline(xml);
        return text;
    }

    private void inline(XMLStreamReader xml) throws XMLStreamException {
        story.nesting.enter(xml);
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.nextOrText()) {
            if (!xml.isStartElement()) {
                characters(xml.getText());
                continue;
            }
            if (element(xml)) {
                inside.consumed();
            }
        }
        story.nesting.leave();
    }

    /** Reads an element; whether it was read up to its end. */
    private boolean element(XMLStreamReader xml) throws XMLStreamException {
        switch (OdfXml.name(xml)) {
            case "text:span" -> {
                boolean out = story.styles.isHidden("text", OdfXml.attribute(xml, "text:style-name"));
                hiding += out ? 1 : 0;
                inline(xml);
                hiding -= out ? 1 : 0;
                return true;
            }
            case "text:hidden-text", "text:conditional-text" -> {
                String shown = OdfXml.attribute(xml, "text:is-hidden");
                boolean out = "true".equals(shown);
                hiding += out ? 1 : 0;
                inline(xml);
                hiding -= out ? 1 : 0;
                return true;
            }
            case "text:s" -> append(" ".repeat(Math.clamp(OdfXml.integer(xml, "text:c", 1), 1, MAX_SPACES)));
            case "text:tab" -> append("\t");
            case "text:line-break" -> {
                append("\n");
                afterSpace = true;
            }
            case "text:note" -> {
                note(xml);
                return true;
            }
            case "office:annotation" -> {
                comment(xml);
                return true;
            }
            case "office:annotation-end" -> text.endComment(String.valueOf(OdfXml.attribute(xml, "office:name")));
            case "text:change-start", "text:change-end", "text:change" -> change(xml);
            case "text:ruby-text" -> {
                phonetic.append(xml.getElementText());
                return true;
            }
            case "draw:text-box" -> {
                boxes.addAll(blocks.read(xml));
                return true;
            }
            case "svg:title", "svg:desc", "office:event-listeners", "text:script", "office:binary-data" -> {
                OdfXml.skip(xml);
                return true;
            }
            case "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:line", "draw:connector" -> {
                // Text in a drawing stands in paragraphs of its own.
                boxes.addAll(blocks.read(xml));
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void characters(String more) {
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!space || !afterSpace) {
                collapsed.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        add(collapsed.toString());
    }

    private void append(String more) {
        add(more);
        afterSpace = false;
    }

    private void add(String more) {
        if (hiding == 0) {
            text.append(more);
        } else if (story.revisions.isVisible()) {
            hidden.append(more);
        }
    }

    private void change(XMLStreamReader xml) {
        OdtChanges.Region region = story.changes.region(OdfXml.attribute(xml, "text:change-id"));
        if (region == null) {
            return;
        }
        switch (xml.getLocalName()) {
            case "change-start" -> story.revisions.open(region.change());
            case "change-end" -> story.revisions.close(region.change());
            default -> deletion(region);
        }
    }

    /** What was taken out here: its first paragraph goes on this one, and this one goes on its last. */
    private void deletion(OdtChanges.Region region) {
        boolean first = true;
        for (SourceParagraph paragraph : region.deleted()) {
            if (!first) {
                text.endChanged(region.change());
                if (story.revisions.isOriginal()) {
                    ListLabel label = paragraph.label();
                    finished.add(text.finish());
                    begunItems.add(label != null && !label.printed().isBlank());
                    text = new RevisedText(story.revisions, story.comments);
                }
            }
            first = false;
            story.revisions.open(region.change());
            text.append(paragraph.text());
            story.revisions.close(region.change());
            text.addMarks(paragraph.marks());
        }
    }

    private void note(XMLStreamReader xml) throws XMLStreamException {
        String citation = "";
        boolean own = false;
        MarkedText body = MarkedText.EMPTY;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "text:note-citation" -> {
                    own = OdfXml.attribute(xml, "text:label") != null;
                    citation = xml.getElementText().strip();
                    inside.consumed();
                }
                case "text:note-body" -> {
                    body = TableText.joined(blocks.read(xml), "\n");
                    inside.consumed();
                }
                default -> {}
            }
        }
        if (hiding > 0) {
            hidden.append(body.text());
        } else if (!story.revisions.isVisible()) {
            text.append(body.text());
            text.addMarks(body.marks());
        } else if (!body.text().isBlank()) {
            if (own) {
                append(citation);
            }
            ListLabel label = own || citation.isEmpty() ? null : new ListLabel(citation, "notes", 0, false);
            notes.add(SourceParagraph.of(SourceParagraph.Role.NOTE, body.text(), at)
                    .withLabel(label)
                    .withMarks(body.marks()));
        } else {
            text.addMarks(body.marks());
        }
    }

    private void comment(XMLStreamReader xml) throws XMLStreamException {
        @Nullable String name = OdfXml.attribute(xml, "office:name");
        String author = null;
        String date = null;
        List<SourceParagraph> words = new ArrayList<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "dc:creator" -> {
                    author = xml.getElementText();
                    inside.consumed();
                }
                case "dc:date" -> {
                    date = xml.getElementText();
                    inside.consumed();
                }
                case "meta:creator-initials", "loext:sender-initials", "meta:date-string" -> {
                    OdfXml.skip(xml);
                    inside.consumed();
                }
                case "text:p", "text:h" -> {
                    ParagraphReader inner = new ParagraphReader(story, at, false, blocks);
                    words.add(SourceParagraph.body(inner.read(xml).finish().text(), at));
                    inside.consumed();
                }
                default -> {}
            }
        }
        String id = name == null ? "unnamed " + story.names.merge("", 1, Integer::sum) : name;
        story.comments.add(id, author, date, TableText.joined(words, "\n").text());
        if (story.ranges.contains(id)) {
            text.beginComment(id);
        } else {
            text.endComment(id);
        }
    }
}
