package org.travaux.report.render.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerTable;

/** Writes an answer as GitHub-flavoured Markdown: UTF-8, line feeds; the entries of a cell one under another. */
public final class MarkdownAnswerRenderer {

    /** Makes a renderer. */
    public MarkdownAnswerRenderer() {}

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
        writer.write("# " + MarkdownText.escape(answer.title()) + "\n\n");
        for (String notice : answer.notices()) {
            writer.write("> " + MarkdownText.escape(notice) + "\n\n");
        }
        for (AnswerTable table : answer.tables()) {
            table(table, writer);
        }
        if (!answer.notes().isEmpty()) {
            writer.write("## Notes\n\n");
        }
        for (String note : answer.notes()) {
            writer.write("- " + MarkdownText.escape(note) + "\n");
        }
        writer.flush();
    }

    private static void table(AnswerTable table, Writer writer) throws IOException {
        if (!table.title().isEmpty()) {
            writer.write("## " + MarkdownText.escape(table.title()) + "\n\n");
        }
        if (table.rows().isEmpty()) {
            writer.write("*none*\n\n");
            return;
        }
        line(table.columns().stream().map(AnswerColumn::heading).map(MarkdownText::escape), writer);
        writer.write("|---".repeat(table.columns().size()) + "|\n");
        for (List<AnswerCell> row : table.rows()) {
            line(row.stream().map(MarkdownAnswerRenderer::cell), writer);
        }
        writer.write("\n");
    }

    private static void line(Stream<String> cells, Writer writer) throws IOException {
        writer.write(cells.collect(Collectors.joining(" | ", "| ", " |")) + "\n");
    }

    private static String cell(AnswerCell cell) {
        return cell.entries().stream()
                .map(entry -> entry.with(MarkdownText::escape, marked -> "**" + MarkdownText.escape(marked) + "**"))
                .collect(Collectors.joining("<br>"));
    }
}
