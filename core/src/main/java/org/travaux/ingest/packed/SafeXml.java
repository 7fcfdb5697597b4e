package org.travaux.ingest.packed;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read with StAX so that nothing outside the part is ever followed, and a document type declaration is refused: no
 * office program writes one.
 */
public final class SafeXml {

    private SafeXml() {}

    /**
     * {@return a reader at the beginning of a part}
     *
     * @param part its bytes
     * @throws XMLStreamException if the XML does not even begin
     */
    public static XMLStreamReader open(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("reference to " + systemId);
        });
        return factory.createXMLStreamReader(part);
    }

    /**
     * {@return the next event}
     *
     * @param xml the reader
     * @throws XMLStreamException if the XML is broken, or declares a document type or uses an undeclared entity
     */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document type declaration or entity", xml.getLocation());
        }
        return event;
    }

    /**
     * {@return a walk over the elements inside the one whose start was read last; over all of the part from its beginning}
     *
     * @param xml the reader
     */
    public static Inside inside(XMLStreamReader xml) {
        return new Inside(xml);
    }

    /** A walk over the elements inside one, at any depth; ends behind its end. */
    public static final class Inside {

        private final XMLStreamReader xml;
        private int depth = 1;

        private Inside(XMLStreamReader xml) {
            this.xml = xml;
        }

        /**
         * {@return whether there is a further start of an element, on which the reader then stands; false once the outer
         * element, or the part, has ended}
         *
         * @throws XMLStreamException if the XML is broken
         */
        public boolean next() throws XMLStreamException {
            while (nextOrText()) {
                if (xml.isStartElement()) {
                    return true;
                }
            }
            return false;
        }

        /**
         * {@return whether there is a further start of an element or text; false once the outer element, or the part, has
         * ended}
         *
         * @throws XMLStreamException if the XML is broken
         */
        public boolean nextOrText() throws XMLStreamException {
            while (depth > 0 && xml.hasNext()) {
                switch (SafeXml.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        }

        /** Says that the element found last was read up to its end. */
        public void consumed() {
            depth--;
        }

        /** {@return whether the element found last stands directly inside the outer one} */
        public boolean isChild() {
            return depth == 2;
        }
    }
}
