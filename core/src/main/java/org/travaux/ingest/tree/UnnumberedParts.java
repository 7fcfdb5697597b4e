package org.travaux.ingest.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NamedParts;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.tree.sequence.NumberPlacer;
import org.travaux.ingest.tree.sequence.ParagraphIndex;
import org.travaux.model.ClauseKind;

/** Begins the parts that have a name and no number, and the block of signatures, where their lines stand. */
final class UnnumberedParts {

    /** The most paragraphs that a block of signatures without a closing formula has. */
    private static final int MAX_SIGNATURES = 12;

    private final List<SourceParagraph> paragraphs;
    private final ParagraphIndex index;

    UnnumberedParts(List<SourceParagraph> paragraphs, ParagraphIndex index) {
        this.paragraphs = paragraphs;
        this.index = index;
    }

    /** The clause that a paragraph without a number begins as a part, or null where it begins none. */
    @Nullable ClauseNode begin(ClauseNode root, ClauseNode current, SourceParagraph paragraph, int at) {
        String text = paragraph.text().strip();
        if (isProvisions(text, at)) {
            ClauseNode chapter = NumberPlacer.parentByRank(current, LabelWord.ARTICLE.rank());
            boolean beside = NamedParts.isConcluding(text) && !chapter.isRoot();
            ClauseNode parent = beside ? chapter.up() : chapter;
            return part(parent, beside ? chapter.rank : rankUnder(chapter), paragraph);
        }
        if (isPart(current, text, at)) {
            ClauseNode chapter = NumberPlacer.parentByRank(current, LabelWord.ARTICLE.rank());
            while (!chapter.isRoot() && chapter.number == null && chapter.headingLevel == 0) {
                chapter = chapter.up();
            }
            return part(chapter, rankUnder(chapter), paragraph);
        }
        if (leadsToClauses(current, text, at)) {
            ClauseNode formula = new ClauseNode(root, ClauseNode.Type.LEAF, ClauseKind.PREAMBLE, paragraph);
            formula.addText(paragraph.text(), paragraph);
            return formula;
        }
        if (isEnd(text, at)) {
            ClauseNode block = new ClauseNode(root, ClauseNode.Type.ARTICLE, ClauseKind.SIGNATURE, paragraph);
            block.addText(paragraph.text(), paragraph);
            return block;
        }
        return null;
    }

    private static ClauseNode part(ClauseNode parent, int rank, SourceParagraph heading) {
        ClauseNode part = new ClauseNode(parent, ClauseNode.Type.SECTION, ClauseKind.CLAUSE, heading);
        part.rank = rank;
        part.heading = HeadingShape.asHeading(heading.text());
        return part;
    }

    private static int rankUnder(ClauseNode chapter) {
        return Math.max(LabelWord.SUBSECTION.rank(), chapter.rank + 1);
    }

    /** Whether the line is the heading of a part, with something behind it. */
    boolean isProvisions(String text, int at) {
        return NamedParts.isProvisions(text) && index.next(at) != null;
    }

    /** Whether the line, by its name or its capitals, heads the numbers that begin or go on directly behind it. */
    private boolean isPart(ClauseNode current, String text, int at) {
        return NamedParts.mayBegin(text) && isAmongItems(current) && numberBehind(current, at, true);
    }

    /** Whether the paragraph ends the recitals, so that what it announces is no list in the last of them. */
    private boolean leadsToClauses(ClauseNode current, String text, int at) {
        ClauseNode outermost = current;
        while (!outermost.isRoot() && !outermost.up().isRoot()) {
            outermost = outermost.up();
        }
        NumberLabel label = outermost.label;
        boolean recital = label == null
                ? outermost.number == null && outermost.kind == ClauseKind.CLAUSE
                : label.form() == NumberLabel.Form.LETTER || label.printed().startsWith("(");
        return !current.isRoot() && recital && NamedParts.isEnacting(text) && numberBehind(current, at, false);
    }

    private static boolean isAmongItems(ClauseNode current) {
        ClauseNode open = current;
        while (open.type == ClauseNode.Type.PLAIN || open.type == ClauseNode.Type.LEAF) {
            open = open.up();
        }
        return open.type == ClauseNode.Type.TEXT || open.type == ClauseNode.Type.BULLET;
    }

    /** Whether the next paragraph has the first number of a series, or one that goes on with an open one. */
    private boolean numberBehind(ClauseNode current, int at, boolean going) {
        for (NumberLabel label : index.nextReadings(at)) {
            if (!label.delimited() && label.word() == null) {
                continue;
            }
            if (label.isFirst()) {
                return true;
            }
            for (ClauseNode open = current; going && !open.isRoot(); open = open.up()) {
                if (open.up().isNext(label)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEnd(String text, int at) {
        return (NamedParts.isClosing(text) && isLast(at)) || (NamedParts.isSignature(text) && areSignatures(at));
    }

    /** Whether no numbered paragraph follows, up to the next annex or heading. */
    private boolean isLast(int at) {
        for (int i = at + 1; i < paragraphs.size(); i++) {
            if (beginsPart(i)) {
                return true;
            }
            // "A. Person" is a name.
            if (index.readings(i).stream()
                            .anyMatch(label -> label.delimited() && label.form() != NumberLabel.Form.LETTER)
                    || paragraphs.get(i).label() != null) {
                return false;
            }
        }
        return true;
    }

    private boolean areSignatures(int at) {
        int last = Math.min(paragraphs.size(), at + MAX_SIGNATURES);
        for (int i = at; i < last; i++) {
            if (beginsPart(i)) {
                return i - at > 1;
            }
            if (!NamedParts.isSignature(paragraphs.get(i).text())) {
                return false;
            }
        }
        return last == paragraphs.size() && last - at > 1;
    }

    private boolean beginsPart(int at) {
        return paragraphs.get(at).headingLevel() > 0
                || index.readings(at).stream().anyMatch(label -> label.word() == LabelWord.ANNEX);
    }
}
