package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.DocumentComparer;
import org.travaux.diff.text.Operation;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.ParagraphRange;

class StandardDocumentComparerTest {

    private static final String FUND = "A development fund for fast-growing industries is set up within ninety days.";
    private static final String GRAIN = "The Parties shall not prevent the free transport of grain across the lake.";

    private final DocumentComparer comparer = new StandardDocumentComparer();

    private static Clause clause(int id, @Nullable String number, @Nullable String heading, String text) {
        boolean held = !text.equals(Clause.NOT_HELD_MARK);
        String body = held ? text : "";
        return new Clause(
                "c" + id,
                number,
                ClauseKind.CLAUSE,
                1,
                heading,
                body,
                held,
                List.of(),
                new ParagraphRange(id, id + 1),
                Anchor.of(number, heading, body),
                List.of());
    }

    private static IngestedDocument document(Clause... clauses) {
        return IngestedDocument.whole(
                new ClauseDocument(
                        DocumentIdentity.ofFile("draft.txt", "en", "sha512:00"), List.of(clauses), List.of()),
                List.of());
    }

    private static String marked(ClauseComparison clause) {
        StringBuilder out = new StringBuilder();
        for (ClauseSegment segment : clause.segments()) {
            out.append(
                    switch (segment.operation()) {
                        case EQUAL -> segment.text();
                        case DELETE -> "[-" + segment.text() + "-]";
                        case INSERT -> "{+" + segment.text() + "+}";
                    });
        }
        return out.toString();
    }

    @Test
    void edits_say_in_which_clause_and_where_they_stand() {
        Comparison comparison = comparer.compare(
                document(clause(1, "6", null, "The army is limited to 600,000.")),
                document(clause(1, "4", null, "The army is limited to 800,000.")));
        ClauseComparison clause = comparison.clauses().getFirst();
        assertThat(marked(clause)).isEqualTo("The army is limited to [-600,000-]{+800,000+}.");
        assertThat(clause.edits()).hasSize(2);
        ClauseSpan deleted = Objects.requireNonNull(clause.edits().getFirst().original());
        assertThat(deleted.clause()).isEqualTo("c1");
        assertThat(deleted.span().of("The army is limited to 600,000.")).isEqualTo("600,000");
        assertThat(clause.link().renumbered()).isTrue();
    }

    @Test
    void a_split_shows_its_words_in_the_clauses_they_went_to() {
        Comparison comparison = comparer.compare(
                document(clause(1, "1", null, FUND + " " + GRAIN)),
                document(clause(1, "1", null, FUND), clause(2, "2", null, GRAIN.replace("free", "duty-free"))));
        ClauseComparison split = comparison.clauses().getFirst();
        assertThat(split.link().pairing()).isEqualTo(Pairing.SPLIT);
        assertThat(split.segments())
                .filteredOn(segment -> segment.operation() == Operation.EQUAL)
                .allSatisfy(segment -> {
                    assertThat(segment.original()).isNotNull();
                    assertThat(segment.revised()).isNotNull();
                });
        assertThat(split.segments().getFirst().text()).isEqualTo(FUND);
        assertThat(split.edits()).extracting(ClauseSegment::text).containsExactly("free", "duty-free");
        ClauseSpan inserted = Objects.requireNonNull(split.edits().getLast().revised());
        assertThat(inserted.clause()).isEqualTo("c2");
    }

    @Test
    void every_word_of_a_merger_stands_in_one_clause_of_each_side() {
        Clause first = clause(1, "1", null, FUND);
        Clause second = clause(2, "2", null, GRAIN);
        Clause merged = clause(1, "1", null, FUND + " And " + GRAIN);
        ClauseComparison link = comparer.compare(document(first, second), document(merged))
                .clauses()
                .getFirst();
        assertThat(link.link().pairing()).isEqualTo(Pairing.MERGED);
        StringBuilder revised = new StringBuilder();
        for (ClauseSegment segment : link.segments()) {
            if (segment.original() != null) {
                Clause holder = segment.original().clause().equals("c1") ? first : second;
                assertThat(segment.original().span().end())
                        .isLessThanOrEqualTo(holder.text().length());
            }
            if (segment.operation() != Operation.DELETE) {
                revised.append(segment.text());
            }
        }
        assertThat(revised.toString().replace(" ", "")).isEqualTo(merged.text().replace(" ", ""));
    }

    @Test
    void a_changed_heading_is_a_change_though_the_text_is_the_same() {
        ClauseComparison clause = comparer.compare(
                        document(clause(1, "Article 1", "Purpose", FUND)),
                        document(clause(1, "Article 1", "Purpose and scope", FUND)))
                .clauses()
                .getFirst();
        assertThat(clause.link().text()).isEqualTo(TextRelation.MODIFIED);
        assertThat(clause.edits()).isEmpty();
        assertThat(clause.headingSegments())
                .filteredOn(segment -> segment.operation() == Operation.INSERT)
                .extracting(ClauseSegment::text)
                .containsExactly(" and scope");
    }

    @Test
    void what_is_not_held_is_neither_compared_nor_counted_as_gone() {
        Comparison comparison = comparer.compare(
                document(clause(1, "1", null, FUND), clause(2, "2", null, GRAIN)),
                document(clause(1, "1", null, FUND), clause(2, "2", null, Clause.NOT_HELD_MARK)));
        assertThat(comparison.summary().notHeld()).isEqualTo(1);
        assertThat(comparison.summary().deleted()).isZero();
        assertThat(comparison.summary().modified()).isZero();
        assertThat(comparison.clauses().get(1).segments()).isEmpty();
    }

    @Test
    void a_document_does_not_differ_from_itself() {
        IngestedDocument document = document(clause(1, "1", "Fund", FUND), clause(2, "2", null, GRAIN));
        Comparison comparison = comparer.compare(document, document);
        assertThat(comparison.differs()).isFalse();
        assertThat(comparison.summary().unchanged()).isEqualTo(2);
        assertThat(comparison.clauses()).allMatch(clause -> clause.edits().isEmpty());
    }

    @Test
    void doubts_of_the_reading_reach_the_comparison_with_their_side() {
        IngestedDocument sound = document(clause(1, "1", null, FUND));
        IngestedDocument doubtful = IngestedDocument.whole(
                sound.document(), List.of(IngestIssue.of("number-gap", "3 follows 1", "c1", null)));
        assertThat(comparer.compare(sound, doubtful).issues())
                .containsExactly(ComparisonIssue.of(ComparisonIssue.Side.REVISED, "number-gap", "3 follows 1", "c1"));
    }

    @Test
    void paths_are_written_as_people_cite_them() {
        Clause letter = clause(2, "a.", null, GRAIN);
        Clause point = new Clause(
                "c1",
                "10.",
                ClauseKind.CLAUSE,
                1,
                null,
                FUND,
                true,
                List.of(letter),
                new ParagraphRange(0, 1),
                Anchor.of("10.", null, FUND),
                List.of());
        ClauseDocument document = document(point).document();
        assertThat(document.path(letter)).isEqualTo("10a");
        assertThat(document.path(point)).isEqualTo("10");
    }
}
