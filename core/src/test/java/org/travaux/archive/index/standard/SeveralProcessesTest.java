package org.travaux.archive.index.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.store.StoreRoot;

/** Several processes make, change and read one index. */
class SeveralProcessesTest {

    private static final int SEARCHES = 15;

    @TempDir
    private Path folder;

    /** Searches in another process: {@code ARCHIVE}; a line for each search with the number of hits. */
    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        for (int search = 0; search < SEARCHES; search++) {
            ArchiveIndex index = new ArchiveIndex(StoreRoot.at(path), SampleArchive.open(path, Clock.systemUTC()));
            SearchResult result =
                    index.search(SearchQuery.of("boats lake"), IndexedArchive.EVERYBODY, (done, all) -> {});
            System.err.println("total " + result.total());
        }
    }

    @Test
    void each_sees_all_that_was_deposited_before_it_asked() throws Exception {
        IndexedArchive archive = new IndexedArchive(folder);
        archive.sample.deposit(archive.sample.plan("lake", 1, 2));
        List<Process> processes = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int process = 0; process < 2; process++) {
            Path output = folder.resolve("output-" + process);
            outputs.add(output);
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SeveralProcessesTest.class.getName(),
                            archive.sample.root().path().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start());
        }
        int deposits = 0;
        while (processes.stream().anyMatch(Process::isAlive) && deposits < 40) {
            deposits++;
            archive.sample.deposit(archive.sample.plan("plan-" + deposits, 1, 2));
            assertThat(archive.search("boats lake").total()).isEqualTo(2 + 2 * deposits);
        }
        for (int process = 0; process < processes.size(); process++) {
            assertThat(processes.get(process).waitFor()).isZero();
            List<Integer> totals = Files.readString(outputs.get(process), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("total "))
                    .map(line -> Integer.valueOf(line.substring(6)))
                    .toList();
            assertThat(totals).hasSize(SEARCHES).isSorted().allMatch(total -> total % 2 == 0);
        }
        assertThat(archive.search("boats lake").notes()).isEmpty();
    }
}
