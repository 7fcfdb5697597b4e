package org.travaux.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.travaux.archive.derive.Deriver;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.record.check.PlanFormatException;

/** An archive in a temporary folder, and small plans to put in it. */
public final class SampleArchive {

    /** Who deposits in tests. */
    public static final Depositor ALMA = new Depositor("Alma Registry", "mailto:alma@example.org");

    /** When the first deposit is made; the next is a day later. */
    public static final Instant FIRST_DAY = Instant.parse("2025-12-06T09:00:00Z");

    private final Path folder;
    private final StoreRoot root;
    private int day;

    /**
     * Makes one.
     *
     * @param folder an empty folder
     * @throws ArchiveFailure if it cannot be made
     */
    public SampleArchive(Path folder) throws ArchiveFailure {
        this.folder = folder;
        this.root = StoreRoot.create(folder.resolve("archive"));
    }

    /** {@return where the archive lies} */
    public StoreRoot root() {
        return root;
    }

    /**
     * {@return the archive, opened anew}
     *
     * @throws ArchiveFailure if it cannot be opened
     */
    public OcflArchive open() throws ArchiveFailure {
        return open(root.path(), Clock.fixed(FIRST_DAY.plusSeconds(86_400L * day), ZoneOffset.UTC));
    }

    /**
     * {@return an archive that lies in a folder}
     *
     * @param path the folder
     * @param clock the time
     * @throws ArchiveFailure if it cannot be opened
     */
    public static OcflArchive open(Path path, Clock clock) throws ArchiveFailure {
        return new OcflArchive(StoreRoot.at(path), new Deriver(StandardReaders.create(), "Travaux test"), clock);
    }

    /**
     * {@return what came of depositing a plan folder; each deposit is a day after the one before}
     *
     * @param plan the folder
     * @throws ArchiveFailure if it failed
     * @throws PlanFormatException if it is no plan folder
     * @throws IOException if it cannot be read
     */
    public Deposit deposit(Path plan) throws ArchiveFailure, PlanFormatException, IOException {
        Deposit deposit = open().deposit(plan, ALMA, "as received");
        day++;
        return deposit;
    }

    /**
     * {@return a plan folder with versions v1, v2, … of one text each}
     *
     * @param id the plan's id
     * @param versions how many versions it has
     * @param clauses how many clauses each text has
     * @throws IOException if it cannot be written
     */
    public Path plan(String id, int versions, int clauses) throws IOException {
        return plan(folder.resolve("plans").resolve(id), id, versions, clauses);
    }

    /**
     * {@return a plan folder with versions v1, v2, … of one text each}
     *
     * @param plan where to make it
     * @param id the plan's id
     * @param versions how many versions it has
     * @param clauses how many clauses each text has
     * @throws IOException if it cannot be written
     */
    public static Path plan(Path plan, String id, int versions, int clauses) throws IOException {
        Files.createDirectories(plan.resolve("texts"));
        List<String> lines = new ArrayList<>(List.of(
                "schemaVersion: 1",
                "id: " + id,
                "title: The accord of " + id,
                "parties:",
                "- id: norvane",
                "  name: Norvane",
                "versions:"));
        for (int version = 1; version <= versions; version++) {
            String file = "texts/n" + version + ".txt";
            lines.addAll(List.of(
                    "- id: n" + version,
                    "  label: Draft " + version,
                    "  date: 2025-11-" + String.format("%02d", version),
                    "  status: draft",
                    "  texts:",
                    "  - file: " + file,
                    "    language: en",
                    "    role: copy",
                    "    part: main"));
            int number = version;
            Files.writeString(
                    plan.resolve(file),
                    String.join(
                            "\n",
                            IntStream.rangeClosed(1, clauses)
                                    .mapToObj(clause -> clause + ". The parties of " + id + " shall keep "
                                            + (clause + number) + " boats on the lake of number " + clause + ".")
                                    .toList()));
        }
        Files.writeString(plan.resolve("plan.yaml"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return plan;
    }

    /**
     * {@return the files below a folder, in order}
     *
     * @param top the folder
     * @throws IOException if it cannot be read
     */
    public static List<Path> files(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
