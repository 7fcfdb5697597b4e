package org.travaux.archive.bag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a folder; the same files and time give the same bytes. */
public final class BagZip {

    private BagZip() {}

    /**
     * Packs a folder under one name, as RFC 8493 (section 4) asks of a packed bag.
     *
     * @param folder the folder
     * @param name what it is called in the packed file
     * @param time the time that every entry gets
     * @param target the file to write
     * @throws IOException if it cannot be read or written
     */
    public static void pack(Path folder, String name, Instant time, Path target) throws IOException {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC).withNano(0);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Path> file : BagFiles.of(folder).entrySet()) {
                ZipEntry entry = new ZipEntry(name + "/" + file.getKey());
                // In local time, as the format has it, so that no zone of this machine gets in.
                entry.setTimeLocal(utc);
                zip.putNextEntry(entry);
                Files.copy(file.getValue(), zip);
                zip.closeEntry();
            }
        }
    }
}
