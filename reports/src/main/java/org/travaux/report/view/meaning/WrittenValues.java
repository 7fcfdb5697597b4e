package org.travaux.report.view.meaning;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.semantics.norm.Bound;

/** The values of a change as a sentence shows them: as written where that is short, else cut, else by what they come to. */
final class WrittenValues {

    /** Longer words are cut. */
    static final int MAX_CHARACTERS = 80;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PREFIX = Pattern.compile(
            "(if|unless|until|subject_to|except|notwithstanding|date|deadline|duration|frequency|sequence|trigger):");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private final @Nullable String before;
    private final @Nullable String after;

    WrittenValues(SemanticChange change, @Nullable String before, @Nullable String after) {
        String from = shown(before);
        String to = shown(after);
        // Words that are the same, or that cannot be pointed at, say less than what they come to.
        boolean sayNothing = Objects.equals(from, to) || (from == null && change.before() != null);
        this.before = sayNothing || from == null ? value(change.before(), from) : from;
        this.after = sayNothing || to == null ? value(change.after(), to) : to;
    }

    /** What was and what is: {@code A → B}; of what was added or removed, that. */
    String pair() {
        if (before == null || after == null) {
            return Objects.requireNonNullElse(before == null ? after : before, "");
        }
        return before + " → " + after;
    }

    /** Two quantities: what they count is said once. */
    String quantities(Bound from, Bound to) {
        if (before == null || after == null) {
            return pair();
        }
        int shared = sharedEnd(before, after);
        String lesser = before.substring(0, before.length() - shared);
        boolean bare = shared == 0
                && from.unit().equals(to.unit())
                && !to.unit().isEmpty()
                && (before + after).codePoints().noneMatch(Character::isLetter)
                && (before + after).chars().noneMatch(c -> "%$€£₽₴".indexOf(c) >= 0);
        return lesser + " → " + after + (bare ? " " + to.unit() : "");
    }

    /** How many characters at the end are the same whole words, such that something stands before them on both sides. */
    private static int sharedEnd(String one, String other) {
        int shared = 0;
        for (int k = 1; k < Math.min(one.length(), other.length()); k++) {
            char c = one.charAt(one.length() - k);
            if (c != other.charAt(other.length() - k)) {
                break;
            }
            if (c == ' ') {
                shared = k;
            }
        }
        return shared;
    }

    static String plain(Bound bound) {
        String comparator = switch (bound.comparator()) {
            case AT_MOST -> "at most ";
            case BELOW -> "less than ";
            case AT_LEAST -> "at least ";
            case ABOVE -> "more than ";
            case EXACTLY -> "exactly ";
            case ABOUT -> "about ";
        };
        return comparator + grouped(bound.value()) + (bound.unit().isEmpty() ? "" : " " + bound.unit());
    }

    private static String grouped(BigDecimal value) {
        String number = value.stripTrailingZeros().toPlainString();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : number.substring(point));
    }

    static boolean isException(@Nullable String value) {
        return value != null && (value.startsWith("except:") || value.startsWith("unless:"));
    }

    private static @Nullable String value(@Nullable String normalised, @Nullable String written) {
        if (normalised == null) {
            return written;
        }
        String plain = PREFIX.matcher(normalised).replaceFirst("").replace('_', ' ');
        return plain.isBlank() ? written : shown(plain);
    }

    /** Words on one line, cut at a word's end where they are long; null for none. */
    private static @Nullable String shown(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        if (line.isEmpty()) {
            return null;
        }
        if (line.length() <= MAX_CHARACTERS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', MAX_CHARACTERS - 1);
        if (cut <= 0) {
            cut = MAX_CHARACTERS - 1;
            cut = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
        }
        return line.substring(0, cut) + "…";
    }
}
