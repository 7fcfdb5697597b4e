package org.travaux.archive.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.Deposit;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.bag.Bag;
import org.travaux.archive.bag.BagCheck;
import org.travaux.archive.bag.BagFiles;
import org.travaux.archive.bag.BagLimits;
import org.travaux.archive.bag.BagRefused;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.store.OcflArchive;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Access;
import org.travaux.record.extract.Reader;

class TransferTest {

    private static final ArchiveId LAKE = new ArchiveId("lake");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;

    private SampleArchive first;
    private SampleArchive second;

    @BeforeEach
    void start() throws Exception {
        first = new SampleArchive(Files.createDirectory(folder.resolve("first")));
        second = new SampleArchive(Files.createDirectory(folder.resolve("second")));
    }

    private PlanExport.Result export(ArchiveId id, ExportFormat format, Path target, Reader reader) throws Exception {
        OcflArchive archive = first.open();
        ArchivedPlan plan = archive.plan(id);
        PlanExport.Request request =
                new PlanExport.Request("everybody", SampleArchive.FIRST_DAY, "Travaux test", "0123abcd");
        return new PlanExport(new ReadingRoom(archive, reader), StandardReaders.create(), request)
                .write(plan, plan.latest(), format, target);
    }

    private Path exported(ArchiveId id, ExportFormat format) throws Exception {
        Path target = folder.resolve("out-" + format);
        export(id, format, target, Reader.everybody(DAY));
        return target;
    }

    private Deposit imported(Path bag) throws Exception {
        return new BagImport(second.open(), BagLimits.STANDARD).of(bag, SampleArchive.ALMA, "by courier", false);
    }

    /** Gives the first version in the second archive back, less what the archive added. */
    private void restored(ArchiveId id, Path target) throws Exception {
        second.open().restore(id, 1, target, back -> {
            OwnFiles.deleteFrom(back);
            return back;
        });
    }

    private List<String> refused(Path bag) throws Exception {
        List<String> problems =
                catchThrowableOfType(BagRefused.class, () -> imported(bag)).problems();
        assertThat(second.open().plans()).isEmpty();
        return problems;
    }

