package org.travaux.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** Small answers for tests of renderers. */
public final class SampleAnswers {

    private SampleAnswers() {}

    /** Two tables, notices and notes; entries with fields of every kind. */
    public static Answer positions() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("party", "RU");
        fields.put("points", List.of(1, 2));
        fields.put("source", Map.of("id", "s1"));
        fields.put("secondHand", true);
        fields.put("speaker", null);
        AnswerTable positions = new AnswerTable(
                "positions",
                "",
                List.of(AnswerColumn.text("topic", "Topic"), AnswerColumn.entries("statements", "Said | by")),
                List.of(
                        List.of(
                                AnswerCell.of("territory"),
                                new AnswerCell(
                                        List.of(new AnswerEntry("«Нет | so»", fields), AnswerEntry.of("条約 <b>")))),
                        List.of(AnswerCell.EMPTY, AnswerCell.EMPTY)));
        AnswerTable left = new AnswerTable("leftOut", "Left out", List.of(AnswerColumn.text("id", "Id")), List.of());
        return new Answer(
                "matrix",
                "lake",
                "Positions on *lake*",
                List.of("Restated, not quoted."),
                List.of(positions, left),
                List.of("Silence is not assent."));
    }

    /** An answer of one table with texts only. */
    public static Answer texts(List<String> headings, List<List<String>> rows) {
        List<AnswerColumn> columns = headings.stream()
                .map(heading -> AnswerColumn.text("c" + headings.indexOf(heading), heading))
                .toList();
        List<List<AnswerCell>> cells = rows.stream()
                .map(row -> row.stream().map(AnswerCell::of).toList())
                .toList();
        return new Answer(
                "sample", "lake", "Sample", List.of(), List.of(new AnswerTable("t", "", columns, cells)), List.of());
    }

    /** An answer of one cell with these entries. */
    public static Answer entries(String... entries) {
        AnswerCell cell =
                new AnswerCell(Arrays.stream(entries).map(AnswerEntry::of).toList());
        AnswerTable table = new AnswerTable("t", "", List.of(AnswerColumn.entries("c", "C")), List.of(List.of(cell)));
        return new Answer("sample", "lake", "Sample", List.of(), List.of(table), List.of());
    }
}
