package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.pdf.layout.Line;

/** Joins lines to paragraphs: by distance, indent, how full a line is, type, and the numbers that begin paragraphs. */
final class Paragraphs {

    private static final Pattern ENDED = Pattern.compile(
            "(?Us).*(?:[.;:!?…]['\"”»’)\\]]*|[,;]?\\s(?:and|or|and/or|та|або|чи|и|или|und|oder|et|ou|y|o))\\s*");
    /** Such a number seldom stands within a sentence, as (a) and Article 5 do. */
    private static final Pattern PLAIN_LABEL = Pattern.compile("(?U)^(?:\\d{1,3}[.)]|\\p{Ll}\\)|[-–•▪◦])\\s");

    private static final Pattern DOTTED_LABEL = Pattern.compile("(?U)^\\d{1,3}(?:\\.\\d{1,3})+\\s+\\p{Lu}");
    private static final int SHORT_LINE = 40;
    private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*[\\p{L}\\p{M}][-‐\u00AD]");

    private static final Pattern FINAL_MARK = Pattern.compile("(?s).*[.;:,!?]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s");
    private static final int MAX_HEADING = 200;
    /** Lines that stand so much further apart than usual stand in two paragraphs. */
    static final double WIDER = 1.13;

    private static final double LARGER = 1.1;

    private final Metrics metrics;

    Paragraphs(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The paragraphs that the lines make, each as its lines. */
    List<List<Line>> of(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> open = null;
        for (Line line : lines) {
            if (open != null && continues(open, line)) {
                open.add(line);
            } else {
                open = new ArrayList<>();
                open.add(line);
                paragraphs.add(open);
            }
        }
        return paragraphs;
    }

    private boolean continues(List<Line> open, Line line) {
        Line before = open.get(open.size() - 1);
        if (line.isTable() || before.isTable()) {
            return false;
        }
        if (Math.abs(line.size() - before.size()) > 0.08 * before.size() || differsInWeight(open, line)) {
            return false;
        }
        boolean below = Metrics.isBelow(before, line);
        double distance = line.y() - before.y();
        double own = ownLeading(open);
        double usual = own > 0 ? own : metrics.leading * line.size();
        if (below && distance > usual * WIDER && distance > usual + 1) {
            return false;
        }
        boolean broken = BROKEN_WORD.matcher(before.text()).matches()
                && Character.isLowerCase(line.text().charAt(0));
        if (broken) {
            return true;
        }
        if (isShort(before, line)) {
            return false;
        }
        boolean ended = ENDED.matcher(before.text()).matches();
        boolean certain = metrics.spaced && below;
        if (!certain && begins(line, below, ended, !isAligned(open, line))) {
            return false;
        }
        return isAligned(open, line) || (!ended && !startsSentence(line) && !below);
    }

    /** Whether a number begins a paragraph with this line, as far as what stands around it says. */
    private static boolean begins(Line line, boolean below, boolean ended, boolean apart) {
        String text = line.text();
        if (ParagraphStarts.isLabelled(text)) {
            return ended || apart || (!below && PLAIN_LABEL.matcher(text).find());
        }
        boolean dotted = DOTTED_LABEL.matcher(text).find();
        boolean alone = text.length() < SHORT_LINE && ParagraphStarts.isLabelled(text + ". A");
        return ended && (dotted || alone || isHeadingWithWord(line));
    }

    /** "Article 5 Scope" in a line of its own: it does not fill its column, and no mark ends it as one ends the last line of a paragraph. */
    private static boolean isHeadingWithWord(Line line) {
        return line.margin() - line.right() > 2 * line.size()
                && !FINAL_MARK.matcher(line.text()).matches()
                && ParagraphStarts.hasWord(line.text());
    }

    private static double ownLeading(List<Line> open) {
        for (int i = 1; i < open.size(); i++) {
            if (Metrics.isBelow(open.get(i - 1), open.get(i))) {
                return open.get(i).y() - open.get(i - 1).y();
            }
        }
        return 0;
    }

    private static boolean differsInWeight(List<Line> open, Line line) {
        boolean bold = open.stream().allMatch(other -> other.isBold());
        boolean none = open.stream().noneMatch(other -> other.isBold());
        return (bold && !line.isBold()) || (none && line.isBold() && startsSentence(line));
    }

    private static boolean startsSentence(Line line) {
        int first = line.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "«„“\"([§".indexOf(first) >= 0;
    }

    /** Whether the first word of the next line would have had room, so that the line ended because its paragraph does. */
    private boolean isShort(Line before, Line line) {
        double room = before.margin() - before.right();
        if (metrics.justified && before.columns() == line.columns()) {
            return room > 0.6 * before.size() && room > 3;
        }
        int space = line.text().indexOf(' ');
        double word = (line.right() - line.x())
                * (space < 0 ? 1 : (double) (space + 1) / line.text().length());
        return room > word + 0.6 * before.size();
    }

    /** Whether a line begins where the paragraph's next line should. */
    private static boolean isAligned(List<Line> open, Line line) {
        double near = 0.6 * line.size();
        Line first = open.get(0);
        double own = line.x() - line.left();
        if (open.size() > 1) {
            Line second = open.get(1);
            return Math.abs(own - (second.x() - second.left())) < near;
        }
        double start = first.x() - first.left();
        if (own > start + near) {
            // A hanging indent, as behind a number; elsewhere the beginning of another paragraph.
            return ParagraphStarts.isLabelled(first.text()) && own - start < 9 * line.size();
        }
        return own > start - 12 * line.size();
    }

    // ---- headings

    /** Whether a paragraph is set like a heading: short, without a final mark, in larger or bold letters. */
    boolean isSetAsHeading(List<Line> paragraph, String text) {
        Line line = paragraph.get(0);
        boolean bold = paragraph.stream().allMatch(other -> other.isBold());
        boolean shaped = text.length() <= MAX_HEADING
                && paragraph.size() <= 4
                && !FINAL_MARK.matcher(text).matches();
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        return !line.isTable() && shaped && words && (bold || line.size() > metrics.size * LARGER);
    }

    /** Whether the letters are larger than those of the text. */
    boolean isLarger(Line line) {
        return line.size() > metrics.size * LARGER;
    }

    /** How deep a heading stands by the number that leads it: 1.2.3 on the third level; 0 for no such number. */
    static int level(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find()
                ? (int) matcher.group(1).chars().filter(c -> c == '.').count() + 1
                : 0;
    }
}
