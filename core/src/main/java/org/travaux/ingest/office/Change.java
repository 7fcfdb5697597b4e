package org.travaux.ingest.office;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;

/**
 * A tracked change; two with the same author and date are one change.
 *
 * @param kind whether words were put in or taken out; moved words are taken out at one place and put in at another
 * @param author the author as the file names them, or null
 * @param date when, or null
 */
public record Change(
        Annotation.Kind kind,
        @Nullable String author,
        @Nullable EdtfDate date) {

    private static final int DAY = 10;

    /** Checks that the kind is there. */
    public Change {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * {@return a change}
     *
     * @param kind whether words were put in or taken out
     * @param author the author, perhaps blank or null
     * @param date the date and time as the file writes them, or null
     */
    public static Change of(Annotation.Kind kind, @Nullable String author, @Nullable String date) {
        return new Change(kind, author == null || author.isBlank() ? null : author, date(date));
    }

    /**
     * {@return the date that an office format writes, or null where it writes none or one that is no date}
     *
     * @param text date and time such as {@code 2025-12-06T10:00:00Z}
     */
    public static @Nullable EdtfDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String whole = text.strip();
        // Fractions of a second, which OpenDocument files have, are no EDTF.
        int fraction = whole.indexOf('.');
        String seconds = fraction < 0 ? whole : whole.substring(0, fraction);
        return EdtfDate.parse(seconds)
                .or(() -> seconds.length() > DAY ? EdtfDate.parse(seconds.substring(0, DAY)) : Optional.empty())
                .orElse(null);
    }
}
