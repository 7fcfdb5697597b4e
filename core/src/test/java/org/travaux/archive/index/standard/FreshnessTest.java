package org.travaux.archive.index.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.archive.index.standard.IndexedArchive.replace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.file.IndexPlace;

/** No answer is older than the archive, and none comes from an index that is not what was made. */
class FreshnessTest {

    private static final String MADE = "There was no index of the archive yet; it was made from 2 plans.";
    private static final String DAMAGED = "The index was damaged; it was made anew from 2 plans.";

    @TempDir
    private Path folder;

    private IndexedArchive archive;
    private Path talks;

    @BeforeEach
    void deposit() throws Exception {
        archive = new IndexedArchive(folder);
        talks = archive.talks("talks");
        archive.sample.deposit(talks);
        archive.sample.deposit(archive.sample.plan("lake", 2, 3));
        assertThat(archive.search("fishing").notes()).containsExactly(MADE);
    }

    private void expect(String note) throws Exception {
        SearchResult result = archive.search("fishing");
        assertThat(result.notes()).isEqualTo(note.isEmpty() ? List.of() : List.of(note));
        assertThat(result.hits())
                .extracting(IndexedArchive::cite)
                .containsExactly("talks@v1 d1:1", "talks@v1 r1", "talks@v1 c1");
    }

    @Test
    void an_index_that_is_good_is_used_as_it_is() throws Exception {
        FileTime made = Files.getLastModifiedTime(archive.database());
        expect("");
        expect("");
        assertThat(Files.getLastModifiedTime(archive.database())).isEqualTo(made);
    }

    @Test
    void a_deposit_is_found_at_once() throws Exception {
        replace(talks, "texts/d1.en.txt", "ship", "vessel");
        archive.sample.deposit(talks);
        SearchResult result = archive.search("vessel");
        assertThat(result.hits()).extracting(IndexedArchive::cite).containsExactly("talks@v2 d1:2");
        assertThat(result.notes()).containsExactly("The archive had changed: 1 plan was read into the index again.");
        assertThat(archive.cited("ship")).isEmpty();
        archive.sample.deposit(archive.sample.plan("pond", 1, 2));
        assertThat(archive.cited("pond")).containsExactly("pond@v1 n1:1", "pond@v1 n1:2");
    }

    /** Objects that come and go by other hands, with the times of files set as they were. */
    @Test
    void objects_that_come_and_go_by_other_programs_are_noticed() throws Exception {
        Path other = folder.resolve("other");
        IndexedArchive elsewhere = new IndexedArchive(Files.createDirectories(other));
        elsewhere.sample.deposit(elsewhere.sample.plan("guest", 1, 2));
        Path object =
                elsewhere.sample.root().path().resolve(elsewhere.sample.root().objectPath(new ArchiveId("guest")));
        Path target =
                archive.sample.root().path().resolve(elsewhere.sample.root().objectPath(new ArchiveId("guest")));
        copy(object, target);
        assertThat(archive.cited("guest")).containsExactly("guest@v1 n1:1", "guest@v1 n1:2");

        delete(target);
        SearchResult gone = archive.search("guest");
        assertThat(gone.hits()).isEmpty();
        assertThat(gone.notes()).containsExactly("The archive had changed: 1 plan is not in the archive any more.");
    }

    @Test
    void an_index_that_was_deleted_is_made_anew() throws Exception {
        Files.delete(archive.database());
        expect(MADE);
        delete(archive.place());
        expect(MADE);
        Files.delete(archive.place().resolve("seal"));
        expect(DAMAGED);
    }

    @Test
    void an_index_that_was_cut_short_is_made_anew() throws Exception {
        for (long size : List.of(0L, 100L, 5000L, Files.size(archive.database()) - 1)) {
            try (RandomAccessFile file = new RandomAccessFile(archive.database().toFile(), "rw")) {
                file.setLength(size);
            }
            expect(DAMAGED);
        }
    }

