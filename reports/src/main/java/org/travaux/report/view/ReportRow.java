package org.travaux.report.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Clause;

/**
 * What became of one clause, or of a few that belong together, as a report shows it.
 *
 * @param link the link behind the row
 * @param original the clauses before, in document order
 * @param revised the clauses after, in document order
 * @param relation what became of them in plain words: {@code moved and modified}
 * @param significance how much the change matters; null where that was not asked for or cannot be told
 * @param changes what changed in meaning, a sentence each
 * @param parts the text with its changes, parted at the borders of clauses; never empty
 * @param doubtful what may have been misread in it, each word once, in reading order
 * @param evidence why the clauses were taken to belong together, and what came next, in plain words; empty unless asked for
 */
public record ReportRow(
        ClauseLink<Clause> link,
        List<CitedClause> original,
        List<CitedClause> revised,
        String relation,
        @Nullable Significance significance,
        List<String> changes,
        List<RowPart> parts,
        List<String> doubtful,
        String evidence) {

    /** The relation of clauses in two languages that state nothing differently, as far as that can be read. */
    public static final String NO_VARIANT = "no variant found";

    /** Checks and copies. */
    public ReportRow {
        Objects.requireNonNull(link, "link");
        original = List.copyOf(original);
        revised = List.copyOf(revised);
        Objects.requireNonNull(relation, "relation");
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
        doubtful = List.copyOf(doubtful);
        Objects.requireNonNull(evidence, "evidence");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a row shows something");
        }
    }

    /** {@return what readers must check because it may have been misread, as one sentence; empty where there is nothing} */
    public String check() {
        return doubtful.isEmpty() ? "" : "check against the image: " + String.join(", ", doubtful);
    }

    /** {@return how much the change matters, as one word; empty where it does not, or where that is not known} */
    public String matters() {
        return significance == null || significance == Significance.NONE ? "" : significance.id();
    }

    /**
     * {@return the relation, and behind it how much it matters, what must be checked and why the clauses belong together, as it stands beside the
     * clause; empty where none of it is said}
     */
    public String remark() {
        return with(unchanged() ? "" : relation);
    }

    /** {@return what is said at the old place of clauses that stand elsewhere now} */
    public String movedAway() {
        return RelationWords.movedAway(this);
    }

    /** {@return what is said at the new place of clauses that stood elsewhere before, with the rest of the remark} */
    public String movedHereRemark() {
        return with(RelationWords.movedHere(this));
    }

    /** {@return the remark and the sentences on what changed in meaning, a line each; empty where nothing is said} */
    public String label() {
        return withChanges(remark());
    }

    /** {@return the remark at the new place of clauses that stood elsewhere before, and the sentences, a line each} */
    public String movedHereLabel() {
        return withChanges(movedHereRemark());
    }

    private String withChanges(String remark) {
        return Stream.concat(Stream.of(remark), changes.stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String with(String words) {
        return Stream.of(words, matters(), check(), evidence)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** {@return the number before and after: {@code 5}, {@code 8 → 7}, {@code 5 → 5, 9}, {@code – → 4}} */
    public String number() {
        String before = column(original);
        String after = column(revised);
        return before.equals(after)
                ? after
                : (before.isEmpty() ? "–" : before) + " → " + (after.isEmpty() ? "–" : after);
    }

    /** {@return the numbers before, {@code 5, 9}; empty where there are none} */
    public String originalNumber() {
        return column(original);
    }

    /** {@return the numbers after; empty where there are none} */
    public String revisedNumber() {
        return column(revised);
    }

    /** {@return the heading as the revised document has it, or else the original; null where there is none} */
    public @Nullable String heading() {
        return clause().heading();
    }

    /** {@return the first clause after, or else before: what the row stands for in tables and outlines} */
    public Clause clause() {
        return cited().clause();
    }

    /** {@return the first clause after, or else before, with the number it is cited by} */
    public CitedClause cited() {
        return (revised.isEmpty() ? original : revised).getFirst();
    }

    /** {@return depth in the tree, 1 at the top} */
    public int level() {
        return clause().level();
    }

    /** {@return all runs of the row's text, in order} */
    public List<Run> runs() {
        return parts.stream().flatMap(part -> part.runs().stream()).toList();
    }

    /** {@return whether the headings before and after are the same} */
    public boolean headingsAgree() {
        return parts.stream()
                .flatMap(part -> part.heading().stream())
                .allMatch(run -> run.kind() == Run.Kind.EQUAL || run.kind() == Run.Kind.NOT_COMPARED);
    }

    /** {@return whether nothing at all differs: text, heading, number, place; across languages, what is stated} */
    public boolean unchanged() {
        if (link.text() == TextRelation.OTHER_LANGUAGE) {
            return relation.equals(NO_VARIANT);
        }
        return link.pairing() == Pairing.ONE_TO_ONE
                && link.text() == TextRelation.UNCHANGED
                && !link.moved()
                && !link.renumbered()
                && !link.reparented()
                && headingsAgree()
                && parts.stream().flatMap(part -> part.runs().stream()).allMatch(run -> run.kind() == Run.Kind.EQUAL);
    }

    private static String column(List<CitedClause> clauses) {
        return clauses.stream()
                .map(CitedClause::column)
                .filter(column -> !column.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
