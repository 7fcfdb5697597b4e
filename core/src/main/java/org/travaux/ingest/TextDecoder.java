package org.travaux.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16, and older encodings where they can be told.
 *
 * <p>UTF-8 and a byte order mark are certain. An older encoding is assumed where ICU names it and the text it gives reads
 * as a known language; it is then reported as an issue. What is no text, or whose encoding cannot be told, is refused.
 */
public final class TextDecoder {

    /**
     * What came out.
     *
     * @param text the text, without a byte order mark
     * @param issues that an encoding was assumed, if so
     */
    public record Decoded(String text, List<IngestIssue> issues) {

        /** Checks and copies. */
        public Decoded {
            issues = List.copyOf(issues);
        }
    }

    /** From this confidence on (of 100) ICU's word is taken even where the language is not known. */
    static final int SURE = 60;

    /** How many bytes ICU looks at. */
    private static final int SAMPLE = 64 << 10;

    /** ICU's names and the encodings by which they are read: supersets, so that no letter is lost. */
    private static final Map<String, String> ENCODINGS = Map.of(
            "windows-1251", "windows-1251",
            "KOI8-R", "KOI8-U",
            "ISO-8859-5", "ISO-8859-5",
            "IBM866", "IBM866",
            "ISO-8859-1", "windows-1252",
            "windows-1252", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "windows-1250", "windows-1250");

    private static final Map<String, int[]> OTHER_FORMATS = Map.of(
            "a PDF", new int[] {'%', 'P', 'D', 'F'},
            "a zip file (a Word, OpenDocument or other packed file)", new int[] {'P', 'K', 3, 4},
            "an old Office file", new int[] {0xD0, 0xCF, 0x11, 0xE0},
            "RTF", new int[] {'{', '\\', 'r', 't', 'f'},
            "a PNG picture", new int[] {0x89, 'P', 'N', 'G'},
            "a JPEG picture", new int[] {0xFF, 0xD8, 0xFF},
            "a GIF picture", new int[] {'G', 'I', 'F', '8'},
            "a gzip file", new int[] {0x1F, 0x8B});

    private TextDecoder() {}

    /**
     * {@return the text of a file}
     *
     * @param file the file's bytes
     * @throws IngestException if it is no text, or its encoding cannot be told
     */
    public static Decoded decode(SourceFile file) throws IngestException {
        byte[] bytes = file.bytes();
        refuseOtherFormats(file.name(), bytes);
        Decoded marked = byMark(file.name(), bytes);
        if (marked != null) {
            return marked;
        }
        if (isPlainAscii(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), List.of());
        }
        String text = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (text == null || hasControls(text)) {
            String wide = wideWithoutMark(bytes);
            if (wide != null) {
                return new Decoded(wide, List.of(assumed("UTF-16 without a byte order mark")));
            }
        }
        if (text != null) {
            return new Decoded(onlyText(file.name(), text), List.of());
        }
        return older(file.name(), bytes);
    }

    private static void refuseOtherFormats(String name, byte[] bytes) throws IngestException {
        for (Map.Entry<String, int[]> format : OTHER_FORMATS.entrySet()) {
            int[] magic = format.getValue();
            boolean same = bytes.length >= magic.length;
            for (int i = 0; same && i < magic.length; i++) {
                same = (bytes[i] & 0xff) == magic[i];
            }
            if (same) {
                throw new IngestException(
                        name + ": this is " + format.getKey() + ", not text; give it the suffix of its own format.");
            }
        }
    }

    private static @Nullable Decoded byMark(String name, byte[] bytes) throws IngestException {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        int third = bytes.length > 2 ? bytes[2] & 0xff : 0;
        Charset charset = null;
        int from = 2;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            charset = StandardCharsets.UTF_8;
            from = 3;
        } else if (first == 0xFF && second == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        } else if (first == 0xFE && second == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        }
        if (charset == null) {
            return null;
        }
        String text = strictly(bytes, from, charset);
        if (text == null) {
            throw new IngestException(name + ": the text is marked as " + charset
                    + ", but is damaged; get it again or save it as UTF-8.");
        }
        return new Decoded(onlyText(name, text), List.of());
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The same text, unless it has characters that no text has. */
    private static String onlyText(String name, String text) throws IngestException {
        if (hasControls(text)) {
            throw new IngestException(name + ": this is no text but binary data; give the document itself.");
        }
        return text;
    }

    /** Whether a file has nothing but ASCII without controls: its bytes are its text, and need neither decoding nor checks. */
    private static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            boolean space = b >= '\t' && b <= '\r';
            if (b < ' ' && !space) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\uFFFF') {
                boolean endOfFile = c == '\u001A' && i == text.length() - 1;
                boolean space = c >= '\t' && c <= '\r';
                if (!space && !endOfFile) {
                    return true;
                }
            }
        }
        return false;
    }

    /** UTF-16 without a mark shows by zero bytes, which stand on one side of the pairs only. */
    private static @Nullable String wideWithoutMark(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even == odd || Math.min(even, odd) * 10 > Math.max(even, odd)) {
            return null;
        }
        String text = strictly(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        if (text == null || hasControls(text)) {
            return null;
        }
        boolean words = !LanguageDetector.detect(text).equals(LanguageDetector.UNKNOWN);
        return words || Math.max(even, odd) * 10 > bytes.length * 4 ? text : null;
    }

    private static Decoded older(String name, byte[] bytes) throws IngestException {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1A) {
                throw new IngestException(name + ": this is no text but binary data; give the document itself.");
            }
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        List<String> guesses = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            String encoding = ENCODINGS.get(match.getName());
            if (encoding == null || guesses.contains(encoding) || !Charset.isSupported(encoding)) {
                continue;
            }
            guesses.add(encoding);
            String text = strictly(bytes, 0, Charset.forName(encoding));
            boolean readable = text != null && !LanguageDetector.detect(text).equals(LanguageDetector.UNKNOWN);
            if (text != null && (readable || match.getConfidence() >= SURE)) {
                return new Decoded(text, List.of(assumed(encoding)));
            }
        }
        throw new IngestException(name + ": the text is not UTF-8, and its encoding cannot be told"
                + (guesses.isEmpty() ? "" : " (perhaps " + guesses.get(0) + ")") + "; save it as UTF-8.");
    }

    private static IngestIssue assumed(String encoding) {
        return IngestIssue.ofFile("encoding-assumed", "The text is not UTF-8; it was read as " + encoding + ".");
    }
}
