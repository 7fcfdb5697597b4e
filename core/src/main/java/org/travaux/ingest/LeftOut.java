package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ParagraphRange;

/**
 * Visible text of a file that stands in no clause. Together with the clauses, what is left out makes up the whole visible
 * text.
 *
 * @param reason why it was left out: stable short name, such as {@code contents} or {@code page-header}
 * @param text the text, as the file has it
 * @param source where it stands in the file, or null where it stands beside the paragraphs, as page headers do
 */
public record LeftOut(String reason, String text, @Nullable ParagraphRange source) {

    /** Checks that reason and text are there. */
    public LeftOut {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }
}
