package org.travaux.report.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a generated file with their relationships and content types. */
final class DocxParts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final int shift;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> arrows = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final Map<String, StringBuilder> notes = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    DocxParts(int shift) {
        this.shift = shift;
    }

    String style(String name) {
        return name.replace(" ", "") + (shift == 0 ? "" : "_" + shift);
    }

    int list(int list) {
        return list + shift * 3;
    }

    private int count(String kind) {
        return counts.merge(kind, 1, Integer::sum);
    }

    int note(String kind, String text) {
        int id = count(kind) + shift;
        notes.computeIfAbsent(kind, none -> new StringBuilder())
                .append("<w:" + kind + " w:id=\"" + id + "\">" + text + "</w:" + kind + ">");
        return id;
    }

    int comment(String text) {
        int id = count("comment") + shift;
        comments.append("<w:comment w:id=\"" + id + "\" w:author=\"C\" w:date=\"2026-01-01T00:00:00Z\"><w:p><w:r><w:t"
                + " xml:space=\"preserve\">" + text + "</w:t></w:r></w:p></w:comment>");
        return id;
    }

    int nextMargin() {
        return count("margin");
    }

    String margin(String name, String kind, String text) {
        String tag = kind.equals("header") ? "hdr" : "ftr";
        part(name, kind, "<w:" + tag + NAMESPACES + ">" + text + "</w:" + tag + ">");
        return relate("document", kind, name + ".xml");
    }

    String picture(String home, int kind) {
        String name = "media/image" + (kind + shift) + ".png";
        byte[] bytes = java.util.Arrays.copyOf(PNG, PNG.length + 1);
        bytes[PNG.length] = (byte) kind;
        entries.put("word/" + name, bytes);
        return relate(home, "image", name);
    }

    /** The name of a relationship from a part. */
    String relate(String home, String kind, String target) {
        Map<String, String> list = arrows.computeIfAbsent(home.strip(), none -> new LinkedHashMap<>());
        String key = "Type=\"" + KIND + kind + "\" Target=\"" + GeneratedDocx.escaped(target) + "\""
                + (kind.equals("hyperlink") ? " TargetMode=\"External\"" : "");
        return list.computeIfAbsent(key, none -> "rId" + (list.size() + 1 + shift));
    }

    private void part(String name, String type, String xml) {
        types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>");
        entries.put("word/" + name + ".xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private void side(String name, String xml) {
        part(name, name, xml);
        relate("document", name, name + ".xml");
    }

    byte[] bytes(String body, boolean fresh) {
        part(
                "document",
                "document.main",
                "<w:document" + NAMESPACES + " mc:Ignorable=\"wps\"><w:body>" + body + "</w:body></w:document>");
        side("styles", styles(fresh));
        side("numbering", numbering(fresh));
        notes.forEach((kind, text) -> side(
                kind + "s",
                "<w:" + kind + "s" + NAMESPACES + "><w:" + kind
                        + " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + ">"
                        + text + "</w:" + kind + "s>"));
        if (!comments.isEmpty()) {
            side("comments", "<w:comments" + NAMESPACES + ">" + comments + "</w:comments>");
        }
        return packed();
    }

    private String styles(boolean fresh) {
        return "<w:styles" + NAMESPACES + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\""
                + style("Normal")
                + "\"><w:name w:val=\"Normal\"/></w:style>" + style("paragraph", "Heading 1", "<w:rPr><w:b/></w:rPr>")
                + style("paragraph", "Heading 2", "<w:rPr><w:i/></w:rPr>") + style("paragraph", "Quote", "")
                + style("character", "Strong", "<w:rPr><w:b/></w:rPr>") + style("table", "Table Grid", "")
                + (fresh ? style("paragraph", "Fresh", "<w:rPr><w:caps/></w:rPr>") : "") + "</w:styles>";
    }

    private String style(String type, String name, String look) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + style(name) + "\"><w:name w:val=\"" + name + "\"/>"
                + (type.equals("paragraph") ? "<w:basedOn w:val=\"" + style("Normal") + "\"/>" : "") + look
                + "</w:style>";
    }

    private String numbering(boolean fresh) {
        StringBuilder all = new StringBuilder("<w:numbering" + NAMESPACES + ">");
        String[] kinds = {"decimal", "bullet", "lowerLetter", "upperRoman"};
        int known = fresh ? 4 : 3;
        for (int i = 0; i < known; i++) {
            all.append(
                    "<w:abstractNum w:abstractNumId=\"" + (i + shift) + "\"><w:multiLevelType w:val=\"multilevel\"/>");
            for (int level = 0; level < 3; level++) {
                all.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + kinds[i]
                        + "\"/><w:lvlText w:val=\"%" + (level + 1) + ".\"/></w:lvl>");
            }
            all.append("</w:abstractNum>");
        }
        for (int list = 1; list <= known + 1; list++) {
            // The fourth list has the first one's look and counts by itself.
            int of = list == 4 ? 0 : list == 5 ? 3 : list - 1;
            all.append(
                    "<w:num w:numId=\"" + list(list) + "\"><w:abstractNumId w:val=\"" + (of + shift) + "\"/></w:num>");
        }
        return all.append("</w:numbering>").toString();
    }

    private byte[] packed() {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
                            + " ContentType=\"image/png\"/>" + types + "</Types>");
            write(
                    zip,
                    "_rels/.rels",
                    relations + "<Relationship Id=\"r1\" Type=\"" + KIND
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            for (Map.Entry<String, Map<String, String>> part : arrows.entrySet()) {
                StringBuilder list = new StringBuilder(relations);
                part.getValue()
                        .forEach((target, id) -> list.append("<Relationship Id=\"" + id + "\" " + target + "/>"));
                write(zip, "word/_rels/" + part.getKey() + ".xml.rels", list + "</Relationships>");
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
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
