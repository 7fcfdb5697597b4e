package org.travaux.ingest.docx;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Small helps for walking WordprocessingML (ISO/IEC 29500-1, clause 17) with StAX.
 *
 * <p>The readers made here follow no reference to anything outside the part, and a document type declaration is refused:
 * Word writes none, and refuses them itself.
 */
final class WordXml {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private WordXml() {}

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("reference to " + systemId);
        });
        return factory.createXMLStreamReader(part);
    }

    /** The next event; refuses document type declarations and undeclared entities. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document type declaration or entity", xml.getLocation());
        }
        return event;
    }

    /** The local name of a WordprocessingML element, {@code mc:} or {@code m:} and the local name of those, else empty. */
    static String name(XMLStreamReader xml) {
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

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (name.equals(xml.getAttributeLocalName(i)) && namespace != null && WORD.contains(namespace)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String value(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null ? "" : value;
    }

    /** The value of an on/off element: on unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** A whole number, or the default where the text is none. */
    static int integer(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Leaves the element whose start was read last; returns how many paragraphs it held. */
    static int skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        int paragraphs = 0;
        while (depth > 0) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (name(xml).equals("p")) {
                    paragraphs++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return paragraphs;
    }

    /** {@return a walk over the elements inside the one whose start was read last} */
    static Inside inside(XMLStreamReader xml) {
        return new Inside(xml);
    }

    /** A walk over the elements inside one, at any depth; ends behind its end. */
    static final class Inside {

        private final XMLStreamReader xml;
        private int depth = 1;

        private Inside(XMLStreamReader xml) {
            this.xml = xml;
        }

        /** Goes to the next start of an element; false once the outer one has ended. */
        boolean next() throws XMLStreamException {
            while (depth > 0) {
                int event = WordXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return false;
        }

        /** Says that the element found last was read up to its end. */
        void consumed() {
            depth--;
        }
    }
}
