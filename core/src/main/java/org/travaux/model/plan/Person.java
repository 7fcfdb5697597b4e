package org.travaux.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * Somebody who speaks for a party; known by one spelling of the name.
 *
 * @param name the name, in the one spelling used in the record
 * @param party id of the party
 * @param role office held
 * @param aliases other spellings that mean the same person
 * @param note anything else
 */
public record Person(
        String name,
        String party,
        @Nullable String role,
        List<String> aliases,
        @Nullable String note) {

    /** Checks and copies. */
    public Person {
        Require.text(name, "name");
        Require.text(party, "party");
        Require.noneOrText(role, "role");
        aliases = List.copyOf(aliases);
        Require.noneOrText(note, "note");
    }
}
