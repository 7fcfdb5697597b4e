package org.travaux.ingest.odt;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.packed.SafeXml;

/** Small helps for walking the XML of OpenDocument texts (ISO/IEC 26300-1) with StAX. */
final class OdfXml {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final double TWIPS_PER_INCH = 1440;

    private static final Map<String, Double> UNITS = Map.of(
            "in", TWIPS_PER_INCH, "cm", TWIPS_PER_INCH / 2.54, "mm", TWIPS_PER_INCH / 25.4, "pt", 20.0, "pc", 240.0);

    private OdfXml() {}

    /** The usual prefix of the element's namespace, a colon, and its local name. */
    static String name(XMLStreamReader xml) {
        return prefix(xml.getNamespaceURI()) + ":" + xml.getLocalName();
    }

    private static String prefix(@Nullable String namespace) {
        if (namespace == null) {
            return "";
        }
        if (namespace.startsWith(OASIS)) {
            String rest = namespace.substring(OASIS.length());
            String kind = rest.substring(0, Math.max(0, rest.indexOf(':')));
            return switch (kind) {
                case "drawing" -> "draw";
                case "xsl-fo-compatible" -> "fo";
                case "svg-compatible" -> "svg";
                default -> kind;
            };
        }
        return switch (namespace) {
            case "http://purl.org/dc/elements/1.1/" -> "dc";
            case "http://www.w3.org/XML/1998/namespace" -> "xml";
            default -> namespace.contains("documentfoundation") ? "loext" : "";
        };
    }

    /** The value of an attribute, named as elements are, or null. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.endsWith(xml.getAttributeLocalName(i))
                    && name.equals(prefix(xml.getAttributeNamespace(i)) + ":" + xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number, or the default where the attribute is missing or none. */
    static int integer(XMLStreamReader xml, String name, int otherwise) {
        String text = attribute(xml, name);
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A length such as {@code 0.5in} in twentieths of a point, or null. */
    static @Nullable Integer twips(@Nullable String length) {
        String text = length == null ? "" : length.strip().toLowerCase(Locale.ROOT);
        Double unit = text.length() < 3 ? null : UNITS.get(text.substring(text.length() - 2));
        try {
            return unit == null
                    ? null
                    : Integer.valueOf((int)
                            Math.round(unit * Double.parseDouble(text.substring(0, text.length() - 2))));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Leaves the element whose start was read last. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            // Nothing in it is of use.
        }
    }
}
