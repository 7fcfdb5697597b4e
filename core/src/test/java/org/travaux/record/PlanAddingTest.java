package org.travaux.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Party;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.check.PlanFormatException;

class PlanAddingTest {

    private static final Party PARTY = new Party("upland", "Upland", null, List.of(), null);

    private static final Source SOURCE = new Source(
            "gazette-1",
            SourceType.OUTLET,
            "Gazette",
            null,
            null,
            null,
            new EdtfDate("2021-06-01"),
            null,
            null,
            null,
            null,
            Access.OPEN,
            null);

    @TempDir
    Path parent;

    @Test
    void reactions_are_added_with_their_source_and_party_and_all_else_stays_as_written() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Path reactions = folder.resolve("reactions.yaml");
        String commented = Files.readString(reactions).replaceFirst("  stance: ", "  # as read on the day\n  stance: ");
        Files.writeString(reactions, commented);
        String sources = Files.readString(folder.resolve("sources.yaml"));

        PlanRecord record = PlanFolder.addReactions(
                folder, List.of(reaction("r1"), reaction("r2")), List.of(SOURCE), List.of(PARTY));

        assertThat(PlanFolder.read(folder)).isEqualTo(record);
        assertThat(record.reaction("r2")).contains(reaction("r2"));
        assertThat(record.source("gazette-1")).contains(SOURCE);
        assertThat(record.plan().party("upland")).contains(PARTY);
        assertThat(Files.readString(reactions)).startsWith(commented);
        assertThat(Files.readString(folder.resolve("sources.yaml"))).startsWith(sources);
    }

    @Test
    void nothing_is_added_where_one_of_them_does_not_fit() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        String before = Files.readString(folder.resolve("plan.yaml"));

        assertThatThrownBy(() -> PlanFolder.addReactions(folder, List.of(reaction("r1")), List.of(), List.of(PARTY)))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("unknown source 'gazette-1'");
        assertThat(Files.readString(folder.resolve("plan.yaml"))).isEqualTo(before);
    }

    @Test
    void files_are_made_where_they_are_not_there() throws Exception {
        Files.writeString(parent.resolve("plan.yaml"), "schemaVersion: 1\nid: p\ntitle: P\n# none yet\nparties: []\n");

        PlanRecord record = PlanFolder.addReactions(parent, List.of(reaction("r1")), List.of(SOURCE), List.of(PARTY));

        assertThat(PlanFolder.read(parent)).isEqualTo(record);
        assertThat(record.plan().taxonomy()).extracting("id").contains("territory", "nuclear-plant", "overall");
        assertThat(Files.readString(parent.resolve("plan.yaml"))).doesNotContain("territory");
    }

    private static Reaction reaction(String id) {
        return new Reaction(
                id,
                "upland",
                List.of(),
                null,
                Attribution.PARTY_STATEMENT,
                null,
                null,
                new Statement("it is studied", null, null, null),
                Stance.NEUTRAL,
                List.of(),
                new Target(VersionReference.NONE, List.of(), null, List.of("overall"), TargetObject.PLAN, null),
                EdtfDate.UNKNOWN,
                "gazette-1",
                List.of(),
                Relations.NONE,
                null,
                Access.OPEN,
                null);
    }
}
