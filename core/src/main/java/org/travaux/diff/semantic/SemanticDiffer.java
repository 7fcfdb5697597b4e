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
}
