package org.travaux.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.compare.Comparison;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.standard.StandardReaders;

/** The time of aligning and comparing two documents that are read already, in a warm virtual machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class AlignAndDiff {

    /** A folder with before.txt and after.txt, as gen.py writes it. */
    @Param("")
    public String folder;

    private IngestedDocument before;
    private IngestedDocument after;

    /**
     * Reads the documents.
     *
     * @throws Exception if one cannot be read
     */
    @Setup
    public void read() throws Exception {
        before = StandardReaders.create().read(Path.of(folder, "before.txt"));
        after = StandardReaders.create().read(Path.of(folder, "after.txt"));
    }

    /** {@return what became of every clause} */
    @Benchmark
    public Comparison compare() {
        return new StandardDocumentComparer().compare(before, after);
    }
}
