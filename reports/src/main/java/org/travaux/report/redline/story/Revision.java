package org.travaux.report.redline.story;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * A tracked change that a document already holds.
 *
 * @param inserted whether it was inserted (or moved here), not deleted (or moved away)
 * @param moved whether it is one end of a move
 * @param author who made it
 * @param date when, as written; null where not said
 */
public record Revision(
        boolean inserted,
        boolean moved,
        String author,
        @Nullable String date) {

    /** Checks that nothing is missing. */
    public Revision {
        Objects.requireNonNull(author, "author");
    }

    /**
     * {@return the change that an element marks, or null if it marks none}
     *
     * @param element the element
     */
    public static @Nullable Revision of(XmlElement element) {
        XmlName name = element.name();
        boolean inserted = name.equals(Word.INS) || name.equals(Word.MOVE_TO) || name.equals(Word.CELL_INS);
        if (!inserted && !name.equals(Word.DEL) && !name.equals(Word.MOVE_FROM) && !name.equals(Word.CELL_DEL)) {
            return null;
        }
        return new Revision(
                inserted,
                name.equals(Word.MOVE_FROM) || name.equals(Word.MOVE_TO),
                Objects.requireNonNullElse(element.get(Word.AUTHOR), ""),
                element.get(Word.DATE));
    }

    /** {@return the element that marks it} */
    public XmlName mark() {
        if (moved) {
            return inserted ? Word.MOVE_TO : Word.MOVE_FROM;
        }
        return inserted ? Word.INS : Word.DEL;
    }

    /**
     * {@return the change that properties mark for what they belong to, or null}
     *
     * @param properties a paragraph mark's, a row's or a cell's; may be null
     */
    public static @Nullable Revision in(@Nullable XmlElement properties) {
        if (properties != null) {
            for (XmlElement property : properties.elements()) {
                Revision found = of(property);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
