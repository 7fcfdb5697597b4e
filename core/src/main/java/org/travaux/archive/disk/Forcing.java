package org.travaux.archive.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders that are to be on the disk before the next step, all of them at once. A journal commits what waits for it
 * together, so that twenty files forced at once take little longer than one, and one after the other twenty times as long.
 */
public final class Forcing {

    /** How many files wait for the disk at once; they take no processor time. */
    private static final int THREADS = 16;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final ExecutorService WAITING = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "forcing-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    /** Nothing to be forced yet. */
    public Forcing() {}

    /**
     * Takes in a file.
     *
     * @param file the file
     * @return this
     */
    public Forcing file(Path file) {
        files.add(file);
        return this;
    }

    /**
     * Takes in a folder: the names in it.
     *
     * @param folder the folder
     * @return this
     */
    public Forcing folder(Path folder) {
        folders.add(folder);
        return this;
    }

    /**
     * Takes in a folder with everything in it.
     *
     * @param top the folder
     * @return this
     * @throws IOException if it cannot be read
     */
    public Forcing tree(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                folders.add(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        return this;
    }

    /**
     * Waits until all of it is on the disk.
     *
     * @throws IOException if a file cannot be forced
     */
    public void run() throws IOException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Path file : files) {
            tasks.add(() -> {
                Durable.forceFile(file);
                return true;
            });
        }
        for (Path folder : folders) {
            tasks.add(() -> {
                Durable.forceFolder(folder);
                return true;
            });
        }
        try {
            for (Future<Boolean> done : WAITING.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the disk", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException storage) {
                throw storage;
            }
            throw new IllegalStateException("forcing failed", e.getCause());
        }
    }
}
