package org.travaux.report.redline.mark;

import org.travaux.report.redline.xml.XmlElement;

/** Writes the properties of sections, with their headers and footers. */
public interface SectionWriter {

    /**
     * {@return a section of both documents}
     *
     * @param original its properties before
     * @param revised its properties after
     */
    XmlElement kept(XmlElement original, XmlElement revised);

    /**
     * {@return a section that only the revised document has}
     *
     * @param revised its properties
     */
    XmlElement added(XmlElement revised);
}
