package org.travaux.ingest.ocr;

/**
 * Walks over the words of a text, runs of letters and digits with the marks that stand inside words and numbers, and tells of
 * each whether it deserves a closer look. Cost: one pass.
 */
final class WordScan {

    private static final int ASCII = 0x80;
    private static final int CYRILLIC = 0x400;
    private static final int BEHIND_CYRILLIC = 0x530;

    private static final int LETTERS_DIGITS_MARKS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private final String text;
    private int start;
    private int end;
    private boolean digits;
    private boolean latin;
    private boolean cyrillic;

    WordScan(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether it has digits, or begins as {@code lOO} does. */
    boolean hasDigits() {
        return digits;
    }

    /** Whether it has letters of both the Latin and the Cyrillic script. */
    boolean mixesScripts() {
        return latin && cyrillic;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        int at = end;
        while (at < text.length() && part(at) == 0) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        start = at;
        digits = text.charAt(at) == 'l';
        latin = false;
        cyrillic = false;
        while (at < text.length()) {
            int part = part(at);
            if (part > 0) {
                note(text.charAt(at));
                at += part;
            } else if (joins(text.charAt(at)) && at + 1 < text.length() && part(at + 1) > 0) {
                at++;
            } else {
                break;
            }
        }
        end = at;
        return true;
    }

    private void note(char c) {
        if (c < ASCII) {
            if (c <= '9') {
                digits = true;
            } else {
                latin = true;
            }
        } else if (c >= CYRILLIC && c < BEHIND_CYRILLIC) {
            cyrillic = true;
        }
    }

    /** How many characters the letter, digit or mark at a place has; 0 where something else stands there. */
    private int part(int at) {
        char c = text.charAt(at);
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : 0;
        }
        int point = text.codePointAt(at);
        return (LETTERS_DIGITS_MARKS >> Character.getType(point) & 1) == 0 ? 0 : Character.charCount(point);
    }

    private static boolean joins(char c) {
        return switch (c) {
            case '’', '\'', '.', ',', ':', '/', '_', '-' -> true;
            default -> false;
        };
    }
}
