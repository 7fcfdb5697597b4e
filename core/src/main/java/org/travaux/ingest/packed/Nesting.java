package org.travaux.ingest.packed;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How deep elements that hold others are open in one another; too deep a nesting is refused as damage. */
public final class Nesting {

    /** How deep they may be. */
    public static final int LIMIT = 250;

    private int depth;

    /** Begins outside of all elements. */
    public Nesting() {}

    /**
     * Goes one deeper.
     *
     * @param xml where
     * @throws XMLStreamException if that is too deep
     */
    public void enter(XMLStreamReader xml) throws XMLStreamException {
        if (++depth > LIMIT) {
            throw new XMLStreamException("nested too deep", xml.getLocation());
        }
    }

    /** Comes back up. */
    public void leave() {
        depth--;
    }
}
