package org.travaux.ingest.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/** Writes small OpenDocument texts part by part, for tests. */
public final class OdtFile {

    private static final String NAMESPACES =
            namespaces("office", "text", "table", "style", "drawing:draw", "xsl-fo-compatible:fo")
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final String body;
    private String automatic = "";
    private String styles = "";
    private String pages = "";
    private String type = "application/vnd.oasis.opendocument.text";

    /**
     * Begins a file with this body.
     *
     * @param body the content of {@code office:text}
     */
    public OdtFile(String body) {
        this.body = body;
    }

    private static String namespaces(String... names) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            String[] parts = name.split(":", -1);
            out.append(" xmlns:")
                    .append(parts[parts.length - 1])
                    .append("=\"urn:oasis:names:tc:opendocument:xmlns:")
                    .append(parts[0])
                    .append(":1.0\"");
        }
        return out.toString();
    }

    /**
     * {@return this file with the file's own styles}
     *
     * @param content the content of {@code office:automatic-styles}
     */
    public OdtFile withAutomatic(String content) {
        automatic = content;
        return this;
    }

    /**
     * {@return this file with styles known by name}
     *
     * @param content the content of {@code office:styles}
     */
    public OdtFile withStyles(String content) {
        styles = content;
        return this;
    }

    /**
     * {@return this file with page headers and footers}
     *
     * @param content the content of a master page
     */
    public OdtFile withPages(String content) {
        pages = content;
        return this;
    }

    /**
     * {@return this file with another media type}
     *
     * @param other the media type
     */
    public OdtFile withType(String other) {
        type = other;
        return this;
    }

    /**
     * {@return the file}
     *
     * @param name what it is called
     * @throws IOException never
     * @throws IngestException never
     */
    public SourceFile source(String name) throws IOException, IngestException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] media = type.getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(media.length);
            CRC32 crc = new CRC32();
            crc.update(media);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(media);
            put(
                    zip,
                    "styles.xml",
                    "<office:document-styles" + NAMESPACES + "><office:styles>" + styles
                            + "</office:styles><office:master-styles><style:master-page style:name=\"Standard\">"
                            + pages
                            + "</style:master-page></office:master-styles></office:document-styles>");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                            + "</office:automatic-styles><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
        }
        return SourceFile.of(name, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
