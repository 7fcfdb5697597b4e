package org.travaux.ingest.ocr;

/**
 * Tells in one quick pass the many texts that give no reason for a doubt from the few worth a closer look. It may look closer
 * for nothing, but passes over no text in which {@link Digits}, {@link Scripts} or {@link Spaces} would find something.
 */
final class Suspicion {

    private static final int ASCII = 0x80;
    private static final int CYRILLIC = 0x400;
    private static final int BEHIND_CYRILLIC = 0x530;

    private static final byte OTHER = 0;
    private static final byte DIGIT = 1;

    /** A Latin letter that looks like a digit. */
    private static final byte ALIKE = 2;

    /** What parts the groups of a number. */
    private static final byte PARTING = 3;

    private static final byte BLANK = 4;

    private static final byte[] KINDS = new byte[ASCII];

    static {
        mark("0123456789", DIGIT);
        mark("OolISBZ", ALIKE);
        mark(".,'", PARTING);
        mark(" ", BLANK);
    }

    private Suspicion() {}

    private static void mark(String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            KINDS[characters.charAt(i)] = kind;
        }
    }

    /**
     * Whether a text has a Cyrillic letter (all that is found there of letters needs one, or stands in ASCII), a digit next to
     * a letter like one (perhaps with the mark of a group between them), {@code lO}, or a blank before a comma, full stop or zero.
     */
    static boolean raisedBy(String text) {
        byte kind = OTHER;
        byte besideMark = OTHER;
        char before = 0;
        // An array, since charAt is a costly call until the optimizing compiler comes, which short runs never see.
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            char c = characters[at];
            if (c >= CYRILLIC && c < BEHIND_CYRILLIC) {
                return true;
            }
            byte previous = kind;
            kind = kindOf(c);
            byte neighbour = previous == PARTING ? besideMark : previous;
            if (kind == DIGIT) {
                if (neighbour == ALIKE || (previous == BLANK && c == '0')) {
                    return true;
                }
            } else if (kind == ALIKE) {
                if (neighbour == DIGIT || (c == 'O' && before == 'l')) {
                    return true;
                }
            } else if (kind == PARTING) {
                if (previous == BLANK && c != '\'' && c != '’') {
                    return true;
                }
                besideMark = previous;
            }
            before = c;
        }
        return false;
    }

    private static byte kindOf(char c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        return switch (c) {
            case '’' -> PARTING;
            case '\u00A0', '\u202F' -> BLANK;
            default -> OTHER;
        };
    }
}
