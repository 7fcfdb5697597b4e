package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.DanglingReference;
import org.travaux.compare.MovedBlock;
import org.travaux.diff.text.Operation;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;

class ReferencesAndMovesTest {

    private static final String FISH =
            "The fishing quotas of the northern shore are set each spring by the joint council.";
    private static final String GRAIN = "Neither Party hinders the free transport of grain and timber across the lake.";
    private static final String FUND = "A development fund for young industries is endowed with 300 million crowns.";
    private static final String PRISON =
            "All prisoners are exchanged within ninety days, the wounded and the sick first.";
    private static final String TOLLS = "Harbour tolls are abolished for vessels below twelve tonnes of either flag.";

    private static IngestedDocument read(String... clauses) throws IngestException {
        byte[] text = String.join("\n", clauses).getBytes(StandardCharsets.UTF_8);
        return StandardReaders.create().read(SourceFile.of("draft.txt", text), ReadOptions.STANDARD);
    }

    private static Comparison compare(IngestedDocument original, IngestedDocument revised) {
        return new StandardDocumentComparer().compare(original, revised);
    }

    private static List<String> flagged(Comparison comparison) {
        return comparison.clauses().stream()
                .flatMap(clause -> clause.edits().stream())
                .filter(ClauseSegment::consequential)
                .map(edit -> (edit.operation() == Operation.DELETE ? "-" : "+") + edit.text())
                .toList();
    }

    @Test
    void a_reference_that_follows_its_clause_is_no_change_of_substance() throws IngestException {
        Comparison comparison = compare(
                read("1. " + FISH, "2. " + GRAIN, "3. " + FUND, "4. The quotas follow paragraph 3 and the toll rules."),
                read("1. " + GRAIN, "2. " + FUND, "3. The quotas follow paragraph 2 and the toll rules."));
        assertThat(flagged(comparison)).containsExactly("-3", "+2");
        assertThat(comparison.summary().consequential()).isEqualTo(1);
        assertThat(comparison.summary().modified()).isEqualTo(1);
        assertThat(comparison.danglingReferences()).isEmpty();
    }

    @Test
    void a_reference_to_another_clause_is_an_edit_like_any_other() throws IngestException {
        Comparison comparison = compare(
                read("1. " + FISH, "2. " + GRAIN, "3. " + FUND, "4. The quotas follow paragraph 3 and the toll rules."),
                read(
                        "1. " + FISH,
                        "2. " + GRAIN,
                        "3. " + FUND,
                        "4. The quotas follow paragraph 2 and the toll rules."));
        assertThat(flagged(comparison)).isEmpty();
        assertThat(comparison.summary().consequential()).isZero();
    }

    @Test
    void only_the_number_is_flagged_where_more_changed() throws IngestException {
        Comparison comparison = compare(
                read(
                        "1. " + FISH,
                        "2. " + GRAIN,
                        "3. " + FUND,
                        "4. The quotas and the toll rules follow paragraph 3 alone."),
                read("1. " + GRAIN, "2. " + FUND, "3. The quotas and the toll rules follow clause 2 alone."));
        assertThat(flagged(comparison)).containsExactly("-3", "+2");
        assertThat(comparison.summary().consequential()).isZero();
    }

    @Test
    void the_end_of_a_list_and_of_a_range_follow_too() throws IngestException {
        Comparison comparison = compare(
                read(
                        "1. " + FISH,
                        "2. " + GRAIN,
                        "3. " + FUND,
                        "4. " + TOLLS,
                        "5. Paragraphs 2 to 4 bind both shores of it."),
                read("1. " + GRAIN, "2. " + FUND, "3. " + TOLLS, "4. Paragraphs 1 to 3 bind both shores of it."));
        assertThat(flagged(comparison)).containsExactlyInAnyOrder("-2", "+1", "-4", "+3");
    }

