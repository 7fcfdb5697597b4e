package org.travaux.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numbered or unnumbered unit of a document, with the clauses under it.
 *
 * <p>The text excludes the number, the heading and the children's text; paragraphs of one clause are parted by a line
 * break. Where the point exists but its wording was never read, {@link #held} is false and the text is empty: that is a
 * state of its own, neither deleted nor empty, and such a clause is never compared.
 *
 * @param id id within its document, in document order: {@code c1}, {@code c2}, …
 * @param number the number as printed ({@code 12}, {@code (a)}, {@code Article 5}), without a final dot, or null
 * @param kind what part it plays
 * @param level depth in the tree, 1 at the top
 * @param heading the heading, or null
 * @param text its own text, possibly empty
 * @param held whether the wording is known
 * @param children the clauses directly under it, in order
 * @param source where it stands in the file
 * @param anchor what it is found by after another reading
 * @param alternatives rival wording kept open in its text
 */
public record Clause(
        String id,
        @Nullable String number,
        ClauseKind kind,
        int level,
        @Nullable String heading,
        String text,
        boolean held,
        List<Clause> children,
        ParagraphRange source,
        Anchor anchor,
        List<Alternative> alternatives) {

    /** The mark that stands in a file for wording nobody here has read. */
    public static final String NOT_HELD_MARK = "[text not held]";

    /** Checks and copies. */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(anchor, "anchor");
        children = List.copyOf(children);
        alternatives = List.copyOf(alternatives);
        if (level < 1) {
            throw new IllegalArgumentException("level of " + id + " is " + level + ", the top is 1");
        }
        if (!held && !text.isEmpty()) {
            throw new IllegalArgumentException(id + " is said to be not held, yet it has text");
        }
    }
}
