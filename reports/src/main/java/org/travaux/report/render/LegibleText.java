package org.travaux.report.render;

/** Makes text fit for formats that cannot hold every character: what they refuse becomes U+FFFD, never nothing. */
public final class LegibleText {

    private static final char REPLACEMENT = '\uFFFD';

    private LegibleText() {}

    /**
     * {@return the text with U+FFFD for every control character but tab and line feed, every half of a surrogate pair and
     * every code point that XML 1.0 forbids; carriage returns at the end of a line go, others become spaces}
     *
     * @param text any text
     */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int width = Character.charCount(codePoint);
            if (codePoint == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                    legible.append(' ');
                }
            } else if (isAllowed(codePoint)) {
                legible.appendCodePoint(codePoint);
            } else {
                legible.append(REPLACEMENT);
            }
            i += width;
        }
        return legible.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c >= 0xA0 && c < 0xD800);
    }

    private static boolean isAllowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return codePoint >= ' '
                && !(codePoint >= 0x7F && codePoint < 0xA0)
                && !(codePoint >= 0xD800 && codePoint <= 0xDFFF)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }
}
