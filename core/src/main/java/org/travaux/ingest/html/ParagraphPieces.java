package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.html.style.StyleRules;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/** The paragraphs of a page as they come: blocks parted where line breaks part paragraphs, with indents and notes. */
final class ParagraphPieces {

    /** A line shorter than this was not broken for want of room. */
    private static final int SHORT = 40;

    private static final Pattern GAP = Pattern.compile("\\n[ \\u00A0\\t]*\\n\\s*");
    private static final Pattern WIDE =
            Pattern.compile("[ \\u00A0\\t]*\\u00A0[ \\u00A0\\t]+|[ \\t]+\\u00A0[ \\u00A0\\t]*");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:,!?]['\"”»)]?\\s*");
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{0,4}(?:\\.[0-9]{1,4})?)(pt|px|cm|mm|em|rem|in)?");
    private static final int QUOTED = 4;

    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final List<SourceMark> passing = new ArrayList<>();
    private int index;

    List<SourceParagraph> paragraphs() {
        if (!passing.isEmpty()) {
            paragraphs.add(SourceParagraph.body("", index).withMarks(passing));
            passing.clear();
        }
        return paragraphs;
    }

    /** Keeps a mark of a block without text. */
    void pass(SourceMark mark) {
        passing.add(mark.at(new TextSpan(0, 0)));
    }

    /**
     * Adds what a block holds.
     *
     * @param label the number or mark before it, or null
     * @param heading its level as a heading, 0 for none
     * @param outside whether it stands in no item of an earlier list
     * @param block the block
     */
    void add(InlineText.Piece piece, @Nullable ListLabel label, int heading, boolean outside, Element block) {
        String text = piece.text();
        int indent = indent(block);
        boolean title = block.hasClass("MsoTitle") || (block.normalName().equals("p") && block.hasClass("title"));
        ListLabel own = label;
        boolean stands = outside;
        for (TextSpan part : heading > 0 ? List.of(new TextSpan(0, text.length())) : parts(text)) {
            SourceParagraph made = part(piece, part)
                    .withHeadingLevel(heading)
                    .withIndent(indent)
                    .withRole(title && label == null ? SourceParagraph.Role.TITLE : SourceParagraph.Role.BODY);
            boolean numbered = own != null && own.printed().isEmpty() && ParagraphStarts.isLabelled(made.text());
            made = made.withLabel(numbered ? null : own);
            if (made.text().isEmpty() && (own == null || own.printed().isEmpty())) {
                made.marks().forEach(this::pass);
                continue;
            }
            index++;
            paragraphs.add(stands ? made.standingOutsideLists() : made);
            stands = false;
            own = own == null ? null : new ListLabel("", own.list(), own.level(), own.bullet());
        }
    }

    /** Adds a whole table. */
    void table(String text, List<SourceMark> marks) {
        paragraphs.add(
                SourceParagraph.of(SourceParagraph.Role.TABLE, text, index++).withMarks(marks));
    }

    /** Adds a paragraph of another reading of the same page. */
    void adopt(SourceParagraph paragraph) {
        paragraphs.add(paragraph.withSource(new ParagraphRange(index, ++index)));
    }

    /** Adds a note behind the paragraph that refers to it. */
    void note(String label, List<SourceParagraph> inside, Element block) {
        List<SourceParagraph> notes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<SourceMark> marks = new ArrayList<>();
        for (SourceParagraph paragraph : inside) {
            if (paragraph.role() == SourceParagraph.Role.NOTE) {
                notes.add(paragraph);
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n");
            append(paragraph, text, marks);
        }
        if (!text.isEmpty()) {
            paragraphs.add(SourceParagraph.of(SourceParagraph.Role.NOTE, text.toString(), index++)
                    .withLabel(new ListLabel(label.replaceAll("[\\[\\]()]", ""), "notes", 0, false))
                    .withMarks(marks));
        }
        notes.forEach(this::adopt);
    }

    /** Adds a paragraph's text, label first, to a longer one. */
    static void append(SourceParagraph paragraph, StringBuilder text, List<SourceMark> marks) {
        ListLabel label = paragraph.label();
        if (label != null && !label.printed().isBlank()) {
            text.append(label.printed()).append(' ');
        }
        int shift = text.length();
        for (SourceMark mark : paragraph.marks()) {
            marks.add(mark.at(
                    new TextSpan(mark.span().start() + shift, mark.span().end() + shift)));
        }
        text.append(paragraph.text());
    }

    /** The stretches of a text that are paragraphs: behind a blank line, and from a line that begins with a number. */
    private static List<TextSpan> parts(String text) {
        List<TextSpan> parts = new ArrayList<>();
        Matcher gaps = GAP.matcher(text);
        int start = 0;
        while (start <= text.length()) {
            boolean gap = gaps.find();
            int end = gap ? gaps.start() : text.length();
            numberedLines(text, start, end, parts);
            if (!gap) {
                break;
            }
            start = gaps.end();
        }
        return parts;
    }

    private static void numberedLines(String text, int from, int to, List<TextSpan> parts) {
        int start = from;
        int lineStart = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                continue;
            }
            int next = text.indexOf('\n', i + 1);
            String line = InlineText.strip(text.substring(i + 1, next < 0 || next > to ? to : next));
            boolean ended = i - lineStart < SHORT
                    || ENDED.matcher(text.substring(lineStart, i)).matches();
            lineStart = i + 1;
            if (ended && ParagraphStarts.isLabelled(line)) {
                parts.add(new TextSpan(start, i));
                start = i + 1;
            }
        }
        parts.add(new TextSpan(start, to));
    }

    /** One stretch, without white space around it and wide gaps within. */
    private SourceParagraph part(InlineText.Piece piece, TextSpan part) {
        int start = part.start();
        int end = part.end();
        while (start < end && InlineText.isAnySpace(piece.text().charAt(start))) {
            start++;
        }
        while (end > start && InlineText.isAnySpace(piece.text().charAt(end - 1))) {
            end--;
        }
        List<SourceMark> marks = new ArrayList<>(passing);
        passing.clear();
        int length = end - start;
        for (SourceMark mark : piece.marks()) {
            boolean inside = mark.span().end() > mark.span().start()
                    ? mark.span().end() > part.start() && mark.span().start() < part.end()
                    : mark.span().start() >= part.start() && mark.span().start() <= part.end();
            if (inside) {
                int from = Math.clamp((long) mark.span().start() - start, 0, length);
                int to = Math.clamp((long) mark.span().end() - start, 0, length);
                marks.add(mark.at(new TextSpan(from, to)));
            }
        }
        String text = piece.text().substring(start, end);
        Matcher wide = WIDE.matcher(text);
        if (marks.isEmpty() && wide.find()) {
            text = wide.replaceAll(" ");
        }
        return SourceParagraph.body(text, index).withMarks(marks);
    }

    /** How far a block is set in by styles and quotations, in characters. */
    private static int indent(Element block) {
        double indent = 0;
        for (Element open = block; open != null && !open.normalName().equals("body"); open = open.parent()) {
            String name = open.normalName();
            indent += name.equals("blockquote") || name.equals("dd") ? QUOTED : 0;
            indent += characters(StyleRules.inline(open, "margin-left"));
            indent += characters(StyleRules.inline(open, "padding-left"));
        }
        return (int) Math.clamp(indent, 0, 200);
    }

    private static double characters(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !matcher.group(1).matches(".*[0-9].*")) {
            return 0;
        }
        double value = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return switch (unit) {
            case "pt" -> value / 6;
            case "cm" -> value * 4.7;
            case "mm" -> value * 0.47;
            case "in" -> value * 12;
            case "em", "rem" -> value * 2;
            default -> value / 8;
        };
    }
}
