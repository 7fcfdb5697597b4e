package org.travaux.lineage.blame;

import java.util.List;
import java.util.Objects;

/**
 * Where words first stand in a text that is held. Where texts are missing in between, they came in somewhere after the last
 * text without them and not after the first text with them; nobody here knows where.
 *
 * @param version id of the version whose text is the first held one with the words
 * @param after ids of the versions with text that it was compared with and that do not have the words; none where there is none
 * @param without ids of the versions between whose text, or whose text of this point, is not held, earliest first
 */
public record WordOrigin(String version, List<String> after, List<String> without) {

    /** Checks and copies. */
    public WordOrigin {
        Objects.requireNonNull(version, "version");
        after = List.copyOf(after);
        without = List.copyOf(without);
    }

    /** {@return whether versions lie between in which the words may have come in} */
    public boolean isUncertain() {
        return !without.isEmpty();
    }
}
