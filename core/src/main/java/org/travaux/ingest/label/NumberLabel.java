package org.travaux.ingest.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the beginning of a paragraph as a number; whether it is one, the sequence decides.
 *
 * @param printed the number as printed, without a final dot
 * @param series what numbers it counts with: all of one series look alike ({@code 1.}, {@code (a)}, {@code article})
 * @param form what it is made of
 * @param path its value, coarsest part first: 3.2 is [3, 2], 4a is [4, 1], (c) is [3]
 * @param word the word before the number, or null
 * @param delimited whether a dot, bracket, colon or dash parts it from the text
 * @param end where the text behind it begins
 */
public record NumberLabel(
        String printed,
        String series,
        Form form,
        List<Integer> path,
        @Nullable LabelWord word,
        boolean delimited,
        int end) {

    /** What a number is made of. */
    public enum Form {
        /** A word and a number: Article 5. */
        WORD,
        /** Several numbers: 3.2. */
        DOTTED,
        /** One number: 3. */
        DECIMAL,
        /** A letter. */
        LETTER,
        /** A Roman numeral. */
        ROMAN
    }

    /** Added to the value of a capital letter that leads a dotted number, so that B.2 is not 2.2. */
    public static final int CAPITAL = 100_000;

    /** The largest number that cannot be a year. */
    public static final int MAX_PLAIN = 999;

    /** Copies. */
    public NumberLabel {
        path = List.copyOf(path);
    }

    /** {@return whether a list can begin with it} */
    public boolean isFirst() {
        int last = path.get(path.size() - 1);
        return last == 1 || last == 0 || last == CAPITAL + 1;
    }

    /** {@return whether its letters are capitals} */
    public boolean isUpperCase() {
        return series.codePoints().anyMatch(Character::isUpperCase);
    }

    /**
     * {@return whether it comes directly after another number of its series}
     *
     * @param before the other
     */
    public boolean follows(NumberLabel before) {
        if (!series.equals(before.series)) {
            return false;
        }
        List<Integer> old = before.path;
        if (form == Form.LETTER && Numerals.isCyrillic(series.charAt(series.length() > 2 ? 1 : 0))) {
            return Numerals.followsCyrillic(old.get(0), path.get(0));
        }
        int same = 0;
        while (same < path.size() && same < old.size() && path.get(same).equals(old.get(same))) {
            same++;
        }
        if (same != path.size() - 1) {
            return false;
        }
        int own = path.get(same);
        // 4a comes after 4, and 1ter after 1bis; 13-1 after 13.
        return same < old.size() ? own == old.get(same) + 1 : own == 1 || own == 2;
    }

    /** {@return whether it could as well be a year: then only its place in the sequence makes it a number} */
    public boolean looksLikeYear() {
        return word == null && form != Form.LETTER && path.get(0) > MAX_PLAIN && path.get(0) < CAPITAL;
    }

    /**
     * {@return order within a series}
     *
     * @param other a number of the same series
     */
    public int orderAgainst(NumberLabel other) {
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int order = Integer.compare(path.get(i), other.path.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }

    /**
     * {@return how far it lies beyond another number of its series in the first part where they differ}
     *
     * @param other a number of the same series
     */
    public int distanceFrom(NumberLabel other) {
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int distance = path.get(i) - other.path.get(i);
            if (distance != 0) {
                return distance;
            }
        }
        return Integer.signum(path.size() - other.path.size());
    }

    /**
     * {@return whether a dotted number begins with this one: 3.2 lies under 3 and under Article 3}
     *
     * @param dotted a dotted number
     * @param parts how many parts of it are compared
     */
    public boolean isPrefixOf(NumberLabel dotted, int parts) {
        if (path.size() != parts || form == Form.ROMAN) {
            return false;
        }
        for (int i = 0; i < parts; i++) {
            int own = path.get(i);
            if (form == Form.LETTER && i == 0) {
                own = own + CAPITAL;
            }
            if (own != dotted.path.get(i)) {
                return false;
            }
        }
        return form != Form.LETTER || isUpperCase();
    }
}
