package org.travaux.report.redline.pair;

import java.util.List;
import java.util.Objects;
import org.travaux.report.redline.story.Block;

/** What becomes of blocks, in the order in which both documents are written into one. */
public sealed interface Step {

    /**
     * Paragraphs that became paragraphs: one one, or more than one on a side where a paragraph was split or some were joined.
     *
     * @param original those before
     * @param revised those after
     */
    record KeepParagraphs(List<Block.Paragraph> original, List<Block.Paragraph> revised) implements Step {

        /** Checks and copies. */
        public KeepParagraphs {
            original = List.copyOf(original);
            revised = List.copyOf(revised);
        }
    }

    /**
     * A table that became a table.
     *
     * @param original the one before
     * @param revised the one after
     */
    record KeepTable(Block.Table original, Block.Table revised) implements Step {

        /** Checks that nothing is missing. */
        public KeepTable {
            Objects.requireNonNull(original, "original");
            Objects.requireNonNull(revised, "revised");
        }
    }

    /**
     * Something kept whole that did not change.
     *
     * @param revised as it stands in the revised document
     */
    record KeepWhole(Block revised) implements Step {}

    /**
     * A block that is gone.
     *
     * @param block as it stands in the original
     */
    record Delete(Block block) implements Step {}

    /**
     * A block that is new.
     *
     * @param block as it stands in the revised document
     */
    record Insert(Block block) implements Step {}

    /**
     * A paragraph that stands elsewhere now.
     *
     * @param original as it stood
     * @param move the number of the move
     */
    record MoveFrom(Block.Paragraph original, int move) implements Step {}

    /**
     * A paragraph that stood elsewhere before.
     *
     * @param original as it stood
     * @param revised as it stands
     * @param move the number of the move
     */
    record MoveTo(Block.Paragraph original, Block.Paragraph revised, int move) implements Step {}

    /**
     * A block that only the acceptance of changes tracked before would show; it stays as it is.
     *
     * @param block the block
     */
    record Hidden(Block block) implements Step {}
}
