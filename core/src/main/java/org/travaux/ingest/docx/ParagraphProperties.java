package org.travaux.ingest.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What {@code w:pPr} says about a paragraph or a style; what it leaves open is null. */
final class ParagraphProperties {

    @Nullable String style;

    @Nullable String numId;

    @Nullable Integer level;

    @Nullable Integer outline;

    /** Left indent in twentieths of a point. */
    @Nullable Integer indent;

    /** Whether the paragraph's mark is deleted, so that the text runs on into the next paragraph. */
    boolean markDeleted;

    /** Reads up to the end of the element whose start was read last. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        WordXml.Inside inside = WordXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "pStyle" -> style = WordXml.value(xml);
                case "numId" -> numId = WordXml.value(xml);
                case "ilvl" -> level = Math.clamp(WordXml.integer(WordXml.value(xml), 0), 0, Numbering.LEVELS - 1);
                case "outlineLvl" -> outline = WordXml.integer(WordXml.value(xml), 9);
                case "ind" -> {
                    String left = WordXml.attribute(xml, "left");
                    left = left == null ? WordXml.attribute(xml, "start") : left;
                    indent = left == null ? indent : Integer.valueOf(WordXml.integer(left, 0));
                }
                case "rPr" -> {
                    readMark(xml);
                    inside.consumed();
                }
                // What stood there before a tracked change.
                case "pPrChange", "sectPr", "numberingChange" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    private void readMark(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = WordXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = WordXml.name(xml);
                if (depth == 2 && (name.equals("del") || name.equals("moveFrom"))) {
                    markDeleted = true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
