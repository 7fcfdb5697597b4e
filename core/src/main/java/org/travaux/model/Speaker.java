package org.travaux.model;

import org.jspecify.annotations.Nullable;

/**
 * A named person who spoke, in the office held then.
 *
 * @param name the name, in the one spelling used in the record
 * @param role the office
 */
public record Speaker(String name, @Nullable String role) {

    /** Checks and copies. */
    public Speaker {
        Require.text(name, "name");
        Require.noneOrText(role, "role");
    }
}
