package org.travaux.archive.store;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.api.io.FixityCheckInputStream;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.VersionNum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.Holdings;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.Provenance;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.account.DepositEvents;
import org.travaux.archive.derive.Derivation;
import org.travaux.archive.derive.Deriver;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.ArchiveCitation;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;

/** An archive in an OCFL storage root. */
public final class OcflArchive implements VersionedArchive {

    /** How often a deposit begins anew where another program, which knows our locks not, came first. */
    private static final int ATTEMPTS = 5;

    private final StoreRoot root;
    private final OcflRepository repository;
    private final ObjectAccess access;
    private final Deriver deriver;
    private final Clock clock;

    /**
     * Opens an archive.
     *
     * @param root where it lies
     * @param deriver derives what is kept beside the files
     * @param clock says when a deposit is made
     * @throws ArchiveFailure if the storage root cannot be read
     */
    public OcflArchive(StoreRoot root, Deriver deriver, Clock clock) throws ArchiveFailure {
        this.root = Objects.requireNonNull(root, "root");
        this.deriver = Objects.requireNonNull(deriver, "deriver");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.access = new ObjectAccess(root);
        try {
            this.repository = root.repository();
        } catch (RuntimeException e) {
            throw StoreFailures.of(e, "The archive " + root.path() + " cannot be opened");
        }
    }

    @Override
    public Deposit deposit(Path folder, Depositor by, String message, Provenance provenance)
            throws ArchiveFailure, PlanFormatException, IOException {
        return deposit(folder, by, message, provenance, id -> {});
    }

    /** Deposits a folder once it is its turn, which may hang on which plan it is. */
    Deposit deposit(Path folder, Depositor by, String message, Provenance provenance, Consumer<ArchiveId> turn)
            throws ArchiveFailure, PlanFormatException, IOException {
        PlanRecord record = PlanFolder.read(folder);
        ArchiveId id = new ArchiveId(record.plan().id());
        turn.accept(id);
        Map<String, String> given = FolderScan.of(folder);
        for (int attempt = 1; ; attempt++) {
            try {
                return access.exclusive(
                        id,
                        "The plan " + id + " could not be deposited",
                        () -> depositLocked(folder, id, record, given, by, message, provenance));
            } catch (ArchiveFailure e) {
                if (!(e.getCause() instanceof ObjectOutOfSyncException)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new ArchiveFailure(
                            Reason.STORAGE,
                            "Another program keeps changing " + id
                                    + " in the archive; nothing was deposited. Run it again.",
                            e);
                }
            }
        }
    }

