package org.travaux.archive.bag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One manifest of a bag.
 *
 * @param file its name
 * @param algorithm the name of its digest algorithm, in lower case
 * @param digests hex digits in lower case by path
 */
record Manifest(String file, String algorithm, Map<String, String> digests) {

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(.+)", Pattern.DOTALL);

    /** The two kinds; those of tags list everything but the payload. */
    enum Kind {
        PAYLOAD("manifest-"),
        TAGS("tagmanifest-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String file(String algorithm) {
            return prefix + algorithm + ".txt";
        }

        boolean has(String file) {
            return file.startsWith(prefix) && file.endsWith(".txt");
        }

        String algorithm(String file) {
            return file.substring(prefix.length(), file.length() - ".txt".length())
                    .toLowerCase(Locale.ROOT);
        }
    }

    Manifest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(algorithm, "algorithm");
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    static String text(Map<String, String> digests) {
        StringBuilder text = new StringBuilder();
        digests.forEach((path, digest) ->
                text.append(digest).append("  ").append(BagPaths.encoded(path)).append('\n'));
        return text.toString();
    }

    /**
     * Reads a manifest. A path is taken as RFC 8493 encodes it; makers of old do not encode percent signs, so where only the path as
     * it is written is in the bag, that one is meant.
     */
    static Manifest read(
            String file,
            String algorithm,
            String text,
            BagVersion version,
            Predicate<String> isThere,
            BagProblems problems) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : text.split("\\r\\n|\\n|\\r", -1)) {
            if (line.isBlank()) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                problems.add(file + " has a line that is no digest with a path: \"" + BagProblems.shown(line) + "\".");
                continue;
            }
            String path = meant(matcher.group(2), version, isThere);
            String digest = matcher.group(1).toLowerCase(Locale.ROOT);
            String before = digests.put(path, digest);
            if (before != null && (version.isAtLeast(1, 0) || !before.equals(digest))) {
                problems.add(file + " lists \"" + BagProblems.shown(path) + "\" twice.");
            }
        }
        return new Manifest(file, algorithm, digests);
    }

    private static String meant(String written, BagVersion version, Predicate<String> isThere) {
        // As md5sum and its like write binary files and the current folder.
        String path = written.startsWith("*") && !isThere.test(written) ? written.substring(1) : written;
        if (!version.isAtLeast(1, 0) && path.startsWith("./")) {
            path = path.substring(2);
        }
        String decoded = BagPaths.decoded(path);
        return !isThere.test(decoded) && isThere.test(path) ? path : decoded;
    }
}
