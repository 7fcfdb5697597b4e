package org.travaux.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.Deposit;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.Removal;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.event.EventType;
import org.travaux.archive.json.JsonTree;
import org.travaux.archive.verify.StoreVerifier;

class OcflArchiveTest {

    private static final ArchiveId LAKE = new ArchiveId("lake");

    @TempDir
    private Path folder;

    private SampleArchive archive;
    private Path plan;

    @BeforeEach
    void make() throws Exception {
        archive = new SampleArchive(folder);
        plan = archive.plan("lake", 2, 3);
    }

    @Test
    void deposit_is_a_version_with_who_when_and_what_for() throws Exception {
        Deposit deposit = archive.deposit(plan);

        assertThat(deposit.isNew()).isTrue();
        ArchivedPlan held = archive.open().plan(LAKE);
        assertThat(held.versions()).hasSize(1);
        assertThat(held.latest().deposited()).isEqualTo(SampleArchive.FIRST_DAY);
        assertThat(held.latest().by()).isEqualTo(SampleArchive.ALMA);
        assertThat(held.latest().message()).isEqualTo("as received");
        assertThat(held.latest().files().keySet())
                .containsExactly(
                        "clauses/n1.txt.json",
                        "clauses/n2.txt.json",
                        "derived.json",
                        "events.jsonl",
                        "plan.yaml",
                        "texts/n1.txt",
                        "texts/n2.txt");
    }

    @Test
    void nothing_changed_is_no_version() throws Exception {
        archive.deposit(plan);

        Deposit again = archive.deposit(plan);

        assertThat(again.isNew()).isFalse();
        assertThat(archive.open().plan(LAKE).versions()).hasSize(1);
    }

    @Test
    void only_what_changed_becomes_content() throws Exception {
        archive.deposit(plan);
        Files.writeString(plan.resolve("texts/n2.txt"), "\n4. New.", StandardOpenOption.APPEND);
        Files.copy(plan.resolve("texts/n1.txt"), plan.resolve("copy.txt"));

        Deposit second = archive.deposit(plan);

        assertThat(second.added()).containsExactly("copy.txt");
        assertThat(second.changed()).containsExactly("clauses/n2.txt.json", "derived.json", "texts/n2.txt");
        Path content =
                archive.root().path().resolve(archive.root().objectPath(LAKE)).resolve("v2/content");
        assertThat(SampleArchive.files(content).stream()
                        .map(file -> content.relativize(file).toString()))
                .containsExactly("clauses/n2.txt.json", "derived.json", "events.jsonl", "texts/n2.txt");
    }

    @Test
    void version_is_given_back_byte_for_byte() throws Exception {
        archive.deposit(plan);
        byte[] first = Files.readAllBytes(plan.resolve("texts/n1.txt"));
        Files.writeString(plan.resolve("texts/n1.txt"), "1. Other.");
        Files.delete(plan.resolve("texts/n2.txt"));
        SampleArchive.plan(plan, "lake", 1, 4);
        archive.deposit(plan);

        archive.open().restore(LAKE, 1, folder.resolve("back"), OcflArchiveTest::withoutOwn);
        archive.open().restore(LAKE, 2, folder.resolve("back-2"), back -> back);

        assertThat(folder.resolve("back/texts/n1.txt")).hasBinaryContent(first);
        assertThat(folder.resolve("back/texts/n2.txt")).exists();
        assertThat(folder.resolve("back/events.jsonl")).doesNotExist();
        assertThat(folder.resolve("back/clauses")).doesNotExist();
        assertThat(folder.resolve("back-2/texts/n2.txt")).doesNotExist();
        assertThat(folder.resolve("back-2/events.jsonl")).exists();
        assertThat(SampleArchive.files(folder).toString()).doesNotContain(".new-");
    }

