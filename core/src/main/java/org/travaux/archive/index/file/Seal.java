package org.travaux.archive.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * What a database file was when it was last changed by us. A file whose size and times are others is read as a whole: it may be
 * a copy, or damaged, or another file.
 *
 * @param format the format of the database
 * @param size its size in bytes
 * @param modified when its bytes were last written, in nanoseconds from the beginning of 1970
 * @param changed when anything of it was last changed, by the same count; 0 where the system does not say
 * @param checksum CRC-32C of its bytes
 */
record Seal(int format, long size, long modified, long changed, long checksum) {

    private static final String NAME = "travaux-index";
    private static final int PIECE = 1 << 20;

    /** A change within the same tick of the file system's clock would not be told from the one before. */
    private static final long TICK_MILLIS = 20;

    private static final long COARSE_TICK_MILLIS = 2_000;

    /** The seal that a file says, if it says one. */
    static Optional<Seal> read(Path file) throws IOException {
        try {
            String[] words =
                    Files.readString(file, StandardCharsets.ISO_8859_1).strip().split(" ", -1);
            if (words.length != 7 || !words[0].equals(NAME)) {
                return Optional.empty();
            }
            Seal seal = new Seal(
                    Integer.parseInt(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    Long.parseLong(words[5], 16));
            return seal.line().equals(String.join(" ", words)) ? Optional.of(seal) : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String line() {
        String words =
                NAME + " " + format + " " + size + " " + modified + " " + changed + " " + Long.toHexString(checksum);
        CRC32C sum = new CRC32C();
        sum.update(words.getBytes(StandardCharsets.ISO_8859_1));
        return words + " " + Long.toHexString(sum.getValue());
    }

    /** Whether a file is, by its size and times, the one that was sealed. */
    boolean fitsAtAGlance(Path database) throws IOException {
        BasicFileAttributes now = Files.readAttributes(database, BasicFileAttributes.class);
        return now.size() == size && modified(now) == modified && changed(database) == changed;
    }

    /** Whether a file has the bytes that were sealed. */
    boolean fits(Path database) throws IOException {
        return Files.size(database) == size && checksum(database) == checksum;
    }

    /** Seals a database that nobody changes meanwhile; both files are on the disk afterwards. */
    static void put(int format, Path database, Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(database, BasicFileAttributes.class);
        awaitTick(modified(before));
        Seal seal = new Seal(format, before.size(), modified(before), changed(database), checksum(database));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, seal.line() + "\n", StandardCharsets.ISO_8859_1);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits until a further change would have another time. */
    private static void awaitTick(long modified) throws IOException {
        long millis = TimeUnit.NANOSECONDS.toMillis(modified);
        long tick = modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE_TICK_MILLIS : TICK_MILLIS;
        long wait = millis + tick - System.currentTimeMillis();
        if (wait > 0 && wait <= tick) {
            try {
                TimeUnit.MILLISECONDS.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the index was sealed", e);
            }
        }
    }

    private static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** When the inode was changed: writing sets it, and nothing sets it back. */
    private static long changed(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 0;
        }
        Map<String, Object> attributes = Files.readAttributes(file, "unix:ctime");
        return attributes.get("ctime") instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }

    private static long checksum(Path database) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ)) {
            while (channel.read(piece) >= 0) {
                piece.flip();
                sum.update(piece);
                piece.clear();
            }
        }
        return sum.getValue();
    }
}
