package org.travaux.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.compare.Comparison;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.model.Direction;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.render.docx.DocxReportRenderer;
import org.travaux.report.render.docx.WordRedline;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.report.render.markdown.MarkdownReportRenderer;
import org.travaux.report.render.pdf.PdfReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportCount;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.semantics.norm.Bound;
import org.travaux.text.TextSpan;

/** What changed in meaning stands beside its clause in every format, and readers can ask for some clauses only. */
class MeaningInReportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC);
    private static final SampleClauses EMPTY = new SampleClauses();
    private static final String CEILING = "Ceiling raised: 600,000 → 800,000";
    private static final ClauseFilter SUBSTANTIVE = new ClauseFilter(Set.of(Significance.SUBSTANTIVE), Set.of(), false);

    private static SampleClauses sample() {
        Bound from = new Bound(Bound.Comparator.AT_MOST, BigDecimal.valueOf(600_000), "");
        Bound to = new Bound(Bound.Comparator.AT_MOST, BigDecimal.valueOf(800_000), "");
        return new SampleClauses()
                .link("1", "1", "same")
                .judged(Significance.NONE)
                .link("2", "2", "The [-vessels-]{+ships+} sail.")
                .judged(
                        Significance.REWORDED,
                        new SemanticChange.Wording(
                                WordingKind.SYNONYM,
                                new Evidence(new TextSpan(4, 11), new TextSpan(4, 9), "paraphrase.synonym")),
                        new SemanticChange.Wording(
                                WordingKind.CASE,
                                new Evidence(new TextSpan(0, 3), new TextSpan(0, 3), "editorial.case")))
                .link("6", "6", "limited to [-600,000-]{+800,000+}.")
                .judged(
                        Significance.SUBSTANTIVE,
                        new SemanticChange.Quantity(
                                from,
                                to,
                                Direction.INCREASED,
                                new Evidence(new TextSpan(11, 18), new TextSpan(11, 18), "quantity.bound")))
                .link("", "7", "new")
                .link("8", "", "gone");
    }

    private static byte[] render(ReportRenderer renderer, Comparison comparison, ClauseFilter filter)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(ComparisonReport.of(comparison, filter), out);
        return out.toByteArray();
    }

    private static String text(ReportRenderer renderer, ClauseFilter filter) throws IOException {
        return new String(render(renderer, sample().build(), filter), StandardCharsets.UTF_8);
    }

    @Test
    void rows_say_how_much_a_change_matters_and_what_it_is() {
        assertThat(ComparisonReport.of(sample().build()).rows())
                .extracting(ReportRow::label)
                .containsExactly(
                        "",
                        "modified; reworded\nOther wording only: synonym, capitals",
                        "modified; substantive\n" + CEILING,
                        "added",
                        "deleted");
    }

    @Test
    void the_summary_counts_by_significance_only_where_it_was_asked_for() {
        assertThat(ComparisonReport.of(sample().build()).countsSentence())
                .isEqualTo("1 unchanged, 2 modified, 1 added, 1 deleted, 1 substantive, 1 reworded.");
        assertThat(ComparisonReport.of(
                                new SampleClauses().link("1", "1", "a [-b-]").build())
                        .counts())
                .extracting(ReportCount::sort)
                .doesNotContain("substantive", "reworded", "editorial");
    }

    @Test
    void json_has_the_facts_with_their_places() throws IOException {
        String json = text(new JsonReportRenderer(), ClauseFilter.ALL);
        assertThat(json)
                .contains("\"significance\": \"none\"")
                .contains("\"significance\": \"substantive\", \"edits\": [")
                .contains("\"changes\": [{\"facet\": \"quantity\", \"change\": \"changed\", \"before\": \"<=600000\","
                        + " \"after\": \"<=800000\", \"direction\": \"increased\", \"original\": {\"clause\": \"o2x0\","
                        + " \"start\": 11, \"end\": 18}, \"revised\": {\"clause\": \"r2x0\", \"start\": 11, \"end\": 18},"
                        + " \"inHeading\": false}]")
                .contains("\"facet\": \"paraphrase\", \"change\": \"changed\", \"before\": \"synonym\"")
                .contains("\"substantive\": 1")
                .contains("\"reworded\": 1")
                .contains("\"editorial\": 0")
                .doesNotContain("\"rule\"")
                .doesNotContain("\"filter\"");
        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"facets\": {\"quantity\": 1, \"editorial\": 1, \"paraphrase\": 1}");
    }

    @Test
    void markdown_word_and_pdf_say_it_in_words() throws IOException {
        assertThat(text(new MarkdownReportRenderer(), ClauseFilter.ALL))
                .contains("**6** *modified; substantive*\n\n- " + CEILING + "\n\nlimited to")
                .contains("| 1 | reworded |")
                .contains("a word says how much");
        String word = new String(
                WordRedline.part(
                        render(new DocxReportRenderer(CLOCK), sample().build(), ClauseFilter.ALL), "word/document.xml"),
                StandardCharsets.UTF_8);
        assertThat(word)
                .contains("modified; substantive</w:t><w:br/>")
                .contains(CEILING)
                .contains("a word says how much");
        assertThat(pdf(ClauseFilter.ALL)).contains("modified; substantive").contains("• " + CEILING);
    }

    private static String pdf(ClauseFilter filter) throws IOException {
        try (PDDocument document = Loader.loadPDF(render(new PdfReportRenderer(CLOCK), sample().build(), filter))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void every_format_shows_the_clauses_asked_for_and_says_so() throws IOException {
        String said = "3 of 5 clauses shown: --only substantive";
        ComparisonReport report = ComparisonReport.of(sample().build(), SUBSTANTIVE);
        assertThat(report.rows()).extracting(ReportRow::number).containsExactly("6", "– → 7", "8 → –");
        assertThat(report.countsSentence()).startsWith("1 unchanged, 2 modified");
        assertThat(text(new JsonReportRenderer(), SUBSTANTIVE).replaceAll("\\s+", " "))
                .contains("\"filter\": { \"options\": \"--only substantive\", \"shown\": 3, \"of\": 5 }")
                .contains("\"modified\": 2")
                .doesNotContain("\"significance\": \"reworded\"");
        assertThat(text(new MarkdownReportRenderer(), SUBSTANTIVE))
                .contains(said)
                .doesNotContain("ships");
        byte[] word = render(new DocxReportRenderer(CLOCK), sample().build(), SUBSTANTIVE);
        assertThat(new String(WordRedline.part(word, "word/document.xml"), StandardCharsets.UTF_8))
                .contains(said);
        assertThat(WordRedline.take(word, true)).containsExactly("6\tlimited to 800,000.", "7\tnew");
        assertThat(WordRedline.take(word, false)).containsExactly("6\tlimited to 600,000.", "8\tgone");
        assertThat(pdf(SUBSTANTIVE)).contains(said).doesNotContain("ships");
    }

    @Test
    void clauses_are_asked_for_by_significance_and_by_respect() {
        assertThat(shown(Set.of(Significance.REWORDED, Significance.EDITORIAL), Set.of()))
                .containsExactly("2");
        assertThat(shown(Set.of(), Set.of(Facet.QUANTITY, Facet.MODALITY))).containsExactly("6");
        assertThat(shown(Set.of(Significance.REWORDED), Set.of(Facet.QUANTITY))).isEmpty();
        assertThat(shown(Set.of(Significance.SUBSTANTIVE), Set.of(Facet.QUANTITY)))
                .containsExactly("6");
        assertThat(new ClauseFilter(
                                Set.of(Significance.EDITORIAL, Significance.SUBSTANTIVE),
                                Set.of(Facet.QUANTITY, Facet.MODALITY),
                                true)
                        .sentence(1, 5))
                .isEqualTo("1 of 5 clauses shown: --only editorial,substantive --facet modality,quantity"
                        + " --sort significance");
    }

    private static List<String> shown(Set<Significance> only, Set<Facet> facets) {
        return ComparisonReport.of(sample().build(), new ClauseFilter(only, facets, false)).rows().stream()
                .map(ReportRow::number)
                .toList();
    }

    @Test
    void the_most_significant_come_first_in_clause_order_where_that_is_asked_for() {
        ComparisonReport report = ComparisonReport.of(sample().build(), new ClauseFilter(Set.of(), Set.of(), true));
        assertThat(report.rows()).extracting(ReportRow::number).containsExactly("6", "– → 7", "8 → –", "2", "1");
        assertThat(report.filterSentence()).isEqualTo("Clauses sorted: --sort significance");
    }

    @Test
    void a_clause_shown_alone_holds_its_changes_though_it_moved() throws IOException {
        Comparison comparison = new SampleClauses()
                .link(EMPTY.spec("3", "1", "third [-old-]{+new+}").movedFrom(9))
                .judged(Significance.SUBSTANTIVE)
                .link("1", "2", "first")
                .judged(Significance.NONE)
                .build();
        ComparisonReport report = ComparisonReport.of(comparison, SUBSTANTIVE);
        assertThat(report.entries()).hasSize(1);
        byte[] word = render(new DocxReportRenderer(CLOCK), comparison, SUBSTANTIVE);
        assertThat(WordRedline.take(word, true)).containsExactly("1\tthird new");
        assertThat(WordRedline.take(word, false)).containsExactly("3\tthird old");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_clauses_of_an_excerpt_can_be_accepted_and_rejected(long seed) throws IOException {
        Comparison comparison = GeneratedComparisons.of(seed);
        ClauseFilter sorted = new ClauseFilter(Set.of(), Set.of(), true);
        ComparisonReport report = ComparisonReport.of(comparison, sorted);
        byte[] word = render(new DocxReportRenderer(CLOCK), comparison, sorted);
        assertThat(WordRedline.take(word, true))
                .isEqualTo(ExpectedParagraphs.of(report.rows().stream()
                        .flatMap(row -> row.link().revised().stream())
                        .toList()));
        assertThat(WordRedline.take(word, false))
                .isEqualTo(ExpectedParagraphs.of(report.rows().stream()
                        .flatMap(row -> row.link().original().stream())
                        .toList()));
    }

    @Test
    void several_versions_show_the_clauses_that_one_of_them_changed_so() throws IOException {
        Comparison other = new SampleClauses()
                .link("1", "1", "sa{+u+}me")
                .judged(Significance.SUBSTANTIVE)
                .link("2", "2", "The vessels sail.")
                .judged(Significance.NONE)
                .link("6", "6", "limited to 600,000.")
                .judged(Significance.NONE)
                .link("8", "8", "gone")
                .judged(Significance.NONE)
                .build();
        VersionsReport report = VersionsReport.of(List.of(sample().build(), other), SUBSTANTIVE);
        assertThat(report.rows())
                .extracting(row -> String.join("|", row.columns()))
                .containsExactly(
                        "1|same|unchanged|modified (0.88), substantive",
                        "6|limited to 600,000.|modified (0.88), substantive|unchanged",
                        "|new|7: added|",
                        "8|gone|deleted|");
        assertThat(report.filterSentence()).isEqualTo("4 of 5 clauses shown: --only substantive");
        for (ReportRenderer renderer :
                List.of(new MarkdownReportRenderer(), new DocxReportRenderer(CLOCK), new PdfReportRenderer(CLOCK))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(report, out);
            assertThat(out.size()).isPositive();
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonReportRenderer().render(report, json);
        assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("\"shown\": 3, \"of\": 5")
                .contains("\"shown\": 1, \"of\": 4");
        assertThat(VersionsReport.of(List.of(sample().build(), other), new ClauseFilter(Set.of(), Set.of(), true))
                        .rows())
                .extracting(row -> row.columns().getFirst())
                .containsExactly("1", "6", "", "8", "2");
    }
}
