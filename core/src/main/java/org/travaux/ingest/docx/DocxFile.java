package org.travaux.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/** A Word document as a package of XML parts; says in one plain line why bytes are none. */
final class DocxFile implements AutoCloseable {

    /** The largest XML part that is read, in bytes when unpacked: 512 MiB. */
    static final long MAX_PART_BYTES = 512L << 20;

    /** A part that unpacks to more than so many times its size is refused, once it is larger than {@link #RATIO_FROM}. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_FROM = 100L << 10;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int END_OF_ZIP = 0x06054b50;
    private static final int MAX_ZIP_COMMENT = 65_535;
    private static final int END_OF_ZIP_BYTES = 22;
    private static final String NO_DOCUMENT =
            ": this zip file is no Word document; open it in Word and save it as .docx.";

    /** What is done with an XML part. */
    @FunctionalInterface
    interface PartReader {
        /** Reads the part from its beginning. */
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private final String name;
    private final ZipFile zip;
    private final Map<String, String> related = new HashMap<>();
    private String document = "";

    private DocxFile(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /**
     * Opens the package and finds the document in it.
     *
     * @param file its bytes
     */
    static DocxFile open(SourceFile file) throws IngestException {
        byte[] bytes = file.bytes();
        refuseOtherFormats(file.name(), bytes);
        DocxFile docx;
        try {
            docx = new DocxFile(
                    file.name(), ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) {
            // The zip library answers damaged directories with many kinds of exceptions.
            throw broken(file.name(), e);
        }
        try {
            docx.findDocument();
            return docx;
        } catch (IngestException e) {
            docx.close();
            throw e;
        }
    }

    private void findDocument() throws IngestException {
        Map<String, String> top = new HashMap<>();
        read("_rels/.rels", xml -> relationships(xml, "", top));
        String target = top.get("officeDocument");
        if (target == null || entry(target) == null) {
            throw new IngestException(name + NO_DOCUMENT);
        }
        document = target;
        String[] type = {""};
        read(CONTENT_TYPES, xml -> type[0] = contentType(xml, target));
        if (!type[0].contains("wordprocessingml") && !type[0].contains("ms-word.document")) {
            throw new IngestException(
                    name + ": this is " + kind(type[0]) + ", not a Word document; save its text as .docx or .txt.");
        }
        int slash = target.lastIndexOf('/') + 1;
        String folder = target.substring(0, slash);
        String relations = folder + "_rels/" + target.substring(slash) + ".rels";
        if (entry(relations) != null) {
            read(relations, xml -> relationships(xml, folder, related));
        }
    }

    /** The targets inside the package, by the last part of their type. */
    private static void relationships(XMLStreamReader xml, String folder, Map<String, String> into)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (WordXml.next(xml) != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) {
                continue;
            }
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (type != null && target != null && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                into.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target));
            }
        }
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target : "/" + folder + target;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String contentType(XMLStreamReader xml, String part) throws XMLStreamException {
        String byDefault = "";
        while (xml.hasNext()) {
            if (WordXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String type = xml.getAttributeValue(null, "ContentType");
            if (type == null) {
                continue;
            }
            if (("/" + part).equalsIgnoreCase(xml.getAttributeValue(null, "PartName"))) {
                return type;
            }
            String extension = xml.getAttributeValue(null, "Extension");
            if (extension != null && part.endsWith("." + extension)) {
                byDefault = type;
            }
        }
        return byDefault;
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

    private static void refuseOtherFormats(String name, byte[] bytes) throws IngestException {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new IngestException(name + ": " + oldFormat(bytes));
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new IngestException(name + ": this is a PDF, not a Word document; give it its own suffix, .pdf.");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw new IngestException(name + ": this is RTF, not .docx; open it in Word and save it as .docx.");
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw new IngestException(
                    name + ": this is no .docx (not a zip file); open it in its program and save it as .docx.");
        }
        if (!hasEnd(bytes)) {
            throw new IngestException(
                    name + ": the file is cut off (the end of its zip is missing); get it again from its sender.");
        }
    }

    private static String oldFormat(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return "the file is encrypted; open it with its password in Word and save it without one.";
            }
            if (container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return "this is an old .doc file with the suffix .docx; open it in Word and save it as .docx.";
            }
        } catch (IOException | RuntimeException e) {
            return "this is a damaged file in an old Office format; get it again and save it as .docx.";
        }
        return "this is an old Office file, not a .docx; open it in its program and save it as .docx.";
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
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

    private static String kind(String contentType) {
        if (contentType.contains("spreadsheetml") || contentType.contains("ms-excel")) {
            return "an Excel workbook";
        }
        if (contentType.contains("presentationml") || contentType.contains("ms-powerpoint")) {
            return "a PowerPoint presentation";
        }
        return "another kind of Office file";
    }

    /** Reads the main part. */
    void readDocument(PartReader reader) throws IngestException {
        read(document, reader);
    }

    /** Reads a part that the document refers to, if there is one. */
    void readPart(String relationship, PartReader reader) throws IngestException {
        String part = related.get(relationship);
        if (part != null && entry(part) != null) {
            read(part, reader);
        }
    }

    private @Nullable ZipArchiveEntry entry(String part) {
        ZipArchiveEntry exact = zip.getEntry(part);
        if (exact != null) {
            return exact;
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equalsIgnoreCase(part)) {
                return entry;
            }
        }
        return null;
    }

    private void read(String part, PartReader reader) throws IngestException {
        ZipArchiveEntry entry = entry(part);
        if (entry == null) {
            throw new IngestException(name + NO_DOCUMENT);
        }
        try (InputStream in = new Limited(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = WordXml.open(in);
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
                            + "); open it in Word and save it anew.",
                    e);
        } catch (IOException e) {
            throw broken(name, e);
        } catch (RuntimeException e) {
            // The JDK's XML parser and the zip library throw such ones on some broken bytes.
            throw new IngestException(
                    name + ": the file is damaged (" + part + " cannot be read); open it in Word and save it anew.", e);
        }
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
