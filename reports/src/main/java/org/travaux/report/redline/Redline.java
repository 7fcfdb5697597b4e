package org.travaux.report.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/** A Word file with tracked changes, packed: the same changes in the same file give the same bytes. */
public final class Redline {

    /** The first date that zip can hold: no clock stands in the bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] bytes;
    private final int changes;
    private final List<String> remarks;

    private Redline(byte[] bytes, int changes, List<String> remarks) {
        this.bytes = bytes;
        this.changes = changes;
        this.remarks = List.copyOf(remarks);
    }

    /** {@return the file made of packed parts, by path, in the order in which they are written} */
    static Redline of(Map<String, byte[]> entries, int changes, List<String> remarks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return new Redline(bytes.toByteArray(), changes, remarks);
    }

    /** {@return how many changes are marked} */
    public int changes() {
        return changes;
    }

    /** {@return what users are told, in plain sentences; empty as a rule} */
    public List<String> remarks() {
        return remarks;
    }

    /** {@return the same file with other remarks} */
    Redline remarked(List<String> other) {
        return new Redline(bytes, changes, other);
    }

    /** {@return the file as others read it} */
    SourceFile file() throws IngestException {
        return SourceFile.of("the redline", bytes);
    }

    /**
     * Writes the file.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
