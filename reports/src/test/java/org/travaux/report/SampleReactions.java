package org.travaux.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.compare.Comparison;
import org.travaux.model.Clause;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;

/** What parties said, for tests of reports. */
public final class SampleReactions {

    private SampleReactions() {}

    /** A statement about a clause whose words are these. */
    public static ReactionNote note(String version, String clause, String words) {
        return new ReactionNote(
                "r1",
                version,
                clause,
                "Norvane",
                "9 Mar 2021",
                "seeks changes",
                "on record, Ilse Varnholt",
                false,
                words,
                "Radio",
                "",
                "",
                "",
                List.of());
    }

    /** One statement on each clause of both sides, {@code on before 6}, and one on the whole. */
    public static RowReactions onEveryClause(Comparison comparison) {
        return new RowReactions(
                notes("before", comparison.original().clauses()),
                notes("after", comparison.revised().clauses()),
                List.of(new ReactionGroup("releases", List.of(note("before", "", "on the whole")))));
    }

    private static Map<String, List<ReactionNote>> notes(String version, List<Clause> clauses) {
        Map<String, List<ReactionNote>> notes = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            String number = Objects.requireNonNullElse(clause.number(), clause.id());
            notes.put(clause.id(), List.of(note(version, number, "on " + version + " " + number)));
        }
        return notes;
    }
}
