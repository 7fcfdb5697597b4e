package org.travaux.shell.terminal;

import org.jline.utils.WCWidth;

/** How many columns a text takes on a screen: wide characters take two, combining marks none. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /**
     * {@return the columns of a text without control characters}
     *
     * @param text one line or less
     */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            columns += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }

    /**
     * {@return the columns of a character; 0 for control characters}
     *
     * @param codePoint the character
     */
    public static int of(int codePoint) {
        return codePoint >= ' ' && codePoint <= '~' ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /**
     * {@return the text filled up with blanks; as it is where it is wider}
     *
     * @param text one line or less
     * @param width columns wanted
     */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * {@return the text, cut with an ellipsis where it is wider}
     *
     * @param text one line or less
     * @param width columns it may take, at least 1
     */
    public static String shortened(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (used + of(codePoint) > width - 1) {
                break;
            }
            used += of(codePoint);
            cut.appendCodePoint(codePoint);
        }
        return cut.toString().stripTrailing() + "…";
    }
}
