package org.travaux.align;

import java.util.List;

/** Finds which unit of one text became which of another. */
public interface Aligner {

    /**
     * {@return the links between two lists of units; every unit of either side is in exactly one}
     *
     * @param original the units before, in document order
     * @param revised the units after, in document order
     * @param text how a unit is seen
     * @param <T> the unit
     */
    default <T> Alignment<T> align(List<T> original, List<T> revised, TextOf<T> text) {
        return align(original, revised, text, AlignmentOptions.standard());
    }

    /**
     * {@return the links between two lists of units; every unit of either side is in exactly one}
     *
     * @param original the units before, in document order
     * @param revised the units after, in document order
     * @param text how a unit is seen
     * @param options what else is asked
     * @param <T> the unit
     */
    <T> Alignment<T> align(List<T> original, List<T> revised, TextOf<T> text, AlignmentOptions<T> options);
}
