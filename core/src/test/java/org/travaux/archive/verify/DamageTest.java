package org.travaux.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.verify.Finding.State;
import org.travaux.archive.verify.ObjectReport.VersionState;

/** Whatever byte of an archive is another one, is cut off or is gone: it is found. */
class DamageTest {

    private static final int RANDOM_BYTES = 1_200;

    @TempDir
    private Path folder;

    @Test
    void every_changed_byte_every_truncation_and_every_deletion_is_found() throws Exception {
        SampleArchive archive = archive();
        Path root = archive.root().path();
        List<Path> files = SampleArchive.files(root);
        List<String> unnoticed = new ArrayList<>();
        Random random = new Random(6);
        int each = RANDOM_BYTES / files.size() + 1;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = root.relativize(file).toString();
            for (int time = 0; time < each && bytes.length > 0; time++) {
                byte[] other = bytes.clone();
                int position = random.nextInt(bytes.length);
                // Changes of one bit are among them, such as another case of a letter.
                other[position] ^= time % 3 == 0 ? (byte) (1 << random.nextInt(8)) : (byte) (1 + random.nextInt(255));
                Files.write(file, other);
                note(archive, name + ": byte " + position, unnoticed);
            }
            for (int length : bytes.length == 0 ? new int[0] : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                Files.write(file, Arrays.copyOf(bytes, length));
                note(archive, name + " cut to " + length, unnoticed);
            }
            Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
            note(archive, name + " with a byte more", unnoticed);
            Files.delete(file);
            note(archive, name + " deleted", unnoticed);
            Files.write(file, bytes);
        }

        assertThat(unnoticed).isEmpty();
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
    }

    private static void note(SampleArchive archive, String what, List<String> unnoticed) throws ArchiveFailure {
        if (new StoreVerifier(archive.root()).verify((done, all) -> {}).isGood()) {
            unnoticed.add(what);
        }
    }

    private SampleArchive archive() throws Exception {
        SampleArchive archive = new SampleArchive(folder);
        Path plan = archive.plan("lake", 1, 2);
        archive.deposit(plan);
        Files.writeString(plan.resolve("note.txt"), "A note.");
        archive.deposit(plan);
        archive.deposit(archive.plan("river", 1, 1));
        return archive;
    }

    @Test
    void files_and_folders_that_nothing_accounts_for_are_found() throws Exception {
        SampleArchive archive = archive();
        Path root = archive.root().path();
        Path object = root.resolve(archive.root().objectPath(new ArchiveId("lake")));
        for (Path place : List.of(
                root.resolve("stray"),
                root.resolve("extensions/stray"),
                root.resolve("extensions/travaux-archive/stray"),
                object.resolveSibling("stray"),
                object.resolve("stray"),
                object.resolve("logs/stray"),
                object.resolve("extensions/0001-digest-algorithms/stray"),
                object.resolve("v1/stray"),
                object.resolve("v1/other/stray"),
                object.resolve("v1/content/stray"))) {
            boolean made = !Files.exists(place.getParent());
            Files.createDirectories(place.getParent());
            Files.writeString(place, "stray");
            VerificationReport report = new StoreVerifier(archive.root()).verify((done, all) -> {});
            assertThat(report.isGood()).as(place.toString()).isFalse();
            assertThat(report.findings()).as(place.toString()).anyMatch(finding -> finding.state() == State.UNTRACKED);
            Files.delete(place);
            for (Path up = place.getParent();
                    made && up != null && SampleArchive.files(up).isEmpty();
                    up = up.getParent()) {
                Files.delete(up);
            }
        }
        Files.createDirectories(root.resolve("000/empty"));
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .extracting(Finding::code)
                .contains("E073");
    }

    @Test
    void what_is_still_good_is_said() throws Exception {
        SampleArchive archive = archive();
        Path object = archive.root().path().resolve(archive.root().objectPath(new ArchiveId("lake")));
        Files.delete(object.resolve("v2/content/note.txt"));

        ObjectReport report = new StoreVerifier(archive.root())
                .verify(new ArchiveId("lake"), (done, all) -> {})
                .objects()
                .getFirst();

        assertThat(report.findings()).extracting(Finding::state).containsOnly(State.MISSING);
        assertThat(report.versions()).extracting(VersionState::isWhole).containsExactly(true, false);
        assertThat(report.versions().get(1).damaged()).containsExactly("note.txt");
    }

    @Test
    void versions_are_told_even_where_the_root_inventory_is_lost() throws Exception {
        SampleArchive archive = archive();
        Path object = archive.root().path().resolve(archive.root().objectPath(new ArchiveId("lake")));
        Files.writeString(object.resolve("inventory.json"), "{");

        ObjectReport report = new StoreVerifier(archive.root())
                .verify(new ArchiveId("lake"), (done, all) -> {})
                .objects()
                .getFirst();

        assertThat(report.isGood()).isFalse();
        assertThat(report.versions()).extracting(VersionState::isWhole).containsExactly(true, true);
    }
}
