package org.travaux.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Brings a bag from elsewhere, packed or not, into a private folder, where nobody changes it while it is checked. Nothing is
 * written outside that folder, links are not followed, and a bag that grows too large is stopped while it comes out.
 *
 * <p>Packed files are read by their central directory alone; packed files in the bag are not opened.
 */
public final class BagUnpacking {

    private static final int PIECE = 64 << 10;

    private final BagLimits limits;
    private final Path target;
    private final BagProblems problems = new BagProblems();
    private long bytes;
    private int files;

    private BagUnpacking(BagLimits limits, Path target) {
        this.limits = limits;
        this.target = target;
    }

    /**
     * Copies a bag.
     *
     * @param bag a folder, or a ZIP file
     * @param target an empty private folder
     * @param limits how large it may be
     * @return the bag's top folder in the private folder
     * @throws BagRefused if it has something in it that is not taken in
     * @throws IOException if it cannot be read, or the private folder not be written
     */
    public static Path into(Path bag, Path target, BagLimits limits) throws BagRefused, IOException {
        BagUnpacking unpacking = new BagUnpacking(limits, target);
        if (Files.isDirectory(bag)) {
            unpacking.copy(bag.toRealPath());
        } else {
            unpacking.unzip(bag);
        }
        unpacking.problems.refuseIfAny();
        return top(target);
    }

    /** A packed bag stands in one folder; one without is taken in too. */
    private static Path top(Path target) throws IOException, BagRefused {
        if (Files.isRegularFile(target.resolve(Bag.BAGIT))) {
            return target;
        }
        try (Stream<Path> children = Files.list(target)) {
            List<Path> found = children.toList();
            if (found.size() == 1 && Files.isRegularFile(found.getFirst().resolve(Bag.BAGIT))) {
                return found.getFirst();
            }
        }
        throw new BagRefused(List.of("It has no bagit.txt, so it is no bag."));
    }

    private void copy(Path bag) throws IOException, BagRefused {
        try {
            Files.walkFileTree(bag, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    String path = BagFiles.path(bag, folder);
                    if (!path.isEmpty() && isGood(path)) {
                        Files.createDirectories(target.resolve(path));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = BagFiles.path(bag, file);
                    if (!isGood(path)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (attributes.isSymbolicLink() || !attributes.isRegularFile()) {
                        problems.add("\"" + BagProblems.shown(path) + "\" is no file but a link or a device.");
                    } else if (links(file) > 1) {
                        problems.add(
                                "\"" + BagProblems.shown(path)
                                        + "\" is a hard link: the file has another name too. Copy the bag, then import the copy.");
                    } else {
                        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                            write(in, path, Long.MAX_VALUE);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (TooLarge e) {
            problems.add(e.getMessage());
            problems.refuseIfAny();
        }
    }

    private static int links(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                : 1;
    }

    private void unzip(Path file) throws IOException, BagRefused {
        long allowed = Math.max(limits.freeBytes(), Files.size(file) * limits.ratio());
        // Only what the names themselves say counts: other fields could name another file to other programs.
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setUseUnicodeExtraFields(false)
                .get()) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName())) {
                    problems.add("The packed file has \"" + BagProblems.shown(entry.getName()) + "\" twice.");
                } else {
                    entry(zip, entry, allowed);
                }
            }
        } catch (TooLarge e) {
            problems.add(e.getMessage());
            problems.refuseIfAny();
        } catch (ZipException | IllegalArgumentException e) {
            throw new BagRefused(List.of("It is neither a folder nor a sound ZIP file."));
        }
    }

    private void entry(ZipFile zip, ZipArchiveEntry entry, long allowed) throws IOException {
        byte[] raw = entry.getRawName();
        String name = entry.getName();
        if (raw != null && !Arrays.equals(raw, name.getBytes(StandardCharsets.UTF_8))) {
            problems.add("\"" + BagProblems.shown(name) + "\" has a name that is not written in UTF-8.");
            return;
        }
        String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (!isGood(path)) {
            return;
        }
        int type = entry.getUnixMode() & 0170000;
        boolean plain = type == 0 || type == (entry.isDirectory() ? 0040000 : 0100000);
        if (!plain || entry.isUnixSymlink()) {
            problems.add("\"" + BagProblems.shown(path) + "\" is no file but a link or a device.");
        } else if (entry.isDirectory()) {
            Files.createDirectories(target.resolve(path));
        } else if (!zip.canReadEntryData(entry)) {
            problems.add("\"" + BagProblems.shown(path) + "\" is encrypted or packed in an unknown way.");
        } else {
            try (InputStream in = zip.getInputStream(entry)) {
                write(in, path, allowed);
            }
        }
    }

    private boolean isGood(String path) throws IOException {
        files++;
        if (files > limits.files()) {
            throw new TooLarge("It has more than " + limits.files() + " files and folders.");
        }
        Optional<String> problem = BagPaths.problem(path, limits);
        problem.ifPresent(why -> problems.add("The path \"" + BagProblems.shown(path) + "\" " + why + "."));
        return problem.isEmpty();
    }

    private void write(InputStream in, String path, long allowed) throws IOException {
        Path file = target.resolve(path).normalize();
        if (!file.startsWith(target) || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add("\"" + BagProblems.shown(path) + "\" takes the place of another file.");
            return;
        }
        Files.createDirectories(file.getParent() == null ? target : file.getParent());
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                if (bytes > limits.bytes()) {
                    throw new TooLarge("It has more than " + limits.bytes() + " bytes.");
                }
                if (bytes > allowed) {
                    throw new TooLarge("What is in the packed file is more than " + limits.ratio()
                            + " times as large as the file: it is made to fill the disk.");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** Ends the unpacking at once. */
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
