package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;

/**
 * The part of a larger file that a document was read from, such as an attachment, and how it arrived.
 *
 * @param part the part as a file of its own
 * @param from who sent it, as the file says, or null
 * @param date when, as the file says, or null
 * @param subject what it is about, as the file says, or null
 */
public record Enclosure(
        SourceFile part,
        @Nullable String from,
        @Nullable EdtfDate date,
        @Nullable String subject) {

    /** Checks that the part is there. */
    public Enclosure {
        Objects.requireNonNull(part, "part");
    }
}
