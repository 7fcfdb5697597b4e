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

    /** What a person should look at, a row each. */
    Answer doubts(List<RecordDoubt> doubts) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (RecordDoubt doubt : doubts) {
            rows.add(List.of(
                    AnswerCell.of(doubt.kind().id().replace('-', ' ')),
                    AnswerCell.of(
                            doubt.kind() == RecordDoubt.Kind.SOURCE ? doubt.id() : doubt.where() + " " + doubt.id()),
                    AnswerCell.of(doubt.message()),
                    AnswerCell.of(String.join(", ", doubt.candidates()))));
        }
        int count = doubts.size();
        return answer(
                "reactionCheck",
                "Record of " + record.plan().id() + ": " + record.reactions().size() + " reactions, "
                        + record.claims().size() + " claims, "
                        + record.sources().size() + " sources; "
                        + (count == 0
                                ? "nothing to look at"
                                : count + (count == 1 ? " thing" : " things") + " to look at"),
                "doubts",
                List.of(
                        AnswerColumn.text("kind", "What"),
                        AnswerColumn.text("entry", "Entry"),
                        AnswerColumn.text("message", "Why"),
                        AnswerColumn.text("candidates", "May be meant")),
                rows,
                List.of());
    }

    private Answer answer(
            String kind,
            String title,
            String table,
            List<AnswerColumn> columns,
            List<List<AnswerCell>> rows,
            List<String> notes) {
        return new Answer(
                kind, record.plan().id(), title, List.of(), List.of(new AnswerTable(table, "", columns, rows)), notes);
    }
}
