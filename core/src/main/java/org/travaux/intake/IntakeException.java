package org.travaux.intake;

import java.io.Serial;

/** A document that cannot be put into a plan as asked; the message says in one plain line what is wrong and what to do. */
public final class IntakeException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the plain line for users
     */
    public IntakeException(String message) {
        super(message);
    }
}
