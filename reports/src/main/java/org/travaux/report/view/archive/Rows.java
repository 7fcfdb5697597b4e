package org.travaux.report.view.archive;

import java.util.ArrayList;
import java.util.List;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerTable;

/** A table of texts, put together row by row. */
final class Rows {

    private final String id;
    private final String title;
    private final List<AnswerColumn> columns = new ArrayList<>();
    private final List<List<AnswerCell>> rows = new ArrayList<>();

    Rows(String id, String title) {
        this.id = id;
        this.title = title;
    }

    Rows column(String name, String heading) {
        columns.add(AnswerColumn.text(name, heading));
        return this;
    }

    void row(String... texts) {
        List<AnswerCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(AnswerCell.of(text));
        }
        rows.add(cells);
    }

    /** The same with a row more. */
    Rows with(String... texts) {
        row(texts);
        return this;
    }

    AnswerTable table() {
        return new AnswerTable(id, title, columns, rows);
    }
}
