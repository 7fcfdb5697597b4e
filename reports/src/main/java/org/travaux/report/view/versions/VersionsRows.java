package org.travaux.report.view.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.travaux.align.ClauseLink;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.report.view.CitedClause;
import org.travaux.report.view.ReportRow;

/** Makes the rows of a table of versions; cost in proportion to clauses times versions. */
final class VersionsRows {

    private static final int WORDS_CHARACTERS = 44;

    /** A modified text is never shown as wholly alike. */
    private static final double MOST_ALIKE = 0.99;

    private final List<Comparison> comparisons;
    private final ClauseDocument base;

    /** Rows of added clauses, by the id of the base's clause they follow; those at the beginning by an empty one. */
    private final Map<String, List<VersionsRow>> added = new HashMap<>();

    private VersionsRows(List<Comparison> comparisons) {
        this.comparisons = comparisons;
        this.base = comparisons.getFirst().original();
    }

    static List<VersionsRow> of(List<Comparison> comparisons) {
        return new VersionsRows(comparisons).rows();
    }

    private List<VersionsRow> rows() {
        List<Map<String, String>> cells = new ArrayList<>();
        for (int version = 0; version < comparisons.size(); version++) {
            cells.add(cells(comparisons.get(version)));
            placeAdded(version);
        }
        List<VersionsRow> rows = new ArrayList<>(added.getOrDefault("", List.of()));
        for (Clause clause : base.clauses()) {
            rows.add(new VersionsRow(
                    CitedClause.of(base, clause).column(),
                    words(clause),
                    cells.stream()
                            .map(column -> column.getOrDefault(clause.id(), ""))
                            .toList(),
                    false));
            rows.addAll(added.getOrDefault(clause.id(), List.of()));
        }
        return rows;
    }

    private Map<String, String> cells(Comparison comparison) {
        Map<String, String> cells = new HashMap<>();
        for (ClauseComparison clause : comparison.clauses()) {
            String said = clause.link().original().isEmpty() ? "" : said(clause, comparison.revised());
            clause.link().original().forEach(member -> cells.put(member.id(), said));
        }
        return cells;
    }

    private void placeAdded(int version) {
        Comparison comparison = comparisons.get(version);
        Map<String, ClauseLink<Clause>> links = new HashMap<>();
        for (ClauseComparison clause : comparison.clauses()) {
            clause.link().revised().forEach(member -> links.put(member.id(), clause.link()));
        }
        String follows = "";
        for (Clause clause : comparison.revised().clauses()) {
            ClauseLink<Clause> link = Objects.requireNonNull(links.get(clause.id()));
            if (!link.original().isEmpty()) {
                follows = link.moved() ? follows : link.original().getLast().id();
                continue;
            }
            List<String> cells = new ArrayList<>(Collections.nCopies(comparisons.size(), ""));
            String number = CitedClause.of(comparison.revised(), clause).column();
            cells.set(version, (number.isEmpty() ? "" : number + ": ") + (clause.held() ? "added" : "text not held"));
            added.computeIfAbsent(follows, key -> new ArrayList<>())
                    .add(new VersionsRow("", words(clause), cells, true));
        }
    }

    private String said(ClauseComparison comparison, ClauseDocument version) {
        ClauseLink<Clause> link = comparison.link();
        boolean held = link.original().stream().allMatch(Clause::held);
        List<String> words = new ArrayList<>();
        switch (link.pairing()) {
            case DELETED, ADDED -> words.add(held ? "deleted" : "text not held");
            case ONE_TO_ONE -> {
                if (link.moved()) {
                    words.add("moved");
                }
                words.add(text(comparison));
            }
            case SPLIT, MERGED, REGROUPED -> {
                words.add(switch (link.pairing()) {
                            case SPLIT -> "split into ";
                            case MERGED -> "merged into ";
                            case REGROUPED, ONE_TO_ONE, ADDED, DELETED -> "regrouped into ";
                        }
                        + link.revised().stream()
                                .map(clause -> CitedClause.of(version, clause).citation())
                                .collect(Collectors.joining(" and ")));
                words.add(text(comparison));
                if (link.moved()) {
                    words.add("moved");
                }
            }
        }
        return number(link, version) + String.join(", ", words);
    }

    /** The new number where it differs. */
    private String number(ClauseLink<Clause> link, ClauseDocument version) {
        if (link.original().size() != 1 || link.revised().size() != 1) {
            return "";
        }
        String before = CitedClause.of(base, link.original().getFirst()).column();
        String after = CitedClause.of(version, link.revised().getFirst()).column();
        if (before.equals(after)) {
            return "";
        }
        return (after.isEmpty() ? "no number" : "now " + after) + ": ";
    }

    private static String text(ClauseComparison comparison) {
        ClauseLink<Clause> link = comparison.link();
        TextRelation relation = link.text();
        if (relation == null || relation == TextRelation.NOT_HELD) {
            return "text not held";
        }
        if (relation == TextRelation.UNCHANGED) {
            return "unchanged";
        }
        if (relation == TextRelation.OTHER_LANGUAGE) {
            return comparison.variants().isEmpty()
                    ? ReportRow.NO_VARIANT
                    : comparison.variants().size() == 1
                            ? "1 variant"
                            : comparison.variants().size() + " variants";
        }
        if (comparison.onlyConsequential()) {
            return "only references follow the renumbering";
        }
        Double similarity = link.similarity();
        String modified = similarity == null
                ? "modified"
                : String.format(Locale.ROOT, "modified (%.2f)", Math.min(MOST_ALIKE, similarity));
        return link.strategy() == Strategy.MEANING ? modified + ", found by meaning" : modified;
    }

    private static String words(Clause clause) {
        String heading = Objects.requireNonNullElse(clause.heading(), "");
        String text = clause.held() ? clause.text() : Clause.NOT_HELD_MARK;
        return CitedClause.shortened((heading.isBlank() ? text : heading).strip(), WORDS_CHARACTERS);
    }
}
