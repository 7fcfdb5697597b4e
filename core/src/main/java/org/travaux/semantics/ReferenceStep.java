package org.travaux.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * One part of a citation: in "Article 5, paragraph 2" first the article, then the paragraph.
 *
 * @param level what sort of unit it names
 * @param number its number as written: {@code 5}, {@code 3.2}, {@code 8.1(a)}, {@code 13-1}
 * @param span where the number stands
 */
public record ReferenceStep(UnitLevel level, String number, TextSpan span) {

    /** Checks that nothing is missing. */
    public ReferenceStep {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(span, "span");
    }

    /** {@return the parts of the number in lower case, the greater unit first: {@code 8.1(a)} gives 8, 1 and a} */
    public List<String> parts() {
        return parts(number);
    }

    /** The parts of a number, whether cited or printed at a clause. */
    static List<String> parts(String number) {
        List<String> parts = new ArrayList<>(3);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= number.length(); i++) {
            char c = i < number.length() ? number.charAt(i) : '.';
            if (Character.isLetterOrDigit(c)) {
                part.append(c);
            } else if (isHyphen(c) && !part.isEmpty()) {
                part.append('-');
            } else if (c != ' ' && c != '\u00A0' && !part.isEmpty()) {
                String whole = part.toString().toLowerCase(Locale.ROOT);
                parts.add(whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole);
                part.setLength(0);
            }
        }
        return parts;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
