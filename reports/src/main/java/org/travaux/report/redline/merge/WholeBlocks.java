package org.travaux.report.redline.merge;

import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.story.Block;

/** Compares blocks that are kept whole. */
final class WholeBlocks {

    private WholeBlocks() {}

    static boolean equal(Block.Whole one, Block.Whole other) {
        return Canonical.of(one.element()).equals(Canonical.of(other.element()));
    }
}
