package org.travaux.ingest.docx.style;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.packed.PartReader;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.model.Annotation;

/**
 * Small helps for walking WordprocessingML (ISO/IEC 29500-1, clause 17) with StAX.
 */
public final class WordXml {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private WordXml() {}

    /**
     * {@return the local name of a WordprocessingML element, {@code mc:} or {@code m:} and the local name of those, else empty}
     *
     * @param xml the reader at the element
     */
    public static String name(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        if (namespace == null) {
            return "";
        }
        if (WORD.contains(namespace)) {
            return xml.getLocalName();
        }
        if (COMPATIBILITY.equals(namespace)) {
            return "mc:" + xml.getLocalName();
        }
        return MATH.contains(namespace) ? "m:" + xml.getLocalName() : "";
    }

    /**
     * {@return the value of a WordprocessingML attribute, or null}
     *
     * @param xml the reader at the element
     * @param name the attribute's local name
     */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (name.equals(xml.getAttributeLocalName(i)) && namespace != null && WORD.contains(namespace)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * {@return the value that an element has in {@code w:val}, else empty}
     *
     * @param xml the reader at the element
     */
    public static String value(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null ? "" : value;
    }

    /**
     * {@return the value of an on/off element: on unless it says otherwise}
     *
     * @param xml the reader at the element
     */
    public static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /**
     * {@return a whole number}
     *
     * @param text its digits, or null
     * @param otherwise what it is where the text is none
     */
    public static int integer(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * Leaves the element whose start was read last.
     *
     * @param xml the reader
     * @throws XMLStreamException if the XML is broken
     */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            // Nothing in it is of use.
        }
    }

    /**
     * Reads the first of several forms of the same thing, and up to the end of the element whose start was read last.
     *
     * @param xml the reader
     * @param reader reads the form chosen
     * @throws XMLStreamException if the XML is broken
     */
    public static void alternate(XMLStreamReader xml, PartReader reader) throws XMLStreamException {
        boolean chosen = false;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (chosen) {
                skip(xml);
            } else {
                chosen = true;
                reader.read(xml);
            }
            inside.consumed();
        }
    }

    /**
     * {@return whether an element is one of those that put words in or take them out}
     *
     * @param name the element's name, as {@link #name} gives it
     */
    public static boolean isChange(String name) {
        return switch (name) {
            case "ins", "moveTo", "cellIns", "del", "moveFrom", "cellDel" -> true;
            default -> false;
        };
    }

    /**
     * {@return the tracked change that an element marks}
     *
     * @param xml the reader at the element
     */
    public static Change change(XMLStreamReader xml) {
        boolean put = switch (name(xml)) {
            case "ins", "moveTo", "cellIns" -> true;
            default -> false;
        };
        return Change.of(
                put ? Annotation.Kind.INSERTION : Annotation.Kind.DELETION,
                attribute(xml, "author"),
                attribute(xml, "date"));
    }
}
