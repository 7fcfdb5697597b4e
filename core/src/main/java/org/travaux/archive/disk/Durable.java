package org.travaux.archive.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Files that are on the disk for certain, and folders that are gone for certain. */
public final class Durable {

    private Durable() {}

    /**
     * Forces a folder with everything in it to the disk.
     *
     * @param folder the folder
     * @throws IOException if a file cannot be forced
     */
    public static void forceTree(Path folder) throws IOException {
        new Forcing().tree(folder).run();
    }

    /**
     * Forces the names in a folder to the disk, where the system can do that.
     *
     * @param folder the folder
     */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there the file system's own journal has to do.
        }
    }

    static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Puts bytes in a file that is seen whole or not at all.
     *
     * @param file the file, there already or not
     * @param bytes its bytes
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, bytes);
        forceFile(beside);
        place(beside, file);
    }

    /**
     * Puts a file in the place of another, which is seen as it was or as it is to be.
     *
     * @param beside what is to be there, on the disk already
     * @param file the file, there already or not
     * @throws IOException if it cannot be put there
     */
    public static void place(Path beside, Path file) throws IOException {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Deletes a file, or a folder with everything in it, if it is there.
     *
     * @param path the file or folder
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path path) throws IOException {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // It is gone, which is all that was wanted.
        }
    }
}
