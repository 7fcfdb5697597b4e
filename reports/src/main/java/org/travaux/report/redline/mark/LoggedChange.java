package org.travaux.report.redline.mark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;

/**
 * A change that was marked, as people name it: one stretch, not the pieces it is marked in.
 *
 * @param kind what changed
 * @param story where: body, footnote, endnote, text box, header, footer
 * @param place the paragraph of the original in whose body text it stands, or behind which; null before the first
 * @param before what was there; empty for nothing
 * @param after what is there; empty for nothing
 */
public record LoggedChange(
        Kind kind, String story, @Nullable XmlElement place, String before, String after) {

    /** What changed. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A whole paragraph, or where one ends. */
        PARAGRAPH,
        /** A row of a table. */
        ROW,
        /** A cell of a table. */
        CELL,
        /** How something looks. */
        FORMATTING,
        /** A picture, a formula, a field, a note: something that is no text. */
        OBJECT
    }

    /** Checks that nothing is missing. */
    public LoggedChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
