package org.travaux.lineage;

import java.io.Serial;
import org.travaux.model.plan.PlanVersion;

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

    /**
     * {@return what is said of a version without text}
     *
     * @param version the version
     */
    public static TextNotHeldException of(PlanVersion version) {
        return new TextNotHeldException("No text of " + version.id() + " (" + version.label()
                + ") is held, it is known by report only: name a version with a text.");
    }
}
