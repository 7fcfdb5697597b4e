package org.travaux.align.standard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Strategy;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links units that alone on their side bear a heading, however much their text was rewritten: the heading says the subject.
 *
 * <p>Words before a colon at the start of a text ("Territories: …"), and capitalised ones before a full stop ("Export
 * Controls. Customer may not …"), serve as a heading. Cost: linear.
 */
final class SameHeading implements LinkingStep {

    /** Up to five words and a colon; or a full stop, where they are capitalised but for small words between, and more follows. */
    private static final Pattern CAPTION = Pattern.compile(
            "^([\\p{L}\\p{M}'’-]{3,}(?: [\\p{L}\\p{M}'’-]+){0,4}):(?: |$)"
                    + "|^(\\p{Lu}[\\p{L}\\p{M}'’-]{2,}(?:(?: (?:of|and|or|to|for|the|in|on|de|et|und|та|и|і)){0,2} \\p{Lu}[\\p{L}\\p{M}'’-]+){0,4})\\. \\S");

    /** The longest caption that is looked for, in characters. */
    private static final int LONGEST_CAPTION = 80;

    private static final int SEVERAL = -2;

    @Override
    public <T> void link(LinkState<T> state) {
        Map<String, Integer> before = once(state.original());
        Map<String, Integer> after = once(state.revised());
        before.forEach((heading, original) -> {
            int revised = after.getOrDefault(heading, SEVERAL);
            if (original >= 0 && revised >= 0 && state.originalFree(original) && state.revisedFree(revised)) {
                state.link(original, revised, Strategy.SAME_NUMBER);
            }
        });
    }

    private static <T> Map<String, Integer> once(UnitList<T> units) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            String heading = heading(units, i);
            if (heading != null) {
                places.merge(heading, i, (one, other) -> SEVERAL);
            }
        }
        return places;
    }

    private static <T> @Nullable String heading(UnitList<T> units, int index) {
        if (!units.hasText(index)) {
            return null;
        }
        String heading = units.heading(index);
        if (heading == null) {
            String start = units.key(index)
                    .substring(0, Math.min(LONGEST_CAPTION, units.key(index).length()));
            if (start.indexOf(':') > 0 || start.indexOf(". ") > 0) {
                Matcher caption = CAPTION.matcher(start);
                if (caption.find()) {
                    heading = caption.group(1) == null ? caption.group(2) : caption.group(1);
                }
            }
        }
        return heading == null ? null : heading.toLowerCase(Locale.ROOT);
    }
}
