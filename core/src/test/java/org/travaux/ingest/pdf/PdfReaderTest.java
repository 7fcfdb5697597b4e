package org.travaux.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** From glyphs on pages to clauses. */
class PdfReaderTest {

    private static final String LONG = "The Parties undertake to settle every dispute that arises between them by"
            + " peaceful means only, in good faith and within a reasonable time, and to refrain from any act that"
            + " might aggravate the situation so as to endanger the maintenance of peace in the region.";

    private static IngestedDocument read(byte[] bytes) throws IngestException {
        return new PdfReader().read(SourceFile.of("treaty.pdf", bytes), ReadOptions.STANDARD);
    }

    private static List<String> lines(IngestedDocument read) {
        return read.document().roots().stream()
                .flatMap(clause -> lines(clause, ""))
                .toList();
    }

    private static Stream<String> lines(Clause clause, String indent) {
        String number = clause.number() == null ? "" : clause.number() + "|";
        String heading = clause.heading() == null ? "" : clause.heading() + "|";
        return Stream.concat(
                Stream.of(indent + number + heading + clause.text()),
                clause.children().stream().flatMap(child -> lines(child, indent + " ")));
    }

    private static List<String> leftOut(IngestedDocument read, String reason) {
        return read.leftOut().stream()
                .filter(part -> part.reason().equals(reason))
                .map(LeftOut::text)
                .toList();
    }

