package org.travaux.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.Holdings;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.verify.Finding.State;

class ReceiptTest {

    @TempDir
    private Path folder;

    private SampleArchive archive;
    private Path plan;
    private Receipt receipt;
    private final List<Holdings.Damaged> damaged = new ArrayList<>();

    @BeforeEach
    void take() throws Exception {
        archive = new SampleArchive(folder);
        plan = archive.plan("lake", 1, 2);
        archive.deposit(plan);
        archive.deposit(archive.plan("river", 1, 1));
        Path file = folder.resolve("receipt.txt");
        Clock clock = Clock.fixed(SampleArchive.FIRST_DAY, ZoneOffset.UTC);
        Files.writeString(
                file,
                Receipt.of(archive.root(), archive.open(), clock, damaged::add).text());
        receipt = Receipt.read(file);
    }

    private List<Finding> check() throws Exception {
        return receipt.check(archive.root(), archive.open(), new ArrayList<>());
    }

    @Test
    void later_deposits_are_no_difference() throws Exception {
        Files.writeString(plan.resolve("note.txt"), "A note.");
        archive.deposit(plan);
        archive.deposit(archive.plan("sea", 1, 1));

        assertThat(check()).isEmpty();
    }

    @Test
    void rewrite_of_content_and_inventory_together_is_found() throws Exception {
        SampleArchive forged = new SampleArchive(Files.createDirectory(folder.resolve("forged")));
        Files.writeString(plan.resolve("texts/n1.txt"), "1. What was never on the table.");
        forged.deposit(plan);
        Path object = archive.root().path().resolve(archive.root().objectPath(new ArchiveId("lake")));
        replace(forged.root().path().resolve(forged.root().objectPath(new ArchiveId("lake"))), object);

        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).isGood())
                .isTrue();
        assertThat(check()).singleElement().extracting(Finding::state).isEqualTo(State.CHANGED);
    }

    private static void replace(Path forged, Path object) throws Exception {
        for (Path file : SampleArchive.files(object)) {
            Files.delete(file);
        }
        for (Path file : SampleArchive.files(forged)) {
            Files.copy(file, object.resolve(forged.relativize(file)));
        }
    }

    @Test
    void plan_that_is_gone_is_found() throws Exception {
        Path object = archive.root().path().resolve(archive.root().objectPath(new ArchiveId("river")));
        for (Path file : SampleArchive.files(object)) {
            Files.delete(file);
        }
        try (var below = Files.walk(object)) {
            for (Path each : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }

        assertThat(check()).singleElement().extracting(Finding::state).isEqualTo(State.MISSING);
    }

    @Test
    void removal_is_said_and_is_no_damage() throws Exception {
        archive.open().purge(new ArchiveId("river"), SampleArchive.ALMA, "an order");
        List<String> notes = new ArrayList<>();

        assertThat(receipt.check(archive.root(), archive.open(), notes)).isEmpty();
        assertThat(notes).singleElement().asString().contains("river", "an order", "Alma Registry");
    }

    @Test
    void damaged_plan_is_named_and_keeps_no_other_out() throws Exception {
        Path object = archive.root().path().resolve(archive.root().objectPath(new ArchiveId("river")));
        Files.writeString(object.resolve("v1/inventory.json"), "{}");
        Files.writeString(
                archive.root()
                        .path()
                        .resolve(archive.root()
                                .objectPath(archive.deposit(archive.plan("sea", 1, 1))
                                        .id()))
                        .resolve("inventory.json"),
                "{");

        Receipt partial = Receipt.of(archive.root(), archive.open(), Clock.systemUTC(), damaged::add);

        assertThat(partial.entries()).extracting(Receipt.Entry::object).containsExactly("urn:travaux:plan:lake");
        assertThat(damaged).hasSize(2).allMatch(each -> each.message().contains("archive verify"));
        assertThat(damaged).extracting(Holdings.Damaged::object).contains("river");
    }

    @Test
    void changed_receipt_is_refused() throws Exception {
        Path file = folder.resolve("receipt.txt");
        Files.writeString(file, Files.readString(file).replace("  v1  ", "  v2  "));

        assertThatThrownBy(() -> Receipt.read(file))
                .isInstanceOfSatisfying(
                        ArchiveFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.INTEGRITY));
    }
}
