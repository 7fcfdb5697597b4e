package org.travaux.archive.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files below a folder by their paths, and folders that are gone with everything in them. */
public final class BagFiles {

    private BagFiles() {}

    /**
     * {@return the files below a folder by their paths with slashes, in order of their code points}
     *
     * @param top the folder
     * @throws IOException if it cannot be read
     */
    public static NavigableMap<String, Path> of(Path top) throws IOException {
        NavigableMap<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(path(top, file), file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    static String path(Path top, Path file) {
        return top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /**
     * Deletes a file, or a folder with everything in it, if it is there; links are deleted, not followed.
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