    @Test
    void a_reference_left_behind_is_dangling() throws IngestException {
        Comparison comparison = compare(
                read("1. " + FISH, "2. " + GRAIN, "3. " + FUND, "4. The quotas follow paragraph 2 and the toll rules."),
                read("1. " + GRAIN, "2. " + FUND, "3. The quotas follow paragraph 2 and the toll rules."));
        assertThat(comparison.danglingReferences()).singleElement().satisfies(reference -> {
            assertThat(reference.pointedAt()).isEqualTo("c2");
            assertThat(reference.nowAt()).containsExactly("c1");
            assertThat(reference.standsThere()).isEqualTo("c2");
            assertThat(reference.message())
                    .isEqualTo("the reference “paragraph 2” pointed at clause 2, which is clause 1 now; "
                            + "what stands there now was clause 3");
        });
        assertThat(comparison.issues()).extracting(ComparisonIssue::code).containsExactly(DanglingReference.CODE);
    }

    @Test
    void a_reference_to_a_deleted_clause_is_dangling() throws IngestException {
        Comparison comparison = compare(
                read("1. " + GRAIN, "2. The quotas follow paragraph 4 and the toll rules.", "3. " + FUND, "4. " + FISH),
                read("1. " + GRAIN, "2. The quotas follow paragraph 4 and the toll rules.", "3. " + FUND));
        assertThat(comparison.danglingReferences())
                .extracting(DanglingReference::message)
                .containsExactly(
                        "the reference “paragraph 4” pointed at clause 4, which was deleted; nothing stands there now");
    }

    @Test
    void a_new_reference_to_nothing_is_dangling_unless_it_was_so_before() throws IngestException {
        String nowhere = "2. The quotas follow paragraph 9 and the toll rules.";
        IngestedDocument revised = read("1. " + GRAIN, nowhere, "3. " + FUND);
        assertThat(compare(read("1. " + GRAIN, "2. The quotas follow the toll rules.", "3. " + FUND), revised)
                        .danglingReferences())
                .extracting(DanglingReference::message)
                .containsExactly("the reference “paragraph 9” points at no clause of this document");
        assertThat(compare(read("1. " + GRAIN, nowhere, "3. " + FUND), revised).danglingReferences())
                .isEmpty();
        assertThat(compare(
                                read("1. " + GRAIN, "2. The quotas follow the toll rules.", "3. " + FUND),
                                read("1. " + GRAIN, "2. The quotas follow Article 9 of the UN Charter.", "3. " + FUND))
                        .danglingReferences())
                .isEmpty();
    }

    @Test
    void ukrainian_parts_of_articles_follow_their_article() throws IngestException {
        Comparison comparison = compare(
                read(
                        "Стаття 1. " + FISH,
                        "Стаття 2. " + GRAIN,
                        "Стаття 3. Квоти визначає частина друга статті 2 та рада."),
                read(
                        "Стаття 1. " + FISH,
                        "Стаття 2. " + TOLLS,
                        "Стаття 3. " + GRAIN,
                        "Стаття 4. Квоти визначає частина друга статті 3 та рада."));
        assertThat(flagged(comparison)).containsExactly("-2", "+3");
    }

    @Test
    void neighbours_that_move_together_are_one_move() throws IngestException {
        List<String> original = List.of(
                FISH, GRAIN, FUND, PRISON, TOLLS + " North.", "Pilots are licensed.", "Lighthouses are manned.");
        List<Integer> order = List.of(2, 3, 4, 5, 6, 0, 1);
        Comparison comparison = compare(
                numbered(original), numbered(order.stream().map(original::get).toList()));
        assertThat(comparison.summary().moved()).isEqualTo(2);
        assertThat(comparison.summary().movedBlocks()).isEqualTo(1);
        assertThat(comparison.movedBlocks())
                .containsExactly(new MovedBlock(List.of("c1", "c2"), List.of("c6", "c7"), "c5"));
    }

    private static IngestedDocument numbered(List<String> clauses) throws IngestException {
        int[] number = {0};
        return read(clauses.stream()
                .map(clause -> ++number[0] + ". " + clause)
                .collect(Collectors.toList())
                .toArray(String[]::new));
    }
}
