package org.travaux.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.pdf.PdfPages;

/** Writes a text, a paragraph on each line, in other formats, as people would set it there. */
final class OtherFormats {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern POINT = Pattern.compile("([0-9]+)\\. (.*)");
    private static final Pattern SUB_POINT = Pattern.compile("([a-z])\\. (.*)");

    private OtherFormats() {}

    /** A page with the numbers as they stand in the text. */
    static byte[] htmlWithLiteralNumbers(List<String> lines) {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String tag = "h" + heading.group(1).length();
                html.append('<').append(tag).append('>').append(escaped(heading.group(2)));
                html.append("</").append(tag).append(">\n");
            } else {
                html.append("<p>").append(escaped(line)).append("</p>\n");
            }
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A page whose lists count: {@code 1.} and below it {@code a.}. */
    static byte[] htmlWithLists(List<String> lines) {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
        int depth = 0;
        for (String line : lines) {
            Matcher point = POINT.matcher(line);
            Matcher sub = SUB_POINT.matcher(line);
            int level = point.matches() ? 1 : sub.matches() ? 2 : 0;
            for (; depth > level; depth--) {
                html.append("</ol>");
            }
            if (level == 0) {
                html.append("<p>").append(escaped(line)).append("</p>\n");
                continue;
            }
            int number =
                    level == 1 ? Integer.parseInt(point.group(1)) : sub.group(1).charAt(0) - 'a' + 1;
            for (; depth < level; depth++) {
                html.append(depth == 0 ? "<ol start=" + number + ">" : "<ol type=a start=" + number + ">");
            }
            html.append("<li value=").append(number).append('>');
            html.append(escaped(level == 1 ? point.group(2) : sub.group(2))).append('\n');
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Pages with parted words, those in one column with a running header and page numbers; headings larger and bold, sub-points set in. */
    static byte[] pdf(List<String> lines, int columns) throws IOException {
        try (PdfPages pages = new PdfPages().hyphenated().columns(columns)) {
            if (columns == 1) {
                pages.withHeader("Text for the meeting of experts, as circulated");
            }
            for (String line : lines) {
                Matcher heading = HEADING.matcher(line);
                if (heading.matches()) {
                    pages.paragraph(heading.group(2), 18 - heading.group(1).length(), true, 0, 0);
                } else {
                    boolean sub = SUB_POINT.matcher(line).matches();
                    pages.paragraph(line, PdfPages.SIZE, false, sub ? 20 : 0, 0);
                }
            }
            return pages.bytes();
        }
    }

    /** The paragraphs of a text file, each on its line. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(line.strip()));
        return lines;
    }
}
