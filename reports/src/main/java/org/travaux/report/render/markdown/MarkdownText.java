package org.travaux.report.render.markdown;

import org.travaux.report.render.LegibleText;
import org.travaux.report.view.Run;

/** Writes words so that Markdown shows them as they are, and changed words so that they can be told in any view. */
final class MarkdownText {

    private static final String ALWAYS = "\\`*_[]<>~|&(";

    private MarkdownText() {}

    /** The text with everything escaped that Markdown would interpret; line breaks become spaces. */
    static String escape(String text) {
        String legible = LegibleText.of(text).replace('\n', ' ').replace('\t', ' ');
        StringBuilder escaped = new StringBuilder(legible.length() + 16);
        for (int i = 0; i < legible.length(); i++) {
            char c = legible.charAt(i);
            if (ALWAYS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A line that does not begin a list, a heading, a quotation, code or a rule. */
    static String line(String escaped) {
        String line = escaped.strip();
        if (line.isEmpty()) {
            return line;
        }
        if ("#+-=>:".indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean listItem = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return listItem ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    static String run(Run run) {
        return switch (run.kind()) {
            case EQUAL, NOT_COMPARED -> escape(run.text());
            case INSERT -> changed("{+", "**", run.text(), "+}");
            case DELETE -> changed("\\[-", "~~", run.text(), "-]");
        };
    }

    /** Emphasis takes hold only when it touches the words, so white space at their ends stays outside. */
    private static String changed(String open, String emphasis, String text, String close) {
        String words = text.strip();
        if (words.isEmpty()) {
            return open + text + close;
        }
        int start = text.indexOf(words);
        String before = text.substring(0, start);
        String after = text.substring(start + words.length());
        return open + before + emphasis + escape(words) + emphasis + after + close;
    }
}
