package org.travaux.ingest.docx.style;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.packed.SafeXml;

/**
 * What {@code w:rPr} says of a run as far as it decides whether the run is seen.
 *
 * @param style id of its character style, or null
 * @param hidden whether it is hidden, or null where that is left to the styles
 */
public record RunProperties(
        @Nullable String style, @Nullable Boolean hidden) {

    /** Properties that leave everything open. */
    public static final RunProperties NONE = new RunProperties(null, null);

    /**
     * {@return the properties in the element whose start was read last; the reader then stands at its end}
     *
     * @param xml the reader
     * @param original whether what held before the tracked changes is wanted
     * @throws XMLStreamException if the XML is broken
     */
    public static RunProperties read(XMLStreamReader xml, boolean original) throws XMLStreamException {
        String style = null;
        Boolean hidden = null;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "rStyle" -> style = WordXml.value(xml);
                case "vanish" -> hidden = WordXml.isOn(xml);
                case "rPrChange" -> {
                    if (original) {
                        style = null;
                        hidden = null;
                    } else {
                        WordXml.skip(xml);
                        inside.consumed();
                    }
                }
                default -> {}
            }
        }
        return new RunProperties(style, hidden);
    }
}
