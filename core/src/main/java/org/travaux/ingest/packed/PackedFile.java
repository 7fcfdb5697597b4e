package org.travaux.ingest.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/**
 * A zip file of XML parts, as Word and OpenDocument files are; says in one plain line why bytes are none.
 *
 * <p>A part larger than {@value #MAX_PART_BYTES} bytes, or one that unpacks to a hundred times its size and more, is not
 * read to its end.
 */
public final class PackedFile implements AutoCloseable {

    /** The largest part that is read, in bytes when unpacked: 512 MiB. */
    public static final long MAX_PART_BYTES = 512L << 20;

    /** A part that unpacks to more than so many times its size is refused, once it is larger than {@code RATIO_FROM}. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_FROM = 100L << 10;

    private static final int END_OF_ZIP = 0x06054b50;
    private static final int MAX_ZIP_COMMENT = 65_535;
    private static final int END_OF_ZIP_BYTES = 22;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private PackedFile(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /**
     * {@return the zip file in these bytes, to be closed after use}
     *
     * @param file its name and bytes, which begin as those of a zip file do
     * @throws IngestException if it is cut off or damaged
     */
    public static PackedFile open(SourceFile file) throws IngestException {
        byte[] bytes = file.bytes();
        if (!hasEnd(bytes)) {
            throw new IngestException(file.name()
                    + ": the file is cut off (the end of its zip is missing); get it again from its sender.");
        }
        try {
            return new PackedFile(
                    file.name(), ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) {
            // The zip library answers damaged directories with many kinds of exceptions.
            throw broken(file.name(), e);
        }
    }

    /** Whether the record that ends every zip file is there. */
    private static boolean hasEnd(byte[] bytes) {
        int last = Math.max(0, bytes.length - END_OF_ZIP_BYTES - MAX_ZIP_COMMENT);
        for (int i = bytes.length - END_OF_ZIP_BYTES; i >= last; i--) {
            int sign = (bytes[i] & 0xff)
                    | (bytes[i + 1] & 0xff) << 8
                    | (bytes[i + 2] & 0xff) << 16
                    | (bytes[i + 3] & 0xff) << 24;
            if (sign == END_OF_ZIP) {
                return true;
            }
        }
        return false;
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /** {@return the file's name} */
    public String name() {
        return name;
    }

    /**
     * {@return whether there is such a part, in whatever letter case}
     *
     * @param part its path
     */
    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /**
     * Reads an XML part.
     *
     * @param part its path
     * @param reader what is done with it
     * @throws IngestException if it is missing or damaged
     */
    public void read(String part, PartReader reader) throws IngestException {
        ZipArchiveEntry entry = entry(part);
        try (InputStream in = new Limited(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = SafeXml.open(in);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException nested) {
                throw broken(name, nested);
            }
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new IngestException(
                    name + ": the file is damaged (the XML of " + part + " is broken near line " + line
                            + "); open it in the program that made it and save it anew.",
                    e);
        } catch (IOException e) {
            throw broken(name, e);
        } catch (RuntimeException e) {
            // The JDK's XML parser and the zip library throw such ones on some broken bytes.
            throw new IngestException(
                    name + ": the file is damaged (" + part
                            + " cannot be read); open it in the program that made it and save it anew.",
                    e);
        }
    }

    /**
     * {@return the first bytes of a part, such as the media type that an OpenDocument file begins with}
     *
     * @param part its path
     * @param limit how many at most
     * @throws IngestException if it is missing or damaged
     */
    public byte[] beginning(String part, int limit) throws IngestException {
        try (InputStream in = zip.getInputStream(entry(part))) {
            return in.readNBytes(limit);
        } catch (IOException | RuntimeException e) {
            throw broken(name, e);
        }
    }

    /** {@return the paths of all parts, in the order in which they are packed} */
    public List<String> parts() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .distinct()
                .toList();
    }

    /**
     * {@return a part, unpacked}
     *
     * @param part its path
     * @throws IngestException if it is missing or damaged
     */
    public byte[] bytes(String part) throws IngestException {
        ZipArchiveEntry entry = entry(part);
        try (InputStream in = new Limited(zip.getInputStream(entry), entry.getCompressedSize())) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            throw broken(name, e);
        }
    }

    private ZipArchiveEntry entry(String part) throws IngestException {
        @Nullable ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new IngestException(name + ": the file is damaged (its part " + part
                    + " is missing); open it in the program that made it and save it anew.");
        }
        return entry;
    }

    private static IngestException broken(String name, Exception cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("zip bomb") || message.contains("max size")) {
            return new IngestException(
                    name + ": the file unpacks to far more than a document holds (a \"zip bomb\") and was not read.",
                    cause);
        }
        return new IngestException(
                name + ": the file is damaged (its zip cannot be unpacked); get it again from its sender.", cause);
    }

    /** Gives the file back. */
    @Override
    public void close() {
        IOUtils.closeQuietly(zip);
    }

    /** Stops a part that unpacks to too much. */
    private static final class Limited extends FilterInputStream {
        private final long packed;
        private long unpacked;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(count);
            return count;
        }

        private void count(int bytes) throws IOException {
            unpacked += Math.max(0, bytes);
            if (unpacked > MAX_PART_BYTES) {
                throw new IOException("a part exceeds the max size of " + MAX_PART_BYTES + " bytes");
            }
            if (unpacked > RATIO_FROM && unpacked > packed * MAX_RATIO) {
                throw new IOException("a part is a zip bomb");
            }
        }
    }
}
