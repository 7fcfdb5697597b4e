package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.tree.sequence.NumberPlacer;
import org.travaux.model.ParagraphRange;

/** Collects what is odd about the numbers of a document: gaps, repetitions, jumps, new beginnings. */
final class NumberingIssues {

    private record Doubt(
            String code, String message, @Nullable ClauseNode node, ParagraphRange source) {}

    private final List<Doubt> doubts = new ArrayList<>();

    /** Compares a number with the one before it, before it is noted itself. */
    void check(ClauseNode node, NumberLabel label, ClauseNode parent, NumberPlacer<ClauseNode> placer) {
        NumberLabel sibling = parent.lastOf(label.series());
        NumberLabel before = sibling != null ? sibling : placer.lastBefore(label);
        if (before == null) {
            if (!label.isFirst() && !placer.isOfQuotation()) {
                add("number-jump", node, "the numbering begins with " + quoted(label));
            }
            return;
        }
        if (label.follows(before)) {
            return;
        }
        int order = label.orderAgainst(before);
        if (order == 0 && sibling != null) {
            add("number-duplicate", node, quoted(label) + " stands twice");
        } else if (beginsAnew(label, sibling)) {
            if (sibling != null && label.form() != NumberLabel.Form.DOTTED) {
                add(
                        "number-restart",
                        node,
                        "after " + quoted(before) + " the numbering begins again with " + quoted(label));
            }
        } else if (order > 0) {
            add("number-gap", node, "after " + quoted(before) + " comes " + quoted(label));
        } else {
            add("number-jump", node, "after " + quoted(before) + " comes " + quoted(label));
        }
    }

    /** 13-1 and 4a are no beginnings, though their last part is the first of its kind. */
    private static boolean beginsAnew(NumberLabel label, @Nullable NumberLabel sibling) {
        boolean inserted = sibling != null
                && label.form() != NumberLabel.Form.DOTTED
                && label.path().size() > 1;
        return label.isFirst() && !inserted;
    }

    /** Notes what looks like a number in the text and was not taken for one. */
    void leftAsText(List<NumberLabel> readings, SourceParagraph paragraph) {
        if (readings.isEmpty() || readings.get(0).form() == NumberLabel.Form.LETTER) {
            return;
        }
        NumberLabel first = readings.get(0);
        boolean titled = first.word() != null
                && first.end() < paragraph.text().length()
                && HeadingShape.looksLikeHeading(
                        paragraph.text().substring(first.end()).strip(), HeadingShape.MAX_HEADING);
        if (!first.delimited() && !titled) {
            return;
        }
        String message =
                quoted(readings.get(0)) + " at the beginning of a paragraph fits no sequence and was read as text";
        doubts.add(new Doubt("number-not-in-sequence", message, null, paragraph.source()));
    }

    private void add(String code, ClauseNode node, String message) {
        doubts.add(new Doubt(code, message, node, node.range()));
    }

    /** The issues, once the clauses have their ids. */
    List<IngestIssue> issues() {
        return doubts.stream()
                .map(doubt -> IngestIssue.of(
                        doubt.code(),
                        place(doubt) + doubt.message() + ".",
                        doubt.node() == null ? null : doubt.node().id,
                        doubt.source()))
                .toList();
    }

    private static String place(Doubt doubt) {
        return "Paragraph " + (doubt.source().start() + 1) + ": ";
    }

    private static String quoted(NumberLabel label) {
        return "“" + label.printed() + "”";
    }
}
