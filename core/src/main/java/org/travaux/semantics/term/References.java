package org.travaux.semantics.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.travaux.semantics.CrossReference;
import org.travaux.semantics.ReferenceFinder;
import org.travaux.semantics.ReferenceStep;

/** References as terms: what they point to, and how it is said. */
public final class References {

    private References() {}

    /**
     * {@return what a reference points to: its steps, the greatest first, Roman numbers read}
     *
     * @param reference a reference
     */
    public static String key(CrossReference reference) {
        return reference.steps().stream().map(References::step).collect(Collectors.joining(" "));
    }

    /**
     * {@return as it is shown: {@code art 12}}
     *
     * @param reference a reference
     */
    public static String said(CrossReference reference) {
        return reference.steps().stream()
                .map(step -> short_(step.level().name().toLowerCase(Locale.ROOT)) + " " + step.number())
                .collect(Collectors.joining(" "));
    }

    private static String short_(String level) {
        return level.equals("article") ? "art" : level.replace('_', ' ');
    }

    private static String step(ReferenceStep step) {
        return step.level().name().toLowerCase(Locale.ROOT)
                + ":"
                + step.parts().stream().map(References::number).collect(Collectors.joining("."));
    }

    private static String number(String part) {
        String roman = part.toUpperCase(Locale.ROOT);
        return roman.matches("[IVX]+") ? arabic(roman) : part;
    }

    /**
     * {@return the number that Roman digits up to X come to}
     *
     * @param roman Roman digits
     */
    public static String arabic(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = digit(roman.charAt(i));
            sum += i + 1 < roman.length() && digit(roman.charAt(i + 1)) > value ? -value : value;
        }
        return String.valueOf(sum);
    }

    private static int digit(char roman) {
        return switch (roman) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }

    /**
     * {@return a reference's key with every step renumbered that the documents renumbered}
     *
     * @param key the key
     * @param renumbered keys of single references, from the earlier to the later
     */
    public static String renumbered(String key, Map<String, String> renumbered) {
        if (renumbered.isEmpty() || renumbered.containsKey(key)) {
            return renumbered.getOrDefault(key, key);
        }
        return "ref:"
                + Arrays.stream(key.substring("ref:".length()).split("\\+", -1))
                        .map(cited -> steps(cited, renumbered))
                        .collect(Collectors.joining("+"));
    }

    private static String steps(String cited, Map<String, String> renumbered) {
        return Arrays.stream(cited.split(" ", -1))
                .map(step ->
                        renumbered.getOrDefault("ref:" + step, "ref:" + step).substring("ref:".length()))
                .collect(Collectors.joining(" "));
    }

    /**
     * {@return what a reference written so points to, as in the keys of terms}
     *
     * @param written a reference, such as {@code Article 12}
     */
    public static String keyOf(String written) {
        List<CrossReference> found = ReferenceFinder.find(written);
        return "ref:" + (found.isEmpty() ? written.toLowerCase(Locale.ROOT) : key(found.getFirst()));
    }
}
