package org.travaux.archive.bag;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths of a bag: how manifests write them, and which ones are taken in.
 *
 * <p>A path is refused where some system would read it as another one than here: that is how files get out of a folder, or
 * one takes the place of another (RFC 8493, sections 5.1 and 6.1.2). Line breaks are taken in, since the RFC has a way to write
 * them.
 */
public final class BagPaths {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");

    /** Names that Windows keeps for devices, with any suffix. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("%(0[Aa]|0[Dd]|25)");

    private BagPaths() {}

    /**
     * {@return a path as a manifest of BagIt 1.0 has it: line feed, carriage return and percent sign encoded}
     *
     * @param path the path, with slashes
     */
    public static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    /**
     * {@return the path that a manifest of BagIt 1.0 means}
     *
     * @param path as it is written there
     */
    public static String decoded(String path) {
        Matcher escaped = ESCAPED.matcher(path);
        return escaped.replaceAll(match -> switch (match.group(1).toUpperCase(Locale.ROOT)) {
            case "0A" -> "\n";
            case "0D" -> "\r";
            default -> "%";
        });
    }

    /**
     * {@return why a path is not taken in, as the end of a sentence; nothing where it is}
     *
     * @param path the path from the bag's top, with slashes
     * @param limits how long it may be
     */
    public static Optional<String> problem(String path, BagLimits limits) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("does not begin in the bag");
        }
        if (path.startsWith("~")) {
            return Optional.of("begins with \"~\", which shells read as a home folder");
        }
        if (path.contains("\\")) {
            return Optional.of("has a backslash, which some systems read as a folder's end");
        }
        if (CONTROL.matcher(path).find()) {
            return Optional.of("has a control character");
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > limits.path()) {
            return Optional.of("is longer than " + limits.path() + " bytes");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> problem = ofName(name, limits);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofName(String name, BagLimits limits) {
        if (name.equals("..") || name.equals(".")) {
            return Optional.of("leads elsewhere by \"" + name + "\"");
        }
        if (name.isEmpty()) {
            return Optional.of("has an empty name in it");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("has a name that ends in a dot or a space, which Windows drops");
        }
        if (name.contains(":")) {
            return Optional.of("has a colon, which Windows reads as a drive or a hidden part of a file");
        }
        if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("has a name that Windows keeps for a device");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > limits.name()) {
            return Optional.of("has a name longer than " + limits.name() + " bytes");
        }
        return Optional.empty();
    }

    /**
     * {@return what a path is on systems that tell neither case nor the ways to write one letter apart}
     *
     * @param path the path
     */
    static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return Normalizer.normalize(UCharacter.foldCase(composed, true), Normalizer.Form.NFC);
    }

    /**
     * Takes in as problems the pairs of paths, or of folders they lie in, that are one on systems that tell neither case nor the
     * ways to write one letter apart.
     *
     * @param paths paths with slashes
     * @param problems takes the problems
     */
    static void clashes(Collection<String> paths, BagProblems problems) {
        Map<String, String> known = new HashMap<>();
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                clash(path.substring(0, end), known, problems);
            }
            clash(path, known, problems);
        }
    }

    private static void clash(String path, Map<String, String> known, BagProblems problems) {
        String other = known.putIfAbsent(folded(path), path);
        if (other != null && !other.equals(path)) {
            problems.add("\"" + BagProblems.shown(path) + "\" and \"" + BagProblems.shown(other)
                    + "\" are one name where case or the way to write a letter is not told apart.");
            known.put(folded(path), path);
        }
    }
}
