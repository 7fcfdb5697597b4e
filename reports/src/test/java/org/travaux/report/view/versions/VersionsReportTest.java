package org.travaux.report.view.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.travaux.compare.Comparison;
import org.travaux.report.SampleClauses;
import org.travaux.report.render.docx.DocxReportRenderer;

class VersionsReportTest {

    private static VersionsReport report() {
        Comparison first = new SampleClauses()
                .link("1", "1", "same")
                .link("2", "2", "[-six-]{+eight+} days")
                .link("", "3", "new")
                .link("3", "", "gone")
                .link("4", "4,5", "one <r>two")
                .build();
        Comparison second = new SampleClauses()
                .link("1", "1", "same")
                .link("2", "2", "six days")
                .link("", "2a", "newer")
                .link("3", "3", "gone")
                .link("4", "9", "one two")
                .build();
        return VersionsReport.of(List.of(first, second));
    }

    @Test
    void each_clause_of_the_base_has_a_row_and_each_version_a_column() {
        assertThat(report().rows())
                .extracting(row -> String.join(" | ", row.columns()))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("1 | same | unchanged | unchanged"),
                        row -> assertThat(row).matches("2 \\| six days \\| modified.* \\| unchanged"),
                        row -> assertThat(row).isEqualTo(" | new | 3: added | "),
                        row -> assertThat(row).isEqualTo(" | newer |  | 2a: added"),
                        row -> assertThat(row).isEqualTo("3 | gone | deleted | unchanged"),
                        row -> assertThat(row)
                                .isEqualTo("4 | one two | split into 4 and 5, unchanged | now 9: unchanged"));
    }

    @Test
    void the_word_table_lies_across_the_page_and_has_all_columns() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportRenderer().render(report(), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getNumberOfRows()).isEqualTo(7);
                assertThat(table.getRow(3).getTableCells()).hasSize(4);
            });
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat((java.math.BigInteger) size.getW()).isGreaterThan((java.math.BigInteger) size.getH());
        }
    }
}
