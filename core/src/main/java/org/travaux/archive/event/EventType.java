package org.travaux.archive.event;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of events, by the PREMIS 3 vocabulary of event types. */
public enum EventType {
    /** A copy was made of what was published. */
    CAPTURE("capture", "cap"),
    /** Something came into the archive. */
    INGESTION("ingestion", "ing"),
    /** It was checked whether something is what it should be. */
    VALIDATION("validation", "val"),
    /** It was found out what format a file is in. */
    FORMAT_IDENTIFICATION("format identification", "for"),
    /** It was checked whether any byte has changed. */
    FIXITY_CHECK("fixity check", "fix"),
    /** What was derived from a file was made anew by another program or version of it. */
    MIGRATION("migration", "mig"),
    /** Something was taken out. */
    DEACCESSION("deaccession", "dea");

    private static final String VOCABULARY = "http://id.loc.gov/vocabulary/preservation/eventType/";

    private final String term;
    private final String code;

    EventType(String term, String code) {
        this.term = term;
        this.code = code;
    }

    /** {@return the term as it stands in a record} */
    public String term() {
        return term;
    }

    /** {@return the URI of the term} */
    public String uri() {
        return VOCABULARY + code;
    }

    /**
     * {@return the kind that a term means}
     *
     * @param term as it stands in a record
     */
    public static Optional<EventType> of(String term) {
        return Arrays.stream(values()).filter(type -> type.term.equals(term)).findFirst();
    }
}
