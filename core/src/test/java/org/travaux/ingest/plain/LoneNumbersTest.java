package org.travaux.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;

/** Numbers in lines of their own, and words cut at the ends of lines. */
class LoneNumbersTest {

    private static IngestedDocument read(String text) throws IngestException {
        return new PlainTextReader()
                .read(SourceFile.of("text.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static List<String> clauses(IngestedDocument read) {
        return read.document().clauses().stream()
                .map(clause -> (clause.number() == null ? "" : clause.number() + " ") + clause.text())
                .toList();
    }

    @Test
    void a_number_above_its_point_is_the_points() throws Exception {
        assertThat(clauses(read("1\nPeace is made.\n\n2\nForces withdraw.\n\n3\nA council meets.\n")))
                .containsExactly("1 Peace is made.", "2 Forces withdraw.", "3 A council meets.");
    }

    @Test
    void numbers_amid_sentences_are_page_numbers_and_stay_text() throws Exception {
        assertThat(clauses(read("The Parties,\n1\nWho met in May, agreed\n2\nThat peace is made\n3\nBetween them.\n")))
                .noneMatch(line -> line.startsWith("1 ") || line.startsWith("2 "));
    }

    @Test
    void where_points_have_marked_numbers_lone_ones_are_none() throws Exception {
        assertThat(clauses(read("1. One.\n1\nMore of it.\n2. Two.\n2\nMore.\n3. Three.\n3\nEnd.\n")))
                .containsExactly("1 One.\n1\nMore of it.", "2 Two.\n2\nMore.", "3 Three.\n3\nEnd.");
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_is_put_together_and_doubted() throws Exception {
        IngestedDocument read = read("1. The Parties shall imple-\nment this.\n2. They meet.\n");
        assertThat(clauses(read)).containsExactly("1 The Parties shall implement this.", "2 They meet.");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("joined-hyphen");
    }

    @Test
    void a_hyphen_before_a_conjunction_cuts_no_word() throws Exception {
        assertThat(clauses(read("1. All pre-\nand post-war debts.\n2. They meet.\n")))
                .containsExactly("1 All pre-\nand post-war debts.", "2 They meet.");
    }

    @Test
    void short_lines_are_not_wrapped_whatever_their_script() throws Exception {
        assertThat(clauses(read("1. 第一\n第二条\n（一）甲\n（二）乙\n（三）丙\n（四）丁\n（五）戊\n（六）己\n2. 第二\n")))
                .contains("第二条", "（一）甲");
    }
}
