package org.travaux.ingest.packed;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is done with an XML part of a packed file. */
@FunctionalInterface
public interface PartReader {

    /**
     * Reads the part from its beginning.
     *
     * @param xml the part
     * @throws XMLStreamException if its XML is broken
     */
    void read(XMLStreamReader xml) throws XMLStreamException;
}
