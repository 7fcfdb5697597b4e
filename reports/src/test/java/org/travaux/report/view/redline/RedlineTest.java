package org.travaux.report.view.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.compare.Comparison;
import org.travaux.report.ExpectedParagraphs;
import org.travaux.report.GeneratedComparisons;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportEntry;

class RedlineTest {

    private static final SampleClauses EMPTY = new SampleClauses();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accepting_gives_the_revised_and_rejecting_the_original_clauses(long seed) {
        Comparison comparison = GeneratedComparisons.of(seed);
        List<RedlineParagraph> redline = RedlineSequence.of(ComparisonReport.of(comparison));

        assertThat(take(redline, RedlineChange::inRevised)).isEqualTo(ExpectedParagraphs.of(comparison.revised()));
        assertThat(take(redline, RedlineChange::inOriginal)).isEqualTo(ExpectedParagraphs.of(comparison.original()));
    }

    @Test
    void a_changed_word_is_all_that_is_marked() {
        List<RedlineParagraph> redline = redline(new SampleClauses().link("6", "6", "limited to [-600-]{+800+}."));

        assertThat(redline).hasSize(1);
        assertThat(redline.getFirst().runs())
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly("KEPT 6", "KEPT \t", "KEPT limited to ", "DELETED 600", "INSERTED 800", "KEPT .");
        assertThat(redline.getFirst().mark()).isEqualTo(RedlineChange.KEPT);
        assertThat(redline.getFirst().label()).isEqualTo("modified");
    }

    @Test
    void a_renumbered_clause_keeps_its_words() {
        List<RedlineParagraph> redline = redline(new SampleClauses().link("8", "7", "same"));

        assertThat(redline.getFirst().runs())
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly("DELETED 8", "INSERTED 7", "KEPT \t", "KEPT same");
        assertThat(redline.getFirst().label()).isEqualTo("renumbered 8 → 7");
    }

    @Test
    void a_moved_clause_stands_at_both_places_with_one_name() {
        List<RedlineParagraph> redline = redline(new SampleClauses()
                .link(EMPTY.spec("3", "1", "third [-old-]{+new+}").movedFrom(9))
                .link("1", "2", "first")
                .link("2", "3", "second"));

        assertThat(redline).hasSize(4);
        RedlineParagraph to = redline.getFirst();
        RedlineParagraph from = redline.getLast();
        assertThat(to.label()).isEqualTo("moved from 3 and modified");
        assertThat(to.runs())
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly("MOVED_TO 1", "MOVED_TO \t", "MOVED_TO third ", "INSERTED new");
        assertThat(from.label()).isEqualTo("moved to 1");
        assertThat(from.runs())
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly("MOVED_FROM 3", "MOVED_FROM \t", "MOVED_FROM third ", "DELETED old");
        assertThat(to.markMove()).isEqualTo(from.markMove()).isPositive();
    }

    @Test
    void a_split_inserts_an_end_of_paragraph_and_a_number() {
        List<RedlineParagraph> redline =
                redline(new SampleClauses().link("5", "5,6", "one. <r>Two.").link("6", "7", "same"));

        assertThat(redline).hasSize(3);
        assertThat(redline.get(0).mark()).isEqualTo(RedlineChange.INSERTED);
        assertThat(redline.get(0).label()).isEqualTo("split into 5 and 6");
        assertThat(redline.get(1).label()).isNull();
        assertThat(redline.get(1).runs())
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly("INSERTED 6", "INSERTED \t", "KEPT Two.");
        assertThat(redline.get(1).mark()).isEqualTo(RedlineChange.KEPT);
    }

    @Test
    void an_unchanged_document_has_no_labels_and_no_changes() {
        List<RedlineParagraph> redline =
                redline(new SampleClauses().link("1", "1", "a").link("2", "2", "b\nc"));

        assertThat(redline).allSatisfy(paragraph -> {
            assertThat(paragraph.label()).isNull();
            assertThat(paragraph.mark()).isEqualTo(RedlineChange.KEPT);
        });
    }

    @Test
    void a_pointer_stands_where_a_clause_stood_before_it_moved() {
        ComparisonReport report = ComparisonReport.of(new SampleClauses()
                .link(EMPTY.spec("3", "1", "third").movedFrom(9))
                .link("1", "2", "first")
                .link("2", "3", "second")
                .build());

        assertThat(report.entries()).hasSize(4);
        assertThat(report.entries().getLast()).isInstanceOfSatisfying(ReportEntry.Pointer.class, pointer -> {
            assertThat(pointer.clause().path()).isEqualTo("3");
            assertThat(pointer.relation()).isEqualTo("moved to 1");
        });
    }

    private static List<RedlineParagraph> redline(SampleClauses sample) {
        return RedlineSequence.of(ComparisonReport.of(sample.build()));
    }

    private static List<String> take(List<RedlineParagraph> redline, Predicate<RedlineChange> wanted) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (RedlineParagraph paragraph : redline) {
            for (RedlineRun run : paragraph.runs()) {
                if (wanted.test(run.change())) {
                    open.append(run.text());
                }
            }
            if (wanted.test(paragraph.mark())) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        assertThat(open).isEmpty();
        return paragraphs;
    }
}
