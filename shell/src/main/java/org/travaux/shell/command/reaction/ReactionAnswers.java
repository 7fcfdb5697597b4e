package org.travaux.shell.command.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.anchor.RecordDoubt;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** Entries of a record as answers that every format can show. */
final class ReactionAnswers {

    private final PlanRecord record;
    private final RecordedStatement words;

    ReactionAnswers(PlanRecord record) {
        this.record = record;
        this.words = new RecordedStatement(record);
    }

    /** Statements in their order, a row each. */
    Answer list(String kind, String title, List<Reaction> reactions, List<String> notes) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (Reaction reaction : reactions) {
            List<String> superseded = words.supersededBy(reaction.id());
            String id = reaction.id()
                    + (superseded.isEmpty() ? "" : " (superseded by " + String.join(", ", superseded) + ")");
            rows.add(List.of(
                    AnswerCell.of(id),
                    AnswerCell.of(RecordedStatement.date(reaction.dateSaid())),
                    AnswerCell.of(words.party(reaction.party())),
                    AnswerCell.of(words.attribution(reaction)),
                    AnswerCell.of(RecordedStatement.stance(reaction)),
                    AnswerCell.of(words.target(reaction)),
                    entry(RecordedStatement.words(reaction.statement()), words.fields(reaction)),
                    AnswerCell.of(words.source(reaction.source()))));
        }
        return answer(
                kind,
                title,
                "reactions",
                List.of(
                        AnswerColumn.text("id", "Id"),
                        AnswerColumn.text("date", "Said"),
                        AnswerColumn.text("party", "Party"),
                        AnswerColumn.text("by", "By"),
                        AnswerColumn.text("stance", "Stance"),
                        AnswerColumn.text("target", "About"),
                        AnswerColumn.entries("statement", "Statement"),
                        AnswerColumn.text("source", "Source")),
                rows,
                notes);
    }

    /** One statement, a row for each of its parts. */
    Answer show(Reaction reaction) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        rows.add(List.of(AnswerCell.of("id"), entry(reaction.id(), words.fields(reaction))));
        for (Map.Entry<String, String> part : words.parts(reaction)) {
            rows.add(List.of(AnswerCell.of(part.getKey()), new AnswerCell(List.of(AnswerEntry.of(part.getValue())))));
        }
        return answer(
                "reaction",
                "Reaction " + reaction.id(),
                "parts",
                List.of(AnswerColumn.text("part", "Part"), AnswerColumn.entries("value", "Value")),
                rows,
                List.of());
    }

    /** Claims in their order, a row each. */
    Answer claims(String title, List<ContentClaim> claims, List<String> notes) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (ContentClaim claim : claims) {
            String gist = claim.gist();
            String value = claim.value();
            String says = gist == null ? String.valueOf(value) : value == null ? gist : gist + " (" + value + ")";
            String clause = claim.clause();
            rows.add(List.of(
                    AnswerCell.of(claim.id()),
                    AnswerCell.of(RecordedStatement.date(claim.date())),
                    AnswerCell.of(words.claimant(claim.claimedBy())),
                    AnswerCell.of(claim.basis().id().replace('-', ' ')),
                    AnswerCell.of(RecordedStatement.version(claim.version())),
                    AnswerCell.of(clause == null ? "" : clause),
                    AnswerCell.of(claim.topic()),
                    AnswerCell.of(says),
                    AnswerCell.of(String.join(", ", claim.contradicts())),
                    AnswerCell.of(words.source(claim.source()))));
        }
        return answer(
                "claims",
                title,
                "claims",
                List.of(
                        AnswerColumn.text("id", "Id"),
                        AnswerColumn.text("date", "Said"),
                        AnswerColumn.text("claimedBy", "By"),
                        AnswerColumn.text("basis", "Basis"),
                        AnswerColumn.text("version", "Version"),
                        AnswerColumn.text("clause", "Clause"),
                        AnswerColumn.text("topic", "Topic"),
                        AnswerColumn.text("says", "Says"),
                        AnswerColumn.text("contradicts", "Contradicts"),
                        AnswerColumn.text("source", "Source")),
                rows,
                notes);
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

    private static AnswerCell entry(String text, Map<String, @Nullable Object> fields) {
        return new AnswerCell(List.of(AnswerEntry.of(text, fields)));
    }
}
