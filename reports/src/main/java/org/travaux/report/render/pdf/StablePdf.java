package org.travaux.report.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what is random out of a finished PDF file: the prefixes that name font subsets, and the file's identifier, which
 * becomes a digest of the content. Lengths stay, so that all offsets stay true.
 */
final class StablePdf {

    private static final Pattern SUBSET = Pattern.compile("(?<=[/ (])([A-Z]{6})\\+Liberation");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");

    private StablePdf() {}

    static void write(byte[] pdf, OutputStream out) throws IOException {
        byte[] stable = pdf.clone();
        String latin = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> prefixes = new LinkedHashMap<>();
        Matcher subset = SUBSET.matcher(latin);
        while (subset.find()) {
            String prefix = prefixes.computeIfAbsent(subset.group(1), random -> prefix(prefixes.size()));
            put(stable, subset.start(1), prefix);
        }
        Matcher identifier = IDENTIFIER.matcher(latin);
        while (identifier.find()) {
            put(stable, identifier.start(1), "0".repeat(32));
            put(stable, identifier.start(2), "0".repeat(32));
        }
        String digest = digest(stable);
        identifier.reset();
        while (identifier.find()) {
            put(stable, identifier.start(1), digest);
            put(stable, identifier.start(2), digest);
        }
        out.write(stable);
    }

    private static String prefix(int index) {
        char[] letters = "TRAVAA".toCharArray();
        letters[4] += (char) (index / 26 % 26);
        letters[5] += (char) (index % 26);
        return new String(letters);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] replacement = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(replacement, 0, bytes, at, replacement.length);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
