package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;
import org.travaux.text.TextSpan;

/**
 * Something a reader has to say about a stretch of a paragraph's text. The builder carries it to the clause in which the
 * stretch ends up.
 */
public sealed interface SourceMark {

    /** {@return the stretch, in offsets of the paragraph's text; empty for a place between two characters} */
    TextSpan span();

    /**
     * {@return the same mark at another place}
     *
     * @param other the stretch
     */
    SourceMark at(TextSpan other);

    /**
     * A comment or tracked change.
     *
     * @param span the stretch
     * @param kind what it is
     * @param author the author as the file names them, or null
     * @param date when, as the file says it, or null
     * @param text the comment, or the inserted or deleted words
     */
    record Annotated(
            TextSpan span,
            Annotation.Kind kind,
            @Nullable String author,
            @Nullable EdtfDate date,
            String text) implements SourceMark {

        /** Checks that span, kind and text are there. */
        public Annotated {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Annotated at(TextSpan other) {
            return new Annotated(other, kind, author, date, text);
        }
    }

    /**
     * A doubt about what stands there.
     *
     * @param span the stretch
     * @param code stable short name
     * @param message one plain sentence
     */
    record Doubted(TextSpan span, String code, String message) implements SourceMark {

        /** Checks that nothing is missing. */
        public Doubted {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public Doubted at(TextSpan other) {
            return new Doubted(other, code, message);
        }
    }
}
