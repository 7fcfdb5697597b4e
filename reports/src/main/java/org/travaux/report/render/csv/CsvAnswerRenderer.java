package org.travaux.report.render.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerTable;

/**
 * Writes an answer as comma-separated values that a spreadsheet opens as they are: UTF-8 with a byte order mark, lines that end
 * in CR LF, quotation marks where needed (RFC 4180).
 *
 * <p>The first line has the headings of the first table, and each row is a record; the entries of a cell stand one under another
 * in it, with line feeds between them. A further table follows after an empty line and a line with its title. What the answer
 * says about itself comes last, so that it is in nobody's way and yet goes wherever the file goes: after an empty line, each
 * notice and note as a line of one cell that begins with {@code #}.
 *
 * <p>A cell that a spreadsheet could take for a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
public final class CsvAnswerRenderer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** Makes a renderer. */
    public CsvAnswerRenderer() {}

    /**
     * Writes the answer; the same answer gives the same bytes.
     *
     * @param answer what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(Answer answer, OutputStream out) throws IOException {
        Objects.requireNonNull(answer, "answer");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        // Not closed, since that would close the stream.
        @SuppressWarnings("resource")
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        boolean first = true;
        for (AnswerTable table : answer.tables()) {
            if (!first) {
                csv.println();
                csv.printRecord(CsvText.cell(table.title().isEmpty() ? table.id() : table.title()));
            }
            table(table, csv);
            first = false;
        }
        List<String> remarks = Stream.concat(answer.notices().stream(), answer.notes().stream())
                .toList();
        if (!remarks.isEmpty()) {
            csv.println();
        }
        for (String remark : remarks) {
            csv.printRecord(CsvText.cell("# " + remark));
        }
        csv.flush();
    }

    private static void table(AnswerTable table, CSVPrinter csv) throws IOException {
        csv.printRecord(table.columns().stream().map(AnswerColumn::heading).map(CsvText::cell));
        for (List<AnswerCell> row : table.rows()) {
            csv.printRecord(row.stream().map(AnswerCell::text).map(CsvText::cell));
        }
    }
}
