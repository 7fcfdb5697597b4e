package org.travaux.shell.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.DisplayWidth;
import org.travaux.shell.terminal.TerminalFacts;

class AnswerTablePrinterTest {

    private static final String LONG =
            "Russia, 24 Nov 2025 (on record): seeks changes – “the strength of the forces is not settled” [a paper]";

    private static AnswerCell cell(String... entries) {
        return new AnswerCell(Arrays.stream(entries).map(AnswerEntry::of).toList());
    }

    private record Row(List<AnswerCell> cells) {}

    private static Row row(AnswerCell... cells) {
        return new Row(List.of(cells));
    }

    private static Answer answer(List<String> headings, Row... rows) {
        List<AnswerColumn> columns = headings.stream()
                .map(heading -> AnswerColumn.entries("c" + headings.indexOf(heading), heading))
                .toList();
        return new Answer(
                "sample",
                "lake",
                "What was said",
                List.of("Restated."),
                List.of(new AnswerTable(
                        "t", "", columns, Arrays.stream(rows).map(Row::cells).toList())),
                List.of("Silence is not assent."));
    }

    private static String print(int columns, boolean colours, Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                out, new ByteArrayOutputStream(), new TerminalFacts(false, colours, false, colours, columns));
        new AnswerTablePrinter(console).print(answer);
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String print(int columns, Answer answer) {
        String printed = print(columns, false, answer);
        assertThat(printed.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        return printed;
    }

    @Test
    void a_table_that_fits_has_a_line_for_each_row() {
        assertThat(print(
                        80,
                        answer(
                                List.of("Topic", "Party"),
                                row(cell("territory"), cell("RU")),
                                row(cell("войска"), cell()),
                                row(cell("条約"), cell("UA")))))
                .isEqualTo("""
                        What was said
                        Restated.

                        Topic      Party
                        territory  RU
                        войска
                        条約       UA

                        Silence is not assent.
                        """);
    }

    @Test
    void long_texts_wrap_inside_their_columns() {
        String printed = print(
                100, answer(List.of("Topic", "Russia", "Ukraine"), row(cell("forces"), cell(LONG, LONG), cell(LONG))));

        assertThat(printed)
                .containsPattern("(?m)^Topic   Russia +Ukraine$")
                .containsPattern("(?m)^forces  • Russia, 24 Nov .* +Russia, 24 Nov")
                .containsPattern("(?m)^        • Russia");
    }

    @Test
    void short_columns_keep_their_width_and_long_ones_take_the_rest() {
        String printed = print(
                80,
                answer(
                        List.of("Version", "Date", "Gist"),
                        row(cell("us28"), cell("2025-11-20"), cell(LONG)),
                        row(cell("e3"), cell("2025-11-23"), cell("short"))));

        assertThat(printed)
                .contains("us28     2025-11-20  Russia, 24 Nov 2025 (on record): seeks changes – “the")
                .contains("\n\ne3       2025-11-23  short\n");
    }

    @Test
    void columns_that_do_not_fit_become_blocks_of_lines() {
        String printed = print(
                40,
                answer(
                        List.of("Topic", "Russia", "Ukraine", "United States"),
                        row(cell("forces"), cell(LONG), cell("yes", "no"), cell()),
                        row(cell("訳".repeat(30)), cell(), cell("x".repeat(50)), cell("a | b"))));

        assertThat(printed).contains("""

                        Topic: forces
                        Russia: Russia, 24 Nov 2025 (on
                          record): seeks changes – “the strength
                        """).contains("""
                        Ukraine:
                          • yes
                          • no

                        Topic:
                        """).contains("United States: a | b\n");
    }

    @Test
    void two_short_columns_stay_columns_on_a_narrow_screen() {
        assertThat(print(40, answer(List.of("Id", "Gist"), row(cell("r1"), cell(LONG)))))
                .contains("Id  Gist\nr1  Russia, 24 Nov 2025 (on record):\n    seeks changes");
    }

    @Test
    void an_empty_table_says_none() {
        assertThat(print(40, answer(List.of("Topic", "Party"))))
                .isEqualTo("What was said\nRestated.\n\nnone\n\nSilence is not assent.\n");
    }

    @Test
    void line_breaks_and_control_characters_of_a_text_do_not_break_its_row() {
        assertThat(print(80, answer(List.of("A", "B"), row(cell("one\ntwo\u001b[31m"), cell("b")))))
                .contains("\none two[31m  b\n");
    }

    @Test
    void a_screen_with_colours_sees_the_same_columns() {
        Answer answer = answer(List.of("Topic", "Russia"), row(cell("forces"), cell(LONG)));
        String coloured = print(60, true, answer);
        assertThat(coloured).contains("\u001b[1mWhat was said").contains("\u001b[33mRestated.");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(print(60, answer));
    }

    @Test
    void every_width_keeps_its_lines_within_the_screen() {
        Answer answer = answer(
                List.of("Topic", "A rather long heading", "C", "訳"),
                row(cell("forces"), cell(LONG, "x"), cell("y".repeat(45)), cell("条".repeat(40))),
                row(cell(), cell("a"), cell(LONG), cell("б")));
        for (int columns = 40; columns <= 200; columns++) {
            assertThat(print(columns, answer)).isNotEmpty();
        }
    }
}
