package org.travaux.archive.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.OwnFiles;

/** The files of a plan folder with their digests. */
final class FolderScan {

    private FolderScan() {}

    /** SHA-512 in hex digits of every file, by its path with slashes. */
    static Map<String, String> of(Path folder) throws IOException, ArchiveFailure {
        Map<String, Path> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.put(
                        folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "/"),
                        file);
                return FileVisitResult.CONTINUE;
            }
        });
        Map<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!Files.isRegularFile(file.getValue(), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                throw new ArchiveFailure(
                        Reason.REFUSED,
                        file.getValue()
                                + " is no file but a link or a device, and cannot be archived. Put the file itself there.");
            }
            if (OwnFiles.isOwn(file.getKey())) {
                throw new ArchiveFailure(
                        Reason.REFUSED,
                        file.getValue() + " has a name that the archive keeps for what it adds itself ("
                                + OwnFiles.CLAUSES + "/, " + OwnFiles.IMPORTED + "/, " + OwnFiles.DERIVED + ", "
                                + OwnFiles.EVENTS
                                + "). Rename it or take it out.");
            }
            digests.put(file.getKey(), Digests.sha512(file.getValue()));
        }
        return digests;
    }
}
