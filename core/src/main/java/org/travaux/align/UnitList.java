package org.travaux.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextNormalizer;

/**
 * The units of one side as the steps of the alignment see them: by index in document order.
 *
 * @param <T> the unit
 */
final class UnitList<T> {

    /** Stands for "no unit": the parent of a top unit, the partner of an unlinked one. */
    static final int NONE = -1;

    private final List<T> units;
    private final TextOf<T> text;
    private final String[] keys;
    private final @Nullable String[] numbers;
    private final @Nullable String[] headings;
    private final int[] parents;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final IdentityHashMap<T, Integer> index = new IdentityHashMap<>();

    UnitList(List<T> units, TextOf<T> text) {
        this.units = List.copyOf(units);
        this.text = text;
        int size = units.size();
        keys = new String[size];
        numbers = new @Nullable String[size];
        headings = new @Nullable String[size];
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            T unit = units.get(i);
            index.put(unit, i);
            String heading = text.heading(unit);
            headings[i] = heading == null ? null : TextNormalizer.normalize(heading);
            numbers[i] = comparableNumber(text.number(unit));
            keys[i] = key(headings[i], TextNormalizer.normalize(text.text(unit)));
        }
        for (int i = 0; i < size; i++) {
            T parent = text.parent(units.get(i));
            parents[i] = parent == null ? NONE : index.getOrDefault(parent, NONE);
            children.computeIfAbsent(parents[i], p -> new ArrayList<>()).add(i);
        }
    }

    private static String key(@Nullable String heading, String body) {
        return heading == null ? body : heading + "\n" + body;
    }

    /** A number in the form in which two count as the same: no brackets, no final dot, no case. */
    private static @Nullable String comparableNumber(@Nullable String number) {
        if (number == null) {
            return null;
        }
        String bare = number.strip().toLowerCase(Locale.ROOT);
        int start = 0;
        int end = bare.length();
        while (start < end && "([".indexOf(bare.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".):]".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(start, end);
    }

    int size() {
        return units.size();
    }

    /** The index of a unit. */
    int indexOf(T unit) {
        Integer found = index.get(unit);
        if (found == null) {
            throw new IllegalArgumentException("not among the units that are aligned: " + unit);
        }
        return found;
    }

    T unit(int index) {
        return units.get(index);
    }

    boolean held(int index) {
        return text.held(units.get(index));
    }

    /** Heading and text in normal form; empty for a bare number. */
    String key(int index) {
        return keys[index];
    }

    /** Whether there is anything to compare. */
    boolean hasText(int index) {
        return held(index) && !keys[index].isEmpty();
    }

    @Nullable String number(int index) {
        return numbers[index];
    }

    @Nullable String heading(int index) {
        return headings[index];
    }

    /** The parent's index, or {@link #NONE}. */
    int parent(int index) {
        return parents[index];
    }

    /** The units directly under one, or the top ones for {@link #NONE}. */
    List<Integer> children(int parent) {
        return children.getOrDefault(parent, List.of());
    }
}
