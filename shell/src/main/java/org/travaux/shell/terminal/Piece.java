package org.travaux.shell.terminal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is set off in one way.
 *
 * @param role what it is, or null for plain text
 * @param text the text; line breaks part lines
 */
public record Piece(Style.@Nullable Role role, String text) {

    /** Checks that there is a text. */
    public Piece {
        Objects.requireNonNull(text, "text");
    }

    /**
     * {@return plain text}
     *
     * @param text the text
     */
    public static Piece plain(String text) {
        return new Piece(null, text);
    }
}
