package org.travaux.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.Depositor;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.Removal;
import org.travaux.archive.event.ArchiveEvent.Outcome;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.event.EventType;
import org.travaux.archive.json.JsonTree;
import org.travaux.archive.store.PendingChange.Kind;

/** What remains of a plan that is removed: an object of the same id that says when, by whom and why, and holds nothing else. */
final class Stub {

    private final StoreRoot root;
    private final ArchiveId id;
    private final String program;

    Stub(StoreRoot root, ArchiveId id, String program) {
        this.root = root;
        this.id = id;
        this.program = program;
    }

    /** Puts the stub in the plan's place; the plan's lock is held. */
    void take(int versions, Instant now, Depositor by, String reason) throws IOException, ArchiveFailure {
        String key = Digests.key(id.uri());
        Path space = Files.createTempDirectory(root.control(), key + "-space-");
        StoreRoot small = StoreRoot.inside(space);
        JsonTree removed = new JsonTree()
                .with("schemaVersion", 1)
                .with("id", id.uri())
                .with("removed", now.toString())
                .with("by", by.name())
                .with("address", by.address())
                .with("reason", reason)
                .with("versions", versions);
        EventLog.Entries entries = EventLog.Entries.of("v1", now.toString(), by, program);
        entries.add(
                EventType.DEACCESSION,
                "Removed with all versions: " + reason,
                Outcome.SUCCESS,
                null,
                List.of(id.uri()));
        Map<String, Path> sources = new HashMap<>();
        sources.put(OwnFiles.REMOVED, Files.write(space.resolve("removed"), removed.line()));
        sources.put(OwnFiles.EVENTS, Files.write(space.resolve("events"), EventLog.lines(entries.events())));
        Map<String, String> digests = new HashMap<>();
        for (Map.Entry<String, Path> file : sources.entrySet()) {
            digests.put(file.getKey(), Digests.sha512(file.getValue()));
        }
        new Depositing(small.repository(), id, null, space)
                .store(new Depositing.State(digests, sources), now, by, "Removed: " + reason);
        Path made = small.path().resolve(root.objectPath(id));
        Files.move(made, root.control().resolve(key + "-stub"));
        String digest = Digests.sha512(root.control().resolve(key + "-stub").resolve(ObjectFolder.INVENTORY));
        new PendingChange(id.uri(), Kind.REMOVAL, "v1", digest).write(root.control());
        new Recovery(root).of(key);
    }

    static Removal removal(JsonTree tree) {
        return new Removal(
                Instant.parse(tree.text("removed")),
                new Depositor(tree.text("by"), tree.textOrNull("address")),
                tree.text("reason"),
                (int) tree.number("versions"));
    }
}
