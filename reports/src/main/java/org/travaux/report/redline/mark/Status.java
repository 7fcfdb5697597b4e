package org.travaux.report.redline.mark;

import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlName;

/** What became of a piece, and the elements that mark it. */
public enum Status {
    /** It is on both sides. */
    KEPT,
    /** It is gone. */
    DELETED,
    /** It is new. */
    INSERTED,
    /** It stands elsewhere now. */
    MOVED_FROM,
    /** It stood elsewhere before. */
    MOVED_TO,
    /** Only the revised side has it, as part of a change tracked before. */
    HIDDEN;

    /** {@return the element that marks it, or null} */
    public @Nullable XmlName mark() {
        return switch (this) {
            case KEPT, HIDDEN -> null;
            case DELETED -> Word.DEL;
            case INSERTED -> Word.INS;
            case MOVED_FROM -> Word.MOVE_FROM;
            case MOVED_TO -> Word.MOVE_TO;
        };
    }

    /** {@return whether it is shown as the original has it} */
    public boolean showsOriginal() {
        return switch (this) {
            case DELETED, MOVED_FROM -> true;
            case KEPT, INSERTED, MOVED_TO, HIDDEN -> false;
        };
    }
}
