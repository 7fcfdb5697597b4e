package org.travaux.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void blanks_part_words() {
        assertThat(Words.of("  compare\ta.txt\u00a0 b.txt ")).containsExactly("compare", "a.txt", "b.txt");
    }

    @Test
    void quotation_marks_keep_words_together() {
        assertThat(Words.of("clauses \"mit Leerzeichen/Мир.txt\" 'it''s'"))
                .containsExactly("clauses", "mit Leerzeichen/Мир.txt", "its");
    }

    @Test
    void a_quoted_nothing_is_a_word() {
        assertThat(Words.of("a \"\"")).containsExactly("a", "");
    }

    @Test
    void a_backslash_takes_the_next_character_as_it_is() {
        assertThat(Words.of("a\\ b \"c\\\"d\\e\" 'f\\g' \\#h")).containsExactly("a b", "c\"d\\e", "f\\g", "#h");
    }

    @Test
    void a_number_sign_begins_a_comment_at_the_start_of_a_word_only() {
        assertThat(Words.of("# all of it")).isEmpty();
        assertThat(Words.of("a #b c")).containsExactly("a");
        assertThat(Words.of("a#b \"#c\"")).containsExactly("a#b", "#c");
    }

    @Test
    void two_slashes_are_no_comment() {
        assertThat(Words.of("clauses //server/a.txt")).containsExactly("clauses", "//server/a.txt");
    }

    @Test
    void a_tilde_is_the_home_folder_where_it_stands_alone() {
        String home = System.getProperty("user.home");
        assertThat(Words.of("~/a.txt ~ \"~/b\" ~c d~/e")).containsExactly(home + "/a.txt", home, "~/b", "~c", "d~/e");
    }

    @Test
    void an_open_quotation_mark_is_said_plainly() {
        assertThatThrownBy(() -> Words.of("clauses \"a b"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not closed");
    }
}
