package org.travaux.lineage;

import java.io.Serial;

/** A version whose text was asked for and is not held; the message says so in one plain line, and what to do. */
public final class TextNotHeldException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the plain line for users
     */
    public TextNotHeldException(String message) {
        super(message);
    }
}
