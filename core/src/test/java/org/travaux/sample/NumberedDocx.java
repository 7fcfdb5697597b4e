package org.travaux.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a Word file with automatic numbering from a text with literal numbers ({@code 1.} and below it {@code a.}): two
 * levels of one list, decimal and lower-case letters; where a number is left out, a new list that starts behind the gap.
 *
 * <p>The parts are written by hand and stored without compression, so that every Java gives the same bytes. Run
 * {@link #main} from the project's root to write the committed files anew.
 */
public final class NumberedDocx {

    /** The texts that have a Word file beside them. */
    static final List<String> TEXTS = List.of("us28", "e3", "ua20");

    private static final Path FOLDER = Path.of("fixtures", "plans", "ukraine-2025", "texts");

    private static final String NOTICE = "Restated from public reporting; not the official wording.";

    private static final Pattern POINT = Pattern.compile("([0-9]+)\\. (.*)");
    private static final Pattern SUB_POINT = Pattern.compile("([a-z])\\. (.*)");

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private NumberedDocx() {}

    /**
     * Writes the Word files of the sample plan beside their texts.
     *
     * @param arguments none
     * @throws IOException if a text cannot be read or a file not be written
     */
    public static void main(String[] arguments) throws IOException {
        for (String text : TEXTS) {
            Files.write(FOLDER.resolve(text + ".docx"), of(Files.readString(FOLDER.resolve(text + ".txt"))));
        }
    }

    /** The Word file for a text. */
    static byte[] of(String text) throws IOException {
        List<Integer> starts = new ArrayList<>(List.of(1));
        String body = body(text, starts);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
        parts.put("word/document.xml", document(body));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        "rId1",
                        "numbering",
                        "numbering.xml",
                        "rId2",
                        "styles",
                        "styles.xml",
                        "rId3",
                        "header",
                        "header1.xml"));
        parts.put("word/numbering.xml", numbering(starts));
        parts.put("word/styles.xml", styles());
        parts.put("word/header1.xml", header());
        return zip(parts);
    }

    /** The paragraphs; {@code starts} gets the first number of each further list that a gap makes necessary. */
    private static String body(String text, List<Integer> starts) {
        StringBuilder body = new StringBuilder();
        int expectedPoint = 1;
        char expectedSubPoint = 'a';
        for (String line : text.lines().toList()) {
            Matcher point = POINT.matcher(line);
            Matcher subPoint = SUB_POINT.matcher(line);
            if (point.matches()) {
                int number = Integer.parseInt(point.group(1));
                if (number != expectedPoint) {
                    starts.add(number);
                }
                body.append(numbered(0, starts.size(), point.group(2)));
                expectedPoint = number + 1;
                expectedSubPoint = 'a';
            } else if (subPoint.matches()) {
                if (subPoint.group(1).charAt(0) != expectedSubPoint) {
                    throw new IllegalArgumentException("a letter is left out before: " + line);
                }
                body.append(numbered(1, starts.size(), subPoint.group(2)));
                expectedSubPoint++;
            } else {
                body.append("<w:p>").append(run(line)).append("</w:p>\n");
            }
        }
        return body.toString();
    }

    private static String numbered(int level, int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>\n";
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    private static String document(String body) {
        return DECLARATION + "<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>\n" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\""
                + " w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
    }

    private static String header() {
        return DECLARATION + "<w:hdr xmlns:w=\"" + MAIN + "\"><w:p>" + run(NOTICE) + "</w:p></w:hdr>\n";
    }

    private static String numbering(List<Integer> starts) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<w:numbering xmlns:w=\"")
                .append(MAIN)
                .append("\">\n")
                .append("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>\n")
                .append(level(0, "decimal", 567))
                .append(level(1, "lowerLetter", 1134))
                .append("</w:abstractNum>\n");
        for (int list = 1; list <= starts.size(); list++) {
            xml.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"0\"/>");
            if (list > 1) {
                xml.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"")
                        .append(starts.get(list - 1))
                        .append("\"/></w:lvlOverride>");
            }
            xml.append("</w:num>\n");
        }
        return xml.append("</w:numbering>\n").toString();
    }

    private static String level(int level, String format, int indent) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"%" + (level + 1) + ".\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + indent + "\" w:hanging=\"567\"/></w:pPr></w:lvl>\n";
    }

    private static String styles() {
        return DECLARATION + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:cs=\"Liberation Serif\"/>"
                + "<w:sz w:val=\"22\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "</w:style></w:styles>\n";
    }

    private static String contentTypes() {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> types = new LinkedHashMap<>();
        types.put("document", "document.main+xml");
        types.put("numbering", "numbering+xml");
        types.put("styles", "styles+xml");
        types.put("header1", "header+xml");
        types.forEach((part, type) -> xml.append("<Override PartName=\"/word/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(TYPE)
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>\n").toString();
    }

    /** A relations part: id, kind and target of each, one after the other. */
    private static String relations(String... triples) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("/relationships\">");
        for (int i = 0; i < triples.length; i += 3) {
            xml.append("<Relationship Id=\"")
                    .append(triples[i])
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append('/')
                    .append(triples[i + 1])
                    .append("\" Target=\"")
                    .append(triples[i + 2])
                    .append("\"/>");
        }
        return xml.append("</Relationships>\n").toString();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
