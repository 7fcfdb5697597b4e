package org.travaux.model.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * Which version somebody means, as far as it can be told.
 *
 * @param certainty how sure it is
 * @param versions ids of the versions: one if certain, several if one of them, none if unknown
 * @param label what the source itself calls it, or null
 */
public record VersionReference(
        Certainty certainty,
        List<String> versions,
        @Nullable String label) {

    /** Checks and copies. */
    public VersionReference {
        Objects.requireNonNull(certainty, "certainty");
        versions = List.copyOf(versions);
        Require.noneOrText(label, "label");
        boolean fits = switch (certainty) {
            case CERTAIN -> versions.size() == 1;
            case ONE_OF -> versions.size() > 1;
            case UNKNOWN -> versions.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "'" + certainty.id() + "' does not fit with " + versions.size() + " versions");
        }
    }

    /** No version named. */
    public static final VersionReference NONE = new VersionReference(Certainty.UNKNOWN, List.of(), null);

    /**
     * {@return whether a version is or may be meant}
     *
     * @param version id of a version
     */
    public boolean mayMean(String version) {
        return versions.contains(version);
    }
}
