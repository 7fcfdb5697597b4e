package org.travaux.reactions.carry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.reactions.Utterance;

/**
 * A statement with what has become, in every later version, of what it was about.
 *
 * @param utterance the statement
 * @param unit what it is about, in the version it was said of
 * @param oneOf whether that version is only one of several it may have been said of
 * @param stations the later versions on all lines, in their order
 */
public record Carried(Utterance utterance, Unit unit, boolean oneOf, List<Station> stations) {

    /** Checks and copies. */
    public Carried {
        Objects.requireNonNull(utterance, "utterance");
        Objects.requireNonNull(unit, "unit");
        stations = List.copyOf(stations);
    }

    /**
     * {@return what has become of it in a version; empty where that version does not go back to the one it was said of}
     *
     * @param version id of a version
     */
    public Optional<Station> at(String version) {
        return stations.stream()
                .filter(station -> station.version().id().equals(version))
                .findFirst();
    }
}