    private Deposit depositLocked(
            Path folder,
            ArchiveId id,
            PlanRecord record,
            Map<String, String> given,
            Depositor by,
            String message,
            Provenance provenance)
            throws ArchiveFailure, IOException {
        @Nullable ArchivedPlan before = find(id).orElse(null);
        if (before != null && before.removal() != null) {
            throw new ArchiveFailure(
                    Reason.REFUSED,
                    "The plan " + id + " was removed from the archive ("
                            + before.removal().reason()
                            + ") and cannot come back under this id. Give it another id in plan.yaml.");
        }
        Path space = access.space(id);
        try {
            JsonTree earlier = before == null ? new JsonTree() : earlier(before);
            Derivation derived = deriver.derive(folder, record.plan(), given, earlier, space);
            Map<String, String> files = new HashMap<>(given);
            for (Map.Entry<String, Path> made : derived.made().entrySet()) {
                files.put(made.getKey(), Digests.sha512(made.getValue()));
            }
            Map<String, String> held =
                    new HashMap<>(before == null ? Map.of() : before.latest().files());
            for (String kept : derived.kept()) {
                files.put(kept, Objects.requireNonNull(held.get(kept), kept));
            }
            held.forEach((path, digest) -> {
                if (OwnFiles.isImported(path)) {
                    files.put(path, digest);
                }
            });
            @Nullable String log = held.remove(OwnFiles.EVENTS);
            Depositing.Difference difference = Depositing.difference(held, files);
            if (before != null && log != null && difference.isNone()) {
                return new Deposit(id, before.latest(), List.of(), List.of(), List.of(), derived.notes());
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            int number = before == null ? 1 : before.latest().number() + 1;
            List<ArchiveEvent> events = new DepositEvents(id, number, now.toString(), by, deriver.program())
                    .of(record, derived, given(difference.arrived()), message, provenance);
            Map<String, Path> sources = Depositing.sources(folder, given, derived.made());
            for (Map.Entry<String, Path> came : provenance.files().entrySet()) {
                files.put(came.getKey(), Digests.sha512(came.getValue()));
                sources.put(came.getKey(), came.getValue());
            }
            Path lines = space.resolve("events");
            Files.write(lines, log == null || before == null ? new byte[0] : content(before, OwnFiles.EVENTS));
            Files.write(lines, EventLog.lines(events), java.nio.file.StandardOpenOption.APPEND);
            sources.put(OwnFiles.EVENTS, lines);
            files.put(OwnFiles.EVENTS, Digests.sha512(lines));
            new Depositing(repository, id, before, space).store(new Depositing.State(files, sources), now, by, message);
            ArchivedVersion version = new ArchivedVersion(number, now, by, message, files);
            return new Deposit(
                    id, version, difference.added(), difference.changed(), difference.removed(), derived.notes());
        } finally {
            Durable.delete(space);
        }
    }

    private static List<String> given(List<String> arrived) {
        return arrived.stream().filter(path -> !OwnFiles.isOwn(path)).toList();
    }

    private JsonTree earlier(ArchivedPlan before) throws IOException {
        return before.latest().files().containsKey(OwnFiles.DERIVED)
                ? JsonTree.read(content(before, OwnFiles.DERIVED))
                : new JsonTree();
    }

    @Override
    public byte[] file(ArchiveId id, int version, String path) throws ArchiveFailure {
        return access.shared(
                id,
                "The file " + path + " of " + id + " v" + version + " cannot be read",
                () -> content(id, version, path));
    }

    /** The bytes of one of the archive's own files, checked. */
    private byte[] content(ArchivedPlan plan, String path) throws IOException {
        return content(plan.id(), plan.latest().number(), path);
    }

    private byte[] content(ArchiveId id, int version, String path) throws IOException {
        ObjectVersionId held = objectVersion(id, version);
        try (FixityCheckInputStream in =
                repository.getObject(held).getFile(path).getStream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            in.checkFixity();
            return bytes.toByteArray();
        }
    }

    private static ObjectVersionId objectVersion(ArchiveId id, int version) {
        return ObjectVersionId.version(id.uri(), VersionNum.fromInt(version));
    }

    private Optional<ArchivedPlan> find(ArchiveId id) throws ArchiveFailure, IOException {
        if (!repository.containsObject(id.uri())) {
            if (Files.exists(root.path().resolve(root.objectPath(id)))) {
                throw new ArchiveFailure(
                        Reason.INTEGRITY,
                        "The plan " + id
                                + " is damaged: what says that it is an object is missing. \"archive verify\" says what is"
                                + " still good.");
            }
            return Optional.empty();
        }
        ArchivedPlan plan = ObjectReading.plan(repository.describeObject(id.uri()));
        return Optional.of(
                plan.latest().files().containsKey(OwnFiles.REMOVED)
                        ? new ArchivedPlan(
                                id, plan.versions(), Stub.removal(JsonTree.read(content(plan, OwnFiles.REMOVED))))
                        : plan);
    }

    @Override
    public List<ArchivedPlan> plans() throws ArchiveFailure {
        Holdings holdings = holdings();
        if (!holdings.damaged().isEmpty()) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY, holdings.damaged().getFirst().message());
        }
        return holdings.plans();
    }

    @Override
    public Holdings holdings() throws ArchiveFailure {
        List<ArchivedPlan> plans = new ArrayList<>();
        List<Holdings.Damaged> damaged = new ArrayList<>();
        for (Path object : root.objects()) {
            String name = root.path().relativize(object).toString().replace('\\', '/');
            try {
                ArchiveId id = ObjectReading.id(object);
                name = id.plan();
                plans.add(plan(id));
            } catch (ArchiveFailure e) {
                if (e.reason() == Reason.STORAGE) {
                    throw e;
                }
                damaged.add(new Holdings.Damaged(
                        name,
                        e.reason() == Reason.NOT_FOUND
                                ? "The object " + object + " is damaged: its inventory has the id of another plan, "
                                        + name + ". \"archive verify\" says what is still good."
                                : String.valueOf(e.getMessage())));
            }
        }
        plans.sort((first, second) -> first.id().compareTo(second.id()));
        damaged.sort((first, second) -> first.object().compareTo(second.object()));
        return new Holdings(plans, damaged);
    }

    @Override
    public ArchivedPlan plan(ArchiveId id) throws ArchiveFailure {
        Optional<ArchivedPlan> plan = access.shared(id, "The plan " + id + " cannot be read", () -> find(id));
        return plan.orElseThrow(() -> notThere(id));
    }

    private ArchiveFailure notThere(ArchiveId id) {
        return new ArchiveFailure(
                Reason.NOT_FOUND,
                "The archive " + root.path() + " has no plan " + id + ". \"archive list\" lists those it has.");
    }

    @Override
    public <T> T restore(ArchiveId id, int version, Path target, FolderUse<T> change)
            throws ArchiveFailure, PlanFormatException, IOException {
        String what = "The plan " + id + " v" + version + " could not be restored";
        Path folder = target.toAbsolutePath().normalize();
        try {
            if (Files.exists(folder)
                    && !(Files.isDirectory(folder) && StoreRoot.children(folder).isEmpty())) {
                throw new ArchiveFailure(
                        Reason.REFUSED, target + " is not empty. Name a folder that is empty or not there yet.");
            }
            Path parent = Objects.requireNonNullElse(folder.getParent(), folder);
            Files.createDirectories(parent);
            Path beside = Files.createTempDirectory(parent, "." + folder.getFileName() + ".new-");
            try {
                Path whole = beside.resolve("plan");
                copy(id, version, whole, what);
                T said = change.read(whole);
                Files.deleteIfExists(folder);
                Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
                return said;
            } finally {
                Durable.delete(beside);
            }
        } catch (IOException e) {
            throw StoreFailures.of(e, what);
        }
    }

    private void copy(ArchiveId id, int version, Path target, String what) throws ArchiveFailure {
        access.shared(id, what, () -> {
            ArchivedPlan plan = find(id).orElseThrow(() -> notThere(id));
            if (plan.version(version).isEmpty()) {
                throw new ArchiveFailure(
                        Reason.NOT_FOUND,
                        "The plan " + id + " has no version v" + version + " in the archive; the last is "
                                + plan.latest().name() + ".");
            }
            // Not by ocfl-java's own means, which first write into the archive: it may be read only.
            Files.createDirectories(target);
            for (OcflObjectVersionFile file :
                    repository.getObject(objectVersion(id, version)).getFiles()) {
                copy(file, target);
            }
            return plan;
        });
    }

    private static void copy(OcflObjectVersionFile file, Path folder) throws IOException {
        Path target = folder.resolve(file.getPath()).normalize();
        if (!target.startsWith(folder)) {
            throw new FixityCheckException("the inventory has a file outside of the plan, " + file.getPath());
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent(), "it is below the folder"));
        try (FixityCheckInputStream in = file.getStream()) {
            Files.copy(in, target);
            in.checkFixity();
        }
    }

    @Override
    public <T> T read(ArchiveId id, int version, FolderUse<T> use)
            throws ArchiveFailure, PlanFormatException, IOException {
        Path space = Files.createTempDirectory("travaux-archive-");
        try {
            Path folder = space.resolve(id.plan().replaceAll("[^\\p{L}\\p{N}._-]", "_"));
            copy(id, version, folder, "The plan " + id + " v" + version + " cannot be read");
            return use.read(folder);
        } finally {
            Durable.delete(space);
        }
    }

    @Override
    public ArchiveCitation cite(ArchiveId id, ArchivedVersion version) throws ArchiveFailure {
        String what = "The plan " + id + " cannot be cited";
        return access.shared(id, what, () -> {
            Path inventory = root.inventory(id.uri(), version.number());
            String digest = Digests.sha512(inventory);
            String sidecar = Files.readString(inventory.resolveSibling("inventory.json.sha512"));
            if (!sidecar.startsWith(digest)) {
                throw new ArchiveFailure(
                        Reason.INTEGRITY,
                        "The inventory of " + id + " " + version.name()
                                + " is damaged. \"archive verify\" says what is still good.");
            }
            return new ArchiveCitation(id.uri(), version.number(), version.deposited(), "sha512:" + digest);
        });
    }

    @Override
    public ArchivedPlan purge(ArchiveId id, Depositor by, String reason) throws ArchiveFailure {
        String what = "The plan " + id + " could not be removed";
        return access.exclusive(id, what, () -> {
            if (!Files.exists(root.path().resolve(root.objectPath(id)))) {
                throw notThere(id);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            new Stub(root, id, deriver.program()).take(versions(id), now, by, reason);
            return find(id).orElseThrow(() -> notThere(id));
        });
    }

    /** How many versions there are; 0 where the damage is such that it cannot be told. */
    private int versions(ArchiveId id) throws ArchiveFailure {
        try {
            ArchivedPlan plan = find(id).orElseThrow(() -> notThere(id));
            if (plan.removal() != null) {
                throw new ArchiveFailure(
                        Reason.REFUSED,
                        "The plan " + id + " was removed already: "
                                + plan.removal().reason());
            }
            return plan.versions().size();
        } catch (ArchiveFailure e) {
            if (e.reason() == Reason.REFUSED) {
                throw e;
            }
            return 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
