package org.travaux.semantics.term;

import java.util.Locale;
import java.util.Map;

/** Words for units of time in English. */
final class TimeUnits {

    private static final Map<String, String> LETTERS =
            Map.of("year", "Y", "month", "M", "week", "W", "day", "D", "hour", "H");

    private TimeUnits() {}

    /** The unit a word names, as a singular; empty where it names none. */
    static String unit(String word) {
        String singular = word.toLowerCase(Locale.ROOT).replaceAll("s$", "");
        return LETTERS.containsKey(singular) ? singular : "";
    }

    /** So many of a unit as an ISO period; empty where the word is no unit. */
    static String iso(String word, String number) {
        String unit = unit(word);
        return unit.isEmpty() ? "" : "P" + number + LETTERS.get(unit);
    }
}
