package org.travaux.report.view.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A table of an answer.
 *
 * @param id its name for programs, in camel case
 * @param title what it shows, in a few words; empty where the answer's title says it
 * @param columns its columns
 * @param rows its rows, a cell for each column
 */
public record AnswerTable(String id, String title, List<AnswerColumn> columns, List<List<AnswerCell>> rows) {

    /** Checks and copies. */
    public AnswerTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Set<String> ids = new HashSet<>();
        for (AnswerColumn column : columns) {
            if (!ids.add(column.id())) {
                throw new IllegalArgumentException("two columns " + column.id());
            }
        }
        for (List<AnswerCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }
}