    @Test
    void an_index_with_one_wrong_byte_is_made_anew() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            FileTime time = Files.getLastModifiedTime(archive.database());
            try (RandomAccessFile file = new RandomAccessFile(archive.database().toFile(), "rw")) {
                long place = random.nextLong(file.length());
                file.seek(place);
                int before = file.read();
                file.seek(place);
                file.write(before ^ (1 << random.nextInt(8)));
            }
            if (round % 2 == 0) {
                Files.setLastModifiedTime(archive.database(), time);
            }
            expect(DAMAGED);
        }
    }

    @Test
    void a_copy_of_the_index_is_as_good_as_the_index() throws Exception {
        Path copy = folder.resolve("copy.db");
        Files.copy(archive.database(), copy);
        Files.move(copy, archive.database(), StandardCopyOption.REPLACE_EXISTING);
        expect("");
    }

    @Test
    void an_index_of_an_older_state_is_brought_up_to_date() throws Exception {
        Path older = folder.resolve("older");
        copy(archive.place(), older);
        replace(talks, "texts/d1.en.txt", "ship", "vessel");
        archive.sample.deposit(talks);
        assertThat(archive.cited("vessel")).hasSize(1);
        delete(archive.place());
        copy(older, archive.place());
        assertThat(archive.cited("vessel")).containsExactly("talks@v2 d1:2");
        assertThat(archive.cited("ship")).isEmpty();
    }

    @Test
    void an_index_of_another_archive_is_made_anew() throws Exception {
        IndexedArchive elsewhere = new IndexedArchive(Files.createDirectories(folder.resolve("other")));
        elsewhere.sample.deposit(elsewhere.sample.plan("guest", 1, 2));
        assertThat(elsewhere.cited("guest")).hasSize(2);
        delete(archive.place());
        copy(elsewhere.place(), archive.place());
        expect("The index was of another archive; it was made anew from 2 plans.");
        assertThat(archive.cited("guest")).isEmpty();
    }

    @Test
    void an_index_of_another_format_is_made_anew() throws Exception {
        Path seal = archive.place().resolve("seal");
        String line = Files.readString(seal);
        String other = line.substring(0, line.lastIndexOf(' ')).replace("travaux-index 1 ", "travaux-index 2 ");
        java.util.zip.CRC32C sum = new java.util.zip.CRC32C();
        sum.update(other.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(seal, other + " " + Long.toHexString(sum.getValue()) + "\n");
        expect("The index was made by another version of Travaux; it was made anew from 2 plans.");
    }

    /** What a process leaves that ends in the middle of a change is taken back. */
    @Test
    void a_change_that_was_cut_off_is_taken_back() throws Exception {
        Path database = archive.database();
        byte[] before = Files.readAllBytes(database);
        Path journal = database.resolveSibling("index.db-journal");
        byte[] half;
        byte[] log;
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size=1");
                statement.execute("UPDATE piece SET f1 = 'forged fishing'");
                statement.execute("UPDATE part SET date = '1900-01-01'");
            }
            log = Files.readAllBytes(journal);
            half = Files.readAllBytes(database);
            connection.rollback();
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
        Files.write(database, half);
        Files.write(journal, log);
        SearchResult result = archive.search("fishing");
        assertThat(result.hits())
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.date()).startsWith("2025"));
        assertThat(journal).doesNotExist();
    }

    @Test
    void a_damaged_plan_is_left_out_and_named_until_it_is_repaired() throws Exception {
        Path object = archive.sample.root().path().resolve(archive.sample.root().objectPath(new ArchiveId("talks")));
        Path inventory = object.resolve("inventory.json");
        byte[] good = Files.readAllBytes(inventory);
        Files.writeString(inventory, "{}");
        for (int round = 0; round < 2; round++) {
            SearchResult damaged = archive.search("fishing");
            assertThat(damaged.hits()).isEmpty();
            assertThat(damaged.isDamaged()).isTrue();
            assertThat(damaged.missing()).hasSize(1);
            assertThat(damaged.missing().getFirst().message()).contains("damaged", "archive verify");
        }
        assertThat(archive.cited("boats")).hasSize(6);
        Files.write(inventory, good);
        SearchResult repaired = archive.search("fishing");
        assertThat(repaired.hits()).hasSize(3);
        assertThat(repaired.isDamaged()).isFalse();

        Path content = object.resolve("v1/content/texts/d1.en.txt");
        Files.writeString(content, "1. Forged fishing.");
        delete(archive.place());
        assertThat(archive.search("fishing").missing())
                .extracting(SearchResult.Missing::plan)
                .containsExactly("talks");
        assertThat(archive.cited("forged")).isEmpty();
    }

    @Test
    void where_no_index_can_be_kept_one_is_made_for_the_search() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "no folder");
        ArchiveIndex index = new ArchiveIndex(
                archive.sample.root(), archive.sample.open(), new IndexPlace(blocked.resolve("archive.index")));
        SearchResult result = index.search(SearchQuery.of("fishing"), IndexedArchive.EVERYBODY, (done, all) -> {});
        assertThat(result.hits()).hasSize(3);
        assertThat(result.notes()).hasSize(1);
        assertThat(result.notes().getFirst()).startsWith("The index cannot be kept beside the archive");
    }

    @Test
    void after_a_removal_no_byte_of_the_plan_is_in_the_index() throws Exception {
        replace(talks, "texts/d1.en.txt", "harbour", "xylophone quayside");
        archive.sample.deposit(talks);
        assertThat(archive.cited("xylophone")).hasSize(1);
        for (String word : List.of("xylophone", "Zaporizhzhia", "Київ", "niedrig")) {
            assertThat(isInFiles(word)).as(word).isTrue();
        }
        archive.sample.open().purge(new ArchiveId("talks"), SampleArchive.ALMA, "order");
        assertThat(archive.index().clear()).isTrue();
        assertGone();
        assertThat(archive.cited("boats")).hasSize(6);
    }

    @Test
    void a_removal_without_the_index_is_noticed_by_the_next_search() throws Exception {
        archive.sample.open().purge(new ArchiveId("talks"), SampleArchive.ALMA, "order");
        assertThat(archive.cited("fishing")).isEmpty();
        assertGone();
    }

    @Test
    void an_index_that_cannot_be_cleared_is_deleted() throws Exception {
        Files.writeString(archive.database(), "no database, but Zaporizhzhia");
        archive.sample.open().purge(new ArchiveId("talks"), SampleArchive.ALMA, "order");
        assertThat(archive.index().clear()).isTrue();
        assertGone();
        assertThat(archive.database()).doesNotExist();
        assertThat(archive.index().clear()).isFalse();
    }

    private void assertGone() throws IOException {
        for (String word : List.of(
                "xylophone",
                "quayside",
                "zaporizh",
                "Zaporizh",
                "Київ",
                "киів",
                "човнів",
                "niedrig",
                "d1.en",
                "Upper")) {
            assertThat(isInFiles(word)).as(word).isFalse();
        }
    }

    private boolean isInFiles(String word) throws IOException {
        String bytes = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (Path file : SampleArchive.files(archive.place())) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes)) {
                return true;
            }
        }
        return false;
    }

    /** The index after any deposits is the index made from nothing. */
    @Test
    void the_index_grows_into_what_would_be_made_from_nothing() throws Exception {
        Random random = new Random(21);
        List<Path> plans = new ArrayList<>(List.of(talks));
        for (int round = 0; round < 12; round++) {
            switch (random.nextInt(4)) {
                case 0 -> plans.add(archive.talks("talks-" + round));
                case 1 ->
                    archive.sample.deposit(archive.sample.plan("lake", 1 + random.nextInt(3), 2 + random.nextInt(3)));
                case 2 ->
                    replace(plans.get(random.nextInt(plans.size())), "plan.yaml", "title: Talks", "title: Talks ");
                default -> {
                    Path plan = plans.get(random.nextInt(plans.size()));
                    String file = random.nextBoolean() ? "texts/d1.en.txt" : "reactions.yaml";
                    replace(plan, file, "the ", "the " + "big ".repeat(random.nextInt(3)));
                }
            }
            for (Path plan : plans) {
                archive.sample.deposit(plan);
            }
            archive.search("boats");
        }
        ArchiveIndex anew =
                new ArchiveIndex(archive.sample.root(), archive.sample.open(), new IndexPlace(folder.resolve("anew")));
        anew.rebuild((done, all) -> {});
        for (String words :
                List.of("boats", "fish*", "the big", "киів", "NEAR(limit boats)", "harbour -big", "lake OR quay")) {
            for (RecordTime time : List.of(
                    new RecordTime.Latest(),
                    new RecordTime.Ever(),
                    new RecordTime.KnownAt(SampleArchive.FIRST_DAY.plusSeconds(86_400 * 9)))) {
                SearchQuery query = SearchQuery.of(words).at(time).page(0, 500);
                SearchResult grown = archive.search(query);
                SearchResult made = anew.search(query, IndexedArchive.EVERYBODY, (done, all) -> {});
                assertThat(grown).as(words).isEqualTo(made);
            }
        }
        assertThat(archive.search("boats").total()).isPositive();
    }

    @Test
    void several_at_once_are_answered_alike() throws Exception {
        delete(archive.place());
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int task = 0; task < 18; task++) {
                tasks.add(() -> archive.search("fishing").total());
            }
            for (Future<Integer> total : threads.invokeAll(tasks)) {
                assertThat(total.get()).isEqualTo(3);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
