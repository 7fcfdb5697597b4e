package org.travaux.diff.semantic;

/** Tells what changed in meaning between two versions of a clause. */
@FunctionalInterface
public interface SemanticDiffer {

    /**
     * {@return the verdict on two versions of a clause}
     *
     * @param pair the two versions, with what their documents tell about them
     */
    SemanticDifference compare(ClausePair pair);

    /**
     * Gets ready what texts of a language need, so that the first verdict need not wait for it; may be called from any thread.
     *
     * @param language BCP 47 tag
     */
    default void prepare(String language) {}
}
