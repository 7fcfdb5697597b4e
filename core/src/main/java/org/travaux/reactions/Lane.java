package org.travaux.reactions;

import org.travaux.model.Term;
import org.travaux.model.reaction.TargetObject;

/** What a statement is about at large; statements of one lane are never shown as if they were of another. */
public enum Lane implements Term {
    /** A version, a provision of it, or a term of any settlement. */
    PLAN,
    /** Talks, timing, the conduct of a party. */
    PROCESS,
    /** An assertion of fact by another party or the press. */
    CLAIM;

    /**
     * {@return the lane of a kind of target}
     *
     * @param object the kind of target
     */
    public static Lane of(TargetObject object) {
        return switch (object) {
            case PLAN, PROVISION, SETTLEMENT_TERMS -> PLAN;
            case PROCESS -> PROCESS;
            case CLAIM -> CLAIM;
        };
    }
}
