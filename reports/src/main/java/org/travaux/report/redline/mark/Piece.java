package org.travaux.report.redline.mark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.story.Atom;

/**
 * An atom with what became of it.
 *
 * @param status what became of it
 * @param original the atom before; null where there was none
 * @param revised the atom after; null where there is none
 */
public record Piece(
        Status status, @Nullable Atom original, @Nullable Atom revised) {

    /** Checks that one side is there. */
    public Piece {
        Objects.requireNonNull(status, "status");
        if (original == null && revised == null) {
            throw new IllegalArgumentException("a piece has a side");
        }
    }

    /**
     * {@return a piece of both sides}
     *
     * @param original the atom before
     * @param revised the atom after
     */
    public static Piece kept(Atom original, Atom revised) {
        return new Piece(Status.KEPT, original, revised);
    }

    /** {@return the atom that is written} */
    public Atom shown() {
        Atom preferred = status.showsOriginal() ? original : revised;
        return preferred != null ? preferred : Objects.requireNonNull(original != null ? original : revised);
    }

    /** {@return whether the original has it} */
    public boolean inOriginal() {
        return original != null && status != Status.MOVED_TO;
    }

    /** {@return whether the revised has it} */
    public boolean inRevised() {
        return revised != null && status != Status.HIDDEN;
    }
}
