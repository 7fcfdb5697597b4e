package org.travaux.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.travaux.compare.ComparisonIssue;
import org.travaux.report.SampleClauses;

class ComparisonReportTest {

    private static final SampleClauses EMPTY = new SampleClauses();

    @Test
    void every_sort_of_link_has_plain_words() {
        SampleClauses sample = new SampleClauses();
        sample.link("1", "1", "same");
        sample.link("2", "2", "[-six-]{+eight+} days");
        sample.link("8", "3", "same");
        sample.link(EMPTY.spec("9", "4", "a [-b-]{+c+}").movedFrom(-1));
        sample.link("5", "5,9", "one <r>two");
        sample.link("6,7", "6", "one <o>two");
        sample.link("", "10", "new");
        sample.link("11", "", "gone");
        sample.link("12", "12", SampleClauses.NOT_HELD);

        ComparisonReport report = ComparisonReport.of(sample.build());

        assertThat(report.rows())
                .extracting(ReportRow::relation)
                .containsExactly(
                        "unchanged",
                        "modified",
                        "renumbered 8 → 3",
                        "moved and modified, renumbered 9 → 4",
                        "split into 5 and 9",
                        "merged from 6 and 7",
                        "added",
                        "deleted",
                        "text not held in either version");
        assertThat(report.rows())
                .extracting(ReportRow::number)
                .containsExactly("1", "2", "8 → 3", "9 → 4", "5 → 5, 9", "6, 7 → 6", "– → 10", "11 → –", "12");
    }

    @Test
    void a_split_is_parted_where_the_next_clause_begins() {
        ReportRow row = ComparisonReport.of(new SampleClauses()
                        .link("5", "5,9", "one <r>two [-old-]")
                        .build())
                .rows()
                .getFirst();

        assertThat(row.parts()).hasSize(2);
        RowPart second = row.parts().get(1);
        assertThat(second.revised()).isNotNull().extracting(CitedClause::path).isEqualTo("9");
        assertThat(second.originalStarts()).isFalse();
        assertThat(second.revisedStarts()).isTrue();
        assertThat(second.runs()).containsExactly(Run.of(Run.Kind.EQUAL, "two "), Run.of(Run.Kind.DELETE, "old"));
    }

    @Test
    void text_that_is_not_held_is_shown_so_and_never_compared() {
        ReportRow row = ComparisonReport.of(new SampleClauses()
                        .link("1", "1", SampleClauses.NOT_HELD)
                        .build())
                .rows()
                .getFirst();

        assertThat(row.runs()).containsExactly(Run.of(Run.Kind.NOT_COMPARED, "[text not held]"));
    }

    @Test
    void a_changed_heading_is_shown_as_a_change() {
        ReportRow row = ComparisonReport.of(new SampleClauses()
                        .link(EMPTY.spec("1", "1", "same").heading("Use of frozen funds", "Use of released funds"))
                        .build())
                .rows()
                .getFirst();

        assertThat(row.relation()).isEqualTo("heading changed");
        assertThat(row.parts().getFirst().heading())
                .containsExactly(
                        Run.of(Run.Kind.DELETE, "Use of frozen funds"),
                        Run.of(Run.Kind.INSERT, "Use of released funds"));
    }

    @Test
    void documents_that_do_not_differ_are_said_so() {
        ComparisonReport report =
                ComparisonReport.of(new SampleClauses().link("1", "1", "same").build());

        assertThat(report.differs()).isFalse();
        assertThat(report.countsSentence()).isEqualTo("No differences: 1 unchanged.");
        assertThat(report.rows()).hasSize(1);
    }

    @Test
    void the_title_says_what_is_not_known() {
        ComparisonReport report = ComparisonReport.of(
                new SampleClauses().language("und").link("1", "1", "same").build());

        assertThat(report.original().date()).isEqualTo("2025-11-20");
        assertThat(report.revised().date()).isEqualTo("date not recorded");
        assertThat(report.revised().language()).isEqualTo("language not recognised");
        assertThat(report.revised().shortDigest()).isEqualTo("sha512:0a1b2c3d0a1b…");
    }

    @Test
    void a_notice_of_both_documents_is_given_once() {
        ComparisonReport report = ComparisonReport.of(
                new SampleClauses().notice("Restated.").link("1", "1", "same").build());

        assertThat(report.notices()).containsExactly("Restated.");
    }

    @Test
    void an_issue_names_its_document_and_clause() {
        ComparisonReport report = ComparisonReport.of(new SampleClauses()
                .link("7", "7", "same")
                .issue(ComparisonIssue.of(ComparisonIssue.Side.REVISED, "number-gap", "6 is missing.", "r0x0"))
                .build());

        assertThat(report.issues()).extracting(ReportIssue::line).containsExactly("Revised, clause 7: 6 is missing.");
    }

    @Test
    void neighbours_of_which_nothing_changed_share_a_line_of_the_overview() {
        ComparisonReport report = ComparisonReport.of(new SampleClauses()
                .link("1", "1", "same")
                .link("2", "2", "same")
                .link("3", "3", "same")
                .link("4", "4", "[-a-]{+b+}")
                .build());

        assertThat(report.overview())
                .extracting(line -> line.before() + "|" + line.after() + "|" + line.relation() + "|" + line.words())
                .containsExactly("1|1|unchanged (3 clauses)|through 3", "4|4|modified|b");
    }
}
