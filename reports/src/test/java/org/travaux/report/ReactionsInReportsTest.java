package org.travaux.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.compare.Comparison;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.render.docx.DocxReportRenderer;
import org.travaux.report.render.docx.WordRedline;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.report.render.markdown.MarkdownReportRenderer;
import org.travaux.report.render.pdf.PdfReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReactionsInReportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC);
    private static final DocxReportRenderer WORD = new DocxReportRenderer(CLOCK);
    private static final PdfReportRenderer PDF = new PdfReportRenderer(CLOCK);
    private static final MarkdownReportRenderer MARKDOWN = new MarkdownReportRenderer();
    private static final JsonReportRenderer JSON = new JsonReportRenderer();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Comparison sample() {
        return new SampleClauses()
                .link("6", "4", "limited to [-600,000-]{+800,000+}.")
                .link("7", "", "gone")
                .link("8", "5", "same")
                .build();
    }

    private static ComparisonReport spoken(Comparison comparison) {
        return ComparisonReport.of(comparison).withReactions(SampleReactions.onEveryClause(comparison));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accepting_and_rejecting_give_the_clauses_whatever_was_said_of_them(long seed) throws IOException {
        Comparison comparison = GeneratedComparisons.of(seed);
        byte[] docx = bytes(WORD, spoken(comparison));

        assertThat(WordRedline.take(docx, true)).isEqualTo(ExpectedParagraphs.of(comparison.revised()));
        assertThat(WordRedline.take(docx, false)).isEqualTo(ExpectedParagraphs.of(comparison.original()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_statement_stands_in_word_once_and_untracked(long seed) throws IOException {
        Comparison comparison = GeneratedComparisons.of(seed);
        List<String> shown = new ArrayList<>();
        for (Element paragraph : spokenParagraphs(bytes(WORD, spoken(comparison)))) {
            for (String tracked : List.of("ins", "del", "moveFrom", "moveTo")) {
                assertThat(paragraph
                                .getElementsByTagNameNS(WordRedline.W, tracked)
                                .getLength())
                        .isZero();
            }
            shown.add(WordRedline.text(paragraph));
        }
        RowReactions said = SampleReactions.onEveryClause(comparison);
        List<String> expected = Stream.of(
                        said.original().values(), said.revised().values())
                .flatMap(notes -> notes.stream().flatMap(List::stream))
                .map(note -> note.text())
                .toList();

        assertThat(shown).containsAll(expected).hasSize(expected.size() + 1);
    }

    @Test
    void in_word_a_statement_stands_below_its_clause() throws IOException {
        byte[] docx = bytes(WORD, spoken(sample()));
        List<String> lines = new ArrayList<>();
        NodeList all = WordRedline.document(docx).getElementsByTagNameNS(WordRedline.W, "p");
        for (int i = 0; i < all.getLength(); i++) {
            lines.add(WordRedline.text((Element) all.item(i)));
        }
        String text = String.join("\n", lines);

        assertThat(text).contains(RowReactions.HOW_THEY_ARE_READ);
        assertThat(text.substring(text.indexOf("The text with its changes")))
                .containsSubsequence(
                        "limited to ",
                        "on before:6 (on record, Ilse Varnholt)",
                        "on after:4",
                        "deleted",
                        "on before:7",
                        "same",
                        "on before:8",
                        "on after:5",
                        "End of the compared text",
                        RowReactions.GENERAL_TITLE,
                        "releases",
                        "on the whole");
    }

    @Test
    void in_markdown_a_statement_is_a_quotation_below_its_clause() throws IOException {
        assertThat(text(MARKDOWN, spoken(sample())))
                .contains(RowReactions.HOW_THEY_ARE_READ)
                .contains("""
                        {+**800,000**+}.

                        > - Norvane, 9 Mar 2021, on before:6 \\(on record, Ilse Varnholt): seeks changes – on before 6 \\[Radio\\]
                        > - Norvane, 9 Mar 2021, on after:4 \\(on record, Ilse Varnholt): seeks changes – on after 4 \\[Radio\\]

                        **7
                        """.stripTrailing())
                .contains("## " + RowReactions.GENERAL_TITLE
                        + "\n\n**releases**\n\n- Norvane, 9 Mar 2021, on before \\(");
    }

    @Test
    void in_json_a_statement_stands_in_its_link_and_the_others_at_the_top() throws IOException {
        String json = text(JSON, spoken(sample()));

        assertThat(json)
                .containsPattern("\"variants\": \\[\\], \"reactions\": \\[\\{\"id\": \"r1\", \"version\": \"before\","
                        + " \"clause\": \"6\", \"party\": \"Norvane\"")
                .contains("\n  \"reactions\": [\n    {\"topic\": \"releases\", \"id\": \"r1\", \"version\": \"before\","
                        + " \"clause\": null")
                .contains("\"secondHand\": false, \"words\": \"on before 6\"", "\"state\": null, \"judgedIn\": null");
    }

    @Test
    void in_pdf_a_statement_stands_below_its_clause() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(PDF, spoken(sample())))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(2);
            assertThat(Pattern.compile("\\s+").matcher(reader.getText(document)).replaceAll(" "))
                    .containsSubsequence(
                            "limited to",
                            "on before 6 [Radio]",
                            "on after 4 [Radio]",
                            "[-gone-]",
                            "on before 7 [Radio]",
                            "hat was said of the versions as a whole or by topic",
                            "on the whole",
                            "igests of the compared files");
        }
    }

    @Test
    void a_report_without_statements_speaks_of_none() throws IOException {
        RowReactions empty = new RowReactions(Map.of("c1", List.of()), Map.of(), List.of());
        for (ReportRenderer renderer : List.of(WORD, PDF, MARKDOWN, JSON)) {
            ComparisonReport report = ComparisonReport.of(sample());
            assertThat(bytes(renderer, report.withReactions(empty))).isEqualTo(bytes(renderer, report));
        }
        assertThat(text(JSON, ComparisonReport.of(sample()))).doesNotContain("reactions");
        assertThat(wordStyles(ComparisonReport.of(sample()))).doesNotContain("Reaction");
        assertThat(wordStyles(spoken(sample()))).contains("w:styleId=\"Reaction\"");
    }

    @Test
    void several_versions_have_statements_by_clause_of_the_base() throws IOException {
        Comparison first = sample();
        Comparison second = new SampleClauses()
                .link("6", "6", "limited to 600,000.")
                .link("7", "7", "gone")
                .link("8", "8", "same")
                .link("", "9", "new")
                .build();
        VersionsReport report = VersionsReport.of(List.of(first, second))
                .withReactions(List.of(SampleReactions.onEveryClause(first), SampleReactions.onEveryClause(second)));

        assertThat(report.reactionGroups())
                .extracting(group -> group.label() + " "
                        + group.notes().stream().map(note -> note.words()).toList())
                .containsExactly(
                        "6 [on before 6, on after 4, on after 6]",
                        "7 [on before 7, on after 7]",
                        "8 [on before 8, on after 5, on after 8]",
                        "after.txt 9 [on after 9]",
                        "releases [on the whole]");
        for (ReportRenderer renderer : List.of(WORD, PDF, MARKDOWN, JSON)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(report, out);
            assertThat(out.toByteArray()).isNotEmpty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MARKDOWN.render(report, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("## What parties said\n\n" + RowReactions.HOW_THEY_ARE_READ_TOGETHER
                        + "\n\n**6**\n\n- Norvane");
    }

    private static String wordStyles(ComparisonReport report) throws IOException {
        return new String(WordRedline.part(bytes(WORD, report), "word/styles.xml"), StandardCharsets.UTF_8);
    }

    private static List<Element> spokenParagraphs(byte[] docx) throws IOException {
        NodeList all = WordRedline.document(docx).getElementsByTagNameNS(WordRedline.W, "p");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element paragraph = (Element) all.item(i);
            if (WordRedline.style(paragraph).equals("Reaction")) {
                found.add(paragraph);
            }
        }
        return found;
    }

    private static byte[] bytes(ReportRenderer renderer, ComparisonReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, out);
        return out.toByteArray();
    }

    private static String text(ReportRenderer renderer, ComparisonReport report) throws IOException {
        return new String(bytes(renderer, report), StandardCharsets.UTF_8);
    }
}
