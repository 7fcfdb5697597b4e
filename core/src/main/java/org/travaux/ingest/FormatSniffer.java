package org.travaux.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file by its first bytes, as the suffix that such a file should have. */
final class FormatSniffer {

    private static final int BEGINNING = 4096;

    private static final Pattern HTML = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|div|p|h[1-6]|ol|ul|table)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Two header lines at the beginning, one of which only mails have. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*){0,60}?"
                    + "(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To):.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private FormatSniffer() {}

    /** The suffix of a format whose files begin with bytes of their own. */
    static Optional<String> signature(byte[] bytes) {
        String start = beginning(bytes);
        if (start.startsWith("%PDF-")) {
            return Optional.of(".pdf");
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(".rtf");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(".doc");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(start.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? ".odt" : ".docx");
        }
        return Optional.empty();
    }

    /** Whether files with this suffix begin with bytes of their own; one that does not is something else. */
    static boolean hasSignature(String suffix) {
        return switch (suffix) {
            case ".pdf", ".rtf", ".doc", ".docx", ".odt" -> true;
            default -> false;
        };
    }

    /** The suffix of whatever it is; plain text where nothing else is known. */
    static String suffix(byte[] bytes) {
        return signature(bytes).orElseGet(() -> {
            String start = beginning(bytes);
            String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
            if (HTML.matcher(text).matches()) {
                return ".html";
            }
            return MAIL.matcher(text).matches() ? ".eml" : ".txt";
        });
    }

    /** What users call the format of a suffix. */
    static String name(String suffix) {
        return switch (suffix) {
            case ".pdf" -> "a PDF";
            case ".rtf" -> "RTF";
            case ".doc" -> "an old Word document";
            case ".docx" -> "a Word document";
            case ".odt" -> "an OpenDocument text";
            case ".html" -> "a web page";
            case ".eml" -> "a mail";
            default -> suffix.substring(1).toUpperCase(Locale.ROOT);
        };
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    }
}
