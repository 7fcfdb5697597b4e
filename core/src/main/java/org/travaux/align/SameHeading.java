package org.travaux.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links units that alone on their side bear a heading, however much their text was rewritten: the heading says the subject.
 *
 * <p>Words before a colon at the start of a text ("Territories: …") serve as a heading. Cost: linear.
 */
final class SameHeading implements LinkingStep {

    /** Up to five words and a colon. */
    private static final Pattern CAPTION =
            Pattern.compile("^([\\p{L}\\p{M}'’-]{3,}(?: [\\p{L}\\p{M}'’-]+){0,4}):(?: |$)");

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
        if (heading == null && units.key(index).indexOf(':') > 0) {
            Matcher caption = CAPTION.matcher(units.key(index));
            heading = caption.find() ? caption.group(1) : null;
        }
        return heading == null ? null : heading.toLowerCase(Locale.ROOT);
    }
}
