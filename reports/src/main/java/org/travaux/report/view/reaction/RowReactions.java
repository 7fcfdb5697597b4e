package org.travaux.report.view.reaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements that are shown with a comparison: beside the clauses of both documents, and those on the versions as wholes or
 * by topic.
 *
 * @param original those about clauses of the document before, by clause id
 * @param revised those about clauses of the document after, by clause id
 * @param general those that are about no clause, under a topic or version each
 */
public record RowReactions(
        Map<String, List<ReactionNote>> original,
        Map<String, List<ReactionNote>> revised,
        List<ReactionGroup> general) {

    /** No statements: reports do not speak of any. */
    public static final RowReactions NONE = new RowReactions(Map.of(), Map.of(), List.of());

    /** The title above all statements, where they stand together. */
    public static final String TITLE = "What parties said";

    /** The title above the statements that are about no clause. */
    public static final String GENERAL_TITLE = "What was said of the versions as a whole or by topic";

    private static final String STATES =
            " Each has the version and clause it was said of. Where that is another version than the one shown, a word says how it stands to the clause here: “current” where the clause has not changed in"
                    + " meaning since, “stale” where it has, “lapsed” where the clause is gone, “unverifiable” where a text that"
                    + " would tell is not held. What one party asserts of another is marked as asserted and does not replace that"
                    + " party's own words. Silence is not assent, and Travaux takes no side.";

    /** How the statements are read that stand below the clauses of two versions. */
    public static final String HOW_THEY_ARE_READ =
            "Below the clauses stands what parties are recorded to have said of them, first on the clause before, then on the"
                    + " clause after." + STATES;

    /** How the statements are read that stand together behind a table of several versions. */
    public static final String HOW_THEY_ARE_READ_TOGETHER =
            "Under the number of each clause of the base stands what parties are recorded to have said of it and of what became"
                    + " of it in each version; then of clauses that a version added; then of the versions as a whole or by topic."
                    + STATES;

    /** Copies. */
    public RowReactions {
        original = copy(original);
        revised = copy(revised);
        general = List.copyOf(general);
    }

    private static Map<String, List<ReactionNote>> copy(Map<String, List<ReactionNote>> notes) {
        Map<String, List<ReactionNote>> copy = new LinkedHashMap<>();
        notes.forEach((clause, list) -> copy.put(clause, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** {@return whether there is no statement at all} */
    public boolean isEmpty() {
        return original.values().stream().allMatch(List::isEmpty)
                && revised.values().stream().allMatch(List::isEmpty)
                && general.stream().allMatch(group -> group.notes().isEmpty());
    }

    /**
     * {@return the statements about some clauses: on those before first, then on those after, each once}
     *
     * @param before ids of clauses before, in document order
     * @param after ids of clauses after, in document order
     */
    public List<ReactionNote> about(List<String> before, List<String> after) {
        Set<ReactionNote> notes = new LinkedHashSet<>();
        before.forEach(clause -> notes.addAll(original.getOrDefault(clause, List.of())));
        after.forEach(clause -> notes.addAll(revised.getOrDefault(clause, List.of())));
        return new ArrayList<>(notes);
    }
}
