package org.travaux.report.view.redline;

/** What accepting and rejecting does to a piece of a redline. */
public enum RedlineChange {
    /** It stays in either case. */
    KEPT(true, true),
    /** It goes when accepted. */
    DELETED(true, false),
    /** It goes when rejected. */
    INSERTED(false, true),
    /** It goes when accepted, since it stands at another place then. */
    MOVED_FROM(true, false),
    /** It goes when rejected, since it stood at another place. */
    MOVED_TO(false, true);

    private final boolean original;
    private final boolean revised;

    RedlineChange(boolean original, boolean revised) {
        this.original = original;
        this.revised = revised;
    }

    /** {@return whether it stands in the original, which is what rejecting all changes gives} */
    public boolean inOriginal() {
        return original;
    }

    /** {@return whether it stands in the revised document, which is what accepting all changes gives} */
    public boolean inRevised() {
        return revised;
    }

    /** {@return whether it is one half of a move} */
    public boolean isMove() {
        return this == MOVED_FROM || this == MOVED_TO;
    }
}
