package org.travaux.align;

/** How the texts of linked units relate. */
public enum TextRelation {
    /** The same in normal form. */
    UNCHANGED("unchanged"),
    /** Different. */
    MODIFIED("modified"),
    /** Not known on one side at least, so not compared. */
    NOT_HELD("not-held"),
    /** Written in different languages, so the words are not compared. */
    OTHER_LANGUAGE("other-language");

    private final String id;

    TextRelation(String id) {
        this.id = id;
    }

    /** {@return the name used in JSON and on the command line} */
    public String id() {
        return id;
    }
}
