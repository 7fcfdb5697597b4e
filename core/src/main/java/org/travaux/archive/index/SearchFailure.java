package org.travaux.archive.index;

import java.io.Serial;

/** A question that cannot be understood; the message says in one plain line why, and what to write instead. */
public final class SearchFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the plain line for users
     */
    public SearchFailure(String message) {
        super(message);
    }
}
