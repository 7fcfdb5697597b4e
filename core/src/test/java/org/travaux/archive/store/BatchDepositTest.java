package org.travaux.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.store.BatchDeposit.Deposited;
import org.travaux.archive.store.BatchDeposit.Outcome;
import org.travaux.archive.store.BatchDeposit.Refused;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.record.check.PlanFormatException;

class BatchDepositTest {

    @TempDir
    private Path folder;

    private SampleArchive archive;

    @BeforeEach
    void make() throws Exception {
        archive = new SampleArchive(folder);
    }

    private List<Outcome> deposit(List<Path> folders) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        new BatchDeposit(archive.open(), SampleArchive.ALMA, path -> String.valueOf(path.getFileName()))
                .run(folders, outcomes::add);
        return outcomes;
    }

    @Test
    void folders_are_deposited_and_told_in_their_order() throws Exception {
        List<Path> folders = new ArrayList<>();
        for (int plan = 0; plan < 20; plan++) {
            folders.add(archive.plan("plan-" + plan, 1, 2));
        }

        List<Outcome> outcomes = deposit(folders);

        assertThat(outcomes).extracting(Outcome::folder).isEqualTo(folders);
        assertThat(outcomes).allMatch(Deposited.class::isInstance);
        assertThat(archive.open().plans()).hasSize(20);
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
    }

    @Test
    void one_that_fails_keeps_no_other_out() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("plan.yaml"), "id: [");

        List<Outcome> outcomes = deposit(List.of(archive.plan("a", 1, 1), broken, archive.plan("b", 1, 1)));

        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.cause()).isInstanceOf(PlanFormatException.class));
        assertThat(archive.open().plans()).extracting(plan -> plan.id().plan()).containsExactly("a", "b");
    }

    @Test
    void folders_of_one_plan_become_its_versions_in_their_order() throws Exception {
        List<Path> folders = new ArrayList<>();
        for (int state = 1; state <= 8; state++) {
            // The later ones are read sooner.
            folders.add(SampleArchive.plan(folder.resolve("state-" + state), "lake", 9 - state, 20));
        }

        deposit(folders);

        assertThat(archive.open().plan(new ArchiveId("lake")).versions())
                .extracting(ArchivedVersion::message)
                .containsExactly(
                        "state-1", "state-2", "state-3", "state-4", "state-5", "state-6", "state-7", "state-8");
    }
}
