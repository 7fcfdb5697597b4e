package org.travaux.archive.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.store.ObjectAccess;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.ContentCheck.Result;

/**
 * Verifies an archive: the root's own files, every object, every byte of content, on {@value #THREADS} threads. Deposits may
 * go on meanwhile; they wait while a group of objects is looked at.
 */
public final class StoreVerifier {

    /** On how many threads files are read. */
    static final int THREADS = 2;

    /** How many objects are looked at while writers wait. */
    private static final int GROUP = 64;

    private final StoreRoot root;
    private final ObjectAccess access;
    private final ObjectVerifier verifier = ObjectVerifier.ofOwn();

    /** Hears how far it has come. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Hears it.
         *
         * @param done how many objects are done
         * @param all how many there are
         */
        void at(int done, int all);

        /**
         * Hears how much content was read, while objects are being looked at, and on any thread.
         *
         * @param bytes how many bytes so far
         * @param all how many there are, or 0 where the objects are too many to ask before
         */
        default void read(long bytes, long all) {}
    }

    /**
     * Makes a verifier.
     *
     * @param root the archive
     */
    public StoreVerifier(StoreRoot root) {
        this.root = Objects.requireNonNull(root, "root");
        this.access = new ObjectAccess(root);
    }

    /**
     * {@return what came of verifying the whole archive}
     *
     * @param listener hears how far it has come
     * @throws ArchiveFailure if it cannot be read
     */
    public VerificationReport verify(Listener listener) throws ArchiveFailure {
        RootCheck check = new RootCheck(root.path());
        List<Finding> before = check.files();
        access.recover();
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(check.hierarchy());
        List<Path> objects = root.objects();
        return new VerificationReport(findings, verify(objects, listener), check.notes());
    }

    /**
     * {@return what came of verifying one plan}
     *
     * @param id the plan
     * @param listener hears how far it has come
     * @throws ArchiveFailure if there is none, or it cannot be read
     */
    public VerificationReport verify(ArchiveId id, Listener listener) throws ArchiveFailure {
        Path object = root.path().resolve(root.objectPath(id));
        if (!Files.isDirectory(object)) {
            throw new ArchiveFailure(
                    Reason.NOT_FOUND,
                    "The archive " + root.path() + " has no plan " + id + ". \"archive list\" lists those it has.");
        }
        access.recover();
        return new VerificationReport(List.of(), verify(List.of(object), listener), List.of());
    }

    private List<ObjectReport> verify(List<Path> objects, Listener listener) throws ArchiveFailure {
        List<ObjectReport> reports = new ArrayList<>();
        AtomicLong read = new AtomicLong();
        AtomicLong all = new AtomicLong();
        LongConsumer heard = bytes -> listener.read(read.addAndGet(bytes), objects.size() > GROUP ? 0 : all.get());
        listener.at(0, objects.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int start = 0; start < objects.size(); start += GROUP) {
                List<Path> group = objects.subList(start, Math.min(objects.size(), start + GROUP));
                List<ObjectReport> done = access.sharedByAll(() -> group(group, threads, all::addAndGet, heard));
                for (int index = 0; index < group.size(); index++) {
                    reports.add(again(group.get(index), done.get(index)));
                }
                listener.at(reports.size(), objects.size());
            }
        }
        return reports;
    }

    private List<ObjectReport> group(
            List<Path> group, ExecutorService threads, LongConsumer expected, LongConsumer heard)
            throws ArchiveFailure {
        List<Structure> structures = all(
                threads,
                group.stream()
                        .map(object -> (Callable<Structure>) () -> verifier.structure(object, place(object)))
                        .toList());
        List<Callable<List<Result>>> readings = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int owner = 0; owner < structures.size(); owner++) {
            // A large file is a task of its own, small ones share one.
            List<ContentCheck> small = new ArrayList<>();
            for (ContentCheck check : structures.get(owner).content()) {
                long size = size(check.file());
                expected.accept(size);
                if (size > ContentCheck.LARGE) {
                    readings.add(() -> List.of(check.run(heard)));
                    owners.add(owner);
                } else {
                    small.add(check);
                }
            }
            readings.add(() -> small.stream().map(check -> check.run(heard)).toList());
            owners.add(owner);
        }
        List<List<Result>> results = all(threads, readings);
        List<ObjectReport> reports = new ArrayList<>();
        for (int owner = 0; owner < structures.size(); owner++) {
            List<Result> own = new ArrayList<>();
            for (int task = 0; task < results.size(); task++) {
                if (owners.get(task) == owner) {
                    own.addAll(results.get(task));
                }
            }
            reports.add(verifier.report(structures.get(owner), own));
        }
        return reports;
    }

    /** How many bytes a file has; 0 where it is not there, which reading it will say. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** An object that a process left in the middle of a change, after the clearing up, is looked at once more. */
    private ObjectReport again(Path object, ObjectReport report) throws ArchiveFailure {
        try {
            if (!report.isGood() && access.isChanging(report.object())) {
                return access.shared(
                        ArchiveId.of(report.object()), "The plan " + report.object() + " cannot be verified", () -> {
                            Structure structure = verifier.structure(object, place(object));
                            return verifier.report(structure, ObjectVerifier.read(structure));
                        });
            }
            return report;
        } catch (IOException e) {
            throw new ArchiveFailure(Reason.STORAGE, "The archive " + root.path() + " cannot be read.", e);
        }
    }

    private String place(Path object) {
        return root.path().relativize(object).toString().replace('\\', '/');
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> tasks) throws ArchiveFailure {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveFailure(Reason.STORAGE, "Interrupted while the archive was verified.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("verifying failed", e.getCause());
        }
    }
}
