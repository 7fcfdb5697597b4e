package org.travaux.align;

import java.util.List;

/** Tells how near texts are in meaning, however they are worded. */
public interface MeaningSimilarity {

    /**
     * {@return a vector of length 1 for each text; the scalar product of two of them says how near their meanings are, 1 at most}
     *
     * @param texts texts of units
     */
    List<float[]> vectors(List<String> texts);

    /**
     * {@return the scalar product from which two texts count as the same subject}
     *
     * <p>The more pairs there are, the nearer the nearest of those that have nothing to do with each other.
     *
     * @param pairs how many pairs of texts are held against each other, above 0
     */
    double threshold(long pairs);
}
