package org.travaux.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.verify.StoreVerifier;

/**
 * What cannot be written is a plain failure, and the archive is as it was. A file in the place of a folder keeps root out too,
 * whom no permission does; full disks are tried by {@code benchmarks/archive-full-disk.sh}.
 */
class NoRoomTest {

    private static final ArchiveId LAKE = new ArchiveId("lake");

    @TempDir
    private Path folder;

    private SampleArchive archive;
    private Path plan;

    @BeforeEach
    void make() throws Exception {
        archive = new SampleArchive(folder);
        plan = archive.plan("lake", 1, 2);
    }

    private static void assertStorageFails(ThrowingCallable work) {
        ArchiveFailure failure = catchThrowableOfType(ArchiveFailure.class, work);
        assertThat(failure.reason()).isEqualTo(Reason.STORAGE);
        assertThat(failure.getMessage()).endsWith(".").doesNotContain("Exception", "\n");
    }

    /** Where the object of the plan would lie there is a file instead of a folder. */
    private Path inTheWay() throws Exception {
        String first = archive.root().objectPath(LAKE).replaceFirst("/.*", "");
        return Files.writeString(archive.root().path().resolve(first), "in the way");
    }

    @Test
    void deposit_that_finds_no_place_leaves_nothing_behind() throws Exception {
        Path obstacle = inTheWay();

        assertStorageFails(() -> archive.deposit(plan));

        assertThat(StoreRoot.children(archive.root().control())).hasSize(2);
        assertThat(obstacle).hasContent("in the way");
        Files.delete(obstacle);
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
        assertThat(archive.deposit(plan).version().number()).isEqualTo(1);
    }

    @Test
    void archive_below_a_file_is_not_made() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "a file");

        assertStorageFails(() -> StoreRoot.create(file.resolve("archive")));

        assertThat(file).hasContent("a file");
    }

    @Test
    void plan_is_not_given_back_below_a_file() throws Exception {
        archive.deposit(plan);
        Path file = Files.writeString(folder.resolve("file"), "a file");
        List<Path> before = SampleArchive.files(folder);

        assertStorageFails(() -> archive.open().restore(LAKE, 1, file.resolve("back"), given -> given));

        assertThat(SampleArchive.files(folder)).isEqualTo(before);
    }
}
