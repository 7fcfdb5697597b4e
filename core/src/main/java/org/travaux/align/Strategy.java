package org.travaux.align;

/** By what evidence a link was made, most certain first. */
public enum Strategy {
    /** A person said so. */
    PINNED("pinned"),
    /** The text is the same. */
    IDENTICAL_TEXT("identical-text"),
    /** Number or heading agree and the text is near. */
    SAME_NUMBER("same-number"),
    /** The text is similar. */
    SIMILAR_TEXT("similar-text"),
    /** The text of one covers parts of the text of several. */
    COVERAGE("coverage"),
    /** Of different languages: numbers, dates or names agree. */
    FACTS("facts"),
    /** Nothing else stands between two linked neighbours. */
    NEIGHBOURS("neighbours"),
    /** Other words, near in meaning. */
    MEANING("meaning"),
    /** Nothing was found: added or deleted. */
    NONE("none");

    private final String id;

    Strategy(String id) {
        this.id = id;
    }

    /** {@return the name used in JSON and on the command line} */
    public String id() {
        return id;
    }
}
