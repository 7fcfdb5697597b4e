package org.travaux.diff.semantic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The practice of drafting by which operators are read. */
public enum Register {
    /** "shall" binds and "will" only commits, so that one for the other is a change. */
    TREATY,
    /** "shall" and "will" are used alike, and one for the other is none. */
    POLITICAL;

    /** {@return the name used on the command line} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the register of this name, if there is one}
     *
     * @param id a name as {@link #id()} gives it
     */
    public static Optional<Register> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
