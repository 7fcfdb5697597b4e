package org.travaux.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.archive.verify.VerificationReport;

/** Processes that are killed while they deposit, and processes that deposit at once. */
public final class ArchiveTrials {

    private static final ArchiveId LAKE = new ArchiveId("lake");

    private ArchiveTrials() {}

    /**
     * Runs a trial: {@code kill WORK TIMES}, {@code writers WORK PROCESSES DEPOSITS}; or is one of its processes.
     *
     * @param arguments which, and how much of it
     * @throws Exception if it cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        boolean good = switch (arguments[0]) {
            case "kill" -> kill(work, Integer.parseInt(arguments[2]));
            case "writers" -> writers(work, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            case "deposits" -> deposits(work, arguments[2], Integer.parseInt(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.exit(good ? 0 : 1);
    }

    /** Deposits one change after the other and says so after each; the process that is killed. */
    private static boolean deposits(Path work, String name, int count) throws Exception {
        Path plan = ArchivePlans.plan(work.resolve(name), LAKE.plan(), 2, 20);
        OcflArchive archive = ArchivePlans.open(work.resolve("archive"));
        System.out.println("ready");
        for (int number = 0; number < count; number++) {
            Files.writeString(plan.resolve("counter.txt"), name + " " + number + " " + System.nanoTime());
            Files.writeString(plan.resolve("texts/n2.txt"), "1. The " + name + " boats are " + number + ".\n");
            try {
                System.out.println(archive.deposit(plan, ArchivePlans.DEPOSITOR, name + " " + number).version().number());
            } catch (ArchiveFailure e) {
                System.out.println("refused " + e.getMessage());
            }
        }
        return true;
    }

    private static Process start(Path work, String name, int count) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ArchiveTrials.class.getName(),
                        "deposits",
                        work.toString(),
                        name,
                        String.valueOf(count))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean kill(Path work, int times) throws Exception {
        Path store = work.resolve("archive");
        StoreRoot.create(store);
        Random random = new Random(9);
        int whole = 0;
        int left = 0;
        int before = 0;
        for (int time = 1; time <= times; time++) {
            Process process = start(work, "killed", Integer.MAX_VALUE);
            int said = before;
            try (BufferedReader reader = process.inputReader()) {
                // After some deposits, and at any moment of the next one.
                for (int line = random.nextInt(5); line >= 0; line--) {
                    String text = String.valueOf(reader.readLine());
                    said = text.matches("[0-9]+") ? Integer.parseInt(text) : said;
                }
                TimeUnit.MICROSECONDS.sleep(random.nextInt(120_000));
                // The process itself would close the stream of what it had said.
                process.toHandle().destroyForcibly();
                process.waitFor();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    said = line.matches("[0-9]+") ? Integer.parseInt(line) : said;
                }
            }
            try (var files = Files.list(store.resolve("extensions/travaux-archive"))) {
                left += files.count() > 2 ? 1 : 0;
            }
            VerificationReport report = new StoreVerifier(StoreRoot.at(store)).verify((done, all) -> {});
            if (!report.isGood()) {
                System.out.println("damaged after kill " + time + ": " + report.findings());
                return false;
            }
            int held = held(store);
            if (held < said || held > said + 1) {
                System.out.println("after kill " + time + " the process had said v" + said + ", the archive has v" + held);
                return false;
            }
            whole += held - said;
            Path plan = ArchivePlans.plan(work.resolve("retry"), LAKE.plan(), 1, 5);
            Files.writeString(plan.resolve("counter.txt"), "retry " + time);
            before = ArchivePlans.open(store).deposit(plan, ArchivePlans.DEPOSITOR, "retry").version().number();
            if (before != held + 1) {
                System.out.println("a retry made v" + before + " after v" + held);
                return false;
            }
        }
        System.out.println(times + " kills; every archive verified and every retry worked; " + left
                + " left something to clear away, " + whole + " deposits were whole though not yet said; " + before
                + " versions in the end");
        return true;
    }

    private static int held(Path store) throws ArchiveFailure {
        try {
            return ArchivePlans.open(store).plan(LAKE).latest().number();
        } catch (ArchiveFailure e) {
            if (e.reason() == ArchiveFailure.Reason.NOT_FOUND) {
                return 0;
            }
            throw e;
        }
    }

    private static boolean writers(Path work, int processes, int deposits) throws Exception {
        Path store = work.resolve("archive");
        StoreRoot.create(store);
        List<Process> running = new ArrayList<>();
        for (int process = 0; process < processes; process++) {
            running.add(start(work, "writer-" + process, deposits));
        }
        int made = 0;
        int refused = 0;
        for (Process process : running) {
            try (BufferedReader reader = process.inputReader()) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    made += line.matches("[0-9]+") ? 1 : 0;
                    refused += line.startsWith("refused") ? 1 : 0;
                }
            }
            process.waitFor();
        }
        ArchivedPlan plan = ArchivePlans.open(store).plan(LAKE);
        long messages = plan.versions().stream().map(version -> version.message()).distinct().count();
        boolean good = new StoreVerifier(StoreRoot.at(store)).verify((done, all) -> {}).isGood();
        System.out.println(processes + " processes of " + deposits + " deposits: " + made + " made, " + refused
                + " refused; " + plan.versions().size() + " versions held, " + messages + " of them different; "
                + (good ? "every byte verified" : "DAMAGED"));
        return good && made == plan.versions().size() && made == messages && made + refused == processes * deposits;
    }
}
