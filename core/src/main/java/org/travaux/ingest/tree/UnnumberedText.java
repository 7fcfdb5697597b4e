package org.travaux.ingest.tree;

import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceParagraph;

/** Where a paragraph without a number belongs that begins no part: a clause of its own, or the text of the one before. */
final class UnnumberedText {

    private UnnumberedText() {}

    /** Puts the paragraph in its place behind the current clause; returns the clause that is current now. */
    static ClauseNode put(ClauseNode current, SourceParagraph paragraph) {
        ClauseNode node = current;
        while (node.type == ClauseNode.Type.BULLET && paragraph.indent() <= node.indent) {
            node = node.up();
        }
        ClauseNode withOptions = OpenLists.itemsOfOption(node, paragraph);
        if (withOptions != null) {
            return ClauseNode.plain(withOptions, paragraph);
        }
        if (OpenLists.isFinished(node)) {
            node = node.up();
            while (node.type == ClauseNode.Type.PLAIN && !node.isRoot()) {
                node = node.up();
            }
        }
        ClauseNode host = hostOf(node);
        if (host != null) {
            return ClauseNode.plain(host, paragraph);
        }
        node.addText(paragraph.text(), paragraph);
        return node;
    }

    /** The clause under which the paragraph is one of its own, or null where it is text of the node. */
    private static @Nullable ClauseNode hostOf(ClauseNode node) {
        return switch (node.type) {
            case SECTION -> node;
            case PLAIN -> {
                if (node.quoting) {
                    yield node.hasSubstance() ? node : null;
                }
                yield node.up().type == ClauseNode.Type.SECTION || node.hasSubstance() ? node.up() : null;
            }
            case ARTICLE, TEXT, BULLET, LEAF -> node.hasSubstance() ? node : null;
        };
    }
}
