package org.travaux.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.render.docx.DocxReportRenderer;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.report.render.markdown.MarkdownReportRenderer;
import org.travaux.report.render.pdf.PdfReportRenderer;
import org.travaux.report.view.ComparisonReport;

/** A figure that may have been misread is marked beside its clause in every format. */
class CheckAgainstImageTest {

    private static final String MARK = "check against the image: 6OO,000";

    private static ComparisonReport report() throws IngestException {
        return ComparisonReport.of(new StandardDocumentComparer()
                .compare(
                        read("1. The forces are limited to 6OO,000.\n2. Trade is free.\n3. It ends in 2O26."),
                        read("1. The forces are limited to 800,000.\n2. Trade is free.\n3. It ends in 2O26."),
                        ComparisonOptions.standard().withoutJudging()));
    }

    private static IngestedDocument read(String text) throws IngestException {
        return StandardReaders.create()
                .read(SourceFile.of("draft.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static byte[] rendered(ReportRenderer renderer) throws IngestException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report(), out);
        return out.toByteArray();
    }

    @Test
    void rows_say_what_must_be_checked_and_clean_ones_nothing() throws IngestException {
        assertThat(report().rows())
                .extracting(row -> row.number() + "|" + row.check() + "|" + row.remark())
                .containsExactly(
                        "1|" + MARK + "|modified; " + MARK,
                        "2||",
                        "3|check against the image: 2O26|check against the image: 2O26");
    }

    @Test
    void markdown_has_it_beside_the_clause() throws Exception {
        assertThat(new String(rendered(new MarkdownReportRenderer()), StandardCharsets.UTF_8))
                .contains("**1** *modified; " + MARK + "*")
                .contains("**3** *check against the image: 2O26*");
    }

    @Test
    void json_has_it_in_the_link_and_in_the_issue() throws Exception {
        assertThat(new String(rendered(new JsonReportRenderer()), StandardCharsets.UTF_8))
                .contains(
                        "\"doubts\": [{\"side\": \"original\", \"clause\": \"c1\", \"start\": 26, \"end\": 33, \"text\":"
                                + " \"6OO,000\"}]")
                .contains("\"doubts\": []")
                .containsPattern("\"code\": \"doubt-digit\".*\"clause\": \"c1\", \"start\": 26, \"end\": 33");
    }

    @Test
    void word_has_it_in_the_line_above_the_clause_and_in_the_overview() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendered(new DocxReportRenderer())))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text).contains("modified; " + MARK).contains("\ncheck against the image: 2O26");
            assertThat(document.getTables().getLast().getText()).contains("modified; " + MARK);
        }
    }

    @Test
    void pdf_has_it_in_the_line_above_the_clause() throws Exception {
        try (PDDocument document = Loader.loadPDF(rendered(new PdfReportRenderer()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("modified; " + MARK);
        }
    }
}
