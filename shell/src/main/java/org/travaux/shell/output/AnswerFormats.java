package org.travaux.shell.output;

import java.io.IOException;
import org.travaux.report.render.csv.CsvAnswerRenderer;
import org.travaux.report.render.json.JsonAnswerRenderer;
import org.travaux.report.render.markdown.MarkdownAnswerRenderer;
import org.travaux.report.view.answer.Answer;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.table.AnswerTablePrinter;
import org.travaux.shell.terminal.Console;

/** The forms in which an answer about a plan's record is shown, the same for every question. */
public final class AnswerFormats {

    private AnswerFormats() {}

    /** {@return the option {@code --format} of a command that gives an answer: a table where the line does not say} */
    public static OptionSyntax option() {
        return ResultFormat.option(
                "how the result is shown",
                ResultFormat.TABLE,
                ResultFormat.JSON,
                ResultFormat.CSV,
                ResultFormat.MARKDOWN);
    }

    /**
     * Shows an answer in the form that a line asks for.
     *
     * @param answer the answer
     * @param invocation the line, of a command with {@link #option()}
     * @param console takes the result
     * @throws IOException if it cannot be written
     */
    public static void show(Answer answer, Invocation invocation, Console console) throws IOException {
        switch (ResultFormat.of(invocation)) {
            case TABLE, DOT -> new AnswerTablePrinter(console).print(answer);
            case JSON -> new JsonAnswerRenderer().render(answer, console.resultStream());
            case CSV -> new CsvAnswerRenderer().render(answer, console.resultStream());
            case MARKDOWN -> new MarkdownAnswerRenderer().render(answer, console.resultStream());
        }
    }
}
