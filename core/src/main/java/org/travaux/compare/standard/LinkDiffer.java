package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.text.Operation;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.TextDifference;
import org.travaux.diff.text.TextSegment;
import org.travaux.model.Clause;

/** Finds the words that changed in a link, and says of each in which clause it stands. */
final class LinkDiffer {

    private final TextDiffer differ;

    LinkDiffer(TextDiffer differ) {
        this.differ = differ;
    }

    ClauseComparison compare(ClauseLink<Clause> link) {
        if (link.text() == null || link.text() == TextRelation.NOT_HELD) {
            return new ClauseComparison(link, List.of(), List.of(), false, List.of());
        }
        JoinedText original = JoinedText.ofTexts(link.original());
        JoinedText revised = JoinedText.ofTexts(link.revised());
        TextDifference text = differ.diff(original.text(), revised.text());
        return new ClauseComparison(link, headings(link), segments(text, original, revised), text.limited(), List.of());
    }

    private List<ClauseSegment> headings(ClauseLink<Clause> link) {
        if (link.pairing() != Pairing.ONE_TO_ONE) {
            return List.of();
        }
        Clause before = link.original().getFirst();
        Clause after = link.revised().getFirst();
        if (before.heading() == null && after.heading() == null) {
            return List.of();
        }
        JoinedText original = JoinedText.of(before.id(), Objects.requireNonNullElse(before.heading(), ""));
        JoinedText revised = JoinedText.of(after.id(), Objects.requireNonNullElse(after.heading(), ""));
        return segments(differ.diff(original.text(), revised.text()), original, revised);
    }

    private static List<ClauseSegment> segments(TextDifference difference, JoinedText original, JoinedText revised) {
        List<ClauseSegment> segments = new ArrayList<>();
        for (TextSegment segment : difference.segments()) {
            switch (segment.operation()) {
                case DELETE -> {
                    for (ClauseSpan span : original.pieces(segment.original())) {
                        segments.add(segment(Operation.DELETE, original.textOf(span), span, null));
                    }
                }
                case INSERT -> {
                    for (ClauseSpan span : revised.pieces(segment.revised())) {
                        segments.add(segment(Operation.INSERT, revised.textOf(span), null, span));
                    }
                }
                case EQUAL -> equal(segment, original, revised, segments);
            }
        }
        return segments;
    }

    /** Cuts a kept run at the borders of the clauses of both sides. */
    private static void equal(
            TextSegment segment, JoinedText original, JoinedText revised, List<ClauseSegment> segments) {
        for (JoinedText.Pair pair : original.commonPieces(segment.original(), revised, segment.revised())) {
            segments.add(segment(Operation.EQUAL, revised.textOf(pair.revised()), pair.original(), pair.revised()));
        }
    }

    private static ClauseSegment segment(
            Operation operation, String text, @Nullable ClauseSpan original, @Nullable ClauseSpan revised) {
        return new ClauseSegment(operation, text, original, revised, false);
    }
}
