package org.travaux.ingest.label;

/** The marks with which unnumbered items begin. */
public final class BulletMark {

    private static final String MARKS = "-–—•*·▪◦‣●○■□➢►";

    private BulletMark() {}

    /**
     * {@return where the text behind a mark begins, or 0 where the line begins with none}
     *
     * @param line one line or paragraph
     */
    public static int end(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        if (at + 1 >= line.length() || MARKS.indexOf(line.charAt(at)) < 0) {
            return 0;
        }
        char behind = line.charAt(at + 1);
        boolean apart = Character.isWhitespace(behind) || behind == '\u00A0';
        boolean hasWord = line.codePoints().skip(at + 1L).anyMatch(Character::isLetterOrDigit);
        return apart && hasWord ? at + 1 : 0;
    }
}
