package org.travaux.align;

import org.jspecify.annotations.Nullable;

/**
 * How sure a link is: its score beside that of the best pair that was not linked.
 *
 * @param score likeness of the linked texts weighted by how rare their words are, 0 to 1, several clauses of
 *     one side taken together; by meaning, the nearness of the meanings; 0 where one side is empty
 * @param runnerUp the unit that would have come next, of either side, or null where none shares a rare word
 * @param runnerUpScore its likeness, 0 to 1; 0 where there is none
 * @param <T> the unit
 */
public record LinkEvidence<T>(double score, @Nullable T runnerUp, double runnerUpScore) {}
