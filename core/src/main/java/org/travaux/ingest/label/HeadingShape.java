package org.travaux.ingest.label;

import org.jspecify.annotations.Nullable;

/** What a heading looks like as a line of text, wherever it stands. */
public final class HeadingShape {

    /** The longest heading behind a plain number, in characters. */
    public static final int MAX_HEADING = 100;

    /** The longest heading of an article or a part, in characters; laws have long ones. */
    public static final int MAX_WORDED_HEADING = 300;

    private static final int MAX_HEADING_WORDS = 14;
    private static final String FINAL_MARKS = ".;:,!?…";

    private HeadingShape() {}

    /**
     * {@return whether a line looks like a heading: not long, begun like a title, without a mark or a cut word at its end}
     *
     * @param line one line of text
     * @param longest the most characters it may have
     */
    public static boolean looksLikeHeading(String line, int longest) {
        if (line.isEmpty() || line.length() > longest) {
            return false;
        }
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        boolean cut = line.length() > 1 && last == '-' && Character.isLetter(line.charAt(line.length() - 2));
        if (cut || hasFinalMark(line) || Character.isLowerCase(first) || !hasLetter(line) || first == '|') {
            return false;
        }
        return longest > MAX_HEADING || line.split("\\s+").length <= MAX_HEADING_WORDS;
    }

    /**
     * {@return whether what a format calls a heading is a whole sentence, and so text}
     *
     * @param text the heading
     */
    public static boolean isSentence(String text) {
        String line = text.strip();
        return line.length() > MAX_WORDED_HEADING || (line.length() > MAX_HEADING && line.endsWith("."));
    }

    /**
     * {@return whether a line ends with a mark that no heading has at its end}
     *
     * @param line one line of text, not empty
     */
    public static boolean hasFinalMark(String line) {
        return FINAL_MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /**
     * {@return whether there is a letter in a line}
     *
     * @param line one line of text
     */
    public static boolean hasLetter(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * {@return a heading in one line, or null where nothing is left of it}
     *
     * @param text the heading as it stands in its document
     */
    public static @Nullable String asHeading(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.isEmpty() ? null : line;
    }
}