    private static Map<String, String> content(Path top) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Map.Entry<String, Path> file : BagFiles.of(top).entrySet()) {
            content.put(file.getKey(), new String(Files.readAllBytes(file.getValue()), StandardCharsets.ISO_8859_1));
        }
        return content;
    }

    @Test
    void a_plan_comes_back_byte_for_byte_through_a_bag_in_another_archive() throws Exception {
        for (ExportFormat format : List.of(ExportFormat.BAG, ExportFormat.ZIP)) {
            Path plan = SamplePlan.UKRAINE_2025.copyTo(Files.createDirectory(folder.resolve("plan-" + format)));
            ArchiveId id = first.deposit(plan).id();
            Path bag = exported(id, format);
            imported(bag);
            Path back = folder.resolve("back-" + format);
            restored(id, back);
            assertThat(content(back)).isEqualTo(content(plan));
        }
    }

    @Test
    void odd_file_names_come_back_too() throws Exception {
        Random random = new Random(20251206);
        List<String> parts = List.of(
                "a b",
                "100%",
                "%0A",
                "%25",
                "line\nbreak",
                "cr\rname",
                "текст",
                "😀",
                "é",
                "…",
                "#?&;'\"",
                ".dot",
                "deep",
                "ß",
                "x".repeat(200));
        Path plan = first.plan("lake", 1, 3);
        for (int file = 0; file < 60; file++) {
            StringBuilder path = new StringBuilder("more");
            int depth = 1 + random.nextInt(4);
            for (int level = 0; level < depth; level++) {
                path.append('/').append(parts.get(random.nextInt(parts.size())));
            }
            path.append("/f").append(file);
            try {
                Path place = plan.resolve(path.toString());
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                Files.write(place, bytes);
            } catch (InvalidPathException | IOException e) {
                // A name that this system's files cannot have is not tried.
            }
        }
        first.deposit(plan);
        Path bag = exported(LAKE, ExportFormat.ZIP);
        imported(bag);
        Path back = folder.resolve("back");
        restored(LAKE, back);
        assertThat(content(back)).isEqualTo(content(plan)).hasSizeGreaterThan(30);
    }

    @Test
    void the_same_version_at_the_same_time_gives_the_same_bytes() throws Exception {
        first.deposit(first.plan("lake", 2, 5));
        Path zip = exported(LAKE, ExportFormat.ZIP);
        Path again = folder.resolve("again.zip");
        export(LAKE, ExportFormat.ZIP, again, Reader.everybody(DAY));
        assertThat(again).hasSameBinaryContentAs(zip);
    }

    @Test
    void nothing_is_written_over() throws Exception {
        first.deposit(first.plan("lake", 1, 2));
        Path target = Files.createDirectory(folder.resolve("full"));
        Files.writeString(target.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> export(LAKE, ExportFormat.BAG, target, Reader.everybody(DAY)))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> export(LAKE, ExportFormat.JSON, target.resolve("mine.txt"), Reader.everybody(DAY)))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining("exists already");
        assertThat(content(target)).containsExactly(Map.entry("mine.txt", "mine"));
    }

    @Test
    void what_happened_before_is_kept_and_said_to_be_from_elsewhere() throws Exception {
        first.deposit(first.plan("lake", 1, 2));
        Path zip = exported(LAKE, ExportFormat.ZIP);
        Deposit deposit = imported(zip);
        assertThat(deposit.version().message()).contains("Imported from bag").endsWith(": by courier");
        List<String> kept = deposit.version().files().keySet().stream()
                .filter(OwnFiles::isImported)
                .toList();
        assertThat(kept)
                .anyMatch(path -> path.endsWith("/metadata/premis.xml"))
                .anyMatch(path -> path.endsWith("/archive/events.jsonl"))
                .anyMatch(path -> path.endsWith("/bag-info.txt"))
                .noneMatch(path -> path.contains("/clauses/"));
        List<ArchiveEvent> events =
                second.open().read(LAKE, 1, back -> EventLog.read(Files.readAllBytes(back.resolve(OwnFiles.EVENTS))));
        assertThat(events.getFirst().detail())
                .contains("Taken in from the bag", "SHA-512 of its manifest-sha512.txt", "archived there as v1");
        assertThat(imported(zip).isNew()).isFalse();

        Path plan = folder.resolve("plan");
        restored(LAKE, plan);
        assertThat(plan.resolve(OwnFiles.IMPORTED)).doesNotExist();
        Files.writeString(plan.resolve("note.txt"), "A note.");
        assertThat(second.deposit(plan).version().files().keySet()).containsAll(kept);
    }

    @Test
    void what_is_closed_is_left_out_of_every_form_and_the_export_says_so() throws Exception {
        Path plan = first.plan("lake", 2, 4);
        Path yaml = plan.resolve("plan.yaml");
        String text = Files.readString(yaml);
        int last = text.lastIndexOf("    part: main");
        Files.writeString(yaml, text.substring(0, last) + "    access: restricted\n" + text.substring(last));
        first.deposit(plan);
        String closed = "keep 3 boats on the lake of number 1";
        for (ExportFormat format : List.of(ExportFormat.BAG, ExportFormat.JSON, ExportFormat.AKOMA_NTOSO)) {
            Path target = folder.resolve("part-" + format);
            PlanExport.Result result = export(LAKE, format, target, Reader.everybody(DAY));
            assertThat(result.withheld()).anySatisfy(each -> assertThat(each).contains("texts/n2.txt", "restricted"));
            for (Path file : SampleArchive.files(target)) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain(closed);
            }
        }
        Path bag = folder.resolve("part-BAG");
        assertThat(BagCheck.of(bag, BagLimits.STANDARD).info().value(PlanBag.PARTIAL))
                .isPresent();
        assertThat(Files.readString(bag.resolve("metadata/premis.xml"))).contains("partial extract", "texts/n2.txt");
        assertThat(refused(bag)).singleElement().asString().contains("partial extract", "--extract");
        Deposit deposit = new BagImport(second.open(), BagLimits.STANDARD).of(bag, SampleArchive.ALMA, "", true);
        assertThat(deposit.isNew()).isTrue();

        Reader archivist = new Reader("archivist", java.util.Set.of(Access.Kind.RESTRICTED), DAY);
        Path whole = folder.resolve("whole");
        assertThat(export(LAKE, ExportFormat.BAG, whole, archivist).withheld()).isEmpty();
        assertThat(content(whole.resolve(Bag.DATA))).isEqualTo(content(plan));
    }

    @Test
    void a_payload_that_is_no_plan_folder_is_refused_with_every_problem() throws Exception {
        first.deposit(first.plan("lake", 1, 2));
        Path bag = exported(LAKE, ExportFormat.BAG);
        Files.writeString(bag.resolve("data/plan.yaml"), "schemaVersion: 1\nid: lake\ncolour: red\n");
        assertThat(refused(bag)).anySatisfy(problem -> assertThat(problem).contains("is not what was packed"));
        reseal(bag);
        assertThat(refused(bag))
                .hasSizeGreaterThan(1)
                .anySatisfy(problem -> assertThat(problem).contains("data/plan.yaml", "colour"));
        Files.delete(bag.resolve("data/plan.yaml"));
        reseal(bag);
        assertThat(refused(bag)).singleElement().asString().contains("no plan.yaml");
    }

    @Test
    void names_that_the_archive_keeps_for_itself_are_refused_in_a_payload() throws Exception {
        first.deposit(first.plan("lake", 1, 2));
        Path bag = exported(LAKE, ExportFormat.BAG);
        Files.writeString(bag.resolve("data/events.jsonl"), "{}");
        reseal(bag);
        assertThat(refused(bag)).singleElement().asString().contains("data/events.jsonl", "keeps for itself");
    }

    private static void reseal(Path bag) throws IOException {
        Files.delete(bag.resolve("tagmanifest-sha512.txt"));
        org.travaux.archive.bag.BagSeal.seal(bag, new org.travaux.archive.bag.BagInfo());
    }

    @Test
    void nothing_is_left_of_a_bag_in_the_folder_of_temporary_files() throws Exception {
        first.deposit(first.plan("lake", 1, 2));
        Path zip = exported(LAKE, ExportFormat.ZIP);
        List<String> before = temporary();
        imported(zip);
        assertThat(temporary()).isSubsetOf(before);
    }

    private static List<String> temporary() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("travaux-import-"))
                    .forEach(names::add);
        }
        return names;
    }
}
