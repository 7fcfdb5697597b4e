package org.travaux.shell.command.reaction;

import java.util.ArrayList;
import java.util.List;
import org.travaux.anchor.RecordDoubt;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerTable;

/** What is doubtful in a record as an answer. */
final class DoubtAnswer {

    private final PlanRecord record;

    DoubtAnswer(PlanRecord record) {
        this.record = record;
    }

    /** What a person should look at, a row each; sources that are hard to find again stand apart, as they are many. */
    Answer doubts(List<RecordDoubt> doubts) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        List<List<AnswerCell>> sources = new ArrayList<>();
        for (RecordDoubt doubt : doubts) {
            if (doubt.kind() == RecordDoubt.Kind.SOURCE) {
                sources.add(List.of(AnswerCell.of(doubt.id()), AnswerCell.of(doubt.message())));
            } else {
                rows.add(List.of(
                        AnswerCell.of(doubt.kind().id().replace('-', ' ')),
                        AnswerCell.of(doubt.where() + " " + doubt.id()),
                        AnswerCell.of(doubt.message()),
                        AnswerCell.of(String.join(", ", doubt.candidates()))));
            }
        }
        int count = doubts.size();
        return new Answer(
                "reactionCheck",
                record.plan().id(),
                "Record of " + record.plan().id() + ": " + record.reactions().size() + " reactions, "
                        + record.claims().size() + " claims, "
                        + record.sources().size() + " sources; "
                        + (count == 0
                                ? "nothing to look at"
                                : count + (count == 1 ? " thing" : " things") + " to look at"),
                List.of(),
                List.of(
                        new AnswerTable(
                                "doubts",
                                "Reactions and claims",
                                List.of(
                                        AnswerColumn.text("kind", "What"),
                                        AnswerColumn.text("entry", "Entry"),
                                        AnswerColumn.text("message", "Why"),
                                        AnswerColumn.text("candidates", "May be meant")),
                                rows),
                        new AnswerTable(
                                "sources",
                                "Sources that are hard to find again",
                                List.of(AnswerColumn.text("source", "Source"), AnswerColumn.text("message", "Why")),
                                sources)),
                List.of());
    }
}
