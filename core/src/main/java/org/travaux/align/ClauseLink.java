package org.travaux.align;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one unit, or of a few that belong together. The attributes are orthogonal: a clause can be moved,
 * renumbered and modified at once.
 *
 * @param original the units before, in document order; empty where the link says added
 * @param revised the units after, in document order; empty where the link says deleted
 * @param pairing how many on each side
 * @param text how the texts relate; null where one side is empty
 * @param moved whether it lies outside the weighted longest order-preserving set; never by its number alone
 * @param renumbered whether the number as printed differs
 * @param reparented whether it stands under another parent while its order held
 * @param similarity likeness of the texts, 0 to 1; null where one side is empty or not held
 * @param strategy by what evidence the link was made
 * @param evidence how sure it is; null unless asked for
 * @param <T> the unit
 */
public record ClauseLink<T>(
        List<T> original,
        List<T> revised,
        Pairing pairing,
        @Nullable TextRelation text,
        boolean moved,
        boolean renumbered,
        boolean reparented,
        @Nullable Double similarity,
        Strategy strategy,
        @Nullable LinkEvidence<T> evidence) {

    /** Checks and copies. */
    public ClauseLink {
        original = List.copyOf(original);
        revised = List.copyOf(revised);
        Objects.requireNonNull(pairing, "pairing");
        Objects.requireNonNull(strategy, "strategy");
        if (pairing != pairingOf(original.size(), revised.size())) {
            throw new IllegalArgumentException(pairing + " does not fit " + original.size() + " original and "
                    + revised.size() + " revised units");
        }
        if ((text == null) != (original.isEmpty() || revised.isEmpty())) {
            throw new IllegalArgumentException("the text relation belongs to links with two sides: " + pairing);
        }
    }

    /**
     * {@return the pairing of so many units}
     *
     * @param original how many before
     * @param revised how many after; not 0 if original is 0
     */
    public static Pairing pairingOf(int original, int revised) {
        if (original == 0 && revised == 0) {
            throw new IllegalArgumentException("a link ties at least one unit");
        }
        if (original == 0) {
            return Pairing.ADDED;
        }
        if (revised == 0) {
            return Pairing.DELETED;
        }
        if (original == 1) {
            return revised == 1 ? Pairing.ONE_TO_ONE : Pairing.SPLIT;
        }
        return revised == 1 ? Pairing.MERGED : Pairing.REGROUPED;
    }
}
