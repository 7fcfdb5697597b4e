package org.travaux.ingest;

import java.util.Objects;

/**
 * The number or bullet that a format itself puts before a paragraph, such as Word's automatic numbering or a Markdown
 * list.
 *
 * @param printed the label as a reader of the document sees it ({@code 3.2}, {@code (a)}, {@code •}); blank for a further
 *     paragraph of an item that has its label already
 * @param list which list it belongs to; paragraphs of one list count together
 * @param level depth in the list, 0 at the top
 * @param bullet whether the label is a mark and no number
 */
public record ListLabel(String printed, String list, int level, boolean bullet) {

    /** Checks that nothing is missing. */
    public ListLabel {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(list, "list");
        if (level < 0) {
            throw new IllegalArgumentException("level " + level + ", the top is 0");
        }
    }

    /** {@return the label without a final dot} */
    public String number() {
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }
}
