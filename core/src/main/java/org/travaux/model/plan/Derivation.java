package org.travaux.model.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * That a version goes back to another one.
 *
 * @param version id of the version it goes back to
 * @param basis what that rests on
 * @param source id of the source that says so, or null where it is inferred
 * @param note anything else
 */
public record Derivation(
        String version,
        DerivationBasis basis,
        @Nullable String source,
        @Nullable String note) {

    /** Checks and copies. */
    public Derivation {
        Require.text(version, "version");
        Objects.requireNonNull(basis, "basis");
        Require.noneOrText(source, "source");
        Require.noneOrText(note, "note");
    }
}
