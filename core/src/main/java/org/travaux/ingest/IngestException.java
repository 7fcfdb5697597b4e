package org.travaux.ingest;

import java.io.Serial;

/** A file that cannot be read as a document; the message says in one plain line what, where and what to do. */
public class IngestException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the plain line for users
     */
    public IngestException(String message) {
        super(message);
    }

    /**
     * Makes one with what lay behind it.
     *
     * @param message the plain line for users
     * @param cause what lay behind it
     */
    public IngestException(String message, Throwable cause) {
        super(message, cause);
    }
}
