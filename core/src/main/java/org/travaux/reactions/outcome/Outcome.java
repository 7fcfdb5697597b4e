package org.travaux.reactions.outcome;

import org.travaux.model.Term;

/** What has become, in a later version, of what somebody objected to or wanted changed. */
public enum Outcome implements Term {
    /** It changed in the respect and in the direction, or to the value, that was sought. */
    CHANGED_AS_SOUGHT,
    /** It changed in the respect in which a change was sought, otherwise than that. */
    CHANGED_IN_FACET,
    /** It changed, in another respect than that in which a change was sought. */
    CHANGED_ELSEWHERE,
    /** It changed; the record does not say in what respect a change was sought. */
    CHANGED,
    /** Its meaning is the same. */
    UNCHANGED,
    /** It is not there any more. */
    DELETED,
    /** It cannot be told: a text, or this point of it, is not held. */
    UNVERIFIABLE;

    /** {@return whether it is another than before} */
    public boolean changed() {
        return switch (this) {
            case CHANGED_AS_SOUGHT, CHANGED_IN_FACET, CHANGED_ELSEWHERE, CHANGED, DELETED -> true;
            case UNCHANGED, UNVERIFIABLE -> false;
        };
    }
}
