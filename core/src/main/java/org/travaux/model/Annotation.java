package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * What somebody wrote onto a document without it being part of its text: a comment or a tracked change.
 *
 * @param kind what it is
 * @param author the author as the file names them, or null
 * @param date when, as the file says it, or null
 * @param text the comment, or the inserted or deleted words
 * @param clause id of the clause it is anchored in, or null
 * @param span where in that clause's text, or null
 */
public record Annotation(
        Kind kind,
        @Nullable String author,
        @Nullable EdtfDate date,
        String text,
        @Nullable String clause,
        @Nullable TextSpan span) {

    /** What an annotation is. */
    public enum Kind {
        /** A remark beside the text. */
        COMMENT,
        /** Words marked as put in. */
        INSERTION,
        /** Words marked as taken out. */
        DELETION
    }

    /** Checks that kind and text are there. */
    public Annotation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
