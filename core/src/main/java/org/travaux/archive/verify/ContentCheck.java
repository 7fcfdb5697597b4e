package org.travaux.archive.verify;

import io.ocfl.api.model.DigestAlgorithm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.travaux.archive.verify.Finding.State;

/**
 * One content file and the digests that it should have; read once for all of them.
 *
 * @param object the object's id
 * @param file where it lies
 * @param place its path in the object
 * @param expected hex digits by algorithm
 * @param manifest the algorithms of manifests; the others are of fixity blocks
 */
record ContentCheck(
        String object, Path file, String place, Map<DigestAlgorithm, String> expected, List<DigestAlgorithm> manifest) {

    private static final int PIECE = 256 << 10;

    /** Beyond this many bytes a file is a piece of work of its own. */
    static final long LARGE = 1 << 20;

    /** What came of it: how many bytes were read, and what is wrong. */
    record Result(String place, long bytes, List<Finding> findings) {}

    ContentCheck {
        Map<DigestAlgorithm, String> sorted =
                new TreeMap<>((first, second) -> first.getOcflName().compareTo(second.getOcflName()));
        sorted.putAll(expected);
        expected = sorted;
        manifest = List.copyOf(manifest);
    }

    /** Reads the file; {@code heard} hears of every so many bytes that were read. */
    Result run(LongConsumer heard) {
        List<DigestAlgorithm> algorithms = new ArrayList<>(expected.keySet());
        List<MessageDigest> digests =
                algorithms.stream().map(DigestAlgorithm::getMessageDigest).toList();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            boolean apart =
                    size > LARGE && digests.size() > 1 && Runtime.getRuntime().availableProcessors() > 1;
            byte[] piece = new byte[Math.clamp(size + 1, 4096, PIECE)];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (apart) {
                    updateAtOnce(digests, piece, read);
                } else {
                    for (MessageDigest digest : digests) {
                        digest.update(piece, 0, read);
                    }
                }
                bytes += read;
                heard.accept(read);
            }
        } catch (NoSuchFileException e) {
            return new Result(
                    place, 0, List.of(Finding.error(State.MISSING, object, place, "E092", "the file is not there")));
        } catch (IOException e) {
            String why = "the file cannot be read: " + e.getMessage();
            return new Result(place, bytes, List.of(Finding.error(State.CHANGED, object, place, "E092", why)));
        }
        return new Result(place, bytes, findings(algorithms, digests));
    }

    /** A large file may be the only one: each digest of it is taken on a thread of its own. */
    private static void updateAtOnce(List<MessageDigest> digests, byte[] piece, int length) {
        List<CompletableFuture<Void>> others = digests.subList(1, digests.size()).stream()
                .map(digest -> CompletableFuture.runAsync(() -> digest.update(piece, 0, length)))
                .toList();
        digests.getFirst().update(piece, 0, length);
        others.forEach(CompletableFuture::join);
    }

    private List<Finding> findings(List<DigestAlgorithm> algorithms, List<MessageDigest> digests) {
        TreeSet<String> broken = new TreeSet<>();
        boolean content = false;
        for (int index = 0; index < algorithms.size(); index++) {
            DigestAlgorithm algorithm = algorithms.get(index);
            String actual = algorithm.encode(digests.get(index).digest());
            if (!actual.equalsIgnoreCase(expected.get(algorithm))) {
                broken.add(algorithm.getOcflName());
                content |= manifest.contains(algorithm);
            }
        }
        return broken.isEmpty()
                ? List.of()
                : List.of(Finding.error(
                        State.CHANGED,
                        object,
                        place,
                        content ? "E092" : "E093",
                        "the bytes do not have the digest recorded (" + String.join(", ", broken) + ")"));
    }
}
