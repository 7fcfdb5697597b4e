package org.travaux.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextNormalizer;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * What a clause can be found by again when a later reading of the same file cuts or numbers it otherwise.
 *
 * @param number the number as printed, or null
 * @param firstWords the first words of the heading or text, at most {@value #FIRST_WORDS}
 * @param digest the first {@value #DIGEST_HEX_DIGITS} hex digits of the SHA-512 of the normalised heading and text
 */
public record Anchor(@Nullable String number, String firstWords, String digest) {

    /** How many words an anchor keeps. */
    public static final int FIRST_WORDS = 6;

    /** How many hex digits of the digest an anchor keeps: 96 bits, enough to tell clauses apart. */
    public static final int DIGEST_HEX_DIGITS = 24;

    /** Checks that nothing but the number is missing. */
    public Anchor {
        Objects.requireNonNull(firstWords, "firstWords");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * {@return the anchor of a clause with this number, heading and text}
     *
     * @param number the number as printed, or null
     * @param heading the heading, or null
     * @param text the clause's own text
     */
    public static Anchor of(@Nullable String number, @Nullable String heading, String text) {
        String normalized = TextNormalizer.normalize(heading == null ? text : heading + " " + text);
        List<String> words = new ArrayList<>(FIRST_WORDS);
        Tokenizer.scan(normalized, (kind, start, end) -> {
            if (kind != Token.Kind.PUNCTUATION) {
                words.add(normalized.substring(start, end));
            }
            return words.size() < FIRST_WORDS;
        });
        return new Anchor(number, String.join(" ", words), sha512(normalized).substring(0, DIGEST_HEX_DIGITS));
    }

    private static String sha512(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
