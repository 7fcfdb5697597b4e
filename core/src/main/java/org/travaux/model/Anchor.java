package org.travaux.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextNormalizer;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * What a clause can be found by again when a later reading of the same file cuts or numbers it otherwise: its number, its first
 * words and a digest of its text.
 *
 * <p>Two anchors are equal when all three are. Those of a clause are worked out when they are asked for, since most never are.
 */
public final class Anchor {

    /** How many words an anchor keeps. */
    public static final int FIRST_WORDS = 6;

    /** How many hex digits of the digest an anchor keeps: 96 bits, enough to tell clauses apart. */
    public static final int DIGEST_HEX_DIGITS = 24;

    private final @Nullable String number;
    private final Supplier<Found> source;
    private @Nullable Found found;

    /** What is worked out. */
    private record Found(String firstWords, String digest) {}

    /**
     * Makes an anchor of what was recorded.
     *
     * @param number the number as printed, or null
     * @param firstWords the first words of the heading or text, at most {@value #FIRST_WORDS}
     * @param digest the first {@value #DIGEST_HEX_DIGITS} hex digits of the SHA-512 of the normalised heading and text
     */
    public Anchor(@Nullable String number, String firstWords, String digest) {
        this.number = number;
        Found recorded =
                new Found(Objects.requireNonNull(firstWords, "firstWords"), Objects.requireNonNull(digest, "digest"));
        this.source = () -> recorded;
    }

    private Anchor(@Nullable String number, Supplier<Found> source) {
        this.number = number;
        this.source = source;
    }

    /**
     * {@return the anchor of a clause with this number, heading and text}
     *
     * @param number the number as printed, or null
     * @param heading the heading, or null
     * @param text the clause's own text
     */
    public static Anchor of(@Nullable String number, @Nullable String heading, String text) {
        Objects.requireNonNull(text, "text");
        return new Anchor(number, () -> find(heading == null ? text : heading + " " + text));
    }

    private static Found find(String text) {
        String normalized = TextNormalizer.normalize(text);
        List<String> words = new ArrayList<>(FIRST_WORDS);
        Tokenizer.scan(normalized, (kind, start, end) -> {
            if (kind != Token.Kind.PUNCTUATION) {
                words.add(normalized.substring(start, end));
            }
            return words.size() < FIRST_WORDS;
        });
        return new Found(String.join(" ", words), sha512(normalized).substring(0, DIGEST_HEX_DIGITS));
    }

    /** Twice at most where several threads ask at once, with the same result. */
    private Found found() {
        Found known = found;
        if (known == null) {
            known = source.get();
            found = known;
        }
        return known;
    }

    /** {@return the number as printed, or null} */
    public @Nullable String number() {
        return number;
    }

    /** {@return the first words of the heading or text, at most {@value #FIRST_WORDS}} */
    public String firstWords() {
        return found().firstWords;
    }

    /** {@return the first {@value #DIGEST_HEX_DIGITS} hex digits of the SHA-512 of the normalised heading and text} */
    public String digest() {
        return found().digest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor that && Objects.equals(number, that.number) && found().equals(that.found());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, found());
    }

    @Override
    public String toString() {
        return "Anchor[number=" + number + ", firstWords=" + firstWords() + ", digest=" + digest() + "]";
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
