package org.travaux.report.redline.pair;

import java.util.List;
import java.util.Objects;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.ReadingRules;

/**
 * Pairs the blocks of two containers: which became which, which moved, which are gone or new, in the order in which both are written
 * into one.
 *
 * @param moves numbers the moves
 * @param rules what counts as the same in the original
 * @param revisedRules the same for the revised document
 * @param decided what people decided
 * @param wholeBlocks whether blocks that differ are replaced as wholes
 */
public record BlockPairs(
        Moves moves, ReadingRules rules, ReadingRules revisedRules, PairRules decided, boolean wholeBlocks) {

    /** Checks that nothing is missing. */
    public BlockPairs {
        Objects.requireNonNull(moves, "moves");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(revisedRules, "revisedRules");
        Objects.requireNonNull(decided, "decided");
    }

    /**
     * {@return what becomes of blocks}
     *
     * @param original the blocks before
     * @param revised the blocks after
     */
    public List<Step> steps(List<Block> original, List<Block> revised) {
        return wholeBlocks
                ? WholeBlocks.steps(original, revised)
                : new Regrouping(rules, revisedRules).regrouped(BlockAligner.align(original, revised, moves, decided));
    }
}
