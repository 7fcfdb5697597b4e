package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.Annotation;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * Carries the marks on paragraphs to the clauses in which their stretches ended up, once these have their ids. A mark on a
 * number or heading keeps its clause and has no span; one in an empty paragraph belongs to the clause before.
 */
final class MarkPlacer {

    private final List<Annotation> annotations = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();
    private final Set<SourceMark> done = Collections.newSetFromMap(new IdentityHashMap<>());

    MarkPlacer(ClauseNode root) {
        place(root);
    }

    List<Annotation> annotations() {
        return annotations;
    }

    List<IngestIssue> issues() {
        return issues;
    }

    private void place(ClauseNode node) {
        int start = 0;
        for (ClauseNode.Placed piece : node.placed()) {
            for (SourceMark mark : piece.from().marks()) {
                TextSpan span = node.isHeld() ? within(mark.span(), piece, start) : null;
                if (span != null && done.add(mark)) {
                    emit(mark, node, piece.from().source(), span);
                }
            }
            start += piece.text().length() + 1;
        }
        for (SourceParagraph source : node.sources()) {
            for (SourceMark mark : source.marks()) {
                if (!standsBelow(mark, node) && done.add(mark)) {
                    emit(mark, node, source.source(), null);
                }
            }
        }
        for (SourceMark mark : node.passing) {
            emit(mark, node, null, null);
        }
        node.children.forEach(this::place);
    }

    /** Whether the stretch is text of a clause below, whose number stands behind this one's on the same line. */
    private static boolean standsBelow(SourceMark mark, ClauseNode node) {
        for (ClauseNode child : node.children) {
            for (ClauseNode.Placed piece : child.placed()) {
                if (piece.from().marks().contains(mark) && within(mark.span(), piece, 0) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The part of the stretch that lies in the piece, in offsets of the clause's text, or null where none does. */
    private static @Nullable TextSpan within(TextSpan mark, ClauseNode.Placed piece, int start) {
        int shift = shift(piece);
        int from = Math.max(0, mark.start() - shift);
        int to = Math.min(piece.text().length(), mark.end() - shift);
        boolean outside = mark.start() == mark.end() ? from > to || mark.start() < shift : from >= to;
        return outside ? null : new TextSpan(start + from, start + to);
    }

    /** At which offset of its paragraph a piece begins; negative where it has a label before it that the paragraph has not. */
    private static int shift(ClauseNode.Placed piece) {
        String whole = piece.from().text().stripTrailing();
        String text = piece.text();
        if (whole.endsWith(text)) {
            return whole.length() - text.length();
        }
        int at = whole.indexOf(text);
        return at >= 0 ? at : Math.min(0, whole.length() - text.length());
    }

    private void emit(SourceMark mark, ClauseNode node, @Nullable ParagraphRange source, @Nullable TextSpan span) {
        String clause = node.isRoot() ? null : node.id;
        switch (mark) {
            case SourceMark.Annotated note ->
                annotations.add(new Annotation(note.kind(), note.author(), note.date(), note.text(), clause, span));
            case SourceMark.Doubted doubt -> {
                String place = source == null ? "" : "Paragraph " + (source.start() + 1) + ": ";
                issues.add(new IngestIssue(doubt.code(), place + doubt.message(), clause, source, span));
            }
        }
    }
}
