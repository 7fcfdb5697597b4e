package org.travaux.anchor;

import org.travaux.model.Term;

/** What became of a clause that the record names. */
public enum AnchorState implements Term {
    /** The number is there, and where an anchor was recorded, the text is the one it was made of. */
    SAME,
    /** The text it was made of, or one that begins alike, stands under another number. */
    MOVED,
    /** The number is there, with another text than the anchor was made of. */
    CHANGED,
    /** Several clauses may be meant. */
    AMBIGUOUS,
    /** No clause has the number, nor the text. */
    LOST,
    /** No text of the version is held, so nothing can be looked up. */
    NO_TEXT;

    /** {@return whether a person must look at it} */
    public boolean needsAttention() {
        return this != SAME && this != NO_TEXT;
    }
}
