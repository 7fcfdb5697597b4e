package org.travaux.report.redline.story;

/** Text cut into words, single signs and blanks, so that the pieces make up the text. */
final class Words {

    private static final int ASCII = 128;

    private Words() {}

    /** Takes a stretch; half-open indexes. */
    @FunctionalInterface
    interface Stretch {
        void take(int from, int to);
    }

    static void cut(String text, boolean byCharacter, boolean blanksTogether, Stretch pieces) {
        int from = 0;
        while (from < text.length()) {
            int to = from + Character.charCount(text.codePointAt(from));
            if (!byCharacter && inWord(text.codePointAt(from))) {
                while (to < text.length() && inWord(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            } else if (blanksTogether && isBlank(text.codePointAt(from))) {
                while (to < text.length() && isBlank(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            } else {
                while (to < text.length() && isCombining(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            }
            pieces.take(from, to);
            from = to;
        }
    }

    static boolean inWord(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c) || c == '_' || isCombining(c);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isCombining(int c) {
        if (c < ASCII) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
