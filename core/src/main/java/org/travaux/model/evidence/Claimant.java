package org.travaux.model.evidence;

import java.util.Optional;
import org.travaux.model.Require;

/**
 * Who claims something, as written: the id of a party ({@code ukraine}) or an outlet ({@code outlet:Reuters}),
 * whose name may say more ({@code outlet:Reuters; Axios}).
 *
 * @param text as written
 */
public record Claimant(String text) {

    /** Checks and copies. */
    public Claimant {
        Require.text(text, "text");
        if (text.startsWith(OUTLET) && text.substring(OUTLET.length()).isBlank()) {
            throw new IllegalArgumentException("no outlet is named after 'outlet:'");
        }
    }

    private static final String OUTLET = "outlet:";

    /** {@return the party's id, if it is a party} */
    public Optional<String> party() {
        return text.startsWith(OUTLET) ? Optional.empty() : Optional.of(text);
    }

    /** {@return the outlet as written, if it is one} */
    public Optional<String> outlet() {
        return text.startsWith(OUTLET)
                ? Optional.of(text.substring(OUTLET.length()).strip())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
