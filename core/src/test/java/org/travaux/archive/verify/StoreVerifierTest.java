package org.travaux.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.verify.Finding.State;

class StoreVerifierTest {

    /** Enough for the digests of the file to be taken at once. */
    private static final int LARGE = 3 << 20;

    @TempDir
    private Path folder;

    private SampleArchive archive;

    @BeforeEach
    void make() throws Exception {
        archive = new SampleArchive(folder);
        Path plan = archive.plan("lake", 1, 2);
        byte[] scan = new byte[LARGE];
        new Random(1).nextBytes(scan);
        Files.write(plan.resolve("scan.bin"), scan);
        archive.deposit(plan);
        archive.deposit(archive.plan("river", 1, 2));
    }

    @Test
    void one_byte_of_a_large_file_is_found() throws Exception {
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
        Path scan = SampleArchive.files(archive.root().path()).stream()
                .filter(file -> file.endsWith("scan.bin"))
                .findFirst()
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(scan.toFile(), "rw")) {
            file.seek(LARGE - 1);
            int last = file.read();
            file.seek(LARGE - 1);
            file.write(last ^ 1);
        }

        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(State.CHANGED);
                    assertThat(finding.message()).contains("sha256, sha512");
                });
    }

    @Test
    void listener_hears_of_objects_and_of_bytes() throws Exception {
        List<String> objects = new CopyOnWriteArrayList<>();
        List<Long> bytes = new CopyOnWriteArrayList<>();
        List<Long> expected = new CopyOnWriteArrayList<>();

        VerificationReport report = new StoreVerifier(archive.root()).verify(new StoreVerifier.Listener() {
            @Override
            public void at(int done, int all) {
                objects.add(done + "/" + all);
            }

            @Override
            public void read(long read, long all) {
                bytes.add(read);
                expected.add(all);
            }
        });

        assertThat(objects).containsExactly("0/2", "2/2");
        assertThat(bytes).hasSizeGreaterThan(LARGE >> 18).contains(report.bytes());
        assertThat(expected).containsOnly(report.bytes());
    }
}
