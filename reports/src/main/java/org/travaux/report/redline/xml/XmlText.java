package org.travaux.report.redline.xml;

import java.util.Objects;

/**
 * Text between tags, as read: entities resolved.
 *
 * @param value the characters
 */
public record XmlText(String value) implements XmlNode {

    /** Checks that nothing is missing. */
    public XmlText {
        Objects.requireNonNull(value, "value");
    }
}
