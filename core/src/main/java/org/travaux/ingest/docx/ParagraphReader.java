package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The visible text of one paragraph: insertions kept, deletions and hidden text left out, of fields the result.
 *
 * <p>Soft hyphens and no-break marks stay as Unicode characters, tabs and line breaks as such.
 */
final class ParagraphReader {

    /** What one paragraph holds. */
    static final class Content {
        final ParagraphProperties properties = new ParagraphProperties();
        final StringBuilder text = new StringBuilder();
        final List<String> footnotes = new ArrayList<>();
        final List<String> endnotes = new ArrayList<>();
        boolean inContents;
    }

    /** What is done with the paragraphs and tables of a text box. */
    @FunctionalInterface
    interface BoxReader {
        /** Reads up to the end of the element whose start was read last. */
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private final Fields fields;
    private final LeftOutParts leftOut;
    private final BoxReader boxes;

    ParagraphReader(Fields fields, LeftOutParts leftOut, BoxReader boxes) {
        this.fields = fields;
        this.leftOut = leftOut;
        this.boxes = boxes;
    }

    /** Reads up to the end of the paragraph whose start was read last. */
    Content read(XMLStreamReader xml) throws XMLStreamException {
        Content content = new Content();
        content.inContents = fields.inContents();
        inline(xml, content);
        return content;
    }

    private void inline(XMLStreamReader xml, Content content) throws XMLStreamException {
        boolean chosen = false;
        WordXml.Inside inside = WordXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "pPr" -> {
                    content.properties.read(xml);
                    inside.consumed();
                }
                case "r" -> {
                    run(xml, content);
                    inside.consumed();
                }
                case "del", "moveFrom", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                case "fldSimple" -> {
                    String code = WordXml.attribute(xml, "instr");
                    if (code != null && Fields.isContents(code)) {
                        content.inContents = true;
                    }
                }
                case "mc:Choice" -> chosen = true;
                case "mc:Fallback" -> {
                    if (chosen) {
                        WordXml.skip(xml);
                        inside.consumed();
                    }
                }
                case "mc:AlternateContent" -> chosen = false;
                case "m:t" -> {
                    append(content, xml.getElementText());
                    inside.consumed();
                }
                case "txbxContent" -> {
                    boxes.read(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    private void append(Content content, String text) {
        if (!fields.inCode()) {
            content.text.append(text);
        }
    }

    private void run(XMLStreamReader xml, Content content) throws XMLStreamException {
        boolean hidden = false;
        boolean chosen = false;
        WordXml.Inside inside = WordXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "rPr" -> {
                    hidden = isHidden(xml);
                    inside.consumed();
                }
                case "t" -> {
                    String text = xml.getElementText();
                    inside.consumed();
                    if (hidden) {
                        leftOut.hidden(text);
                    } else {
                        append(content, text);
                    }
                }
                case "tab", "ptab" -> append(content, "\t");
                case "br" -> append(content, isPageBreak(xml) ? " " : "\n");
                case "cr" -> append(content, "\n");
                case "noBreakHyphen" -> append(content, "\u2011");
                case "softHyphen" -> append(content, "\u00AD");
                case "sym" -> append(content, symbol(xml));
                case "instrText" -> {
                    fields.code(xml.getElementText());
                    inside.consumed();
                }
                case "fldChar" -> fieldMark(xml, content);
                case "footnoteReference" -> content.footnotes.add(id(xml));
                case "endnoteReference" -> content.endnotes.add(id(xml));
                case "delText", "delInstrText", "rt", "object" -> {
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
                case "txbxContent" -> {
                    boxes.read(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    private void fieldMark(XMLStreamReader xml, Content content) {
        String type = WordXml.attribute(xml, "fldCharType");
        if (type == null) {
            return;
        }
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> {
                fields.separate();
                content.inContents |= fields.inContents();
            }
            case "end" -> {
                content.inContents |= fields.inContents();
                fields.end();
            }
            default -> {}
        }
    }

    private static boolean isHidden(XMLStreamReader xml) throws XMLStreamException {
        boolean hidden = false;
        int depth = 1;
        while (depth > 0) {
            int event = WordXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && WordXml.name(xml).equals("vanish")) {
                    hidden = WordXml.isOn(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return hidden;
    }

    private static boolean isPageBreak(XMLStreamReader xml) {
        String type = WordXml.attribute(xml, "type");
        return "page".equals(type) || "column".equals(type);
    }

    private static String symbol(XMLStreamReader xml) {
        String hex = WordXml.attribute(xml, "char");
        try {
            int code = hex == null ? 0 : Integer.parseInt(hex, 16);
            return code <= 0 || code > 0xFFFF ? "" : SymbolMarks.readable(String.valueOf((char) code));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String id(XMLStreamReader xml) {
        String id = WordXml.attribute(xml, "id");
        return id == null ? "" : id;
    }
}
