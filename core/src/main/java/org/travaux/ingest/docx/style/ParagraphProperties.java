package org.travaux.ingest.docx.style;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.packed.SafeXml;

/**
 * What {@code w:pPr} says about a paragraph or a style; what it leaves open is null. Of a paragraph whose properties were
 * changed with tracking on, the original view has those before the change.
 */
public final class ParagraphProperties {

    @Nullable String style;

    @Nullable String numId;

    @Nullable Integer level;

    @Nullable Integer outline;

    /** Left indent in twentieths of a point. */
    @Nullable Integer indent;

    /** The number that Word printed before the numbering was changed, in its notation, or null. */
    @Nullable String numberBefore;

    private boolean markHidden;

    private final List<Change> markChanges = new ArrayList<>();

    /** Begins with everything left open. */
    public ParagraphProperties() {}

    /** {@return the id of the style, or null} */
    public @Nullable String style() {
        return style;
    }

    /** {@return the outline level, 0 at the top, or null} */
    public @Nullable Integer outline() {
        return outline;
    }

    /** {@return the left indent in twentieths of a point, or null} */
    public @Nullable Integer indent() {
        return indent;
    }

    /** {@return whether the paragraph's end is hidden} */
    public boolean isMarkHidden() {
        return markHidden;
    }

    /** {@return the changes that put the paragraph's end in or took it out} */
    public List<Change> markChanges() {
        return markChanges;
    }

    /**
     * Reads up to the end of the element whose start was read last.
     *
     * @param xml the reader
     * @param original whether what held before the tracked changes is wanted
     * @throws XMLStreamException if the XML is broken
     */
    public void read(XMLStreamReader xml, boolean original) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "pStyle" -> style = WordXml.value(xml);
                case "numPr" -> {
                    readNumbering(xml, original);
                    inside.consumed();
                }
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
                case "pPrChange" -> {
                    if (original) {
                        forget();
                    } else {
                        WordXml.skip(xml);
                        inside.consumed();
                    }
                }
                case "sectPr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    /** What follows stood there before a change and is all that stood there. */
    private void forget() {
        style = null;
        numId = null;
        level = null;
        outline = null;
        indent = null;
    }

    private void readNumbering(XMLStreamReader xml, boolean original) throws XMLStreamException {
        boolean inserted = false;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "numId" -> numId = WordXml.value(xml);
                case "ilvl" -> level = Math.clamp(WordXml.integer(WordXml.value(xml), 0), 0, Numbering.LEVELS - 1);
                case "ins" -> inserted = true;
                case "numberingChange" -> numberBefore = original ? WordXml.attribute(xml, "original") : null;
                default -> {}
            }
        }
        if (inserted && original) {
            numId = null;
            level = null;
        }
    }

    private void readMark(XMLStreamReader xml) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = WordXml.name(xml);
            if (name.equals("rPrChange")) {
                WordXml.skip(xml);
                inside.consumed();
            } else if (WordXml.isChange(name)) {
                markChanges.add(WordXml.change(xml));
            } else if (name.equals("vanish")) {
                markHidden = WordXml.isOn(xml);
            }
        }
    }
}
