package org.travaux.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.fixtures.SamplePlan;

class PlanFolderTest {

    @TempDir
    Path parent;

    @Test
    void the_plan_for_ukraine_is_read_whole() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));

        assertThat(record.plan().id()).isEqualTo("ukraine-2025");
        assertThat(record.plan().parties()).hasSize(12);
        assertThat(record.plan().people()).hasSize(28);
        assertThat(record.plan().topics()).hasSize(13);
        assertThat(record.plan().versions()).hasSize(9);
        assertThat(record.plan().circulation()).hasSize(23);
        assertThat(record.reactions()).hasSize(90);
        assertThat(record.claims()).hasSize(78);
        assertThat(record.sources()).hasSize(108);
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void what_is_written_is_read_again_equal(SamplePlan plan) throws Exception {
        Path folder = plan.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);

        PlanFolder.write(record, folder);

        assertThat(PlanFolder.read(folder)).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void writing_twice_gives_the_same_bytes_and_leaves_no_other_file(SamplePlan plan) throws Exception {
        Path folder = plan.copyTo(parent);
        PlanFolder.write(PlanFolder.read(folder), folder);
        String first = allFiles(folder);

        PlanFolder.write(PlanFolder.read(folder), folder);

        assertThat(allFiles(folder)).isEqualTo(first);
        try (Stream<Path> paths = Files.walk(folder)) {
            assertThat(paths.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(plan.files());
        }
    }

    private static String allFiles(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"plan.yaml", "reactions.yaml", "claims.yaml", "sources.yaml"}) {
            all.append(Files.readString(folder.resolve(name)));
        }
        return all.toString();
    }
}
