package org.travaux.report.redline.mark;

import org.travaux.report.redline.xml.XmlElement;

/** Makes what things in a run become: boxes compared inside, references to notes under their new number. */
public interface ObjectWriter {

    /**
     * {@return the element that stands for a piece}
     *
     * @param piece the piece
     * @param element its element as read
     */
    XmlElement object(Piece piece, XmlElement element);
}
