package org.travaux.align.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.align.TextOf;
import org.travaux.text.TextNormalizer;

/**
 * The units of one side as the steps of the alignment see them: by index in document order.
 *
 * @param <T> the unit
 */
public final class UnitList<T> {

    /** Stands for "no unit": the parent of a top unit, the partner of an unlinked one. */
    public static final int NONE = -1;

    private final List<T> units;
    private final TextOf<T> text;
    private final String[] keys;
    private final @Nullable String[] numbers;
    private final @Nullable String[] headings;
    private final int[] parents;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final IdentityHashMap<T, Integer> index = new IdentityHashMap<>();

    /**
     * Makes a list.
     *
     * @param units the units of one side, in document order
     * @param text how a unit is seen
     */
    public UnitList(List<T> units, TextOf<T> text) {
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

    /** {@return how many units there are} */
    public int size() {
        return units.size();
    }

    /**
     * {@return the index of a unit}
     *
     * @param unit one of these very objects
     * @throws IllegalArgumentException if it is none of them
     */
    public int indexOf(T unit) {
        Integer found = index.get(unit);
        if (found == null) {
            throw new IllegalArgumentException("not among the units that are aligned: " + unit);
        }
        return found;
    }

    /**
     * {@return a unit}
     *
     * @param index place of the unit, from 0
     */
    public T unit(int index) {
        return units.get(index);
    }

    /**
     * {@return whether the text of a unit is known}
     *
     * @param index place of the unit, from 0
     */
    public boolean held(int index) {
        return text.held(units.get(index));
    }

    /**
     * {@return heading and text in normal form; empty for a bare number}
     *
     * @param index place of the unit, from 0
     */
    public String key(int index) {
        return keys[index];
    }

    /**
     * {@return whether there is anything to compare}
     *
     * @param index place of the unit, from 0
     */
    public boolean hasText(int index) {
        return held(index) && !keys[index].isEmpty();
    }

    /**
     * {@return the number without brackets, final dot or case, or null where there is none}
     *
     * @param index place of the unit, from 0
     */
    public @Nullable String number(int index) {
        return numbers[index];
    }

    /**
     * {@return the heading in normal form, or null where there is none}
     *
     * @param index place of the unit, from 0
     */
    public @Nullable String heading(int index) {
        return headings[index];
    }

    /**
     * {@return the parent's index, or {@link #NONE}}
     *
     * @param index place of the unit, from 0
     */
    public int parent(int index) {
        return parents[index];
    }

    /**
     * {@return the units directly under one, in document order}
     *
     * @param parent its index, or {@link #NONE} for the top units
     */
    public List<Integer> children(int parent) {
        return children.getOrDefault(parent, List.of());
    }
}
