package org.travaux.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/** A Word document as a package of XML parts; says in one plain line why bytes are none. */
final class DocxFile {

    /** The largest XML part that is read, in bytes when unpacked: 512 MiB. */
    static final long MAX_PART_BYTES = 512L << 20;

    private static final String DOCUMENT = "/officeDocument";
    private static final int END_OF_ZIP = 0x06054b50;
    private static final int MAX_ZIP_COMMENT = 65_535;
    private static final int END_OF_ZIP_BYTES = 22;

    /** What is done with an XML part. */
    @FunctionalInterface
    interface PartReader {
        /** Reads the part from its beginning. */
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private final String name;
    private final OPCPackage opc;
    private final PackagePart document;

    private DocxFile(String name, OPCPackage opc, PackagePart document) {
        this.name = name;
        this.opc = opc;
        this.document = document;
    }

    /** Opens the package and finds the document in it. */
    static DocxFile open(SourceFile file) throws IngestException {
        byte[] bytes = file.bytes();
        refuseOtherFormats(file.name(), bytes);
        try {
            OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes));
            return new DocxFile(file.name(), opc, documentOf(file.name(), opc));
        } catch (IOException e) {
            throw broken(file.name(), e);
        } catch (InvalidFormatException | RuntimeException e) {
            // POI answers broken packages with many kinds of exceptions.
            throw new IngestException(
                    file.name() + ": this zip file is no Word document; open it in Word and save it as .docx.", e);
        }
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

    private static PackagePart documentOf(String name, OPCPackage opc) throws IngestException, InvalidFormatException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
                PackagePart part = opc.getPart(relationship);
                if (part == null) {
                    continue;
                }
                String type = part.getContentType();
                if (type.contains("wordprocessingml") || type.contains("ms-word.document")) {
                    return part;
                }
                throw new IngestException(
                        name + ": this is " + kind(type) + ", not a Word document; save its text as .docx or .txt.");
            }
        }
        throw new IngestException(name + ": this zip file is no Word document; open it in Word and save it as .docx.");
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
        PackagePart part = related(relationship);
        if (part != null) {
            read(part, reader);
        }
    }

    private @Nullable PackagePart related(String relationship) throws IngestException {
        try {
            PackageRelationshipCollection all = document.getRelationships();
            for (PackageRelationship one : all) {
                if (one.getRelationshipType().endsWith("/" + relationship)
                        && one.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.INTERNAL) {
                    return document.getRelatedPart(one);
                }
            }
            return null;
        } catch (InvalidFormatException | RuntimeException e) {
            throw new IngestException(
                    name + ": the file is damaged (its part \"" + relationship
                            + "\" is missing); open it in Word and save it anew.",
                    e);
        }
    }

    private void read(PackagePart part, PartReader reader) throws IngestException {
        String place = part.getPartName().getName();
        try (InputStream in = new Limited(part.getInputStream())) {
            XMLStreamReader xml = WordXml.open(in);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IngestException(
                    name + ": the file is damaged (the XML of " + place + " is broken near line "
                            + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber())
                            + "); open it in Word and save it anew.",
                    e);
        } catch (IOException e) {
            throw broken(name, e);
        } catch (RuntimeException e) {
            // The XML parser of the JDK throws such ones on some broken bytes.
            throw new IngestException(
                    name + ": the file is damaged (" + place + " cannot be read); open it in Word and save it anew.",
                    e);
        }
    }

    /** Gives the package's resources back; it was only read. */
    void close() {
        opc.revert();
    }

    /** Stops a part that unpacks to too much. */
    private static final class Limited extends FilterInputStream {
        private long left = MAX_PART_BYTES;

        Limited(InputStream in) {
            super(in);
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
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("a part exceeds the max size of " + MAX_PART_BYTES + " bytes");
            }
        }
    }
}
