package org.travaux.text;

import java.text.Normalizer;

/**
 * The normal form in which two texts count as the same: Unicode NFC, soft hyphens and zero-width marks gone, every run of
 * white space (no-break spaces and line breaks too) one space, none at the ends.
 *
 * <p>It serves comparison only; texts are shown and kept as they came. Letter case, punctuation and quote marks are text
 * and stay. Cost: one pass.
 */
public final class TextNormalizer {

    private TextNormalizer() {}

    /**
     * {@return the normal form of a text}
     *
     * @param text any text
     */
    public static String normalize(String text) {
        if (isNormal(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(c);
        }
        return out.toString();
    }

    /**
     * {@return whether a text plainly is in normal form already, as most are; where that takes a closer look, the answer is no}
     *
     * @param text any text
     */
    public static boolean isNormal(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007F') {
                space = false;
            } else if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if (isPlain(c)) {
                space = false;
            } else {
                return false;
            }
        }
        return !space || text.isEmpty();
    }

    /** Visible, and composed with nothing: letters, digits and marks of Latin-1, Cyrillic letters, dashes and quotes. */
    private static boolean isPlain(char c) {
        return (c > '\u00A0' && c < '\u0300' && c != '\u00AD')
                || (c >= '\u0400' && c < '\u0483')
                || (c >= '\u048A' && c < '\u0530')
                || (c >= '\u2010' && c < '\u2028');
    }

    /** White space in the widest sense: what Java calls so, and every Unicode space separator. */
    static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Marks that have no width and change nothing that is read: soft hyphen, zero-width space and joiners' byte-order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
