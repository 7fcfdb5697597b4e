package org.travaux.align;

import java.util.Objects;

/**
 * How clauses that share hardly a word are found by what they mean.
 *
 * @param similarity tells how near two texts are in meaning
 * @param mostUnits up to how many units a side may still be unpaired for it to be asked, above 0; where there are more, the
 *     alignment says so
 */
public record MeaningPairing(MeaningSimilarity similarity, int mostUnits) {

    /** Up to so many unpaired units a side, texts are held against each other by meaning without being asked to. */
    public static final int AUTO_MOST_UNITS = 200;

    /** Up to so many when asked to: beyond it the pairs, which grow with the square, would take too long. */
    public static final int MOST_UNITS = 2_000;

    /** Checks. */
    public MeaningPairing {
        Objects.requireNonNull(similarity, "similarity");
        if (mostUnits < 1) {
            throw new IllegalArgumentException("most units: " + mostUnits);
        }
    }
}
