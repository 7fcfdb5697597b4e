package org.travaux.ingest.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.TextDecoder;

/** The bytes of a web page as a tree: the encoding by mark, by what the page says of itself, or by its look. */
final class HtmlSource {

    /** How deep elements may stand in one another; what lies deeper is read as lying there. */
    static final int MAX_DEPTH = 512;

    /** How far into a page its word about its encoding is looked for, in bytes. */
    private static final int HEAD = 8 << 10;

    private static final Pattern CHARSET = Pattern.compile(
            "<meta[^>]{0,300}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private HtmlSource() {}

    static Document parse(SourceFile source, List<IngestIssue> issues) throws IngestException {
        String text = decode(source, issues);
        boolean xml = source.name().toLowerCase(Locale.ROOT).endsWith(".xhtml");
        Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
        return parser.setMaxDepth(MAX_DEPTH).parseInput(text, "");
    }

    private static String decode(SourceFile source, List<IngestIssue> issues) throws IngestException {
        byte[] bytes = source.bytes();
        Charset declared = hasMark(bytes) ? null : declared(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String unicode = strictly(bytes, StandardCharsets.UTF_8);
            if (unicode != null && unicode.length() < bytes.length) {
                issues.add(IngestIssue.ofFile(
                        "encoding-assumed",
                        "The page says that it is " + declared.name() + ", but it is UTF-8 and was read as such."));
                return withoutControls(unicode);
            }
            String text = strictly(bytes, declared);
            if (text != null) {
                return withoutControls(text);
            }
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(source);
        issues.addAll(decoded.issues());
        return decoded.text();
    }

    private static boolean hasMark(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        return (first == 0xEF && second == 0xBB)
                || (first == 0xFF && second == 0xFE)
                || (first == 0xFE && second == 0xFF);
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            Charset charset = Charset.forName(name);
            // A page whose head can be read byte by byte is not UTF-16, whatever it says (HTML standard, 13.2.3.3).
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            // As browsers do: Latin 1 stands for its superset.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return wide ? StandardCharsets.UTF_8 : latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
