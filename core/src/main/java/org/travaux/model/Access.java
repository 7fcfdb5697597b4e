package org.travaux.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a text, a source or a version; the four kinds are those of the COAR access rights.
 *
 * @param kind the kind
 * @param until the last day of the embargo, null for every other kind
 */
public record Access(Kind kind, @Nullable LocalDate until) {

    /** Checks and copies. */
    public Access {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.EMBARGOED) != (until != null)) {
            throw new IllegalArgumentException("only an embargo has a last day, and it needs one");
        }
    }

    /** Open to everybody. */
    public static final Access OPEN = new Access(Kind.OPEN, null);

    /** What words an embargo begins with in a file, before its last day. */
    private static final String EMBARGOED_UNTIL = "embargoed until ";

    /** The kinds of access. */
    public enum Kind implements Term {
        /** Everybody may. */
        OPEN,
        /** Nobody but the entitled may, up to and including a day. */
        EMBARGOED,
        /** Nobody but the entitled may. */
        RESTRICTED,
        /** The content is closed, that it exists and what it is may be told. */
        METADATA_ONLY
    }

    /** {@return the access as it stands in a file: {@code open}, {@code embargoed until 2026-05-01}, {@code restricted}, …} */
    public String text() {
        return until == null ? kind.id() : EMBARGOED_UNTIL + until;
    }

    /**
     * {@return the access that a text says, if it says one}
     *
     * @param text as in {@link #text()}
     */
    public static Optional<Access> parse(String text) {
        if (text.startsWith(EMBARGOED_UNTIL)) {
            try {
                LocalDate until =
                        LocalDate.parse(text.substring(EMBARGOED_UNTIL.length()).strip());
                return Optional.of(new Access(Kind.EMBARGOED, until));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return Term.find(Kind.class, text)
                .filter(kind -> kind != Kind.EMBARGOED)
                .map(kind -> new Access(kind, null));
    }

    /**
     * {@return whether everybody may see it on a day}
     *
     * @param day the day
     */
    public boolean isOpenOn(LocalDate day) {
        return switch (kind) {
            case OPEN -> true;
            case EMBARGOED -> until != null && day.isAfter(until);
            case RESTRICTED, METADATA_ONLY -> false;
        };
    }
}