    @Test
    void lines_become_paragraphs_and_numbers_clauses() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            IngestedDocument read = read(pages.paragraph("Treaty of Peace", 18, true, 0, 0)
                    .paragraph("1. " + LONG)
                    .paragraph("(a) " + LONG, PdfPages.SIZE, false, 20, -20 + 20)
                    .paragraph("(b) short.", PdfPages.SIZE, false, 20, 0)
                    .paragraph("2. " + LONG)
                    .bytes());
            assertThat(lines(read))
                    .containsExactly("Treaty of Peace", "1|" + LONG, " (a)|" + LONG, " (b)|short.", "2|" + LONG);
            assertThat(read.document().roots().get(0).kind()).isEqualTo(ClauseKind.TITLE);
        }
    }

    @Test
    void headers_and_page_numbers_are_left_out_and_paragraphs_run_on_across_pages() throws Exception {
        try (PdfPages pages = new PdfPages().withHeader("Draft of 3 May 2025, restricted")) {
            for (int i = 1; i <= 40; i++) {
                pages.paragraph(i + ". " + LONG);
            }
            IngestedDocument read = read(pages.bytes());
            assertThat(read.document().roots())
                    .hasSize(40)
                    .allSatisfy(clause -> assertThat(clause.text()).isEqualTo(LONG));
            assertThat(leftOut(read, "page-header")).isNotEmpty().containsOnly("Draft of 3 May 2025, restricted");
            assertThat(leftOut(read, "page-number")).startsWith("- 1 -", "- 2 -");
        }
    }

    @Test
    void a_number_at_the_beginning_of_a_line_within_a_sentence_is_text() throws Exception {
        String filler = "Nothing in this instrument affects what the Parties have agreed before under paragraph";
        try (PdfPages pages = new PdfPages()) {
            IngestedDocument read = read(pages.paragraph("1. First.")
                    .paragraph("2. " + filler + " (a) of it, " + LONG)
                    .paragraph("3. Third.")
                    .bytes());
            assertThat(lines(read)).containsExactly("1|First.", "2|" + filler + " (a) of it, " + LONG, "3|Third.");
        }
    }

    @Test
    void two_columns_are_read_one_after_the_other_under_a_heading_across_both() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph(
                            "A heading that goes across both columns of the page from edge to edge, as headings do",
                            13,
                            true,
                            0,
                            0)
                    .columns(2);
            for (int i = 1; i <= 20; i++) {
                pages.paragraph(i + ". " + LONG);
            }
            IngestedDocument read = read(pages.bytes());
            assertThat(read.document().roots().stream().filter(clause -> clause.number() != null))
                    .hasSize(20)
                    .allSatisfy(clause -> assertThat(clause.text()).isEqualTo(LONG));
        }
    }

    @Test
    void words_parted_at_the_end_of_a_line_are_whole_again() throws Exception {
        String german = "Die Bundesregierung unterrichtet die gesetzgebenden Körperschaften unverzüglich über"
                + " Verordnungsentwürfe, welche die Datenverarbeitung nichtöffentlicher Einrichtungen betreffen, und"
                + " veröffentlicht Zusammenfassungen der eingegangenen Stellungnahmen innerhalb angemessener Fristen.";
        String ukrainian = "Кабінет Міністрів забезпечує здійснення зовнішньополітичної діяльності держави,"
                + " впроваджує загальнодержавні програми економічного розвитку, забезпечує рівноправність"
                + " громадян та оприлюднює підсумки виконання щорічних зобов'язань перед міжнародними організаціями.";
        try (PdfPages pages = new PdfPages().hyphenated().columns(3)) {
            for (int i = 1; i <= 4; i++) {
                pages.paragraph(2 * i - 1 + ". " + german).paragraph(2 * i + ". " + ukrainian);
            }
            IngestedDocument read = read(pages.bytes());
            assertThat(read.document().clauses())
                    .extracting(Clause::text)
                    .containsExactly(german, ukrainian, german, ukrainian, german, ukrainian, german, ukrainian);
        }
    }

    @Test
    void a_compound_broken_at_its_hyphen_keeps_it_and_the_doubt_is_said() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            IngestedDocument read = read(pages.paragraph("1. " + LONG)
                    .at(
                            70,
                            pages.y(),
                            "2. The Parties shall adopt all measures needed for a lasting, long-",
                            PdfPages.SIZE)
                    .at(70, pages.y() - 13.75f, "term peace.", PdfPages.SIZE)
                    .bytes());
            assertThat(lines(read).get(1)).endsWith("a lasting, long-term peace.");
            assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("joined-hyphen");
            IngestIssue doubt = read.issues().get(0);
            assertThat(doubt.clause()).isEqualTo("c2");
            assertThat(doubt.message()).contains("long-term");
        }
    }

    @Test
    void notes_at_the_foot_stand_with_their_clauses() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph("1. The line of contact")
                    .at(186, pages.y() + 22, "1", 6)
                    .at(191, pages.y() + 17.75f, " is kept.", PdfPages.SIZE);
            pages.paragraph("2. " + LONG)
                    .line(70, 120, 200, 120)
                    .at(70, 108, "1", 5)
                    .at(74, 104, "As it stood on 1 May 2025,", 8)
                    .at(74, 94, "according to both Parties.", 8);
            List<Clause> clauses = read(pages.bytes()).document().clauses();
            assertThat(clauses)
                    .extracting(Clause::kind)
                    .containsExactly(ClauseKind.CLAUSE, ClauseKind.NOTE, ClauseKind.CLAUSE);
            assertThat(clauses)
                    .extracting(Clause::text)
                    .containsExactly(
                            "The line of contact is kept.",
                            "As it stood on 1 May 2025, according to both Parties.",
                            LONG);
            assertThat(clauses.get(1).number()).isEqualTo("1");
        }
    }

    @Test
    void a_table_drawn_with_lines_is_read_by_cells() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph("1. The dues are:");
            for (float x : new float[] {70, 200, 400}) {
                pages.line(x, 500, x, 700);
            }
            for (float y : new float[] {500, 600, 700}) {
                pages.line(70, y, 400, y);
            }
            pages.at(75, 685, "State", PdfPages.SIZE).at(205, 685, "Share", PdfPages.SIZE);
            pages.at(75, 585, "A long name", PdfPages.SIZE)
                    .at(205, 585, "one half", PdfPages.SIZE)
                    .at(75, 571, "of a state", PdfPages.SIZE);
            pages.at(70, 470, "2. They are paid yearly.", PdfPages.SIZE);
            List<Clause> clauses = read(pages.bytes()).document().clauses();
            assertThat(clauses)
                    .extracting(Clause::text)
                    .containsExactly(
                            "The dues are:",
                            "State | Share\nA long name of a state | one half",
                            "They are paid yearly.");
        }
    }

    @Test
    void a_watermark_is_left_out() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            IngestedDocument read =
                    read(pages.paragraph("1. " + LONG).watermark("DRAFT").bytes());
            assertThat(lines(read)).containsExactly("1|" + LONG);
            assertThat(leftOut(read, "watermark")).containsExactly("DRAFT");
        }
    }

    @Test
    void remarks_become_annotations_of_their_clause() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph("1. First.").paragraph("2. Second.");
            PDAnnotationText remark = new PDAnnotationText();
            remark.setContents("We cannot accept this.");
            remark.setTitlePopup("Delegation A");
            Calendar date = new GregorianCalendar(2025, Calendar.MAY, 3);
            remark.setModifiedDate(date);
            remark.setRectangle(new PDRectangle(80, pages.y() + 14, 20, 12));
            pages.document().getPage(0).getAnnotations().add(remark);
            Annotation read = read(pages.bytes()).document().annotations().get(0);
            assertThat(read.text()).isEqualTo("We cannot accept this.");
            assertThat(read.author()).isEqualTo("Delegation A");
            assertThat(read.date()).hasToString("2025-05-03");
            assertThat(read.clause()).isEqualTo("c2");
        }
    }

    private static PDImageXObject picture(PDDocument document) throws Exception {
        return LosslessFactory.createFromImage(document, new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void text_recognised_under_a_picture_is_read_and_said() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.stream().drawImage(picture(pages.document()), 0, 0, 595, 842);
            pages.stream().setRenderingMode(RenderingMode.NEITHER);
            IngestedDocument read =
                    read(pages.paragraph("1. First.").paragraph("2. Second.").bytes());
            assertThat(lines(read)).containsExactly("1|First.", "2|Second.");
            assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("ocr-layer");
        }
    }

    @Test
    void a_scan_is_refused_with_a_word_on_text_recognition() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(picture(document), 0, 0, 600, 800);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThatThrownBy(() -> read(bytes.toByteArray()))
                    .isInstanceOf(IngestException.class)
                    .hasMessageContaining("treaty.pdf")
                    .hasMessageContaining("OCR");
        }
    }

    private static byte[] locked(String user) throws Exception {
        try (PdfPages pages = new PdfPages();
                PDDocument document = Loader.loadPDF(
                        pages.paragraph("1. First.").paragraph("2. Second.").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_file_that_asks_for_a_password_is_refused_and_one_that_only_forbids_changes_is_read() throws Exception {
        assertThat(lines(read(locked("")))).containsExactly("1|First.", "2|Second.");
        byte[] bytes = locked("secret");
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("password");
    }

    @Test
    void fonts_that_do_not_name_their_letters_are_refused() throws Exception {
        String content = "BT /F1 12 Tf 72 700 Td (abcdefgh ijklmn) Tj ET";
        String font = "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Secret/FirstChar 97/LastChar 110/Widths"
                + "[500 500 500 500 500 500 500 500 500 500 500 500 500 500]/Encoding<</Type/Encoding/Differences"
                + "[97/g1/g2/g3/g4/g5/g6/g7/g8/g9/g10/g11/g12/g13/g14]>>>>";
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + content.length() + ">>stream\n" + content
                        + "\nendstream endobj\n5 0 obj" + font
                        + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThatThrownBy(() -> read(pdf.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("OCR");
    }

    @Test
    void what_is_no_pdf_is_refused_in_one_line() {
        assertThatThrownBy(() -> read("hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(IngestException.class)
                .hasMessage("treaty.pdf: this is no PDF file; give it the suffix of its own format.");
    }
}
