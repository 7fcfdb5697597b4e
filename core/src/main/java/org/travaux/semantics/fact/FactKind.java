package org.travaux.semantics.fact;

/** What sort of thing a fact is. */
public enum FactKind {
    /** A number, with its unit where one is known. */
    QUANTITY("quantity"),
    /** A day, a month or a year of the calendar. */
    DATE("date"),
    /** The number of another clause. */
    REFERENCE("reference"),
    /** A name, told by its capitals. */
    NAME("name");

    private final String id;

    FactKind(String id) {
        this.id = id;
    }

    /** {@return the name used in JSON} */
    public String id() {
        return id;
    }
}
