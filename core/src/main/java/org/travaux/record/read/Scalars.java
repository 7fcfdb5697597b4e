package org.travaux.record.read;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Place;

/** What a text must look like to be an id, a date, a language tag or a number. */
final class Scalars {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");

    private Scalars() {}

    static boolean checkId(String id, Place place, Issues issues) {
        boolean fits = ID.matcher(id).matches();
        if (!fits) {
            issues.add(
                    place,
                    "'" + id + "' cannot be an id",
                    "use letters, digits, '-', '_' and '.', beginning with a letter or digit");
        }
        return fits;
    }

    /** The date that a text is, or null, and said so. */
    static @Nullable EdtfDate date(String key, String text, Place place, Issues issues) {
        try {
            return new EdtfDate(text);
        } catch (IllegalArgumentException e) {
            issues.add(
                    place,
                    key + ": " + e.getMessage(),
                    "write it like 2025-12-06, 2025-12, 2025-11-20/2025-11-21, 2025-12-06~ or unknown");
            return null;
        }
    }

    static void checkLanguage(String tag, Place place, Issues issues) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            issues.add(place, "'" + tag + "' is not a language tag", "write it like en, fr or zh-Hans (BCP 47)");
        }
    }

    /** The whole number that a text is, or null, and said so. */
    static @Nullable Integer count(String key, String text, Place place, Issues issues) {
        if (!text.matches("[0-9]{1,6}")) {
            issues.add(place, key + " cannot be '" + text + "'", "write a whole number, without quotes or separators");
            return null;
        }
        return Integer.valueOf(text);
    }
}
