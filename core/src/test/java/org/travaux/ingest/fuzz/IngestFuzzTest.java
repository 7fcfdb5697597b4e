package org.travaux.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;

/**
 * Damaged files give a document or a clear refusal within ten seconds, nothing else; no fault, no lack of memory.
 *
 * <p>So many files are damaged as the system property {@value #COUNT} says, of all formats together; the seeds are fixed.
 */
class IngestFuzzTest {

    private static final String COUNT = "travaux.fuzz.count";
    private static final int USUAL_COUNT = 2_700;
    private static final int SECONDS = 10;

    @TempDir
    static Path folder;

    private final DocumentReaders readers = StandardReaders.create();

    static List<FuzzSample> samples() throws Exception {
        return FuzzSample.all(folder);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damaged_files_are_read_or_refused(FuzzSample sample) throws Exception {
        int count = Integer.getInteger(COUNT, USUAL_COUNT) / samples().size() + 1;
        assertThat(readers.read(SourceFile.of(sample.name(), sample.bytes()), ReadOptions.STANDARD)
                        .document()
                        .roots())
                .as("the sound file " + sample.name())
                .isNotEmpty();
        int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        try (ExecutorService runner = Executors.newFixedThreadPool(lanes)) {
            for (int from = 0; from < count; from += lanes) {
                List<Future<?>> running = new ArrayList<>();
                int first = from;
                IntStream.range(from, Math.min(count, from + lanes))
                        .forEach(seed -> running.add(runner.submit(() -> read(sample, seed))));
                for (int i = 0; i < running.size(); i++) {
                    await(running.get(i), sample.name() + ", seed " + (first + i));
                }
            }
        }
    }

    private static void await(Future<?> reading, String what) throws InterruptedException {
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            fail(what + " takes longer than " + SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            fail(what + " fails: " + e.getCause(), e.getCause());
        }
    }

    private Void read(FuzzSample sample, int seed) throws Exception {
        byte[] bytes = new Damage(seed).of(sample);
        try {
            assertThat(readers.read(SourceFile.of(sample.name(), bytes), ReadOptions.STANDARD)
                            .document())
                    .isNotNull();
        } catch (IngestException refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
        }
        return null;
    }
}
