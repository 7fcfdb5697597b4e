package org.travaux.ingest.pdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.pdf.layout.Line;

/** Decides whether a hyphen at the end of a line belongs to the word or only to the line. */
final class Hyphens {

    /** What becomes of a hyphen at the end of a line. */
    enum Verdict {
        /** There is none. */
        NONE,
        /** It parted a word and goes. */
        JOIN,
        /** It most likely parted a word and goes; the word may be a compound. */
        DOUBTFUL,
        /** It belongs to the word. */
        KEEP,
        /** It most likely belongs to the word, but may have parted it. */
        KEEP_DOUBTFUL,
        /** It stands for the rest of a word, which comes later: a space follows. */
        KEEP_APART
    }

    /** The share of lines with a hyphen at the end from which on a text parts its words; compounds alone make fewer. */
    static final double BROKEN_LINES = 0.025;

    /** Fewer lines with a hyphen at the end prove nothing. */
    private static final int MIN_BROKEN = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐‑][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}]+)[-‐\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+");

    /** Behind these a hyphen at the end of a line stays open: Ein- und Ausfuhr. */
    private static final Set<String> CONJUNCTIONS =
            Set.of("und", "oder", "bzw", "sowie", "bis", "and", "or", "та", "і", "й", "або", "чи", "и", "или");

    /** First parts of words that are written with a hyphen. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "non", "self", "ex", "co", "pre", "post", "anti", "multi", "well", "cross", "so", "vice", "quasi", "semi",
            "long", "short", "high", "low", "full", "part", "mid", "half", "first", "second", "third", "two", "three",
            "four", "five", "all", "large", "small", "good", "north", "south", "east", "west", "будь", "казна",
            "хтозна", "екс", "віце", "по", "из", "кое", "вице", "экс", "де", "все");

    /** Last parts of words that are written with a hyphen. */
    private static final Set<String> LAST_PARTS = Set.of(
            "term",
            "based",
            "related",
            "making",
            "wide",
            "free",
            "fire",
            "building",
            "keeping",
            "called",
            "led",
            "scale",
            "level",
            "style",
            "like",
            "aggression",
            "proliferation",
            "нибудь",
            "небудь",
            "либо",
            "таки",
            "то");

    /** Fewer lines do not show that a text parts no words. */
    private static final int MANY_LINES = 100;

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenated;
    private final boolean unhyphenated;

    Hyphens(Collection<Line> lines) {
        int broken = 0;
        boolean rest = false;
        for (Line line : lines) {
            boolean parted = LAST.matcher(line.text()).find();
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                boolean piece = (rest && matcher.start() == 0)
                        || (parted && matcher.end() >= line.text().length() - 1);
                if (!piece) {
                    words.add(normal(matcher.group()));
                }
            }
            broken += parted ? 1 : 0;
            rest = parted;
        }
        this.hyphenated = broken >= MIN_BROKEN && broken > lines.size() * BROKEN_LINES;
        this.unhyphenated = !hyphenated && lines.size() >= MANY_LINES;
    }

    private static String normal(String word) {
        return word.replace('‐', '-').replace('‑', '-').toLowerCase(Locale.ROOT);
    }

    Verdict between(String line, String next) {
        Matcher last = LAST.matcher(line);
        if (!last.find()) {
            boolean range =
                    line.length() > 1 && line.endsWith("-") && Character.isDigit(line.charAt(line.length() - 2));
            return range && !next.isEmpty() && Character.isDigit(next.charAt(0)) ? Verdict.KEEP : Verdict.NONE;
        }
        Matcher first = FIRST.matcher(next);
        if (!first.find()) {
            return !next.isEmpty() && Character.isDigit(next.charAt(0)) ? Verdict.KEEP : Verdict.NONE;
        }
        if (line.endsWith("\u00AD")) {
            return Verdict.JOIN;
        }
        String left = normal(last.group(1));
        String right = normal(first.group());
        if (CONJUNCTIONS.contains(right)) {
            return Verdict.KEEP_APART;
        }
        if (Character.isUpperCase(next.charAt(0))) {
            // A word that is all in capitals may be parted as well.
            boolean capitals = last.group(1).length() > 1
                    && last.group(1).equals(last.group(1).toUpperCase(Locale.ROOT))
                    && first.group().equals(first.group().toUpperCase(Locale.ROOT))
                    && first.group().length() > 1;
            return capitals && words.contains(left + right) ? Verdict.JOIN : Verdict.KEEP;
        }
        boolean compound = words.contains(left + "-" + right);
        boolean whole = words.contains(left + right);
        if (compound != whole) {
            return compound ? Verdict.KEEP : Verdict.JOIN;
        }
        boolean listed = (FIRST_PARTS.contains(left) && (!hyphenated || words.contains(right)))
                || (LAST_PARTS.contains(right) && (!hyphenated || words.contains(left)));
        if (compound || listed || unhyphenated) {
            return Verdict.KEEP_DOUBTFUL;
        }
        boolean parts = words.contains(left) && words.contains(right);
        return parts || !hyphenated ? Verdict.DOUBTFUL : Verdict.JOIN;
    }
}
