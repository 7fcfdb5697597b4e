package org.travaux.semantics.norm;

import java.util.Objects;

/**
 * One norm: who shall do what.
 *
 * @param operator how it binds
 * @param operatorTerm index of the term that carries the operator, -1 where only the verb's mood does
 * @param verb index of the main verb's term, -1 where none was found
 * @param passive whether the verb is in the passive
 * @param from index of its first term
 * @param to index behind its last term
 * @param sentence which sentence it stands in
 */
public record Norm(Operator operator, int operatorTerm, int verb, boolean passive, int from, int to, int sentence) {

    /** Checks that nothing is missing. */
    public Norm {
        Objects.requireNonNull(operator, "operator");
    }
}
