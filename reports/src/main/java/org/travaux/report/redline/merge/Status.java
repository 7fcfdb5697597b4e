package org.travaux.report.redline.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlName;

/** What became of a piece, and the elements that mark it. */
enum Status {
    /** It is on both sides. */
    KEPT(null, false),
    /** It is gone. */
    DELETED(Word.DEL, true),
    /** It is new. */
    INSERTED(Word.INS, false),
    /** It stands elsewhere now. */
    MOVED_FROM(Word.MOVE_FROM, true),
    /** It stood elsewhere before. */
    MOVED_TO(Word.MOVE_TO, false),
    /** It stood elsewhere before, and is gone. */
    MOVED_DELETED(Word.MOVE_TO, true),
    /** Only the revised side has it, as part of a change tracked before. */
    HIDDEN(null, false);

    private final @Nullable XmlName mark;
    private final boolean original;

    Status(@Nullable XmlName mark, boolean original) {
        this.mark = mark;
        this.original = original;
    }

    /** {@return the element that marks it, or null} */
    @Nullable XmlName mark() {
        return mark;
    }

    /** {@return whether it is shown as the original has it} */
    boolean showsOriginal() {
        return original;
    }
}
