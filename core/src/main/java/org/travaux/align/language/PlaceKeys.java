package org.travaux.align.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.align.TextOf;
import org.travaux.align.link.UnitList;

/** Where units stand, in a form that does not depend on the language: {@code Article 5} and {@code Стаття 5} are the same. */
final class PlaceKeys {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+(?:[.-]\\p{Nd}+)*");
    private static final Pattern ROMAN = Pattern.compile("(?:.*\\s)?([IVXLC]+)");

    private final String[] own;
    private final String[] paths;
    private final int[] depths;

    <T> PlaceKeys(UnitList<T> units, TextOf<T> text) {
        own = new String[units.size()];
        paths = new String[units.size()];
        depths = new int[units.size()];
        number(units, text, UnitList.NONE);
        for (int i = 0; i < units.size(); i++) {
            number(units, text, i);
        }
        for (int i = 0; i < units.size(); i++) {
            int parent = units.parent(i);
            boolean placed = parent != UnitList.NONE && parent < i;
            paths[i] = (placed ? paths[parent] + "/" : "") + own[i];
            depths[i] = placed ? depths[parent] + 1 : 0;
        }
    }

    private <T> void number(UnitList<T> units, TextOf<T> text, int parent) {
        List<Integer> children = units.children(parent);
        int place = 0;
        for (int child : children) {
            String number = text.number(units.unit(child));
            place += number == null ? 0 : 1;
            own[child] = number == null ? "" : key(number, place);
        }
    }

    /** Letters count by their place among the numbered units, since alphabets differ. */
    private static String key(String number, int place) {
        Matcher figures = FIGURES.matcher(number);
        String last = "";
        while (figures.find()) {
            last = figures.group();
        }
        if (!last.isEmpty()) {
            return last;
        }
        Matcher roman = ROMAN.matcher(number.strip().toUpperCase(Locale.ROOT).replaceAll("[().]", ""));
        boolean capitals = number.equals(number.toUpperCase(Locale.ROOT)) || number.contains(" ");
        return capitals && roman.matches() ? roman.group(1) : "#" + place;
    }

    boolean numbered(int unit) {
        return !own[unit].isEmpty();
    }

    /** The number, empty where there is none. */
    String own(int unit) {
        return own[unit];
    }

    /** The numbers from the top down. */
    String path(int unit) {
        return paths[unit];
    }

    int depth(int unit) {
        return depths[unit];
    }
}
