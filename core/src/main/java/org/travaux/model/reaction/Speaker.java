package org.travaux.model.reaction;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

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
