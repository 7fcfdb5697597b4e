package org.travaux.ingest.tree;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NamedParts;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;
import org.travaux.ingest.tree.sequence.ParagraphIndex;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Tells headings from text where the format does not: by length, final mark, and what follows. */
final class HeadingRules {

    private final ParagraphIndex index;

    HeadingRules(ParagraphIndex index) {
        this.index = index;
    }

    /** Whether the words behind a number are a heading. */
    boolean isHeading(NumberLabel label, String rest, int paragraph, ClauseNode parent) {
        if (rest.isEmpty() || rest.equals(Clause.NOT_HELD_MARK)) {
            return false;
        }
        if (label.word() != null) {
            return isWordedHeading(label, rest, paragraph);
        }
        if (!canLead(label, parent)
                || !HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING)
                || !isFollowedUp(label, paragraph, parent)) {
            return false;
        }
        ClauseNode before = parent.lastChild();
        boolean listItem = before != null
                && before.label != null
                && before.label.series().equals(label.series())
                && before.heading == null
                && before.hasText();
        return !listItem || label.form() == Form.DOTTED || rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private boolean isWordedHeading(NumberLabel label, String rest, int paragraph) {
        LabelWord word = label.word();
        if (word != null && !word.isArticleLike() && word != LabelWord.ANNEX) {
            return rest.length() <= HeadingShape.MAX_WORDED_HEADING && !HeadingShape.hasFinalMark(rest);
        }
        SourceParagraph next = index.next(paragraph);
        return HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_WORDED_HEADING)
                && next != null
                && index.nextReadings(paragraph).stream().noneMatch(later -> later.word() != null);
    }

    /** Letters and bracketed numbers lead items, not sections; so do plain numbers inside an article. */
    private static boolean canLead(NumberLabel label, ClauseNode parent) {
        boolean shape = switch (label.form()) {
            case DOTTED -> !label.series().endsWith(")");
            case DECIMAL -> label.series().equals("1.") || label.series().equals("1");
            case LETTER -> label.series().equals("A.") || label.series().equals("А.");
            case ROMAN -> label.series().equals("I.");
            case WORD -> true;
        };
        return shape && (label.form() == Form.DOTTED || parent.type != ClauseNode.Type.ARTICLE);
    }

    /** A heading is followed by something that belongs to it. */
    private boolean isFollowedUp(NumberLabel label, int paragraph, ClauseNode parent) {
        SourceParagraph next = index.next(paragraph);
        if (next == null) {
            return false;
        }
        if (next.role() == SourceParagraph.Role.TABLE) {
            return true;
        }
        List<NumberLabel> readings = index.nextReadings(paragraph);
        if (readings.isEmpty()) {
            return next.headingLevel() == 0;
        }
        for (NumberLabel later : readings) {
            if (later.series().equals(label.series()) || later.word() != null) {
                return false;
            }
            if (label.isPrefixOf(later, label.path().size())) {
                return true;
            }
        }
        for (ClauseNode open = parent; !open.isRoot(); open = open.up()) {
            NumberLabel above = open.label;
            if (above != null
                    && readings.stream().anyMatch(later -> later.series().equals(above.series()))) {
                return false;
            }
        }
        return readings.stream().anyMatch(NumberLabel::isFirst) || goesOn(readings, parent);
    }

    /** Whether a number goes on with one that stands deeper under the clauses before: paragraphs counted across headings. */
    private static boolean goesOn(List<NumberLabel> readings, ClauseNode parent) {
        ClauseNode last = parent.lastChild();
        if (last == null || last.heading == null) {
            return false;
        }
        for (ClauseNode open = last; open != null; open = open.lastChild()) {
            if (readings.stream().anyMatch(open::isNext)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unnumbered paragraph can be the heading of the bare number before it. */
    boolean isHeadingOf(ClauseNode node, SourceParagraph paragraph, int at) {
        NumberLabel label = node.label;
        if (label == null
                || label.word() == null
                || node.heading != null
                || node.hasText()
                || !node.children.isEmpty()) {
            return false;
        }
        if (!HeadingShape.looksLikeHeading(paragraph.text().strip(), HeadingShape.MAX_WORDED_HEADING)) {
            return false;
        }
        if (!label.word().isArticleLike()) {
            return true;
        }
        return index.next(at) != null
                && paragraph.text().length() <= HeadingShape.MAX_HEADING
                && index.nextReadings(at).stream().noneMatch(later -> later.word() != null);
    }

    /** What part a heading opens. */
    static ClauseKind kindOf(@Nullable LabelWord word, String heading) {
        if (word == LabelWord.ANNEX) {
            return ClauseKind.ANNEX;
        }
        return NamedParts.isPreamble(heading) ? ClauseKind.PREAMBLE : ClauseKind.CLAUSE;
    }

    /** A numbered section does not stand under an unnumbered one that has text of its own already. */
    static ClauseNode aboveUnnumberedHeading(ClauseNode parent) {
        ClauseNode last = parent.lastChild();
        boolean opensHere = last != null && last.type == ClauseNode.Type.PLAIN;
        return parent.headingLevel > 0 && parent.number == null && opensHere && parent.countsNothing()
                ? parent.up()
                : parent;
    }
}
