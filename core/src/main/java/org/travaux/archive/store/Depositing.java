package org.travaux.archive.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.Depositor;

/** Puts the files of one state of a plan into its object; only bytes that it has not yet become content. */
final class Depositing {

    private final OcflRepository repository;
    private final ArchiveId id;
    private final @Nullable ArchivedPlan before;
    private final Path space;

    /**
     * Files as they are to be.
     *
     * @param digests SHA-512 by path
     * @param sources where those that may be new lie, by path
     */
    record State(Map<String, String> digests, Map<String, Path> sources) {}

    /** What differs from the version before. */
    record Difference(List<String> added, List<String> changed, List<String> removed) {

        boolean isNone() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }

        List<String> arrived() {
            List<String> arrived = new ArrayList<>(added);
            arrived.addAll(changed);
            arrived.sort(null);
            return arrived;
        }
    }

    Depositing(OcflRepository repository, ArchiveId id, @Nullable ArchivedPlan before, Path space) {
        this.repository = repository;
        this.id = id;
        this.before = before;
        this.space = space;
    }

    static Difference difference(Map<String, String> before, Map<String, String> after) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        new TreeMap<>(after).forEach((path, digest) -> {
            String earlier = before.get(path);
            if (earlier == null) {
                added.add(path);
            } else if (!earlier.equals(digest)) {
                changed.add(path);
            }
        });
        new TreeMap<>(before)
                .keySet().stream().filter(path -> !after.containsKey(path)).forEach(removed::add);
        return new Difference(added, changed, removed);
    }

    void store(State state, Instant when, Depositor by, String message) throws IOException, ArchiveFailure {
        Difference difference =
                difference(before == null ? Map.of() : before.latest().files(), state.digests());
        Map<String, Prepared> prepared = prepare(state, difference.arrived());
        VersionInfo info = new VersionInfo()
                .setCreated(when.atOffset(ZoneOffset.UTC))
                .setUser(by.name(), by.address())
                .setMessage(message);
        repository.updateObject(ObjectVersionId.head(id.uri()), info, updater -> {
            difference.removed().forEach(updater::removeFile);
            prepared.forEach((path, file) -> file.add(updater, path));
        });
    }

    private Map<String, Prepared> prepare(State state, List<String> arrived) throws IOException, ArchiveFailure {
        Set<String> held = new HashSet<>();
        if (before != null) {
            for (ArchivedVersion version : before.versions()) {
                held.addAll(version.files().values());
            }
        }
        Map<String, Prepared> prepared = new TreeMap<>();
        for (String path : arrived) {
            String digest = Objects.requireNonNull(state.digests().get(path), path);
            Path source = Objects.requireNonNull(state.sources().get(path), path);
            if (!held.add(digest)) {
                prepared.put(path, new Prepared(digest, source, null));
                continue;
            }
            // What was made here for this deposit goes in itself, what others may still change as a copy.
            Path own = source.startsWith(space) ? source : space.resolve("new-" + prepared.size());
            Digests.Both digests = own.equals(source) ? Digests.both(source) : Digests.copy(source, own);
            if (!digests.sha512().equals(digest)) {
                throw new ArchiveFailure(
                        Reason.STORAGE,
                        source
                                + " is being changed by somebody while it is deposited; nothing was deposited. Run it again.");
            }
            prepared.put(path, new Prepared(digest, own, digests.sha256()));
        }
        return prepared;
    }

    /** A file ready to be put in: a copy of its own where the object does not have its bytes yet. */
    private record Prepared(
            String digest, Path source, @Nullable String sha256) {

        void add(OcflObjectUpdater updater, String path) {
            if (sha256 == null) {
                updater.unsafeAddPath(digest, source, path, OcflOption.OVERWRITE);
            } else {
                updater.unsafeAddPath(digest, source, path, OcflOption.OVERWRITE, OcflOption.MOVE_SOURCE)
                        .addFileFixity(path, DigestAlgorithmRegistry.sha256, sha256);
            }
        }
    }

    static Map<String, Path> sources(Path folder, Map<String, String> given, Map<String, Path> made) {
        Map<String, Path> sources = new HashMap<>(made);
        given.keySet().forEach(path -> sources.put(path, folder.resolve(path)));
        return sources;
    }
}
