package org.travaux.ingest.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files part by part, for tests. */
public final class WordFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /**
     * Begins a file with this body.
     *
     * @param body the content of {@code w:body}
     */
    public WordFile(String body) {
        parts.put("document", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** {@return a body with something of everything that a reader leaves out or keeps} */
    static String everything() {
        String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + p("", "Contents") + p("", "1. Scope 3") + "</w:sdtContent></w:sdt>";
        String hidden =
                "<w:p><w:r><w:t>1. Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>";
        String changed =
                "<w:p><w:r><w:t>2. Parties </w:t></w:r><w:ins w:author=\"A\"><w:r><w:t>shall</w:t></w:r></w:ins>"
                        + "<w:del w:author=\"A\"><w:r><w:delText>may</w:delText></w:r></w:del>"
                        + "<w:r><w:t xml:space=\"preserve\"> meet.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        String ruby = "<w:p><w:r><w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>kanji</w:t></w:r>"
                + "</w:rubyBase></w:ruby></w:r></w:p>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p("", "Boxed.")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("", "Boxed.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        String table =
                "<w:tbl><w:tr><w:tc>" + p("", "left") + "</w:tc><w:tc>" + p("", "right") + "</w:tc></w:tr></w:tbl>";
        return contents + hidden + changed + ruby + box + table;
    }

    /**
     * {@return this file with one more part}
     *
     * @param name styles, numbering, footnotes, endnotes, comments, settings, header or footer
     * @param content what stands in its root element
     */
    public WordFile with(String name, String content) {
        String root = name.equals("header") ? "hdr" : name.equals("footer") ? "ftr" : name;
        parts.put(name, "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
        return this;
    }

    /**
     * {@return a paragraph}
     *
     * @param properties the content of {@code w:pPr}
     * @param text its text
     */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /**
     * {@return a numbered paragraph}
     *
     * @param num id of the numbering
     * @param level level in it, from 0
     * @param text its text
     */
    public static String numbered(int num, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num + "\"/></w:numPr>", text);
    }

    /**
     * {@return a level of a numbering}
     *
     * @param level its index
     * @param format the number's format
     * @param text the template
     * @param more further elements
     */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /**
     * Writes the file.
     *
     * @param path where to
     * @return the same path
     * @throws IOException if it cannot be written
     */
    public Path write(Path path) throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int id = 0;
        for (String name : parts.keySet()) {
            String kind = name.equals("document") ? "document.main" : name;
            types.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
                    .append(kind)
                    .append("+xml\"/>");
            if (!name.equals("document")) {
                relations.append(relation("rId" + ++id, name, name + ".xml"));
            }
        }
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        entries.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        entries.put("word/_rels/document.xml.rels", relations(relations.toString()));
        parts.forEach((name, xml) -> entries.put("word/" + name + ".xml", xml));
        zip(path, entries);
        return path;
    }

    /**
     * Writes a zip file.
     *
     * @param path where to
     * @param entries name and text of each entry
     * @throws IOException if it cannot be written
     */
    public static void zip(Path path, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\""
                + target + "\"/>";
    }
}
