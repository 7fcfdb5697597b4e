package org.travaux.report.view.redline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;
import org.travaux.report.view.reaction.ReactionNote;

/**
 * A paragraph of a redline.
 *
 * <p>Of all paragraphs in order, the runs and marks that are {@linkplain RedlineChange#inRevised() in the revised document}
 * make up that document, and those {@linkplain RedlineChange#inOriginal() in the original} the original one, up to the
 * width of white space: a paragraph whose mark goes is joined with the next one. Every clause is its number, its heading as a paragraph,
 * and a paragraph for every line of its text.
 *
 * @param label what became of the clause that begins here and what changed in meaning, in plain words, a line each; null where it is unchanged or begins elsewhere
 * @param clause the clause the paragraph ends in
 * @param heading whether it is a heading
 * @param runs its words
 * @param mark what happened to the end of the paragraph
 * @param markMove which move the end belongs to, from 1; 0 where it is not moved
 * @param reactions what parties said of the clause that ends here; only where both documents are between two paragraphs, so that
 *     what stands there is in neither's way
 */
public record RedlineParagraph(
        @Nullable String label,
        Clause clause,
        boolean heading,
        List<RedlineRun> runs,
        RedlineChange mark,
        int markMove,
        List<ReactionNote> reactions) {

    /** Checks and copies. */
    public RedlineParagraph {
        Objects.requireNonNull(clause, "clause");
        runs = List.copyOf(runs);
        Objects.requireNonNull(mark, "mark");
        reactions = List.copyOf(reactions);
        if (mark.isMove() != (markMove > 0)) {
            throw new IllegalArgumentException(mark + " with move " + markMove);
        }
    }

    /** {@return the same paragraph with what parties said below it} */
    RedlineParagraph with(List<ReactionNote> notes) {
        return new RedlineParagraph(label, clause, heading, runs, mark, markMove, notes);
    }
}
