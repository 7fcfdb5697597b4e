package org.travaux.report.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.travaux.compare.Comparison;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;

class MarkdownReportRendererTest {

    @Test
    void changes_show_as_emphasis_and_as_signs() throws IOException {
        String markdown = markdown(new SampleClauses()
                .link("6", "6", "limited to [-600,000-]{+ 800,000+}.")
                .build());

        assertThat(markdown).contains("**6** *modified*\n\nlimited to \\[-~~600,000~~-]{+ **800,000**+}.\n");
    }

    @Test
    void what_markdown_would_interpret_is_escaped() throws IOException {
        String markdown = markdown(new SampleClauses()
                .link("1", "1", "# a | b * c <d> & `e` [f](g)\n1. item\n- item\n> quote")
                .build());

        assertThat(markdown)
                .contains("\n\\# a \\| b \\* c \\<d\\> \\& \\`e\\` \\[f\\]\\(g)\n")
                .contains("\n1\\. item\n")
                .contains("\n\\- item\n")
                .contains("\n\\> quote\n");
    }

    @Test
    void documents_that_do_not_differ_are_said_so() throws IOException {
        assertThat(markdown(new SampleClauses().link("1", "1", "a").build())).contains("No differences.");
    }

    @Test
    void a_notice_stands_at_the_top() throws IOException {
        assertThat(markdown(new SampleClauses()
                        .notice("Restated.")
                        .link("1", "1", "a")
                        .build()))
                .startsWith("# Comparison of two versions\n\n> Restated.\n");
    }

    private static String markdown(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownReportRenderer().render(ComparisonReport.of(comparison), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
