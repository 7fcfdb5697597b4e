package org.travaux.report.view.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The answer to a question about a plan's record.
 *
 * @param kind what was asked, as the command is called: {@code matrix}
 * @param plan id of the plan
 * @param title what the answer shows, in one line for readers
 * @param notices sentences that every page made from the plan's texts must carry, each once; none where no text is shown
 * @param tables its tables, the main one first; at least one
 * @param notes how it is to be read, what was left out and why, a sentence each
 */
public record Answer(
        String kind, String plan, String title, List<String> notices, List<AnswerTable> tables, List<String> notes) {

    /** Checks and copies. */
    public Answer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(title, "title");
        notices = List.copyOf(notices);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("an answer without a table");
        }
    }

    /**
     * {@return the same answer with a sentence more about it}
     *
     * @param note the sentence
     */
    public Answer withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Answer(kind, plan, title, notices, tables, more);
    }
}
