package org.travaux.diff.semantic.facet.measure;

import java.util.Locale;
import java.util.Set;
import org.travaux.diff.semantic.pair.Side;

/** Numbers that are ages: they count as time. */
final class Ages {

    private static final Set<String> WORDS =
            Set.of("age", "aged", "ages", "âge", "âgés", "âgées", "віком", "вік", "возраст", "возрасте", "возраста");
    private static final int NEAR = 3;

    private Ages() {}

    /** Whether the number of an age is the least one: {@code at least 40 years old}, {@code has reached the age of}. */
    static boolean isLeast(Side side, int number) {
        for (int i = Math.max(0, number - 6); i < number; i++) {
            if (side.term(i)
                    .text()
                    .matches("(?i)at least|no younger than|minimum|(?:have|has) reached|reached|attained|atteint")) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Side side, int number) {
        for (int i = Math.max(0, number - NEAR); i < number; i++) {
            if (WORDS.contains(side.term(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
