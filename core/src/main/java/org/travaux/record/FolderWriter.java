package org.travaux.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.travaux.record.read.SchemaVersion;
import org.travaux.record.write.DecisionWriter;
import org.travaux.record.write.EvidenceWriter;
import org.travaux.record.write.MapTree;
import org.travaux.record.write.PlanWriter;
import org.travaux.record.write.ReactionWriter;

/** Writes a record as the files of a folder. */
final class FolderWriter {

    private FolderWriter() {}

    /**
     * The texts of the files that a record makes. A file without entries is made only if it is there already, so that
     * nothing outdated stays, or has a comment.
     */
    static Map<FolderFile, String> texts(PlanRecord record, Predicate<FolderFile> isThere) {
        Map<FolderFile, String> texts = new EnumMap<>(FolderFile.class);
        texts.put(FolderFile.PLAN, PlanWriter.plan(record.plan(), root()).file(head(record, FolderFile.PLAN)));
        put(texts, record, FolderFile.REACTIONS, record.reactions(), ReactionWriter::reaction, isThere);
        put(texts, record, FolderFile.CLAIMS, record.claims(), EvidenceWriter::claim, isThere);
        put(texts, record, FolderFile.SOURCES, record.sources(), EvidenceWriter::source, isThere);
        put(texts, record, FolderFile.LINKS, record.links(), DecisionWriter::link, isThere);
        put(texts, record, FolderFile.WATCH, record.watch(), DecisionWriter::watchLine, isThere);
        return texts;
    }

    private static <T> void put(
            Map<FolderFile, String> texts,
            PlanRecord record,
            FolderFile file,
            List<T> entries,
            Function<T, MapTree> writer,
            Predicate<FolderFile> isThere) {
        List<String> head = head(record, file);
        if (!entries.isEmpty() || !head.isEmpty() || isThere.test(file)) {
            texts.put(file, root().maps(file.listKey(), entries, writer).file(head));
        }
    }

    private static MapTree root() {
        return new MapTree().count("schemaVersion", SchemaVersion.CURRENT);
    }

    private static List<String> head(PlanRecord record, FolderFile file) {
        return record.heads().getOrDefault(file.file(), List.of());
    }

    /**
     * Writes all files beside, forces them to the disk, and only then puts them in place one by one; where that fails halfway,
     * those replaced are put back.
     */
    static void replace(Path folder, Map<FolderFile, Optional<String>> texts) throws IOException {
        Path beside = Files.createTempDirectory(folder, ".writing-");
        Map<FolderFile, Optional<byte[]>> before = new EnumMap<>(FolderFile.class);
        try {
            for (Map.Entry<FolderFile, Optional<String>> entry : texts.entrySet()) {
                force(beside.resolve(entry.getKey().file()), entry.getValue().orElseThrow());
            }
            for (FolderFile file : texts.keySet()) {
                Path target = folder.resolve(file.file());
                before.put(file, Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty());
                Files.move(
                        beside.resolve(file.file()),
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            putBack(folder, before, e);
            throw e;
        } finally {
            for (FolderFile file : texts.keySet()) {
                Files.deleteIfExists(beside.resolve(file.file()));
            }
            Files.deleteIfExists(beside);
        }
    }

    private static void putBack(Path folder, Map<FolderFile, Optional<byte[]>> before, IOException cause) {
        before.forEach((file, bytes) -> {
            try {
                if (bytes.isPresent()) {
                    Files.write(folder.resolve(file.file()), bytes.get());
                } else {
                    Files.deleteIfExists(folder.resolve(file.file()));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        });
    }

    private static void force(Path path, String text) throws IOException {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }
}
