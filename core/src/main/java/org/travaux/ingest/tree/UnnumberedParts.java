package org.travaux.ingest.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NamedParts;
import org.travaux.ingest.label.NumberLabel;
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
            int rank = beside ? chapter.rank : Math.max(LabelWord.SUBSECTION.rank(), chapter.rank + 1);
            ClauseNode part = new ClauseNode(parent, ClauseNode.Type.SECTION, ClauseKind.CLAUSE, paragraph);
            part.rank = rank;
            part.heading = HeadingShape.asHeading(text);
            return part;
        }
        if (isEnd(text, at)) {
            ClauseNode block = new ClauseNode(root, ClauseNode.Type.ARTICLE, ClauseKind.SIGNATURE, paragraph);
            block.addText(paragraph.text(), paragraph);
            return block;
        }
        return null;
    }

    /** Whether the line is the heading of a part, with something behind it. */
    boolean isProvisions(String text, int at) {
        return NamedParts.isProvisions(text) && index.next(at) != null;
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
