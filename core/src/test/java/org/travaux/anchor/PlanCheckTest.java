package org.travaux.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;

class PlanCheckTest {

    private static final DocumentReaders READERS = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path parent;

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void the_sample_plans_name_only_clauses_that_are_there(SamplePlan sample) throws Exception {
        PlanCheck check = PlanCheck.of(sample.copyTo(parent), READERS);

        assertThat(check.trusted()).isTrue();
        assertThat(check.drift()).isEmpty();
        assertThat(check.clauses()).hasSizeGreaterThan(5);
        assertThat(check.texts()).isNotEmpty().noneMatch(text -> text.state() == PlanCheck.TextState.UNREADABLE);
    }

    @Test
    void an_anchor_whose_text_stands_elsewhere_has_moved_and_a_number_that_is_not_there_is_lost() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        var resolver = new AnchorResolver(
                READERS.read(folder.resolve("texts/second-draft.en.txt")).document());
        var anchor = resolver.document().clauses().stream()
                .filter(clause -> "17".equals(clause.number()))
                .findFirst()
                .orElseThrow()
                .anchor();
        Path links = folder.resolve("links.yaml");
        String before = Files.readString(links);
        int at = before.lastIndexOf("    - {number: \"17\"}");
        String moved = "    - {number: \"3\", anchor: {number: \"3\", firstWords: \"" + anchor.firstWords()
                + "\", digest: " + anchor.digest() + "}}";
        Files.writeString(
                links, before.substring(0, at) + moved + before.substring(at + "    - {number: \"17\"}".length()));
        Path watch = folder.resolve("watch.yaml");
        Files.writeString(watch, Files.readString(watch).replace("number: \"20\"", "number: \"99\""));

        PlanCheck check = PlanCheck.of(folder, READERS);

        assertThat(check.trusted()).isTrue();
        assertThat(check.drift())
                .extracting(
                        clause -> clause.use().where() + " " + clause.state().id() + " " + clause.found())
                .containsExactly("link moved [17]", "watch lost []");
    }

    @Test
    void a_text_with_other_bytes_makes_the_record_untrusted() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Files.writeString(folder.resolve("texts/second-draft.en.txt"), "1. Something else.");

        PlanCheck check = PlanCheck.of(folder, READERS);

        assertThat(check.trusted()).isFalse();
        assertThat(check.problems()).hasSize(1);
        assertThat(check.problems().getFirst().toString())
                .startsWith("plan.yaml:")
                .contains("is not the file recorded");
    }

    @Test
    void a_folder_without_a_plan_is_untrusted() {
        assertThat(PlanCheck.of(parent, READERS).trusted()).isFalse();
        assertThat(PlanCheck.of(parent, READERS).plan()).isNull();
    }
}
