package org.travaux.archive;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An archive that cannot do what was asked; the message says in one plain line what, where and what to do. */
public final class ArchiveFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What kind of failure it is. */
    private final Reason reason;

    /** The kinds of failures. */
    public enum Reason {
        /** There is no such archive, plan or version. */
        NOT_FOUND,
        /** What was asked does not fit the archive, such as a deposit of a plan that was removed. */
        REFUSED,
        /** It cannot be read or written: no permission, no space, in use by another process. */
        STORAGE,
        /** What is held is not what was deposited. */
        INTEGRITY
    }

    /**
     * Makes one.
     *
     * @param reason what kind of failure it is
     * @param message the plain line for users
     */
    public ArchiveFailure(Reason reason, String message) {
        this(reason, message, null);
    }

    /**
     * Makes one with what lay behind it.
     *
     * @param reason what kind of failure it is
     * @param message the plain line for users
     * @param cause what lay behind it, or null
     */
    public ArchiveFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return what kind of failure it is} */
    public Reason reason() {
        return reason;
    }
}
