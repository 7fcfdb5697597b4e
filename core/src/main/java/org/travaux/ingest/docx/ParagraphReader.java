package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.travaux.ingest.docx.style.ParagraphProperties;
import org.travaux.ingest.docx.style.RunProperties;
import org.travaux.ingest.docx.style.WordXml;
import org.travaux.ingest.office.RevisedText;
import org.travaux.ingest.office.SymbolMarks;
import org.travaux.ingest.packed.PartReader;
import org.travaux.ingest.packed.SafeXml;

/**
 * The text of one paragraph in the view that is read, and marks for tracked changes and comments on it; hidden text and
 * tables of contents apart, of fields the result.
 *
 * <p>Soft hyphens and no-break marks stay as Unicode characters, tabs and line breaks as such.
 */
final class ParagraphReader {

    /** What one paragraph holds. */
    static final class Content {
        final ParagraphProperties properties = new ParagraphProperties();
        final RevisedText text;
        final StringBuilder contents = new StringBuilder();
        final StringBuilder hidden = new StringBuilder();
        final StringBuilder code = new StringBuilder();
        final StringBuilder phonetic = new StringBuilder();
        final List<Notes.Reference> notes = new ArrayList<>();
        boolean inContents;
        boolean runHidden;

        Content(RevisedText text) {
            this.text = text;
        }
    }

    private final Story story;
    private final PartReader boxes;

    /**
     * Makes a reader.
     *
     * @param boxes what is done with the paragraphs and tables of a text box
     */
    ParagraphReader(Story story, PartReader boxes) {
        this.story = story;
        this.boxes = boxes;
    }

    /** Reads up to the end of the paragraph whose start was read last. */
    Content read(XMLStreamReader xml) throws XMLStreamException {
        Content content = new Content(new RevisedText(story.revisions, story.comments));
        inline(xml, content);
        return content;
    }

