package org.travaux.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Markdown files as clause lists. */
class MarkdownReaderTest {

    private final DocumentReaders readers = new DocumentReaders(List.of(new MarkdownReader()));

    @TempDir
    Path folder;

    private IngestedDocument read(String text) throws Exception {
        Path file = folder.resolve("TEXT.MD");
        Files.writeString(file, text);
        return readers.read(file);
    }

    @Test
    void emphasis_links_and_escapes_are_plain_text() throws Exception {
        IngestedDocument read = read("## 1. Scope\n\nThe *Parties* [meet](http://example.org) \\*here\\*.\n");
        Clause scope = read.document().roots().get(0);
        assertThat(scope.heading()).isEqualTo("Scope");
        assertThat(scope.children().get(0).text()).isEqualTo("The Parties meet *here*.");
    }

    @Test
    void nested_lists_keep_their_numbers_and_marks() throws Exception {
        IngestedDocument read = read("3. Three:\n   - one\n   - two\n4. Four:\n   1) deep\n   2) deeper\n");
        List<Clause> roots = read.document().roots();
        assertThat(roots).extracting(Clause::number).containsExactly("3", "4");
        assertThat(roots.get(0).children()).extracting(Clause::number).containsExactly("-", "-");
        assertThat(roots.get(1).children()).extracting(Clause::number).containsExactly("1)", "2)");
    }

    @Test
    void a_number_left_out_in_the_file_is_left_out_in_the_clauses() throws Exception {
        IngestedDocument read = read("1. One\n2. Two\n4. Four\n");
        assertThat(read.document().roots()).extracting(Clause::number).containsExactly("1", "2", "4");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("number-gap");
    }

    @Test
    void equal_numbers_are_counted_as_they_are_shown() throws Exception {
        IngestedDocument read = read("1. One\n1. Two\n1. Three\n");
        assertThat(read.document().roots()).extracting(Clause::number).containsExactly("1", "2", "3");
    }

    @Test
    void a_further_paragraph_of_an_item_is_its_text() throws Exception {
        IngestedDocument read = read("1. One.\n\n   More.\n2. Two.\n");
        assertThat(read.document().clause("c1").text()).isEqualTo("One.\nMore.");
    }

    @Test
    void comments_and_settings_are_left_out_and_said_so() throws Exception {
        IngestedDocument read = read("---\ntitle: x\n---\n\n1. One.\n\n<!-- not this -->\n");
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("One.");
        assertThat(read.issues())
                .extracting(IngestIssue::code)
                .containsExactly("left-out-settings", "left-out-comments");
    }

    @Test
    void a_table_is_one_clause_with_a_line_for_each_row() throws Exception {
        IngestedDocument read = read("## Fees\n\n| Who | What |\n|---|---|\n| A | 1 |\n| B | 2 |\n");
        Clause table = read.document().roots().get(0).children().get(0);
        assertThat(table.kind()).isEqualTo(ClauseKind.TABLE);
        assertThat(table.text()).isEqualTo("Who | What\nA | 1\nB | 2");
    }
}
