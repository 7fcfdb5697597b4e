package org.travaux.report.redline.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;

/** Makes tiny Word files. */
public final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder arrows = new StringBuilder();

    private WordFile(String body) {
        types.append("<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        put(
                "word/document.xml",
                "document.main",
                "<w:document" + Markup.NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    public static WordFile of(String... body) {
        return new WordFile(String.join("", body) + "<w:sectPr/>");
    }

    public static WordFile whole(String body) {
        return new WordFile(body);
    }

    private void put(String path, String type, String xml) {
        types.append("<Override PartName=\"/" + path + "\" ContentType=\"" + TYPE + type + "+xml\"/>");
        entries.put(path, xml);
    }

    /** Adds a part of the text beside the main one: {@code footnotes}, {@code header}. */
    public WordFile part(String id, String kind, String root, String content) {
        put("word/" + id + ".xml", kind, "<w:" + root + Markup.NAMESPACES + ">" + content + "</w:" + root + ">");
        return arrow(id, kind, id + ".xml", "");
    }

    public WordFile footnotes(String... notes) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < notes.length; i++) {
            all.append("<w:footnote w:id=\"" + (i + 1) + "\">" + notes[i] + "</w:footnote>");
        }
        return part("footnotes", "footnotes", "footnotes", all.toString());
    }

    public WordFile arrow(String id, String kind, String target, String more) {
        arrows.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + KIND + kind + "\" Target=\"" + target + "\"" + more + "/>");
        return this;
    }

    public WordFile link(String id, String address) {
        return arrow(id, "hyperlink", address, " TargetMode=\"External\"");
    }

    /** Writes all under the names of the strict variant of the format. */
    public WordFile strict() {
        entries.replaceAll((path, xml) -> xml.replace(Word.MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace("<w:document", "<w:document w:conformance=\"strict\""));
        return this;
    }

    /** Adds an entry of which nothing else knows. */
    public WordFile entry(String path, String text) {
        entries.put(path, text);
        return this;
    }

    public WordPackage read() {
        try {
            return WordPackage.read(SourceFile.of("test.docx", bytes()));
        } catch (IngestException e) {
            throw new AssertionError(e);
        }
    }

    public byte[] bytes() {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types
                            + "</Types>");
            write(
                    zip,
                    "_rels/.rels",
                    relations + "<Relationship Id=\"r1\" Type=\"" + KIND
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            write(zip, "word/_rels/document.xml.rels", relations + arrows + "</Relationships>");
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                write(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
