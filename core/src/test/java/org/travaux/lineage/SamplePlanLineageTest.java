package org.travaux.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.lineage.Drafts.cells;
import static org.travaux.lineage.Drafts.form;
import static org.travaux.lineage.Drafts.spans;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.align.TextRelation;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.blame.Blame;
import org.travaux.lineage.blame.BlameTracer;
import org.travaux.model.plan.Plan;
import org.travaux.record.PlanFolder;

/** What the sample plans' own notes say became of their clauses. */
class SamplePlanLineageTest {

    @TempDir
    static Path parent;

    private static Genealogy ukraine;
    private static Genealogy lake;

    @BeforeAll
    static void trace() throws Exception {
        ukraine = trace(SamplePlan.UKRAINE_2025);
        lake = trace(SamplePlan.LAKE_ACCORD);
    }

    private static Genealogy trace(SamplePlan sample) throws Exception {
        Path folder = sample.copyTo(parent);
        Plan plan = PlanFolder.read(folder).plan();
        return new LineageTracer(new StandardDocumentComparer())
                .trace(
                        plan,
                        new HeldTexts(folder, new DocumentReaders(List.of(new PlainTextReader()))).readAllMain(plan));
    }

    @Test
    void the_descent_is_that_of_the_record() {
        assertThat(ukraine.version("ua20").ancestors())
                .containsExactly(new HeldAncestor("us28", List.of("geneva19", "ua-us20-dec2", "us-dec6", "london")));
        assertThat(ukraine.version("e3").ancestors()).containsExactly(new HeldAncestor("us28", List.of()));
        assertThat(ukraine.version("eu24").ancestors()).isEmpty();
        assertThat(ukraine.version("us27").held()).isFalse();
    }

    @Test
    void the_limit_of_forces_is_followed_to_both_texts() {
        assertThat(cells(ukraine, "us28", "6"))
                .containsExactly("6", "no-text", "6", "outside", "no-text", "no-text", "no-text", "no-text", "4");
    }

    @Test
    void points_named_by_the_record_are_followed() {
        assertThat(last(cells(ukraine, "us28", "21"))).startsWith("14");
        assertThat(last(cells(ukraine, "us28", "10"))).startsWith("5");
        assertThat(last(cells(ukraine, "us28", "25"))).isEqualTo("18");
        assertThat(last(cells(ukraine, "us28", "7"))).isEqualTo("gone");
        assertThat(last(cells(ukraine, "us28", "3"))).isEqualTo("gone");
        assertThat(cells(ukraine, "us28", "3").get(2)).isEqualTo("gone");
        assertThat(form(ukraine, "e3", "26").primary().orElseThrow().text()).isEqualTo(TextRelation.NOT_HELD);
    }

    private static String last(List<String> cells) {
        return cells.getLast();
    }

    @Test
    void the_words_of_the_last_text_came_in_between() throws Exception {
        Blame blame = new BlameTracer(ukraine).blame("ua20");
        assertThat(spans(blame, "4"))
                .startsWith("[us28: The strength of the Armed Forces of Ukraine")
                .contains("us28..geneva19,ua-us20-dec2,us-dec6,london..ua20: ")
                .contains("800,000 in peacetime.]");
        Blame counter = new BlameTracer(ukraine).blame("e3");
        assertThat(spans(counter, "12b")).startsWith("[..us28..e3: a partnership");
    }

    @Test
    void the_lake_s_clauses_are_followed_as_its_gold_says() throws Exception {
        assertThat(cells(lake, "mediator-draft", "3")).containsExactly("3", "no-text", "4+5");
        assertThat(cells(lake, "mediator-draft", "6")).containsExactly("6", "no-text", "8");
        assertThat(cells(lake, "mediator-draft", "7")).containsExactly("7", "no-text", "8");
        assertThat(cells(lake, "mediator-draft", "5")).containsExactly("5", "no-text", "19");
        assertThat(cells(lake, "mediator-draft", "10d")).containsExactly("10d", "no-text", "12a");
        assertThat(cells(lake, "mediator-draft", "17")).containsExactly("17", "no-text", "gone");
        Blame blame = new BlameTracer(lake).blame("second-draft");
        assertThat(spans(blame, "8")).startsWith("[mediator-draft: Merchant").doesNotContain("second-draft");
        assertThat(spans(blame, "11b"))
                .contains("[mediator-draft..norvane-counter..second-draft: 60][mediator-draft: millimetres");
    }
}
