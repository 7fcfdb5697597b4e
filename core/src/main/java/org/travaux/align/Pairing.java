package org.travaux.align;

/** How many units of each side a link ties together. */
public enum Pairing {
    /** One became one. */
    ONE_TO_ONE("one-to-one"),
    /** One became several. */
    SPLIT("split"),
    /** Several became one. */
    MERGED("merged"),
    /** Several became several others. */
    REGROUPED("regrouped"),
    /** One that was not there before. */
    ADDED("added"),
    /** One that is there no more. */
    DELETED("deleted");

    private final String id;

    Pairing(String id) {
        this.id = id;
    }

    /** {@return the name used in JSON and on the command line} */
    public String id() {
        return id;
    }
}
