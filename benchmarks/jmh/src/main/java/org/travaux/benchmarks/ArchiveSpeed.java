package org.travaux.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.archive.verify.VerificationReport;

/** Times deposits of many plans, and the verification of what came of them. */
public final class ArchiveSpeed {

    private ArchiveSpeed() {}

    /**
     * Deposits and verifies: {@code put STORE WORK PLANS VERSIONS CLAUSES}, {@code large STORE WORK MIB}, {@code verify STORE}.
     *
     * @param arguments what to do, and with how much
     * @throws Exception if it cannot be done
     */
    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "put" -> put(store, Path.of(arguments[2]), number(arguments[3]), number(arguments[4]), number(arguments[5]));
            case "large" -> large(store, Path.of(arguments[2]), number(arguments[3]));
            case "verify" -> verify(store);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void put(Path store, Path work, int plans, int versions, int clauses) throws Exception {
        for (int plan = 0; plan < plans; plan++) {
            ArchivePlans.plan(work.resolve("p" + plan), "p" + plan, versions, clauses);
        }
        StoreRoot.create(store);
        long start = System.nanoTime();
        OcflArchive archive = ArchivePlans.open(store);
        for (int plan = 0; plan < plans; plan++) {
            archive.deposit(work.resolve("p" + plan), ArchivePlans.DEPOSITOR, "deposit");
        }
        System.out.printf("put %.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static void large(Path store, Path work, int mib) throws Exception {
        Path plan = ArchivePlans.plan(work.resolve("large"), "large", 1, 10);
        Random random = new Random(1);
        byte[] bytes = new byte[8 << 20];
        for (int file = 0; file < mib / 8; file++) {
            random.nextBytes(bytes);
            Files.write(plan.resolve("scan-" + file + ".bin"), bytes);
        }
        StoreRoot.create(store);
        long start = System.nanoTime();
        ArchivePlans.open(store).deposit(plan, ArchivePlans.DEPOSITOR, "deposit");
        System.out.printf("put %.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static void verify(Path store) throws Exception {
        long start = System.nanoTime();
        VerificationReport report = new StoreVerifier(StoreRoot.at(store)).verify((done, all) -> {});
        System.out.printf(
                "verify %.2f good %s objects %d files %d bytes %d%n",
                (System.nanoTime() - start) / 1e9,
                report.isGood(),
                report.objects().size(),
                report.files(),
                report.bytes());
    }
}
