package org.travaux.archive.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files below a folder by their paths. */
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
}