    @Test
    void what_was_known_at_a_time_is_the_latest_version_by_then() throws Exception {
        archive.deposit(plan);
        SampleArchive.plan(plan, "lake", 2, 4);
        archive.deposit(plan);

        ArchivedPlan held = archive.open().plan(LAKE);

        assertThat(held.knownAt(Instant.parse("2025-12-05T00:00:00Z"))).isEmpty();
        assertThat(held.knownAt(Instant.parse("2025-12-06T23:59:59Z"))
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        assertThat(held.knownAt(Instant.parse("2026-01-01T00:00:00Z"))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void clauses_are_derived_and_say_so() throws Exception {
        archive.deposit(plan);

        JsonTree clauses = archive.open()
                .read(LAKE, 1, back -> JsonTree.read(Files.readAllBytes(back.resolve("clauses/n1.txt.json"))));

        assertThat(clauses.values().get("derived")).isEqualTo(true);
        assertThat(clauses.text("reader")).isEqualTo("Travaux test");
        assertThat(clauses.text("derivedFrom", "digest")).startsWith("sha512:");
        assertThat(clauses.trees("clauses")).hasSize(3);
        assertThat(clauses.trees("clauses").getFirst().text("number")).isEqualTo("1");
        assertThat(clauses.trees("clauses").getFirst().text("text")).startsWith("The parties");
    }

    @Test
    void events_tell_what_happened() throws Exception {
        archive.deposit(plan);
        Files.writeString(plan.resolve("note.md"), "A note.");
        archive.deposit(plan);

        List<ArchiveEvent> events =
                archive.open().read(LAKE, 2, back -> EventLog.read(Files.readAllBytes(back.resolve(OwnFiles.EVENTS))));

        assertThat(events.stream().map(ArchiveEvent::type))
                .contains(
                        EventType.INGESTION,
                        EventType.VALIDATION,
                        EventType.FIXITY_CHECK,
                        EventType.FORMAT_IDENTIFICATION);
        assertThat(events.stream().filter(event -> event.id().startsWith("v2.")))
                .hasSize(4);
        assertThat(events.getFirst().agents().getFirst().name()).isEqualTo("Alma Registry");
        assertThat(events.stream().map(ArchiveEvent::id)).doesNotHaveDuplicates();
    }

    @Test
    void text_that_cannot_be_read_is_kept_all_the_same() throws Exception {
        Files.writeString(plan.resolve("texts/n2.txt"), "");

        Deposit deposit = archive.deposit(plan);

        assertThat(deposit.notes()).singleElement().asString().contains("texts/n2.txt", "empty");
        assertThat(deposit.version().files()).containsKey("texts/n2.txt").doesNotContainKey("clauses/n2.txt.json");
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).isGood())
                .isTrue();
    }

    @Test
    void names_of_the_archive_are_refused() throws Exception {
        Files.writeString(plan.resolve("events.jsonl"), "{}");

        assertThatThrownBy(() -> archive.deposit(plan))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining("events.jsonl has a name that the archive keeps");
    }

    @Test
    void damaged_content_is_never_given_back() throws Exception {
        archive.deposit(plan);
        Path text = SampleArchive.files(archive.root().path()).stream()
                .filter(file -> file.endsWith("n1.txt"))
                .findFirst()
                .orElseThrow();
        Files.writeString(text, "1. Something else.");

        assertThatThrownBy(() -> archive.open().restore(LAKE, 1, folder.resolve("back"), OcflArchiveTest::withoutOwn))
                .isInstanceOfSatisfying(
                        ArchiveFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.INTEGRITY));
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void removal_leaves_a_stub_and_nothing_of_the_content() throws Exception {
        archive.deposit(plan);
        archive.deposit(archive.plan("other", 1, 2));

        ArchivedPlan stub = archive.open().purge(LAKE, SampleArchive.ALMA, "order of the court");

        Removal removal = Objects.requireNonNull(stub.removal(), "removal");
        assertThat(removal.reason()).isEqualTo("order of the court");
        assertThat(removal.versions()).isEqualTo(1);
        for (Path file : SampleArchive.files(archive.root().path())) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("accord of lake").doesNotContain("parties of lake");
        }
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
        assertThat(archive.open().plans()).hasSize(2);
        assertThatThrownBy(() -> archive.deposit(plan)).hasMessageContaining("was removed");
        assertThatThrownBy(() -> archive.open().purge(LAKE, SampleArchive.ALMA, "again"))
                .hasMessageContaining("removed already");
    }

    @Test
    void archive_is_not_made_where_something_is() throws Exception {
        assertThatThrownBy(() -> StoreRoot.create(archive.root().path())).hasMessageContaining("an archive already");
        assertThatThrownBy(() -> StoreRoot.create(plan)).hasMessageContaining("is not empty");
        assertThatThrownBy(() -> StoreRoot.at(plan)).hasMessageContaining("There is no archive in");
    }

    @Test
    void two_archives_of_the_same_deposits_are_the_same() throws Exception {
        SampleArchive other = new SampleArchive(Files.createDirectory(folder.resolve("second")));
        archive.deposit(plan);
        other.deposit(plan);

        assertThat(bytes(other.root().path())).isEqualTo(bytes(archive.root().path()));
    }

    private static Set<String> bytes(Path root) throws Exception {
        Set<String> bytes = new java.util.TreeSet<>();
        for (Path file : SampleArchive.files(root)) {
            bytes.add(root.relativize(file) + " " + Digests.sha512(file));
        }
        return bytes;
    }

    private static Path withoutOwn(Path folder) throws IOException {
        OwnFiles.deleteFrom(folder);
        return folder;
    }
}
