package org.travaux.record.extract;

import java.util.Objects;

/**
 * One thing that a part of a record leaves out.
 *
 * @param kind what it is
 * @param id its id; of a text its file, of a capture that of its source
 * @param cause why it is left out
 * @param reason the same in words: {@code embargoed until 2026-05-01}, {@code later than 2025-12-06}
 */
public record Omission(Kind kind, String id, Cause cause, String reason) {

    /** Checks that nothing is missing. */
    public Omission {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why something is left out. */
    public enum Cause {
        /** The reader may not see it. */
        CLOSED,
        /** It came after the day that is asked for. */
        LATER,
        /** Nobody knows when it was, so that it cannot be said whether it had been there. */
        UNDATED
    }

    /** What may be left out. */
    public enum Kind {
        /** A version with all that belongs to it. */
        VERSION("version", "versions"),
        /** A text of a version. */
        TEXT("text", "texts"),
        /** A statement of a party. */
        STATEMENT("statement", "statements"),
        /** A claim of what a version contains. */
        CLAIM("claim", "claims"),
        /** A claim of who had a version. */
        CIRCULATION("circulation claim", "circulation claims"),
        /** A claim of who drafted a version. */
        DRAFTING("drafting claim", "drafting claims"),
        /** A source. */
        SOURCE("source", "sources"),
        /** The copy kept of a source. */
        CAPTURE("copy of a source", "copies of sources"),
        /** A decision about a link between clauses. */
        LINK("link decision", "link decisions"),
        /** A line of what the office watches. */
        WATCH_LINE("watch line", "watch lines");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /**
         * {@return how many there are, in words}
         *
         * @param count how many
         */
        public String count(long count) {
            return count + " " + (count == 1 ? one : several);
        }
    }
}
