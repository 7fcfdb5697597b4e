package org.travaux.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    private static List<String> wrap(int width, Piece... pieces) {
        return Wrapping.wrap(List.of(pieces), width, Style.PLAIN);
    }

    @Test
    void lines_break_at_blanks() {
        assertThat(wrap(11, Piece.plain("one two three four"))).containsExactly("one two", "three four");
    }

    @Test
    void a_word_that_fills_the_line_stays_whole() {
        assertThat(wrap(5, Piece.plain("abcde fghij"))).containsExactly("abcde", "fghij");
    }

    @Test
    void a_word_wider_than_a_line_is_cut() {
        assertThat(wrap(4, Piece.plain("abcdefghij"))).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void pieces_without_a_blank_between_them_are_one_word() {
        assertThat(wrap(10, Piece.plain("aaaa bbb"), Piece.plain("ccc"), Piece.plain(".")))
                .containsExactly("aaaa", "bbbccc.");
    }

    @Test
    void wide_characters_take_two_columns_and_accents_none() {
        assertThat(wrap(6, Piece.plain("条約条約"))).containsExactly("条約条", "約");
        assertThat(DisplayWidth.of("Україна")).isEqualTo(7);
        assertThat(DisplayWidth.of("и\u0306")).isEqualTo(1);
    }

    @Test
    void a_line_break_in_the_text_breaks_the_line() {
        assertThat(wrap(20, Piece.plain("a\nb\n\nc"))).containsExactly("a", "b", "", "c");
    }

    @Test
    void control_characters_of_a_document_never_reach_the_screen() {
        assertThat(wrap(20, Piece.plain("a\u001b[31mb\u0007"))).containsExactly("a[31mb");
    }

    @Test
    void no_colour_runs_over_the_end_of_a_line() {
        List<String> lines = Wrapping.wrap(List.of(new Piece(Style.Role.INSERTED, "one two")), 4, Style.COLOURED);
        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("\u001b[32") && line.endsWith("\u001b[0m"));
    }
}
