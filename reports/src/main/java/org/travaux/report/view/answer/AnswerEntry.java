package org.travaux.report.view.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a cell: a statement, a claim, a clause, a date.
 *
 * @param text how readers see it, one paragraph
 * @param fields what programs see of it, by name, in the order in which they are written; none is called {@code text};
 *     a value is a text, a whole number, a truth value, null, a list of such values, or a map like this one
 * @param marks what of the text was found, where it was looked for: half-open ranges in order that do not overlap
 */
public record AnswerEntry(String text, Map<String, @Nullable Object> fields, List<Mark> marks) {

    /**
     * A half-open range of a text, in UTF-16 offsets.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     */
    public record Mark(int start, int end) {}

    /** Checks and copies. */
    public AnswerEntry {
        Objects.requireNonNull(text, "text");
        if (fields.containsKey("text")) {
            throw new IllegalArgumentException("a field cannot be called text: the entry's own text is");
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(name, checked(value)));
        fields = Collections.unmodifiableMap(copy);
        marks = List.copyOf(marks);
        int last = 0;
        for (Mark mark : marks) {
            if (mark.start() < last || mark.end() < mark.start() || mark.end() > text.length()) {
                throw new IllegalArgumentException("no marks of this text: " + marks);
            }
            last = mark.end();
        }
    }

    /**
     * Makes an entry in which nothing is marked.
     *
     * @param text how readers see it
     * @param fields what programs see of it
     */
    public AnswerEntry(String text, Map<String, @Nullable Object> fields) {
        this(text, fields, List.of());
    }

    /**
     * {@return its text with what is marked set off}
     *
     * @param plain writes what is not marked
     * @param marked writes what is
     */
    public String with(UnaryOperator<String> plain, UnaryOperator<String> marked) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            all.append(plain.apply(text.substring(at, mark.start())))
                    .append(marked.apply(text.substring(mark.start(), mark.end())));
            at = mark.end();
        }
        return all.append(plain.apply(text.substring(at))).toString();
    }

    /**
     * {@return an entry that is no more than its text}
     *
     * @param text the text
     */
    public static AnswerEntry of(String text) {
        return new AnswerEntry(text, Map.of());
    }

    /**
     * {@return an entry with fields; the same as the constructor, whose compiled form does not say that values may be null}
     *
     * @param text how readers see it
     * @param fields what programs see of it
     */
    public static AnswerEntry of(String text, Map<String, @Nullable Object> fields) {
        return new AnswerEntry(text, fields);
    }

    private static @Nullable Object checked(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number;
            case Boolean truth -> truth;
            case List<?> list -> {
                list.forEach(AnswerEntry::checked);
                yield List.copyOf(list);
            }
            case Map<?, ?> map -> {
                map.values().forEach(AnswerEntry::checked);
                yield Collections.unmodifiableMap(new LinkedHashMap<>(map));
            }
            default -> throw new IllegalArgumentException("no value of an answer: " + value.getClass());
        };
    }
}
