package org.travaux.report.view.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.model.Clause;
import org.travaux.report.view.CitedClause;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;

/** Puts what was said beside several versions under the clauses of their base. */
final class VersionsReactions {

    private final Map<String, Set<ReactionNote>> ofBase = new LinkedHashMap<>();
    private final Map<String, Set<ReactionNote>> ofAdded = new LinkedHashMap<>();
    private final Map<String, Set<ReactionNote>> general = new LinkedHashMap<>();

    private VersionsReactions() {}

    /** One group for each clause of the base of which something was said, in its order; each statement once in a group. */
    static List<ReactionGroup> of(VersionsReport report) {
        VersionsReactions reactions = new VersionsReactions();
        for (int version = 0; version < report.comparisons().size(); version++) {
            reactions.add(
                    report.comparisons().get(version),
                    report.reactions().get(version),
                    VersionsReport.column(report.versions().get(version)),
                    report.filter());
        }
        List<ReactionGroup> groups = new ArrayList<>();
        for (Clause clause : report.comparisons().getFirst().original().clauses()) {
            add(
                    CitedClause.of(report.comparisons().getFirst().original(), clause)
                            .citation(),
                    reactions.ofBase.getOrDefault(clause.id(), Set.of()),
                    groups);
        }
        reactions.ofAdded.forEach((label, notes) -> add(label, notes, groups));
        reactions.general.forEach((label, notes) -> add(label, notes, groups));
        return List.copyOf(groups);
    }

    private static void add(String label, Set<ReactionNote> notes, List<ReactionGroup> groups) {
        if (!notes.isEmpty()) {
            groups.add(new ReactionGroup(label, List.copyOf(notes)));
        }
    }

    private void add(Comparison comparison, RowReactions said, String version, ClauseFilter filter) {
        for (ClauseComparison clause : filter.apply(comparison.clauses())) {
            List<String> before = ids(clause.link().original());
            List<String> after = ids(clause.link().revised());
            if (before.isEmpty()) {
                String label = version + " "
                        + CitedClause.of(
                                        comparison.revised(),
                                        clause.link().revised().getFirst())
                                .citation();
                put(ofAdded, label, said.about(before, after));
            } else {
                put(ofBase, before.getFirst(), said.about(before, after));
            }
        }
        said.general().forEach(group -> put(general, group.label(), group.notes()));
    }

    private static void put(Map<String, Set<ReactionNote>> notes, String key, List<ReactionNote> more) {
        notes.computeIfAbsent(key, none -> new LinkedHashSet<>()).addAll(more);
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }
}
