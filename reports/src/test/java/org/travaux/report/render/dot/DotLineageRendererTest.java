package org.travaux.report.render.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.LineageTracer;
import org.travaux.model.plan.Plan;
import org.travaux.record.PlanFolder;

class DotLineageRendererTest {

    @TempDir
    Path parent;

    private Genealogy genealogy(SamplePlan sample) throws Exception {
        Path folder = sample.copyTo(parent);
        Plan plan = PlanFolder.read(folder).plan();
        DocumentReaders readers = new DocumentReaders(List.of(new PlainTextReader()));
        return new LineageTracer(new StandardDocumentComparer())
                .trace(plan, new HeldTexts(folder, readers).readAllMain(plan));
    }

    private static String dot(Genealogy genealogy, @Nullable FormId clause) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DotLineageRenderer().render(genealogy, clause, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_whole_plan_is_a_graph_that_names_each_node_once() throws Exception {
        for (SamplePlan sample : SamplePlan.values()) {
            DotGrammar graph = DotGrammar.read(dot(genealogy(sample), null));
            assertThat(graph.nodes()).doesNotHaveDuplicates().hasSizeGreaterThan(50);
            assertThat(graph.edges()).hasSizeGreaterThan(20);
            for (String edge : graph.edges()) {
                assertThat(new HashSet<>(graph.nodes())).contains(edge.split(" -> ", -1));
            }
        }
    }

    @Test
    void one_clause_is_drawn_with_its_family_and_all_versions() throws Exception {
        DotGrammar graph = DotGrammar.read(dot(genealogy(SamplePlan.UKRAINE_2025), new FormId("us28", "c6")));
        assertThat(graph.edges())
                .contains("\"us28:c6\" -> \"ua20:c4\"", "\"us28\" -> \"us27\"")
                .hasSize(9);
        assertThat(graph.nodes()).contains("\"london\"", "\"eu24\"").hasSize(12);
    }

    @Test
    void labels_cannot_break_out_of_their_quotes() {
        String nasty = "a \"quote\", a back\\slash\\";
        String text = "digraph " + DotLineageRenderer.quoted(nasty) + " { "
                + DotLineageRenderer.quoted(nasty + "\"]; } -> \u0007") + " [label="
                + DotLineageRenderer.quoted("line\nbreak \\") + "]; }";
        assertThat(DotGrammar.read(text).nodes()).hasSize(1);
        assertThat(DotLineageRenderer.quoted("x\ny")).isEqualTo("\"x\\ny\"");
        assertThatThrownBy(() -> DotGrammar.read("digraph x { \"a\" -> ; }"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DotGrammar.read("digraph x { \"a\"b\" }"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
