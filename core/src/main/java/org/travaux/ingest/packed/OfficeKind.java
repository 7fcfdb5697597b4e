package org.travaux.ingest.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/** What kind of file bytes are, told by the bytes themselves and never by a name. */
public enum OfficeKind {
    /** A zip file that is no OpenDocument text by its first part: perhaps a Word document. */
    ZIP("", ".docx"),
    /** An OpenDocument text. */
    OPEN_DOCUMENT("an OpenDocument text", ".odt"),
    /** A Word document of the years 1997 to 2003. */
    OLD_WORD("an old .doc file", ".doc"),
    /** A document under a password. */
    ENCRYPTED("", ""),
    /** Another file of an old Office program. */
    OLD_OFFICE("an old Office file", ""),
    /** Rich text. */
    RTF("RTF", ".rtf"),
    /** A PDF. */
    PDF("a PDF", ".pdf"),
    /** A web page. */
    HTML("a web page", ".html"),
    /** Anything else. */
    OTHER("", "");

    /** How many bytes are looked at for the beginning of a web page. */
    private static final int LOOK = 1024;

    private static final int LOCAL_HEADER_BYTES = 30;

    private final String phrase;
    private final String suffix;

    OfficeKind(String phrase, String suffix) {
        this.phrase = phrase;
        this.suffix = suffix;
    }

    /**
     * {@return the kind of file that these bytes are}
     *
     * @param bytes the bytes
     */
    public static OfficeKind of(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ofContainer(bytes);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (startsWith(bytes, 'P', 'K')) {
            return isOpenDocument(bytes) ? OPEN_DOCUMENT : ZIP;
        }
        String beginning = new String(Arrays.copyOf(bytes, Math.min(bytes.length, LOOK)), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("{\\rt")) {
            return RTF;
        }
        boolean html = beginning.startsWith("<html")
                || beginning.startsWith("<!doctype html")
                || (beginning.startsWith("<") && beginning.contains("<html"))
                || beginning.startsWith("mime-version:");
        return html ? HTML : OTHER;
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

    /** An OpenDocument file begins with a part that is not packed and holds its media type. */
    private static boolean isOpenDocument(byte[] bytes) {
        int to = Math.min(bytes.length, LOCAL_HEADER_BYTES + 100);
        String header = new String(Arrays.copyOf(bytes, to), StandardCharsets.ISO_8859_1);
        return header.contains("mimetypeapplication/vnd.oasis.opendocument");
    }

    private static OfficeKind ofContainer(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? OLD_WORD : OLD_OFFICE;
        } catch (IOException | RuntimeException e) {
            return OLD_OFFICE;
        }
    }

    /**
     * {@return why a file of this kind cannot be read under a suffix, in one plain line}
     *
     * @param file the file
     * @param expected the suffix under which it came
     */
    public IngestException refusal(SourceFile file, String expected) {
        String reason = switch (this) {
            case ENCRYPTED -> "the file is encrypted; open it with its password in Word and save it without one.";
            case ZIP ->
                expected.equals(".docx")
                        ? "this zip file is no Word document; open it in Word and save it as .docx."
                        : "this is a .docx or another packed file with the suffix " + expected
                                + "; give it its own suffix, such as .docx.";
            case OLD_OFFICE ->
                "this is an old Office file, damaged or not a text; open it in its program and save it as .docx.";
            case OTHER ->
                "this is no " + expected + " file (" + missing(expected)
                        + "); open it in its program and save it as .docx.";
            case OPEN_DOCUMENT, OLD_WORD, RTF, PDF, HTML ->
                "this is " + phrase + ", not " + expected + "; give it its own suffix, " + suffix + ".";
        };
        return new IngestException(file.name() + ": " + reason);
    }

    private static String missing(String expected) {
        return switch (expected) {
            case ".docx", ".odt" -> "not a zip file";
            case ".rtf" -> "it does not begin with {\\rtf";
            default -> "not the container of an old Word file";
        };
    }
}
