package org.travaux.archive.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What {@code bag-info.txt} says: labels and values, in their order; a label may occur several times. */
public final class BagInfo {

    /** How many bytes and files the payload has: {@code 1024.3}. */
    public static final String OXUM = "Payload-Oxum";

    private final List<Entry> entries = new ArrayList<>();

    /** Begins with nothing. */
    public BagInfo() {}

    /**
     * A label with its value.
     *
     * @param label the label
     * @param value the value, in one line
     */
    public record Entry(String label, String value) {

        /** Checks that both are there. */
        public Entry {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Adds an entry.
     *
     * @param label the label
     * @param value the value; line breaks become spaces
     * @return this info
     */
    public BagInfo with(String label, String value) {
        entries.add(new Entry(label, value.replaceAll("\\s*\\R\\s*", " ").strip()));
        return this;
    }

    /** {@return the entries} */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * {@return the first value of a label, whose case does not matter}
     *
     * @param label the label
     */
    public Optional<String> value(String label) {
        return values(label).stream().findFirst();
    }

    /**
     * {@return the values of a label, whose case does not matter}
     *
     * @param label the label
     */
    public List<String> values(String label) {
        return entries.stream()
                .filter(entry -> entry.label().equalsIgnoreCase(label))
                .map(Entry::value)
                .toList();
    }

    /** {@return the file's text} */
    String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry ->
                text.append(entry.label()).append(": ").append(entry.value()).append('\n'));
        return text.toString();
    }

    /** The entries that a text has; lines that are none are problems. */
    static BagInfo read(String text, BagProblems problems) {
        BagInfo info = new BagInfo();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\r\\n|\\n|\\r", -1)) {
            boolean continued = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (continued && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                problems.add("bag-info.txt has a line without a label: \"" + BagProblems.shown(line) + "\".");
            } else {
                info.with(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return info;
    }
}
