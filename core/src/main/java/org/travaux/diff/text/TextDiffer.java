package org.travaux.diff.text;

/** Finds the words that were deleted and inserted between two texts. */
public interface TextDiffer {

    /**
     * {@return how the texts differ}
     *
     * @param original the text before
     * @param revised the text after
     */
    TextDifference diff(String original, String revised);
}
