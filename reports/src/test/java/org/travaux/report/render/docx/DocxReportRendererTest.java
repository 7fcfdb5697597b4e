package org.travaux.report.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.compare.Comparison;
import org.travaux.report.ExpectedParagraphs;
import org.travaux.report.GeneratedComparisons;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxReportRendererTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC);
    private static final SampleClauses EMPTY = new SampleClauses();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accepting_gives_the_revised_and_rejecting_the_original_clauses(long seed) throws IOException {
        Comparison comparison = GeneratedComparisons.of(seed);
        byte[] docx = docx(comparison);

        assertThat(WordRedline.take(docx, true)).isEqualTo(ExpectedParagraphs.of(comparison.revised()));
        assertThat(WordRedline.take(docx, false)).isEqualTo(ExpectedParagraphs.of(comparison.original()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ids_are_unique_and_every_range_of_a_move_is_closed_and_has_its_other_half(long seed) throws IOException {
        byte[] docx = docx(GeneratedComparisons.of(seed));

        for (String name : List.of("moveFromRange", "moveToRange")) {
            assertThat(attributes(docx, name + "End", "id")).hasSameElementsAs(attributes(docx, name + "Start", "id"));
        }
        assertThat(attributes(docx, "moveFromRangeStart", "name"))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(attributes(docx, "moveToRangeStart", "name"));
        List<String> ids = new ArrayList<>();
        for (String name : List.of("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")) {
            ids.addAll(attributes(docx, name, "id"));
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void tracked_changes_carry_author_and_date() throws IOException {
        byte[] docx = docx(new SampleClauses().link("1", "1", "a [-b-]{+c+}").build());

        assertThat(attributes(docx, "ins", "author")).containsOnly("Travaux");
        assertThat(attributes(docx, "del", "date")).containsOnly("2026-01-15T09:30:00Z");
    }

    @Test
    void a_heading_is_a_heading_of_its_level() throws IOException {
        byte[] docx = docx(new SampleClauses()
                .link(EMPTY.spec("1", "1", "text")
                        .heading("Territory", "Territory")
                        .level(2))
                .build());

        assertThat(styles(docx)).contains("Heading3");
    }

    @Test
    void text_is_tagged_with_its_language() throws IOException {
        byte[] docx = docx(
                new SampleClauses().language("uk").link("1", "1", "Сторони").build());

        assertThat(attributes(docx, "lang", "val")).contains("uk");
    }

    @Test
    void every_page_carries_the_notice_and_its_number() throws IOException {
        byte[] docx =
                docx(new SampleClauses().notice("Restated.").link("1", "1", "a").build());
        String footer = new String(WordRedline.part(docx, "word/footer1.xml"), StandardCharsets.UTF_8);

        assertThat(footer).contains("Restated.").contains("\"PAGE\"").contains("\"NUMPAGES\"");
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        Comparison comparison = GeneratedComparisons.of(17);

        assertThat(docx(comparison)).isEqualTo(docx(comparison));
    }

    @Test
    void documents_that_do_not_differ_have_no_tracked_change() throws IOException {
        byte[] docx = docx(new SampleClauses().link("1", "1", "a").build());

        assertThat(attributes(docx, "ins", "id")).isEmpty();
        assertThat(attributes(docx, "del", "id")).isEmpty();
        assertThat(new String(WordRedline.part(docx, "word/document.xml"), StandardCharsets.UTF_8))
                .contains("No differences.");
    }

    @Test
    void an_empty_comparison_is_a_document() throws IOException {
        assertThat(WordRedline.take(docx(new SampleClauses().build()), true)).isEmpty();
    }

    @Test
    void odd_characters_do_not_break_the_file() throws IOException {
        byte[] docx = docx(new SampleClauses()
                .link("1", "1", "a\u0001b \uD83D\uDE00 \uD800 \u202E עברית <&> \uFFFE \r\nend [-x\fy-]")
                .build());

        assertThat(WordRedline.take(docx, true))
                .containsExactly("1\ta\uFFFDb \uD83D\uDE00 \uFFFD \u202E עברית <&> \uFFFD ", "end ");
    }

    @Test
    void a_very_long_clause_is_whole() throws IOException {
        String text = "word ".repeat(40_000);

        assertThat(WordRedline.take(
                        docx(new SampleClauses().link("1", "1", text).build()), true))
                .containsExactly("1\t" + text);
    }

    private static byte[] docx(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportRenderer(CLOCK).render(ComparisonReport.of(comparison), out);
        return out.toByteArray();
    }

    private static List<String> attributes(byte[] docx, String element, String attribute) throws IOException {
        NodeList found = WordRedline.document(docx).getElementsByTagNameNS(WordRedline.W, element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttributeNS(WordRedline.W, attribute));
        }
        return values;
    }

    private static Set<String> styles(byte[] docx) throws IOException {
        return new HashSet<>(attributes(docx, "pStyle", "val"));
    }
}
