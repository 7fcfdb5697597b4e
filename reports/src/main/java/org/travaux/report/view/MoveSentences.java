package org.travaux.report.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.MovedBlock;
import org.travaux.model.Clause;

/** Says in plain words where clauses that moved together went. */
final class MoveSentences {

    private final Comparison comparison;
    private final Map<String, String> formerNames = new HashMap<>();

    private MoveSentences(Comparison comparison) {
        this.comparison = comparison;
        for (ClauseComparison clause : comparison.clauses()) {
            List<Clause> before = clause.link().original();
            if (!before.isEmpty()) {
                String name = originalName(before.getFirst().id());
                clause.link().revised().forEach(member -> formerNames.put(member.id(), name));
            }
        }
    }

    static List<String> of(Comparison comparison) {
        MoveSentences sentences = new MoveSentences(comparison);
        return comparison.movedBlocks().stream()
                .filter(block -> block.revised().size() > 1)
                .map(sentences::sentence)
                .toList();
    }

    private String sentence(MovedBlock block) {
        String before = range(
                originalName(block.original().getFirst()),
                originalName(block.original().getLast()));
        String after = range(
                revisedName(block.revised().getFirst()),
                revisedName(block.revised().getLast()));
        String now = before.equals(after) ? "" : ", now " + after;
        return "Clauses " + before + " moved " + place(block) + now + ".";
    }

    private String place(MovedBlock block) {
        String behind = block.behind();
        if (behind == null) {
            return "to the beginning";
        }
        String first = block.revised().getFirst();
        boolean under = comparison
                .revised()
                .parent(comparison.revised().clause(first))
                .filter(parent -> parent.id().equals(behind))
                .isPresent();
        String name = revisedName(behind);
        String former = formerNames.getOrDefault(behind, name);
        String was = former.equals(name) ? "" : " (was " + former + ")";
        return (under ? "to the beginning of " : "behind ") + name + was;
    }

    private String originalName(String id) {
        return CitedClause.of(comparison.original(), comparison.original().clause(id))
                .citation();
    }

    private String revisedName(String id) {
        return CitedClause.of(comparison.revised(), comparison.revised().clause(id))
                .citation();
    }

    private static String range(String first, String last) {
        return Objects.equals(first, last) ? first : first + " to " + last;
    }
}
