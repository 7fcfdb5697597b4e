package org.travaux.reactions.carry;

import org.travaux.model.Term;

/** Why it cannot be told what has become of what a statement was about. */
public enum Doubt implements Term {
    /** No text is held of the later version. */
    NO_TEXT,
    /** No text is held of the version it was said of. */
    NO_TEXT_BEFORE,
    /** The text is held, and this point of it is not. */
    POINT_NOT_HELD,
    /** The two texts are in different languages and state nothing differently, as far as that can be read. */
    OTHER_LANGUAGE,
    /** No clause of the text it was said of is recorded as being about the topic. */
    NO_CLAUSE_ON_TOPIC,
    /** The clause that it names is not in the text it was said of, or may be several. */
    CLAUSE_NOT_FOUND
}
