package org.travaux.report.view.redline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;

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
 */
public record RedlineParagraph(
        @Nullable String label,
        Clause clause,
        boolean heading,
        List<RedlineRun> runs,
        RedlineChange mark,
        int markMove) {

    /** Checks and copies. */
    public RedlineParagraph {
        Objects.requireNonNull(clause, "clause");
        runs = List.copyOf(runs);
        Objects.requireNonNull(mark, "mark");
        if (mark.isMove() != (markMove > 0)) {
            throw new IllegalArgumentException(mark + " with move " + markMove);
        }
    }
}
