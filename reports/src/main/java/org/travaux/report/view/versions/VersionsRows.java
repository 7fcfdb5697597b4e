package org.travaux.report.view.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.align.ClauseLink;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.report.view.CitedClause;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.meaning.ClauseFilter;

/** Makes the rows of a table of versions; cost in proportion to clauses times versions. */
final class VersionsRows {

    private static final int WORDS_CHARACTERS = 44;

    /** A modified text is never shown as wholly alike. */
    private static final double MOST_ALIKE = 0.99;

    private final List<Comparison> comparisons;
    private final ClauseFilter filter;
    private final ClauseDocument base;

    /** Clauses of the base that a version changed as asked for, by id. */
    private final Set<String> asked = new HashSet<>();

    /** How much the change of a clause of the base weighs in the version where it weighs most, by its id. */
    private final Map<String, Integer> weights = new HashMap<>();

    private final List<Weighed> rows = new ArrayList<>();

    /** Rows of added clauses, by the id of the base's clause they follow; those at the beginning by an empty one. */
    private final Map<String, List<Weighed>> added = new HashMap<>();

    /** A row, with whether it is asked for and its weight in the order by significance. */
    private record Weighed(VersionsRow row, boolean asked, int weight) {}

    private VersionsRows(List<Comparison> comparisons, ClauseFilter filter) {
        this.comparisons = comparisons;
        this.filter = filter;
        this.base = comparisons.getFirst().original();
    }

    static VersionsRows of(List<Comparison> comparisons, ClauseFilter filter) {
        VersionsRows rows = new VersionsRows(comparisons, filter);
        rows.collect();
        return rows;
    }

    int all() {
        return rows.size();
    }

    /** The rows asked for, in the order asked for. */
    List<VersionsRow> shown() {
        Stream<Weighed> shown = rows.stream().filter(Weighed::asked);
        return (filter.bySignificance()
                        ? shown.sorted(Comparator.comparingInt(Weighed::weight).reversed())
                        : shown)
                .map(Weighed::row)
                .toList();
    }

    private void collect() {
        List<Map<String, String>> cells = new ArrayList<>();
        for (int version = 0; version < comparisons.size(); version++) {
            cells.add(cells(comparisons.get(version)));
            placeAdded(version);
        }
        rows.addAll(added.getOrDefault("", List.of()));
        for (Clause clause : base.clauses()) {
            VersionsRow row = new VersionsRow(
                    CitedClause.of(base, clause).column(),
                    words(clause),
                    cells.stream()
                            .map(column -> column.getOrDefault(clause.id(), ""))
                            .toList(),
                    false);
            rows.add(new Weighed(row, asked.contains(clause.id()), weights.getOrDefault(clause.id(), 0)));
            rows.addAll(added.getOrDefault(clause.id(), List.of()));
        }
    }

    private Map<String, String> cells(Comparison comparison) {
        Map<String, String> cells = new HashMap<>();
        for (ClauseComparison clause : comparison.clauses()) {
            String said = clause.link().original().isEmpty() ? "" : said(clause, comparison.revised());
            boolean kept = filter.keeps(clause);
            int weight = ClauseFilter.weight(clause);
            for (Clause member : clause.link().original()) {
                cells.put(member.id(), said);
                weights.merge(member.id(), weight, Math::max);
                if (kept) {
                    asked.add(member.id());
                }
            }
        }
        return cells;
    }

    private void placeAdded(int version) {
        Comparison comparison = comparisons.get(version);
        Map<String, ClauseComparison> links = new HashMap<>();
        for (ClauseComparison clause : comparison.clauses()) {
            clause.link().revised().forEach(member -> links.put(member.id(), clause));
        }
        String follows = "";
        for (Clause clause : comparison.revised().clauses()) {
            ClauseComparison compared = Objects.requireNonNull(links.get(clause.id()));
            ClauseLink<Clause> link = compared.link();
            if (!link.original().isEmpty()) {
                follows = link.moved() ? follows : link.original().getLast().id();
                continue;
            }
            List<String> cells = new ArrayList<>(Collections.nCopies(comparisons.size(), ""));
            String number = CitedClause.of(comparison.revised(), clause).column();
            cells.set(version, (number.isEmpty() ? "" : number + ": ") + (clause.held() ? "added" : "text not held"));
            added.computeIfAbsent(follows, key -> new ArrayList<>())
                    .add(new Weighed(
                            new VersionsRow("", words(clause), cells, true),
                            filter.keeps(compared),
                            ClauseFilter.weight(compared)));
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
                addSignificance(comparison, words);
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
                addSignificance(comparison, words);
                if (link.moved()) {
                    words.add("moved");
                }
            }
        }
        return number(link, version) + String.join(", ", words);
    }

    private static void addSignificance(ClauseComparison comparison, List<String> words) {
        Significance significance = comparison.significance();
        if (significance != null && significance != Significance.NONE) {
            words.add(significance.id());
        }
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
