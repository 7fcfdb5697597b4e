package org.travaux.ingest;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabelParser;
import org.travaux.text.TextSpan;

/**
 * Numbers behind a square bracket: {@code [4. The Parties withdraw.]} is read as {@code 4. [The Parties withdraw.]}, so that
 * a point which is open as a whole is a point all the same.
 */
public final class BracketedNumbers {

    private BracketedNumbers() {}

    /**
     * {@return the paragraphs, with the brackets that open before a number put behind it; every character stays}
     *
     * @param paragraphs the paragraphs of a file, in order
     */
    public static List<SourceParagraph> inside(List<SourceParagraph> paragraphs) {
        List<SourceParagraph> all = new ArrayList<>(paragraphs.size());
        for (SourceParagraph paragraph : paragraphs) {
            all.add(inside(paragraph));
        }
        return List.copyOf(all);
    }

    /**
     * {@return the paragraph, with the brackets that open before its number put behind it}
     *
     * @param paragraph one paragraph
     */
    public static SourceParagraph inside(SourceParagraph paragraph) {
        String text = paragraph.text();
        if (!isBody(paragraph) || !text.startsWith("[")) {
            return paragraph;
        }
        int brackets = 0;
        while (brackets < text.length() && text.charAt(brackets) == '[') {
            brackets++;
        }
        String line = text.substring(brackets);
        int end = 0;
        for (NumberLabel label : NumberLabelParser.readings(line)) {
            boolean sure = label.word() != null || label.delimited();
            end = end == 0 && sure && label.end() < 40 ? label.end() : end;
        }
        if (end == 0) {
            return paragraph;
        }
        while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        if (end == line.length()) {
            return paragraph;
        }
        // As long as before, so that marks on what is behind the number stay in place.
        return with(paragraph, line.substring(0, end) + "[".repeat(brackets) + line.substring(end), paragraph.marks());
    }

    /**
     * {@return the paragraphs; where one is {@code [Article 5} and nothing else, its bracket is put before the next}
     *
     * @param paragraphs the paragraphs of a file, in order
     */
    public static List<SourceParagraph> parted(List<SourceParagraph> paragraphs) {
        List<SourceParagraph> all = new ArrayList<>(paragraphs);
        for (int i = 0; i + 1 < all.size(); i++) {
            SourceParagraph paragraph = all.get(i);
            SourceParagraph next = all.get(i + 1);
            if (isBody(paragraph) && isBody(next) && !next.text().isBlank() && isBareArticle(paragraph.text())) {
                List<SourceMark> marks = new ArrayList<>();
                for (SourceMark mark : next.marks()) {
                    marks.add(mark.at(
                            new TextSpan(mark.span().start() + 1, mark.span().end() + 1)));
                }
                all.set(i, with(paragraph, paragraph.text().substring(1), List.of()));
                all.set(i + 1, with(next, "[" + next.text(), marks));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isBody(SourceParagraph paragraph) {
        return paragraph.role() == SourceParagraph.Role.BODY && paragraph.label() == null;
    }

    private static boolean isBareArticle(String text) {
        String line = text.strip();
        if (!line.startsWith("[") || line.indexOf(']') >= 0) {
            return false;
        }
        String label = line.substring(1);
        return NumberLabelParser.readings(label).stream()
                .anyMatch(reading -> reading.word() != null && reading.end() == label.length());
    }

    private static SourceParagraph with(SourceParagraph paragraph, String text, List<SourceMark> marks) {
        return new SourceParagraph(
                text,
                paragraph.source(),
                paragraph.role(),
                paragraph.headingLevel(),
                paragraph.indent(),
                null,
                paragraph.outsideLists(),
                marks);
    }
}