    private void inline(XMLStreamReader xml, Content content) throws XMLStreamException {
        story.nesting.enter(xml);
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = WordXml.name(xml);
            switch (name) {
                case "pPr" -> {
                    content.properties.read(xml, story.revisions.isOriginal());
                    inside.consumed();
                }
                case "r" -> {
                    run(xml, content);
                    inside.consumed();
                }
                case "ins", "moveTo", "del", "moveFrom" -> {
                    story.revisions.open(WordXml.change(xml));
                    inline(xml, content);
                    story.revisions.close();
                    inside.consumed();
                }
                case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "m:ctrlPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                case "fldSimple" -> {
                    simpleField(xml, content);
                    inside.consumed();
                }
                case "mc:AlternateContent" -> {
                    WordXml.alternate(xml, part -> inline(part, content));
                    inside.consumed();
                }
                case "m:t" -> {
                    append(content, xml.getElementText());
                    inside.consumed();
                }
                case "txbxContent" -> {
                    boxes.read(xml);
                    inside.consumed();
                }
                case "commentRangeStart" -> content.text.beginComment(id(xml));
                case "commentRangeEnd" -> content.text.endComment(id(xml));
                default -> {}
            }
        }
        story.nesting.leave();
    }

    private void simpleField(XMLStreamReader xml, Content content) throws XMLStreamException {
        String code = WordXml.attribute(xml, "instr");
        story.fields.begin();
        story.fields.code(code == null ? "" : code);
        story.fields.separate();
        inline(xml, content);
        story.fields.end();
    }

    private void append(Content content, String text) {
        if (!story.revisions.isVisible()) {
            if (!content.runHidden && !story.fields.inCode()) {
                content.text.append(text);
            }
        } else if (story.fields.inCode()) {
            content.code.append(text);
        } else if (content.runHidden) {
            content.hidden.append(text);
        } else if (story.fields.inContents()) {
            content.inContents = true;
            content.contents.append(text);
        } else {
            content.text.append(text);
        }
    }

    private void run(XMLStreamReader xml, Content content) throws XMLStreamException {
        boolean outside = content.runHidden;
        content.runHidden = story.styles.isHidden(content.properties.style(), RunProperties.NONE);
        pieces(xml, content);
        content.runHidden = outside;
    }

    private void pieces(XMLStreamReader xml, Content content) throws XMLStreamException {
        story.nesting.enter(xml);
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "rPr" -> {
                    RunProperties own = RunProperties.read(xml, story.revisions.isOriginal());
                    content.runHidden = story.styles.isHidden(content.properties.style(), own);
                    inside.consumed();
                }
                case "t", "delText" -> {
                    append(content, xml.getElementText());
                    inside.consumed();
                }
                case "tab", "ptab" -> append(content, "\t");
                case "br" -> append(content, isPageBreak(xml) ? " " : "\n");
                case "cr" -> append(content, "\n");
                case "noBreakHyphen" -> append(content, "\u2011");
                case "softHyphen" -> append(content, "\u00AD");
                case "sym" -> append(content, symbol(xml));
                case "instrText", "delInstrText" -> {
                    story.fields.code(xml.getElementText());
                    inside.consumed();
                }
                case "fldChar" -> fieldMark(xml, content);
                case "footnoteReference", "endnoteReference" -> note(xml, content);
                case "commentReference" -> content.text.endComment(id(xml));
                case "rt" -> {
                    phonetic(xml, content);
                    inside.consumed();
                }
                case "object" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                case "mc:AlternateContent" -> {
                    WordXml.alternate(xml, part -> pieces(part, content));
                    inside.consumed();
                }
                case "txbxContent" -> {
                    boxes.read(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        story.nesting.leave();
    }

    /** The reading aid above East Asian characters, which stands beside the text. */
    private void phonetic(XMLStreamReader xml, Content content) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (WordXml.name(xml).equals("t")) {
                String text = xml.getElementText();
                inside.consumed();
                if (story.revisions.isVisible()) {
                    content.phonetic.append(text);
                }
            }
        }
    }

    private void note(XMLStreamReader xml, Content content) {
        String own = WordXml.attribute(xml, "customMarkFollows");
        boolean ownMark = own != null && !own.equals("0") && !own.equals("false") && !own.equals("off");
        Notes.Reference reference = new Notes.Reference(WordXml.name(xml).equals("endnoteReference"), id(xml), ownMark);
        if (content.runHidden) {
            content.hidden.append(story.notes.text(reference).text());
        } else if (story.revisions.isVisible()) {
            content.notes.add(reference);
        } else {
            // The note went, or came, with its reference.
            content.text.append(story.notes.text(reference).text());
            content.text.addMarks(story.notes.text(reference).marks());
        }
    }

    private void fieldMark(XMLStreamReader xml, Content content) throws XMLStreamException {
        String type = WordXml.attribute(xml, "fldCharType");
        switch (type == null ? "" : type) {
            case "begin" -> story.fields.begin();
            case "separate" -> {
                story.fields.separate();
                content.inContents |= story.fields.inContents();
            }
            case "end" -> {
                content.inContents |= story.fields.inContents();
                withoutResult(story.fields.end(), content);
            }
            default -> {}
        }
    }

    /** Of a field that shows something and keeps no result, what its code says of it. */
    private void withoutResult(String code, Content content) {
        append(content, Fields.button(code));
        if (Fields.isComputed(code) && story.revisions.isVisible() && !content.runHidden && !story.fields.inCode()) {
            content.code.append(content.code.isEmpty() ? "" : " ").append(code);
            story.leftOut.computed();
        }
    }

    private static boolean isPageBreak(XMLStreamReader xml) {
        String type = WordXml.attribute(xml, "type");
        return "page".equals(type) || "column".equals(type);
    }

    private static String symbol(XMLStreamReader xml) {
        String hex = WordXml.attribute(xml, "char");
        String font = WordXml.attribute(xml, "font");
        try {
            int code = hex == null ? 0 : Integer.parseInt(hex, 16);
            return code <= 0 || code > 0xFFFF ? "" : SymbolMarks.readable(code, font == null ? "" : font);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String id(XMLStreamReader xml) {
        String id = WordXml.attribute(xml, "id");
        return id == null ? "" : id;
    }
}
