package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a document is to be read, where its format leaves a choice.
 *
 * @param view which text is taken of a document that holds tracked changes
 * @param part which part is taken of a file that holds several documents, such as a mail with attachments: its name as
 *     the file gives it, or null for the one that stands out
 */
public record ReadOptions(View view, @Nullable String part) {

    /** What is taken where nobody asks: the final text, the part that stands out. */
    public static final ReadOptions STANDARD = new ReadOptions(View.FINAL, null);

    /** Which text is taken of a document that holds tracked changes. */
    public enum View {
        /** As if every change were accepted. */
        FINAL,
        /** As if every change were rejected. */
        ORIGINAL,
        /** The final text, with the changes shown as annotations. */
        MARKED
    }

    /** Checks that the view is there. */
    public ReadOptions {
        Objects.requireNonNull(view, "view");
    }
}
