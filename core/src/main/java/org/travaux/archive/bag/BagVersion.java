package org.travaux.archive.bag;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code bagit.txt} says.
 *
 * @param major the version of BagIt before the dot
 * @param minor the version of BagIt after the dot
 * @param encoding in what the other tag files are written
 */
public record BagVersion(int major, int minor, Charset encoding) {

    /** That of the bags written here. */
    public static final BagVersion WRITTEN = new BagVersion(1, 0, StandardCharsets.UTF_8);

    private static final Pattern TEXT = Pattern.compile(
            "BagIt-Version: (\\d{1,4})\\.(\\d{1,4})\\R" + "Tag-File-Character-Encoding: (\\S{1,40})\\R?");

    /** Checks that there is an encoding. */
    public BagVersion {
        Objects.requireNonNull(encoding, "encoding");
    }

    /**
     * {@return whether it is this version or a later one}
     *
     * @param otherMajor version before the dot
     * @param otherMinor version after the dot
     */
    public boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }

    /** {@return the version as it is written: {@code 1.0}} */
    public String number() {
        return major + "." + minor;
    }

    String text() {
        return "BagIt-Version: " + number() + "\nTag-File-Character-Encoding: " + encoding.name() + "\n";
    }

    /** The version and encoding that a text says; a problem, and nothing, where it is none that is taken in. */
    static Optional<BagVersion> read(String text, BagProblems problems) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            problems.add(
                    "bagit.txt is not the two lines \"BagIt-Version: M.N\" and \"Tag-File-Character-Encoding: UTF-8\".");
            return Optional.empty();
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        boolean known = (major == 1 && minor == 0) || (major == 0 && minor == 97);
        if (!known) {
            problems.add("bagit.txt says BagIt " + major + "." + minor + "; 1.0 and 0.97 are taken in.");
            return Optional.empty();
        }
        Optional<Charset> charset = switch (matcher.group(3).toUpperCase(java.util.Locale.ROOT)) {
            case "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
            case "UTF-16" -> Optional.of(StandardCharsets.UTF_16);
            case "US-ASCII", "ASCII" -> Optional.of(StandardCharsets.US_ASCII);
            case "ISO-8859-1" -> Optional.of(StandardCharsets.ISO_8859_1);
            default -> Optional.empty();
        };
        if (charset.isEmpty()) {
            problems.add("bagit.txt says the encoding " + BagProblems.shown(matcher.group(3))
                    + "; UTF-8, UTF-16, US-ASCII and ISO-8859-1 are taken in.");
        }
        return charset.map(encoding -> new BagVersion(major, minor, encoding));
    }
}
