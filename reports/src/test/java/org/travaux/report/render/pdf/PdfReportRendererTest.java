package org.travaux.report.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.travaux.compare.Comparison;
import org.travaux.report.GeneratedComparisons;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;

class PdfReportRendererTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC);
    private static final SampleClauses EMPTY = new SampleClauses();

    @Test
    void changes_survive_text_extraction_in_cyrillic_too() throws IOException {
        String text = text(new SampleClauses()
                .language("uk")
                .link("1", "1", "Чисельність [-обмежено-]{+становить+} 800 000 – § 5, № 7, über, é.")
                .build());

        assertThat(text).contains("Чисельність [-обмежено-]{+становить+} 800 000 – § 5, № 7, über, é.");
    }

    @Test
    void a_moved_clause_is_told_at_both_places() throws IOException {
        String text = text(new SampleClauses()
                .link(EMPTY.spec("3", "1", "third").movedFrom(9))
                .link("1", "2", "first")
                .link("2", "3", "second")
                .build());

        assertThat(text).contains("moved, renumbered 3 → 1").contains("moved to 1, shown there");
    }

    @Test
    void every_clause_has_a_bookmark_under_its_section() throws IOException {
        byte[] pdf = pdf(new SampleClauses()
                .link(EMPTY.spec("1", "1", "").heading("Territory", "Territory"))
                .link(EMPTY.spec("2", "2", "sub").level(2))
                .link("", "3", "new")
                .build());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles)
                    .contains("The text with its changes")
                    .contains("The text with its changes/1  Territory")
                    .contains("The text with its changes/1  Territory/2  sub")
                    .contains("The text with its changes/– → 3  new  (added)");
        }
    }

    @Test
    void every_page_carries_notice_and_number() throws IOException {
        SampleClauses sample = new SampleClauses().notice("Restated from public reporting; not the official wording.");
        for (int i = 1; i <= 120; i++) {
            sample.link(String.valueOf(i), String.valueOf(i), "The parties [-may-]{+shall+} agree. ".repeat(5));
        }
        try (PDDocument document = Loader.loadPDF(pdf(sample.build()))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(text).contains("not the official wording.").contains("Page " + page + " of ");
            }
        }
    }

    @Test
    void all_fonts_are_embedded_and_title_and_language_given() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(GeneratedComparisons.of(23)))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Comparison: before.txt → after.txt");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CLOCK.instant());
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        Comparison comparison = GeneratedComparisons.of(17);

        assertThat(pdf(comparison)).isEqualTo(pdf(comparison));
    }

    @Test
    void characters_that_the_fonts_lack_are_named_never_dropped() throws IOException {
        String text = text(new SampleClauses()
                .link("1", "1", "a \uD83D\uDE00 b \u0001 \uD800 \u202E end")
                .build());

        assertThat(text).contains("[U+1F600]").contains("[U+FFFD]").contains("are written as their code point");
    }

    @Test
    void documents_that_do_not_differ_are_said_so() throws IOException {
        assertThat(text(new SampleClauses().link("1", "1", "a").build())).contains("No differences.");
    }

    @Test
    void an_empty_comparison_is_a_document() throws IOException {
        assertThat(text(new SampleClauses().build())).contains("Comparison of two versions");
    }

    @Test
    void a_very_long_clause_runs_over_pages_whole() throws IOException {
        String text = text(new SampleClauses()
                .link("1", "1", "word ".repeat(8000) + "{+end of it+}")
                .build());

        assertThat(text.split("word", -1)).hasSizeGreaterThan(8000);
        assertThat(text).contains("{+end of it+}");
    }

    private static byte[] pdf(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportRenderer(CLOCK).render(ComparisonReport.of(comparison), out);
        return out.toByteArray();
    }

    private static String text(Comparison comparison) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(comparison))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void collect(PDOutlineNode node, String above, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            String title = above.isEmpty() ? item.getTitle() : above + "/" + item.getTitle();
            titles.add(title);
            collect(item, title, titles);
        }
    }
}
