package org.travaux.report.view.answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in one row under one column.
 *
 * @param entries one by one; none where there is nothing
 */
public record AnswerCell(List<AnswerEntry> entries) {

    /** A cell with nothing in it. */
    public static final AnswerCell EMPTY = new AnswerCell(List.of());

    /** Copies. */
    public AnswerCell {
        entries = List.copyOf(entries);
    }

    /**
     * {@return a cell of one text; empty where the text is}
     *
     * @param text the text
     */
    public static AnswerCell of(String text) {
        return text.isEmpty() ? EMPTY : new AnswerCell(List.of(AnswerEntry.of(text)));
    }

    /** {@return its entries, a line each} */
    public String text() {
        return entries.stream().map(AnswerEntry::text).collect(Collectors.joining("\n"));
    }
}
