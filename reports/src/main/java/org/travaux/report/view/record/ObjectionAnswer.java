package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.outcome.FourCells;
import org.travaux.reactions.outcome.Objection;
import org.travaux.reactions.outcome.Result;
import org.travaux.reactions.outcome.SoughtChange;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** What became of objections as an answer: a row for each objection and clause or topic, a column for each later version. */
public final class ObjectionAnswer {

    private final CarryOver carryOver;
    private final StatementWords words;
    private final StatementEntry entries;
    private final SinceWords since;

    /**
     * Makes answers about a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public ObjectionAnswer(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.words = new StatementWords(carryOver.plan().record());
        this.entries = new StatementEntry(carryOver.plan().record());
        this.since = new SinceWords(carryOver);
    }

    /**
     * {@return objections as an answer}
     *
     * @param objections the objections
     * @param versions ids of the later versions shown, in their order
     * @param cells clauses counted by objected and changed, for pairs of versions
     */
    public Answer of(List<Objection> objections, List<String> versions, List<FourCells> cells) {
        List<AnswerColumn> columns = new ArrayList<>(List.of(
                AnswerColumn.text("party", "Party"),
                AnswerColumn.entries("statement", "Objection or demand"),
                AnswerColumn.text("about", "About"),
                AnswerColumn.text("seeks", "Asks for")));
        versions.forEach(version -> columns.add(AnswerColumn.entries("version:" + version, "In " + version)));
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (Objection objection : objections) {
            List<AnswerCell> row = new ArrayList<>(List.of(
                    AnswerCell.of(words.party(objection.utterance().party())),
                    new AnswerCell(List.of(entries.of(objection.utterance().reaction(), List.of(), Map.of()))),
                    AnswerCell.of(since.unit(objection.unit())),
                    AnswerCell.of(StatementWords.seeks(objection.utterance().reaction()))));
            versions.forEach(version -> row.add(objection
                    .in(version)
                    .map(result -> new AnswerCell(List.of(result(objection, result))))
                    .orElse(AnswerCell.EMPTY)));
            rows.add(row);
        }
        List<AnswerTable> tables = new ArrayList<>();
        tables.add(new AnswerTable("objections", "Objections and demands", columns, rows));
        if (!cells.isEmpty()) {
            tables.add(counts(cells));
        }
        return new Answer(
                "objections",
                carryOver.plan().plan().id(),
                "What has changed since in what was objected to",
                List.of(),
                tables,
                List.of(
                        "It says what has changed since, never that it changed because of what was said.",
                        "An empty cell: the version does not go back to the one objected to."));
    }

    private AnswerEntry result(Objection objection, Result result) {
        String because = since.because(objection.unit(), result.station());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("outcome", result.outcome().id());
        fields.put(
                "sought", result.sought().stream().map(ObjectionAnswer::sought).toList());
        fields.put("since", since.fields(objection.carried(), result.station()));
        String outcome = StatementWords.of(result.outcome());
        return new AnswerEntry(because.isEmpty() ? outcome : outcome + ": " + because, fields);
    }

    private static Map<String, @Nullable Object> sought(SoughtChange sought) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("seek", StatementWords.seek(sought.seek()));
        fields.put("changesInFacet", sought.inFacet().size());
        fields.put("changesAsSought", sought.asSought().size());
        return fields;
    }

    private static AnswerTable counts(List<FourCells> all) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (FourCells cells : all) {
            String pair = cells.from() + " → " + cells.to();
            String basis = cells.basis() == FourCells.Basis.CLAUSES
                    ? "objections that name the clause"
                    : "objections that name the clause or its topic";
            rows.add(row(
                    pair,
                    basis,
                    "objected to",
                    cells.objectedChanged(),
                    cells.objectedUnchanged(),
                    cells.objectedUnverifiable()));
            rows.add(row(
                    pair,
                    basis,
                    "not objected to",
                    cells.otherChanged(),
                    cells.otherUnchanged(),
                    cells.otherUnverifiable()));
        }
        return new AnswerTable(
                "fourCells",
                "Clauses at the top of the text, counted",
                List.of(
                        AnswerColumn.text("versions", "Versions"),
                        AnswerColumn.text("basis", "Counted are"),
                        AnswerColumn.text("clauses", "Clauses"),
                        AnswerColumn.text("changed", "Changed or gone"),
                        AnswerColumn.text("unchanged", "Unchanged"),
                        AnswerColumn.text("unverifiable", "Cannot be told")),
                rows);
    }

    private static List<AnswerCell> row(
            String versions, String basis, String clauses, int changed, int unchanged, int unverifiable) {
        return List.of(
                AnswerCell.of(versions),
                AnswerCell.of(basis),
                AnswerCell.of(clauses),
                AnswerCell.of(String.valueOf(changed)),
                AnswerCell.of(String.valueOf(unchanged)),
                AnswerCell.of(String.valueOf(unverifiable)));
    }
}
