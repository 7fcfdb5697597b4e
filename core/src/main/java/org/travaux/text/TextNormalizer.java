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

    /** White space in the widest sense: what Java calls so, and every Unicode space separator. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Marks that have no width and change nothing that is read: soft hyphen, zero-width space and joiners' byte-order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
