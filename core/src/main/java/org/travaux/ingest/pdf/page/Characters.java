package org.travaux.ingest.pdf.page;

import java.text.Normalizer;
import java.util.Map;

/** What the characters of a PDF file stand for in running text. */
final class Characters {

    private static final Map<Character, String> LIGATURES = Map.of(
            '\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl", '\uFB05', "st", '\uFB06',
            "st");
    private static final String ACCENTS = "´`¨^˜¯˘˙¸˚˝˛ˇˆ";
    private static final String COMBINING =
            "\u0301\u0300\u0308\u0302\u0303\u0304\u0306\u0307\u0327\u030A\u030B\u0328\u030C\u0302";

    private Characters() {}

    /** The text with ligatures taken apart, symbols of private fonts shown and control characters dropped. */
    static String readable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String ligature = LIGATURES.get(c);
            if (ligature != null) {
                out.append(ligature);
            } else if (c >= '\uF020' && c <= '\uF0FF') {
                out.append(symbol(c));
            } else if (c == '\t' || c == '\n' || c == '\r') {
                out.append(' ');
            } else if (c >= ' ' && c != '\u007F') {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static char symbol(char c) {
        return switch (c) {
            case '\uF0A7' -> '▪';
            case '\uF0D8' -> '➢';
            case '\uF02D' -> '–';
            case '\uF06F' -> '◦';
            default -> '•';
        };
    }

    /** Whether nobody can tell what the character is. */
    static boolean isUnreadable(String text) {
        int c = text.codePointAt(0);
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || !Character.isDefined(c);
    }

    /** Whether it is a mark drawn over a letter. */
    static boolean isAccent(String text) {
        return text.length() == 1
                && (ACCENTS.indexOf(text.charAt(0)) >= 0
                        || Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK);
    }

    /** A letter with a mark drawn over it. */
    static String accented(String letter, String accent) {
        int at = ACCENTS.indexOf(accent.charAt(0));
        char combining = at < 0 ? accent.charAt(0) : COMBINING.charAt(at);
        return Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
    }
}
