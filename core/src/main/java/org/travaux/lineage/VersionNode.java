package org.travaux.lineage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.PlanVersion;

/**
 * A version as a step of the lineage: with the text that is compared, or known by report only.
 *
 * @param version the version
 * @param text its main text, or null where none is held
 * @param ancestors the nearest versions before it that have a text, those it is compared with
 * @param withoutTextBefore ids of the versions without text between it and those, earliest first
 */
public record VersionNode(
        PlanVersion version,
        @Nullable ClauseDocument text,
        List<HeldAncestor> ancestors,
        List<String> withoutTextBefore) {

    /** Checks and copies. */
    public VersionNode {
        Objects.requireNonNull(version, "version");
        ancestors = List.copyOf(ancestors);
        withoutTextBefore = List.copyOf(withoutTextBefore);
    }

    /** {@return its id} */
    public String id() {
        return version.id();
    }

    /** {@return whether a text of it is held} */
    public boolean held() {
        return text != null;
    }

    /** {@return its main text, if one is held} */
    public Optional<ClauseDocument> document() {
        return Optional.ofNullable(text);
    }
}
