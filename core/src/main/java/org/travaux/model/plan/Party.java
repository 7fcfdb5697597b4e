package org.travaux.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * One that takes part in the negotiation, or a group that speaks as one.
 *
 * @param id its id
 * @param name its name
 * @param role its part, in the words of whoever keeps the record: belligerent, mediator, …
 * @param aliases other names that mean it
 * @param note anything else
 */
public record Party(
        String id,
        String name,
        @Nullable String role,
        List<String> aliases,
        @Nullable String note) {

    /** Checks and copies. */
    public Party {
        Require.text(id, "id");
        Require.text(name, "name");
        Require.noneOrText(role, "role");
        aliases = List.copyOf(aliases);
        Require.noneOrText(note, "note");
    }
}
