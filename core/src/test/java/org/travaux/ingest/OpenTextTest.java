package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Alternative;
import org.travaux.model.Clause;

/** Rival text at the clauses where a reader would write it down. */
class OpenTextTest {

    private static List<String> in(IngestedDocument read) {
        List<String> shown = new ArrayList<>();
        for (Clause clause : read.document().clauses()) {
            for (Alternative open : clause.alternatives()) {
                shown.add(read.document().path(clause) + " " + open.kind().id()
                        + (open.label() == null ? "" : " <" + open.label() + ">")
                        + (open.holder() == null ? "" : " {" + open.holder() + "}")
                        + " " + open.text());
            }
        }
        return shown;
    }

    private static IngestedDocument read(String... lines) throws IngestException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return StandardReaders.create().read(SourceFile.of("draft.txt", bytes), ReadOptions.STANDARD);
    }

    @Test
    void points_12_and_14_of_the_20_point_text_are_open_and_no_others(@TempDir Path folder) throws Exception {
        Path plan = SamplePlan.UKRAINE_2025.copyTo(folder);
        for (String suffix : List.of(".txt", ".docx")) {
            Path file = plan.resolve("texts/ua20" + suffix);
            assertThat(in(StandardReaders.create().read(file)))
                    .containsExactly(
                            "12 held {United States} joint operation by three countries, Ukraine, the United States and Russia",
                            "12 held {Ukraine} a joint venture with the United States at 50:50",
                            "14 not-agreed Territories: most difficult, not agreed.");
        }
    }

    @Test
    void options_belong_to_their_point_whether_paragraphs_or_items() throws IngestException {
        IngestedDocument read = read(
                "1. Seat of the Commission.",
                "Option 1: Kyiv.",
                "Option 2 (EU): Brussels.",
                "2. The Fund:",
                "(a) Option 1: is paid in yearly;",
                "(b) Option 2: is paid in once.",
                "3. Trade is free.");
        assertThat(in(read))
                .containsExactly(
                        "1 option <Option 1> Kyiv.",
                        "1 option <Option 2> {EU} Brussels.",
                        "2a option <Option 1> is paid in yearly;",
                        "2b option <Option 2> is paid in once.");
    }

    @Test
    void an_option_behind_the_items_of_another_stands_beside_it() throws IngestException {
        IngestedDocument read = read(
                "1. Budget.",
                "Option A",
                "(a) one half each;",
                "(b) the rest later.",
                "Option B",
                "(a) by population;",
                "(b) by area.",
                "2. Trade is free.");
        assertThat(in(read)).containsExactly("1 option <Option A> ", "1 option <Option B> ");
        assertThat(read.issues()).isEmpty();
        assertThat(read.document().clauses().stream().map(read.document()::path))
                .containsExactly("1", "1a", "1b", "1", "1a", "1b", "2");
    }

    @Test
    void a_number_behind_a_bracket_is_a_number() throws IngestException {
        IngestedDocument read = read("1. The Parties meet.", "[2. The Parties may withdraw.]", "3. The Parties part.");
        assertThat(read.document().clauses().stream().map(Clause::number)).containsExactly("1", "2", "3");
        assertThat(in(read)).containsExactly("2 bracketed The Parties may withdraw.");
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void a_bracket_that_opens_before_an_article_holds_all_of_it() throws IngestException {
        IngestedDocument read = read(
                "Article 1",
                "The Parties meet once a year, in the first week of June, at the seat of the Commission.",
                "[Article 2",
                "The Parties part.",
                "They report.]",
                "Article 3",
                "This ends it.");
        assertThat(in(read)).containsExactly("Article 2 bracketed The Parties part.\nThey report.");
    }

    @Test
    void an_unclosed_bracket_is_an_issue_with_its_place() throws IngestException {
        IngestedDocument read = read("1. The limit [is 50.", "2. Trade [may] be free.");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("bracket-open");
            assertThat(read.document()
                            .clause(java.util.Objects.requireNonNull(issue.clause()))
                            .number())
                    .isEqualTo("1");
            assertThat(issue.span()).isEqualTo(new org.travaux.text.TextSpan(10, 11));
        });
    }
}
