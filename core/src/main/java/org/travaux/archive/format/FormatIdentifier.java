package org.travaux.archive.format;

import static org.travaux.archive.format.FileFormat.byExtension;
import static org.travaux.archive.format.FileFormat.bySignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells the formats that plan folders hold. The bytes go before the name; versions of a format are told apart where the file
 * itself says which one it is.
 *
 * <p>A small table for what is read here, not the whole of PRONOM: a file of any other kind is {@link FileFormat#UNKNOWN}.
 */
public final class FormatIdentifier {

    /** How much of a file's beginning and end is looked at. */
    private static final int LOOKED_AT = 64 << 10;

    private static final Pattern PDF = Pattern.compile("%PDF-(\\d\\.\\d)");
    private static final Pattern PDF_A_PART = Pattern.compile("pdfaid:part(?:>|=[\"'])(\\d)");
    private static final Pattern PDF_A_LEVEL = Pattern.compile("pdfaid:conformance(?:>|=[\"'])([ABUabu])");
    private static final Pattern ODF_VERSION = Pattern.compile("office:version=[\"'](\\d\\.\\d)");
    private static final Pattern HTML = Pattern.compile("<(!doctype\\s+html|html)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> PDF_VERSIONS = Map.of(
            "1.0", "fmt/14",
            "1.1", "fmt/15",
            "1.2", "fmt/16",
            "1.3", "fmt/17",
            "1.4", "fmt/18",
            "1.5", "fmt/19",
            "1.6", "fmt/20",
            "1.7", "fmt/276",
            "2.0", "fmt/1129");

    private static final Map<String, String> PDF_A = Map.of(
            "1a", "fmt/95",
            "1b", "fmt/354",
            "2a", "fmt/476",
            "2b", "fmt/477",
            "2u", "fmt/478",
            "3a", "fmt/479",
            "3b", "fmt/480",
            "3u", "fmt/481");

    private static final Map<String, String> ODT = Map.of(
            "1.0", "fmt/136",
            "1.1", "fmt/290",
            "1.2", "fmt/291",
            "1.3", "fmt/1756");

    private static final Map<String, FileFormat> BY_EXTENSION = Map.ofEntries(
            Map.entry("txt", byExtension("x-fmt/111", "Plain Text File")),
            Map.entry("md", byExtension("fmt/1149", "Markdown")),
            Map.entry("markdown", byExtension("fmt/1149", "Markdown")),
            Map.entry("eml", byExtension("fmt/278", "Internet Message Format")),
            Map.entry("html", byExtension("fmt/96", "Hypertext Markup Language")),
            Map.entry("htm", byExtension("fmt/96", "Hypertext Markup Language")),
            Map.entry("yaml", byExtension("fmt/818", "YAML")),
            Map.entry("yml", byExtension("fmt/818", "YAML")),
            Map.entry("json", byExtension("fmt/817", "JSON Data Interchange Format")),
            Map.entry("csv", byExtension("x-fmt/18", "Comma Separated Values")),
            Map.entry("tsv", byExtension("x-fmt/13", "Tab-separated Values")),
            Map.entry("xml", byExtension("fmt/101", "Extensible Markup Language 1.0")));

    private FormatIdentifier() {}

    /**
     * {@return the format of a file}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static FileFormat of(Path file) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LOOKED_AT);
        }
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        Optional<FileFormat> signature = bySigns(file, start);
        return signature.orElseGet(() -> BY_EXTENSION.getOrDefault(extension(file), FileFormat.UNKNOWN));
    }

    private static Optional<FileFormat> bySigns(Path file, String start) throws IOException {
        if (start.startsWith("%PDF-")) {
            return Optional.of(pdf(file, start));
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(rtf(start));
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(
                    extension(file).equals("doc")
                            ? bySignature("fmt/40", "Microsoft Word Document 97-2003")
                            : bySignature("fmt/111", "OLE2 Compound Document Format"));
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(file));
        }
        return html(start);
    }

    /** PDF/A says what it is in its metadata, which lies anywhere in the file: all of it is looked through, a piece at a time. */
    private static FileFormat pdf(Path file, String start) throws IOException {
        Matcher version = PDF.matcher(start);
        String number = version.lookingAt() ? version.group(1) : "";
        String part = "";
        String level = "";
        try (InputStream in = Files.newInputStream(file)) {
            String kept = "";
            for (byte[] piece = in.readNBytes(LOOKED_AT); piece.length > 0; piece = in.readNBytes(LOOKED_AT)) {
                String text = kept + new String(piece, StandardCharsets.ISO_8859_1);
                part = part.isEmpty() ? first(PDF_A_PART, text) : part;
                level = level.isEmpty() ? first(PDF_A_LEVEL, text) : level;
                if (!part.isEmpty() && !level.isEmpty()) {
                    break;
                }
                kept = text.substring(Math.max(0, text.length() - 64));
            }
        }
        String archival = PDF_A.get(part + level.toLowerCase(Locale.ROOT));
        if (archival != null) {
            return bySignature(
                    archival, "Acrobat PDF/A - Portable Document Format " + part + level.toLowerCase(Locale.ROOT));
        }
        String puid = PDF_VERSIONS.get(number);
        return puid == null
                ? FileFormat.UNKNOWN
                : bySignature(puid, "Acrobat PDF " + number + " - Portable Document Format");
    }

    /** The version is in no header; what only later versions write tells the earliest it can be. */
    private static FileFormat rtf(String start) {
        if (!start.startsWith("{\\rtf1")) {
            return bySignature("fmt/969", "Rich Text Format 0");
        }
        if (start.contains("\\themelang")) {
            return bySignature("fmt/355", "Rich Text Format 1.9");
        }
        if (start.contains("\\rsid") || start.contains("\\mmathPr")) {
            return bySignature("fmt/53", "Rich Text Format 1.8");
        }
        if (start.contains("\\stshfdbch") || start.contains("\\lang1024\\langfe")) {
            return bySignature("fmt/52", "Rich Text Format 1.7");
        }
        if (start.contains("\\uc1") || start.contains("\\ansicpg")) {
            return bySignature("fmt/50", "Rich Text Format 1.5-1.6");
        }
        return bySignature("fmt/45", "Rich Text Format 1.0-1.4");
    }

    private static FileFormat zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return bySignature("fmt/412", "Microsoft Word for Windows 2007 onwards");
            }
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null && entry(zip, mimetype).startsWith("application/vnd.oasis.opendocument.text")) {
                ZipEntry content = zip.getEntry("content.xml");
                String version = content == null ? "" : first(ODF_VERSION, entry(zip, content));
                String puid = ODT.getOrDefault(version, "fmt/136");
                return bySignature(puid, "OpenDocument Text " + (version.isEmpty() ? "1.0" : version));
            }
        } catch (java.util.zip.ZipException e) {
            // No sound package; it begins like one all the same.
        }
        return bySignature("x-fmt/263", "ZIP Format");
    }

    private static String entry(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        }
    }

    private static Optional<FileFormat> html(String start) {
        Matcher html = HTML.matcher(start);
        if (!html.find() || !blank(start.substring(0, html.start()))) {
            return Optional.empty();
        }
        String declaration = html.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (declaration.equals("<!doctype html>")) {
            return Optional.of(bySignature("fmt/471", "Hypertext Markup Language 5"));
        }
        if (declaration.contains("xhtml 1.0")) {
            return Optional.of(bySignature("fmt/102", "Extensible Hypertext Markup Language 1.0"));
        }
        if (declaration.contains("xhtml 1.1")) {
            return Optional.of(bySignature("fmt/103", "Extensible Hypertext Markup Language 1.1"));
        }
        if (declaration.contains("html 4.01")) {
            return Optional.of(bySignature("fmt/100", "Hypertext Markup Language 4.01"));
        }
        if (declaration.contains("html 4.0")) {
            return Optional.of(bySignature("fmt/99", "Hypertext Markup Language 4.0"));
        }
        return Optional.of(bySignature("fmt/96", "Hypertext Markup Language"));
    }

    /** Nothing that is seen: white space, a byte order mark, comments, an XML declaration. */
    private static boolean blank(String text) {
        return text.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|\u00EF\u00BB\u00BF", "")
                .isBlank();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
