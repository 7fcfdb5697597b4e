package org.travaux.report.view.answer;

import java.util.Objects;

/**
 * A column of an answer.
 *
 * @param id its name for programs, in camel case
 * @param heading its name for readers
 * @param kind what its cells are
 */
public record AnswerColumn(String id, String heading, Kind kind) {

    /** What the cells of a column are. */
    public enum Kind {
        /** One text: JSON has a string, or null where the cell is empty. */
        TEXT,
        /** Any number of entries: JSON has a list of objects, their text as {@code text} and their fields beside. */
        ENTRIES
    }

    /** Checks that nothing is missing. */
    public AnswerColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * {@return a column of texts}
     *
     * @param id its name for programs
     * @param heading its name for readers
     */
    public static AnswerColumn text(String id, String heading) {
        return new AnswerColumn(id, heading, Kind.TEXT);
    }

    /**
     * {@return a column of entries}
     *
     * @param id its name for programs
     * @param heading its name for readers
     */
    public static AnswerColumn entries(String id, String heading) {
        return new AnswerColumn(id, heading, Kind.ENTRIES);
    }
}
