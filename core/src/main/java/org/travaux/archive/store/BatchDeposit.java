package org.travaux.archive.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.Provenance;

/**
 * Deposits several plan folders, some at once; those of one plan one after the other, in the order given. One that cannot be
 * deposited does not keep the others out.
 */
public final class BatchDeposit {

    /** A deposit waits for the disk longer than it computes, so that a processor has time for two. */
    private static final int THREADS = 2 * Runtime.getRuntime().availableProcessors();

    private final OcflArchive archive;
    private final Depositor by;
    private final Function<Path, String> message;

    /** What came of one folder. */
    public sealed interface Outcome {

        /** {@return the folder} */
        Path folder();
    }

    /**
     * The folder is in the archive.
     *
     * @param folder the folder
     * @param deposit what came of it
     */
    public record Deposited(Path folder, Deposit deposit) implements Outcome {

        /** Checks that nothing is missing. */
        public Deposited {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(deposit, "deposit");
        }
    }

    /**
     * The folder could not be deposited; the archive is as if it had not been tried.
     *
     * @param folder the folder
     * @param cause why
     */
    public record Refused(Path folder, Throwable cause) implements Outcome {

        /** Checks that nothing is missing. */
        public Refused {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /**
     * Makes ready.
     *
     * @param archive takes the folders
     * @param by who brings them
     * @param message what a folder is
     */
    public BatchDeposit(OcflArchive archive, Depositor by, Function<Path, String> message) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.by = Objects.requireNonNull(by, "by");
        this.message = Objects.requireNonNull(message, "message");
    }

    /** A folder's place among the others: which plan it is, once that is known, and whether it is done. */
    private record Place(CompletableFuture<@Nullable ArchiveId> plan, CompletableFuture<Boolean> done) {

        Place() {
            this(new CompletableFuture<>(), new CompletableFuture<>());
        }

        void leave() {
            plan.complete(null);
            done.complete(true);
        }
    }

    /**
     * Deposits them.
     *
     * @param folders the folders
     * @param outcomes hears what came of each, in their order, on the thread that called
     * @throws InterruptedException if the thread is interrupted; what is under way is finished before
     */
    public void run(List<Path> folders, Consumer<Outcome> outcomes) throws InterruptedException {
        List<Place> places = folders.stream().map(folder -> new Place()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, folders.size())))) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int index = 0; index < folders.size(); index++) {
                Path folder = folders.get(index);
                Place place = places.get(index);
                List<Place> earlier = places.subList(0, index);
                running.add(threads.submit(() -> deposit(folder, place, earlier)));
            }
            try {
                for (Future<Outcome> each : running) {
                    outcomes.accept(each.get());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("a deposit failed", e.getCause());
            } finally {
                running.forEach(each -> each.cancel(false));
            }
        }
    }

    private Outcome deposit(Path folder, Place place, List<Place> earlier) {
        try {
            return new Deposited(
                    folder,
                    archive.deposit(
                            folder, by, message.apply(folder), Provenance.NONE, plan -> await(plan, place, earlier)));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            return new Refused(folder, e);
        } finally {
            place.leave();
        }
    }

    /** Threads take folders in order, so that whoever is waited for here has begun. */
    private static void await(ArchiveId plan, Place place, List<Place> earlier) {
        place.plan().complete(plan);
        for (Place other : earlier) {
            if (plan.equals(other.plan().join())) {
                other.done().join();
            }
        }
    }
}
