package org.travaux.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.travaux.archive.store.BatchDeposit;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.archive.verify.VerificationReport;

/** Times deposits of many plans, and the verification of what came of them. */
public final class ArchiveSpeed {

    private ArchiveSpeed() {}

    /**
     * Deposits and verifies: {@code put STORE WORK PLANS VERSIONS CLAUSES} one after the other, {@code batch} with the same
     * arguments several at once, {@code large STORE WORK MIB} in files of 8 MiB, {@code huge} with the same arguments in one file,
     * {@code verify STORE}.
     *
     * @param arguments what to do, and with how much
     * @throws Exception if it cannot be done
     */
    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "put", "batch" -> put(
                    store,
                    Path.of(arguments[2]),
                    number(arguments[3]),
                    number(arguments[4]),
                    number(arguments[5]),
                    arguments[0].equals("batch"));
            case "large" -> large(store, Path.of(arguments[2]), number(arguments[3]), 8);
            case "huge" -> large(store, Path.of(arguments[2]), number(arguments[3]), number(arguments[3]));
            case "verify" -> verify(store);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void put(Path store, Path work, int plans, int versions, int clauses, boolean batch)
            throws Exception {
        List<Path> folders = new ArrayList<>();
        for (int plan = 0; plan < plans; plan++) {
            folders.add(ArchivePlans.plan(work.resolve("p" + plan), "p" + plan, versions, clauses));
        }
        StoreRoot.create(store);
        long start = System.nanoTime();
        OcflArchive archive = ArchivePlans.open(store);
        if (batch) {
            new BatchDeposit(archive, ArchivePlans.DEPOSITOR, folder -> "deposit").run(folders, ArchiveSpeed::check);
        } else {
            for (Path folder : folders) {
                archive.deposit(folder, ArchivePlans.DEPOSITOR, "deposit");
            }
        }
        System.out.printf("put %.2f cpu %.2f%n", (System.nanoTime() - start) / 1e9, processorSeconds());
    }

    private static void check(BatchDeposit.Outcome outcome) {
        if (outcome instanceof BatchDeposit.Refused refused) {
            throw new IllegalStateException(outcome.folder() + " was not deposited", refused.cause());
        }
    }

    private static void large(Path store, Path work, int mib, int size) throws Exception {
        Path plan = ArchivePlans.plan(work.resolve("large"), "large", 1, 10);
        Random random = new Random(1);
        byte[] bytes = new byte[8 << 20];
        for (int file = 0; file < mib / size; file++) {
            try (OutputStream scan = Files.newOutputStream(plan.resolve("scan-" + file + ".bin"))) {
                for (int piece = 0; piece < size / 8; piece++) {
                    random.nextBytes(bytes);
                    scan.write(bytes);
                }
            }
        }
        StoreRoot.create(store);
        long start = System.nanoTime();
        ArchivePlans.open(store).deposit(plan, ArchivePlans.DEPOSITOR, "deposit");
        System.out.printf("put %.2f cpu %.2f%n", (System.nanoTime() - start) / 1e9, processorSeconds());
    }

    private static void verify(Path store) throws Exception {
        long start = System.nanoTime();
        VerificationReport report = new StoreVerifier(StoreRoot.at(store)).verify((done, all) -> {});
        System.out.printf(
                "verify %.2f good %s objects %d files %d bytes %d cpu %.2f%n",
                (System.nanoTime() - start) / 1e9,
                report.isGood(),
                report.objects().size(),
                report.files(),
                report.bytes(),
                processorSeconds());
    }

    /** What this process has used of all processors, its start and its compiler included. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
