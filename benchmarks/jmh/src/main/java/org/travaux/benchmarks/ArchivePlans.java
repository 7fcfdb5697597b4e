package org.travaux.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.Depositor;
import org.travaux.archive.derive.Deriver;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.ingest.standard.StandardReaders;

/** Plan folders of any size, and archives to put them in. */
final class ArchivePlans {

    static final Depositor DEPOSITOR = new Depositor("A. Registrar", "mailto:registry@example.org");

    private ArchivePlans() {}

    static OcflArchive open(Path store) throws ArchiveFailure {
        return new OcflArchive(
                StoreRoot.at(store), new Deriver(StandardReaders.create(), "Travaux benchmark"), Clock.systemUTC());
    }

    /** A plan folder with a text of so many clauses for each version. */
    static Path plan(Path folder, String id, int versions, int clauses) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        StringBuilder plan = new StringBuilder("schemaVersion: 1\nid: " + id + "\ntitle: Plan " + id
                + "\nparties:\n- id: norvane\n  name: Norvane\nversions:\n");
        for (int version = 1; version <= versions; version++) {
            plan.append("- id: n" + version + "\n  label: Draft " + version + "\n  date: 2025-11-"
                    + String.format("%02d", version)
                    + "\n  status: draft\n  texts:\n  - file: texts/n" + version
                    + ".txt\n    language: en\n    role: copy\n    part: main\n");
            List<String> lines = new ArrayList<>();
            for (int clause = 1; clause <= clauses; clause++) {
                lines.add(clause + ". The parties to " + id + " shall keep no more than " + (clause * 7 + version)
                        + " boats on the lake, and shall open the harbour of village " + clause + " to both shores.");
            }
            Files.writeString(folder.resolve("texts/n" + version + ".txt"), String.join("\n", lines) + "\n");
        }
        Files.writeString(folder.resolve("plan.yaml"), plan);
        return folder;
    }
}
