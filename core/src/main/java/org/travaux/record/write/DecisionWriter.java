package org.travaux.record.write;

import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.WatchLine;

/** Writes the entries of {@code links.yaml} and {@code watch.yaml}. */
public final class DecisionWriter {

    private DecisionWriter() {}

    /**
     * {@return the map that a decision is in the file}
     *
     * @param link a decision
     */
    public static MapTree link(LinkDecision link) {
        return new MapTree()
                .text("id", link.id())
                .term("verdict", link.verdict())
                .map("original", side(link.original()))
                .map("revised", side(link.revised()))
                .text("decidedBy", link.decidedBy())
                .date("date", link.date())
                .text("note", link.note());
    }

    private static MapTree side(LinkDecision.Side side) {
        return new MapTree()
                .text("version", side.version())
                .linesIfAny("clauses", side.clauses(), ReactionWriter::clauseOfSide);
    }

    /**
     * {@return the map that a line of what the office watches is in the file}
     *
     * @param line a line
     */
    public static MapTree watchLine(WatchLine line) {
        var clause = line.clause();
        return new MapTree()
                .text("id", line.id())
                .text("label", line.label())
                .text("topic", line.topic())
                .line("clause", clause == null ? null : ReactionWriter.clauseReference(clause))
                .term("facet", line.facet())
                .text("bound", line.bound())
                .term("direction", line.direction())
                .text("access", PlanWriter.unlessOpen(line.access()))
                .text("note", line.note());
    }
}
