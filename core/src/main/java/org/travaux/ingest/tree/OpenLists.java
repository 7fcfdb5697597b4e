package org.travaux.ingest.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.rival.RivalTexts;
import org.travaux.ingest.tree.sequence.Placement;

/** Finds among the open clauses the list that an item belongs to. */
final class OpenLists {

    private OpenLists() {}

    /** The innermost open item of the same list at this level or above it; of any list for a further paragraph. */
    static @Nullable ClauseNode itemOf(ClauseNode current, ListLabel label) {
        for (ClauseNode open = current; !open.isRoot(); open = open.up()) {
            boolean same = label.list().equals(open.list) || (label.printed().isBlank() && open.list != null);
            if (same && open.listLevel <= label.level()) {
                return open;
            }
        }
        return null;
    }

    /** The clause that an item of a list stands under, behind an open item of the same list. */
    static ClauseNode parentBehind(ClauseNode open, ListLabel label) {
        return open.listLevel < label.level() ? open : open.up();
    }

    /** The clause that stays open behind lists under a heading; elsewhere what follows an item may well be its own. */
    static ClauseNode close(ClauseNode current) {
        ClauseNode outermost = null;
        ClauseNode open = current;
        while (!open.isRoot() && open.headingLevel == 0) {
            if (open.list != null) {
                outermost = open;
            }
            open = open.up();
        }
        return outermost == null || open.isRoot() ? current : outermost.up();
    }

    /** The last item of a list that a colon announced ends with a full stop: what follows belongs to the clause above. */
    static boolean isFinished(ClauseNode node) {
        return node.type == ClauseNode.Type.TEXT
                && !node.isRoot()
                && node.up().type != ClauseNode.Type.SECTION
                && node.up().announces()
                && node.lastText().endsWith(".");
    }

    /** The clause that has an option before this one with items under it; null where the paragraph goes on as any other. */
    static @Nullable ClauseNode itemsOfOption(ClauseNode current, SourceParagraph paragraph) {
        if (!RivalTexts.isOption(paragraph.text())) {
            return null;
        }
        for (ClauseNode open = current; !open.isRoot(); open = open.up()) {
            if (open.type != ClauseNode.Type.PLAIN && open.hasOptions() && open.hasSubstance()) {
                return open;
            }
        }
        return null;
    }

    /** Where the first item of a list behind an option stands: under the option; null for any other number. */
    static @Nullable Placement<ClauseNode> itemOfOption(ClauseNode current, List<NumberLabel> readings) {
        if (current.type == ClauseNode.Type.PLAIN && RivalTexts.isOption(current.lastText())) {
            for (NumberLabel label : readings) {
                if (label.isFirst()
                        && label.delimited()
                        && label.word() == null
                        && label.form() == NumberLabel.Form.LETTER) {
                    return new Placement<>(current, label, 0);
                }
            }
        }
        return null;
    }

    /** The clause that an item with a mark stands under. */
    static ClauseNode parentOfBullet(ClauseNode current, String mark, int indent) {
        ClauseNode outer = null;
        ClauseNode innermost = null;
        for (ClauseNode open = current; !open.isRoot(); open = open.up()) {
            if (open.type != ClauseNode.Type.BULLET) {
                continue;
            }
            if (mark.equals(open.number) && open.indent == indent) {
                return open.up();
            }
            innermost = innermost == null ? open : innermost;
            if (outer == null && open.indent < indent) {
                outer = open;
            }
        }
        if (outer != null) {
            return outer;
        }
        if (innermost != null) {
            return mark.equals(innermost.number) ? innermost.up() : innermost;
        }
        return current.host();
    }
}
