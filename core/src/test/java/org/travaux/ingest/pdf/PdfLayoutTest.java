package org.travaux.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Clause;

/** What stands where on a page. */
class PdfLayoutTest {

    private static final float LINE = 14;

    private static IngestedDocument read(PdfPages pages) throws Exception {
        return read(pages.bytes());
    }

    private static IngestedDocument read(byte[] bytes) throws IngestException {
        return new PdfReader().read(SourceFile.of("treaty.pdf", bytes), ReadOptions.STANDARD);
    }

    private static List<String> texts(IngestedDocument read) {
        return read.document().roots().stream().map(Clause::text).toList();
    }

    @Test
    void footnotes_that_differ_in_their_figures_only_are_no_running_footer() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            for (int page = 1; page <= 4; page++) {
                pages.page()
                        .paragraph("Point " + page + " is about the record of this day.")
                        .at(60, 62, page + " See item " + page * 7 + " of the record.", 8);
            }
            assertThat(read(pages).leftOut()).extracting(LeftOut::reason).doesNotContain("page-footer");
        }
    }

    @Test
    void the_same_words_behind_the_number_of_each_page_are_a_running_footer() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            for (int page = 1; page <= 4; page++) {
                pages.page()
                        .paragraph("Point " + page + " is about the record of this day.")
                        .at(60, 62, page + 10 + " Journal of the Union", 8);
            }
            assertThat(read(pages).leftOut()).extracting(LeftOut::reason).contains("page-footer");
        }
    }

    @Test
    void wide_gaps_in_justified_lines_make_no_columns_of_their_own() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            pages.page();
            StringBuilder left = new StringBuilder();
            StringBuilder right = new StringBuilder();
            for (int row = 0; row < 36; row++) {
                float y = 780 - row * LINE;
                pages.at(60, y, "left line of the text number " + (row + 100), 11);
                left.append("left line of the text number ").append(row + 100).append(' ');
                if (row % 3 == 1) {
                    pages.at(320, y, "right words", 11).at(420, y, "far apart in " + (row + 100), 11);
                    right.append("right words far apart in ").append(row + 100).append(' ');
                } else {
                    pages.at(320, y, "right line of the text set " + (row + 100), 11);
                    right.append("right line of the text set ")
                            .append(row + 100)
                            .append(' ');
                }
            }
            assertThat(String.join(" ", texts(read(pages))).replace('\n', ' '))
                    .isEqualTo((left.toString() + right).strip());
        }
    }

    @Test
    void an_article_begins_behind_a_paragraph_whose_last_line_is_full() throws Exception {
        try (PdfPages pages = new PdfPages()) {
            List<String> lines = List.of(
                    "Article 1 Object of the agreement",
                    "The Parties shall settle every dispute that arises between",
                    "them by peaceful means, without delay and in good faith so.",
                    "Article 2 Scope",
                    "This Agreement is about all that is written in Article 3",
                    "and applies from the day on which both Parties sign it so.");
            float y = 780;
            for (String line : lines) {
                pages.at(60, y, line, 11);
                y -= LINE;
            }
            assertThat(read(pages).document().roots())
                    .extracting(Clause::heading)
                    .containsExactly("Object of the agreement", "Scope");
        }
    }
}
