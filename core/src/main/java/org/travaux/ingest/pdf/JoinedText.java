package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.pdf.layout.Line;
import org.travaux.ingest.pdf.page.PageContent;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;
import org.travaux.text.TextSpan;

/**
 * Lines joined to running text, with marks where a hyphen at a line's end is in doubt and where somebody left a remark.
 *
 * @param text the text
 * @param marks what there is to say about it
 */
record JoinedText(String text, List<SourceMark> marks) {

    private static final Pattern DAY = Pattern.compile("(?:D:)?(\\d{4})(\\d{2})(\\d{2}).*");

    JoinedText {
        marks = List.copyOf(marks);
    }

    static JoinedText of(List<Line> lines, Function<Line, String> textOf, Hyphens hyphens) {
        StringBuilder text = new StringBuilder();
        List<SourceMark> marks = new ArrayList<>();
        for (Line line : lines) {
            String words = textOf.apply(line).strip();
            int start = append(text, words, hyphens, marks);
            for (PageContent.Remark remark : line.remarks()) {
                double share = (remark.x() - line.x()) / Math.max(1, line.right() - line.x());
                int at = start + (int) Math.round(Math.clamp(share, 0, 1) * (text.length() - start));
                marks.add(new SourceMark.Annotated(
                        new TextSpan(at, at),
                        Annotation.Kind.COMMENT,
                        remark.author().isBlank() ? null : remark.author(),
                        date(remark.date()),
                        remark.text()));
            }
        }
        return new JoinedText(text.toString(), marks);
    }

    /** Appends a line; returns where it begins. */
    private static int append(StringBuilder text, String words, Hyphens hyphens, List<SourceMark> marks) {
        Hyphens.Verdict verdict = text.isEmpty() ? Hyphens.Verdict.NONE : hyphens.between(text.toString(), words);
        boolean apart = switch (verdict) {
            case NONE -> !text.isEmpty() && !endsOpen(text);
            case KEEP_APART -> true;
            case JOIN, DOUBTFUL -> {
                text.setLength(text.length() - 1);
                yield false;
            }
            case KEEP, KEEP_DOUBTFUL -> false;
        };
        text.append(apart ? " " : "");
        int start = text.length();
        text.append(words);
        if (verdict == Hyphens.Verdict.DOUBTFUL || verdict == Hyphens.Verdict.KEEP_DOUBTFUL) {
            TextSpan word = word(text, start);
            String read = text.substring(word.start(), word.end());
            marks.add(new SourceMark.Doubted(
                    word,
                    "joined-hyphen",
                    "a line ended with a hyphen in “" + read + "”, which may belong to the word or to the line."));
        }
        return start;
    }

    /** Slashes and long addresses are broken without a space. */
    private static boolean endsOpen(StringBuilder text) {
        return text.length() > 3
                && text.charAt(text.length() - 1) == '/'
                && text.lastIndexOf("://") > text.lastIndexOf(" ");
    }

    private static TextSpan word(StringBuilder text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static @Nullable EdtfDate date(String date) {
        Matcher matcher = DAY.matcher(date);
        return matcher.matches()
                ? EdtfDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .orElse(null)
                : null;
    }
}
