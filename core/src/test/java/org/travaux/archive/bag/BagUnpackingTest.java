package org.travaux.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.archive.disk.Durable;

class BagUnpackingTest {

    private static final BagLimits SMALL = new BagLimits(2_000_000, 20, 1_000, 255, 50, 100_000, 10_000);

    @TempDir
    private Path folder;

    private interface Entries {
        void to(ZipArchiveOutputStream zip) throws IOException;
    }

    private Path zip(Entries entries) throws IOException {
        Path file = folder.resolve("bag.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            put(zip, "bag/bagit.txt", "BagIt-Version: 1.0\n", 0);
            entries.to(zip);
        }
        return file;
    }

    private static void put(ZipArchiveOutputStream zip, String name, String text, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        if (mode != 0) {
            entry.setUnixMode(mode);
        }
        zip.putArchiveEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private List<String> problems(Path bag) throws IOException {
        Path target = Files.createDirectories(folder.resolve("private"));
        List<String> problems = catchThrowableOfType(BagRefused.class, () -> BagUnpacking.into(bag, target, SMALL))
                .problems();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .isSubsetOf("private", "bag.zip", "bag", "outside.txt", "linked.txt");
        }
        return problems;
    }

    @Test
    void a_packed_bag_comes_out_in_its_folder() throws Exception {
        Path bag = SampleBag.in(folder);
        Path zip = folder.resolve("packed.zip");
        BagZip.pack(bag, "lake-v1", java.time.Instant.EPOCH.plusSeconds(1_000_000_000), zip);
        Path target = Files.createDirectory(folder.resolve("private"));
        Path top = BagUnpacking.into(zip, target, BagLimits.STANDARD);
        assertThat(top).isEqualTo(target.resolve("lake-v1"));
        assertThat(BagFiles.of(top).keySet()).isEqualTo(BagFiles.of(bag).keySet());
        assertThat(BagCheck.of(top, BagLimits.STANDARD).payload()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "/outside.txt",
                "bag/../../outside.txt",
                "bag\\..\\outside.txt",
                "C:/outside.txt"
            })
    void no_entry_leads_out(String name) throws IOException {
        assertThat(problems(zip(zip -> put(zip, name, "x", 0))))
                .singleElement()
                .asString()
                .contains("The path");
        assertThat(folder.resolve("outside.txt")).doesNotExist();
    }

    @Test
    void links_and_devices_are_refused() throws IOException {
        assertThat(problems(zip(zip -> {
                    put(zip, "bag/data/link", "/etc/passwd", 0120777);
                    put(zip, "bag/data/pipe", "", 0010644);
                    put(zip, "bag/data/link/below", "x", 0100644);
                })))
                .filteredOn(problem -> problem.contains("no file but a link or a device"))
                .hasSize(2);
    }

    @Test
    void a_bomb_is_stopped_while_it_comes_out() throws IOException {
        assertThat(problems(zip(zip -> put(zip, "bag/data/zeros", "\u0000".repeat(1_900_000), 0))))
                .singleElement()
                .asString()
                .contains("50 times as large");
        try (Stream<Path> files = Files.walk(folder.resolve("private"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(300_000);
        }
    }

    @Test
    void too_much_and_too_many_are_refused() throws IOException {
        Path bag = SampleBag.in(folder);
        try (OutputStream out = Files.newOutputStream(bag.resolve("data/large"))) {
            for (int piece = 0; piece < 300; piece++) {
                out.write(new byte[10_000]);
            }
        }
        assertThat(problems(bag)).singleElement().asString().contains("more than 2000000 bytes");
        Durable.delete(folder.resolve("private"));
        Files.delete(bag.resolve("data/large"));
        for (int file = 0; file < 20; file++) {
            SampleBag.write(bag.resolve("data/" + file), "");
        }
        assertThat(problems(bag)).singleElement().asString().contains("more than 20 files");
    }

    @Test
    void one_name_twice_is_refused() throws IOException {
        assertThat(problems(zip(zip -> {
                    put(zip, "bag/data/plan.yaml", "a", 0);
                    put(zip, "bag/data/plan.yaml", "b", 0);
                })))
                .singleElement()
                .asString()
                .contains("twice");
    }

    @Test
    void links_in_a_folder_are_refused_and_not_followed() throws IOException {
        Path bag = SampleBag.in(folder);
        Path outside = Files.writeString(folder.resolve("outside.txt"), "secret");
        try {
            Files.createSymbolicLink(bag.resolve("data/link"), outside);
            Files.createLink(bag.resolve("data/hard"), outside);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        assertThat(problems(bag))
                .anySatisfy(problem -> assertThat(problem).contains("data/link", "a link or a device"))
                .anySatisfy(problem -> assertThat(problem).contains("data/hard", "hard link"));
    }

    @Test
    void what_is_no_bag_is_said_to_be_none() throws IOException {
        Path text = Files.writeString(folder.resolve("bag.zip"), "no zip");
        assertThat(problems(text)).singleElement().asString().contains("neither a folder nor a sound ZIP file");
        assertThat(problems(Files.createDirectories(folder.resolve("bag"))))
                .singleElement()
                .asString()
                .contains("no bagit.txt");
    }
}
