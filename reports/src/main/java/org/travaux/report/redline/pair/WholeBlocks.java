package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Compares blocks as wholes: what is the same to the letter at both ends is kept, all between is gone and new. No word is compared,
 * so nothing can go wrong in it.
 */
final class WholeBlocks {

    private WholeBlocks() {}

    static boolean equal(Block.Whole one, Block.Whole other) {
        return same(one.element(), other.element());
    }

    private static boolean same(XmlElement one, XmlElement other) {
        return Canonical.of(one).equals(Canonical.of(other));
    }

    /** {@return steps that keep equal blocks at both ends and replace the rest} */
    static List<Step> steps(List<Block> original, List<Block> revised) {
        List<Step> steps = new ArrayList<>();
        int most = Math.min(original.size(), revised.size());
        int head = 0;
        while (head < most && kept(original.get(head), revised.get(head)) != null) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && kept(original.get(original.size() - 1 - tail), revised.get(revised.size() - 1 - tail)) != null) {
            tail++;
        }
        for (int i = 0; i < head; i++) {
            add(kept(original.get(i), revised.get(i)), steps);
        }
        original.subList(head, original.size() - tail).forEach(block -> steps.add(new Step.Delete(block)));
        revised.subList(head, revised.size() - tail)
                .forEach(block -> steps.add(block.hidden() ? new Step.Hidden(block) : new Step.Insert(block)));
        for (int i = tail; i > 0; i--) {
            add(kept(original.get(original.size() - i), revised.get(revised.size() - i)), steps);
        }
        return steps;
    }

    private static void add(@Nullable Step step, List<Step> steps) {
        if (step != null) {
            steps.add(step);
        }
    }

    private static @Nullable Step kept(Block original, Block revised) {
        return switch (original) {
            case Block.Paragraph before ->
                revised instanceof Block.Paragraph after
                                && before.elements().size() == 1
                                && after.elements().size() == 1
                                && same(
                                        before.elements().getFirst(),
                                        after.elements().getFirst())
                        ? new Step.KeepParagraphs(List.of(before), List.of(after))
                        : null;
            case Block.Table before ->
                revised instanceof Block.Table after && same(before.element(), after.element())
                        ? new Step.KeepTable(before, after)
                        : null;
            case Block.Whole before ->
                revised instanceof Block.Whole after && equal(before, after) ? new Step.KeepWhole(after) : null;
        };
    }
}
