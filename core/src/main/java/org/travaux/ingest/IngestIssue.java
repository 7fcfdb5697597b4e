package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * A doubt or defect found while reading a document; a value shown to users, never a repair.
 *
 * @param code stable short name, such as {@code number-gap}
 * @param message one plain sentence that names the place as users see it
 * @param clause id of the clause it is about, or null
 * @param source paragraphs of the file it is about, or null
 * @param span where in that clause's text, or null for the clause as a whole
 */
public record IngestIssue(
        String code,
        String message,
        @Nullable String clause,
        @Nullable ParagraphRange source,
        @Nullable TextSpan span) {

    /** With what the codes of doubts begin that only the image of the text can settle. */
    private static final String DOUBT = "doubt-";

    /** Checks that code and message are there. */
    public IngestIssue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (span != null && clause == null) {
            throw new IllegalArgumentException(code + " has a span, but no clause");
        }
    }

    /**
     * {@return an issue about a whole clause, a place in the file, or the file}
     *
     * @param code stable short name
     * @param message one plain sentence
     * @param clause id of the clause it is about, or null
     * @param source paragraphs of the file it is about, or null
     */
    public static IngestIssue of(
            String code, String message, @Nullable String clause, @Nullable ParagraphRange source) {
        return new IngestIssue(code, message, clause, source, null);
    }

    /**
     * {@return an issue about the file as a whole}
     *
     * @param code stable short name
     * @param message one plain sentence
     */
    public static IngestIssue ofFile(String code, String message) {
        return new IngestIssue(code, message, null, null, null);
    }

    /** {@return whether it says that a word may have been misread, so that only the image of the text can settle it} */
    public boolean isDoubtedWord() {
        return span != null && code.startsWith(DOUBT);
    }
}
