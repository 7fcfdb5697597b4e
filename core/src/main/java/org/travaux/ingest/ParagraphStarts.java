package org.travaux.ingest;

import org.travaux.ingest.label.BulletMark;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabelParser;

/** Tells by its first characters whether a line can begin a paragraph of its own; for readers that join lines. */
public final class ParagraphStarts {

    private ParagraphStarts() {}

    /**
     * {@return whether the line begins with a number, a letter or a mark, as clauses and items do; a square bracket may open before it}
     *
     * @param line one line of text
     */
    public static boolean isLabelled(String line) {
        String text = line.stripLeading();
        String inside = text.startsWith("[") ? text.substring(1) : line;
        return BulletMark.end(line) > 0
                || NumberLabelParser.readings(inside).stream().anyMatch(NumberLabel::delimited);
    }

    /**
     * {@return whether the line begins with a number that a word leads, such as "Article 5", and no small letter goes on behind it}
     *
     * @param line one line of text
     */
    public static boolean hasWord(String line) {
        return NumberLabelParser.readings(line).stream()
                .anyMatch(label -> label.word() != null
                        && (label.end() >= line.length() || !Character.isLowerCase(line.charAt(label.end()))));
    }
}
