package org.travaux.record.exchange.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Reaction;

/**
 * Writes reactions as CSV that spreadsheets read: every column, commas, CRLF (RFC 4180), a byte-order mark before it, and no cell
 * that they would take for a formula.
 */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    /**
     * {@return a file of reactions, to be written in UTF-8}
     *
     * @param reactions the reactions
     * @param sources the sources of the record and those that come with the reactions
     */
    public static String text(List<Reaction> reactions, List<Source> sources) {
        Map<String, Source> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(ReactionColumn.headings());
            for (Reaction reaction : reactions) {
                Map<ReactionColumn, String> cells = RowCells.of(reaction, byId.get(reaction.source()));
                for (ReactionColumn column : ReactionColumn.values()) {
                    printer.print(CellText.guarded(cells.getOrDefault(column, "")));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
