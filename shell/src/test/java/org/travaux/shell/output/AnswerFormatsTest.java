package org.travaux.shell.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerTable;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.TerminalFacts;

class AnswerFormatsTest {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "sample", "Group", "Ask", List.of(), List.of(AnswerFormats.option()), List.of(), List.of("sample"));

    private static final Answer ANSWER = new Answer(
            "sample",
            "lake",
            "Parties",
            List.of(),
            List.of(new AnswerTable(
                    "parties",
                    "",
                    List.of(AnswerColumn.text("party", "Party")),
                    List.of(List.of(AnswerCell.of("Ukraine"))))),
            List.of());

    @Test
    void the_line_says_how_an_answer_is_shown() throws IOException {
        assertThat(shown("table")).isEqualTo("Parties\n\nParty\nUkraine\n");
        assertThat(shown("json")).contains("{\"party\": \"Ukraine\"}");
        assertThat(shown("csv")).isEqualTo("\uFEFFParty\r\nUkraine\r\n");
        assertThat(shown("markdown")).contains("| Ukraine |\n");
        assertThat(AnswerFormats.option().usage()).isEqualTo("--format table|json|csv|markdown");
    }

    private static String shown(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new ByteArrayOutputStream(), TerminalFacts.piped());
        ParsedInput input = ParsedInput.builder()
                .commandName("sample")
                .addOption(CommandOption.with().longName("format").value(format).build())
                .build();
        AnswerFormats.show(ANSWER, new Invocation(SYNTAX, input), console);
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
