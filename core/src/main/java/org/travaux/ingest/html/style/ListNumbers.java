package org.travaux.ingest.html.style;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The number or mark that a browser puts before an item of a list (HTML standard, 4.4.5; CSS Counter Styles 3). */
public final class ListNumbers {

    private static final int LARGEST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MAX_DIGITS = 9;

    private final String type;
    private final boolean ordered;
    private final int step;
    private int next;

    /**
     * The numbers of one list.
     *
     * @param list the list
     * @param declaredType the kind of marker that its style declares, or null
     * @param depth how many lists it stands in
     */
    public ListNumbers(Element list, @Nullable String declaredType, int depth) {
        this.ordered = list.normalName().equals("ol");
        String attribute = fromAttribute(list.attr("type"));
        String own = declaredType != null ? declaredType : attribute;
        this.type = own != null ? own : ordered ? "decimal" : depth == 0 ? "disc" : depth == 1 ? "circle" : "square";
        this.step = ordered && list.hasAttr("reversed") ? -1 : 1;
        Integer start = integer(list.attr("start"));
        this.next = start != null ? start : step > 0 ? 1 : items(list);
    }

    private static int items(Element list) {
        int items = 0;
        for (Element child : list.children()) {
            items += child.normalName().equals("li") ? 1 : 0;
        }
        return items;
    }

    /**
     * {@return the number of the item that comes now}
     *
     * @param item the item
     */
    public int take(Element item) {
        Integer value = integer(item.attr("value"));
        int number = value != null ? value : next;
        next = number + step;
        return number;
    }

    /**
     * {@return what stands before an item; blank where the list has neither numbers nor marks}
     *
     * @param number the item's number
     * @param item the item
     * @param declaredType the kind of marker that its style declares, or null
     */
    public String printed(int number, Element item, @Nullable String declaredType) {
        String attribute = fromAttribute(item.attr("type"));
        String kind = declaredType != null ? declaredType : attribute != null ? attribute : type;
        String mark = bullet(kind);
        if (mark != null) {
            return mark;
        }
        return format(number, kind) + ".";
    }

    /** The mark of a kind of list, blank for none at all, or null where it has numbers. */
    private static @Nullable String bullet(String kind) {
        if (kind.startsWith("\"") || kind.startsWith("'")) {
            return kind.replaceAll("[\"']", "").strip();
        }
        return switch (kind) {
            case "none" -> "";
            case "disc" -> "•";
            case "circle" -> "◦";
            case "square" -> "▪";
            case "disclosure-open", "disclosure-closed" -> "•";
            default -> null;
        };
    }

    /**
     * {@return whether the label is a mark and no number}
     *
     * @param printed what stands before an item
     */
    public static boolean isBullet(String printed) {
        return printed.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable String fromAttribute(String type) {
        return switch (type) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default ->
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "disc", "circle", "square", "none" -> type.toLowerCase(Locale.ROOT);
                    default -> null;
                };
        };
    }

    private static @Nullable Integer integer(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || !digits.matches("[-+]?[0-9]+")) {
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** A number in one of the counter styles; those not known count in decimals, as in browsers. */
    static String format(int number, String style) {
        return switch (style) {
            case "lower-alpha", "lower-latin" -> letters(number, 'a', 26);
            case "upper-alpha", "upper-latin" -> letters(number, 'A', 26);
            case "lower-greek" -> number < 1 || number > 24 ? Integer.toString(number) : greek(number);
            case "lower-roman" -> roman(number);
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimal-leading-zero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, char first, int size) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / size) {
            out.insert(0, (char) (first + (rest - 1) % size));
        }
        return out.toString();
    }

    private static String greek(int number) {
        // The final sigma stands between rho and sigma and is no numeral.
        return String.valueOf((char) ('α' + number - 1 + (number > 17 ? 1 : 0)));
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
