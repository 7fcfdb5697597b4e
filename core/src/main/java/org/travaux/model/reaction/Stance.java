package org.travaux.model.reaction;

import org.travaux.model.Term;

/**
 * Where a statement stands toward its target. The order of decision is that of the annotation scheme: refusal of
 * the whole, mixed, reservations or changes, acceptance, neutral.
 */
public enum Stance implements Term {
    /** Endorses, praises, defends, confirms; keeps or backs a term. */
    ACCEPT,
    /** Yes in principle, as a basis, on a condition, or progress with work left. */
    ACCEPT_WITH_RESERVATIONS,
    /** No position: comments without judging, declines to comment, has not read it, names what is open. */
    NEUTRAL,
    /** Finds part of it deficient, asks for an addition or condition, or states a demand of its own. */
    SEEKS_CHANGES,
    /** Refuses, condemns, rules out, denies; on process, objects to or alleges unfair conduct. */
    REJECT,
    /** Accepts some parts and refuses others in the same statement. */
    MIXED
}
