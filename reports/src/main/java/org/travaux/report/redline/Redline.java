package org.travaux.report.redline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file with tracked changes.
 *
 * @param entries its packed parts by path, in the order in which they are written
 * @param changes how many changes are marked
 * @param remarks what users are told, in plain sentences; empty as a rule
 */
public record Redline(Map<String, byte[]> entries, int changes, List<String> remarks) {

    /** The first date that zip can hold: no clock stands in the bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Copies; the bytes are shared. */
    public Redline {
        entries = new LinkedHashMap<>(entries);
        remarks = List.copyOf(remarks);
    }

    /**
     * Writes the file; the same redline gives the same bytes.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : entries.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }
}
