package org.travaux.report.view.meaning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.compare.ClauseComparison;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Significance;

/**
 * Which clauses a reader asks for, and in which order.
 *
 * <p>A clause that was added or deleted has no significance; it is a matter of substance, but in no one respect.
 *
 * @param only clauses whose change matters so much; empty for all
 * @param facets clauses that changed in one of these respects; empty for all
 * @param bySignificance whether the most significant come first; else, and among equals, they stand in reading order
 */
public record ClauseFilter(Set<Significance> only, Set<Facet> facets, boolean bySignificance) {

    /** All clauses in reading order. */
    public static final ClauseFilter ALL = new ClauseFilter(Set.of(), Set.of(), false);

    /** Checks and copies. */
    public ClauseFilter {
        only = Set.copyOf(only);
        facets = Set.copyOf(facets);
    }

    /** {@return whether all clauses are asked for, in reading order} */
    public boolean isWhole() {
        return !filters() && !bySignificance;
    }

    /** {@return whether some clauses may be left out} */
    public boolean filters() {
        return !only.isEmpty() || !facets.isEmpty();
    }

    /**
     * {@return whether a clause is asked for}
     *
     * @param clause the clause
     */
    public boolean keeps(ClauseComparison clause) {
        return (only.isEmpty() || isOnly(clause))
                && (facets.isEmpty()
                        || clause.changes().stream()
                                .anyMatch(change ->
                                        facets.contains(change.change().facet())));
    }

    private boolean isOnly(ClauseComparison clause) {
        Significance significance = clause.significance();
        return significance == null
                ? isOneSided(clause) && only.contains(Significance.SUBSTANTIVE)
                : only.contains(significance);
    }

    private static boolean isOneSided(ClauseComparison clause) {
        Pairing pairing = clause.link().pairing();
        return pairing == Pairing.ADDED || pairing == Pairing.DELETED;
    }

    /**
     * {@return the clauses asked for, in the order asked for}
     *
     * @param clauses clauses in reading order
     */
    public List<ClauseComparison> apply(List<ClauseComparison> clauses) {
        if (isWhole()) {
            return clauses;
        }
        Stream<ClauseComparison> kept = clauses.stream().filter(this::keeps);
        Comparator<ClauseComparison> lightestFirst = Comparator.comparingInt(ClauseFilter::weight);
        return (bySignificance ? kept.sorted(lightestFirst.reversed()) : kept).toList();
    }

    /**
     * {@return how much a clause weighs in the order by significance}
     *
     * @param clause the clause
     */
    public static int weight(ClauseComparison clause) {
        Significance significance = clause.significance();
        if (significance == null) {
            return isOneSided(clause) ? weightOf(Significance.SUBSTANTIVE) : 0;
        }
        return weightOf(significance);
    }

    private static int weightOf(Significance significance) {
        return switch (significance) {
            case NONE -> 1;
            case EDITORIAL -> 2;
            case REWORDED -> 3;
            case SUBSTANTIVE -> 4;
        };
    }

    /**
     * {@return what was left out and by which option, or how the clauses are sorted; null where all stand in reading order}
     *
     * @param shown how many clauses are shown
     * @param all how many there are
     */
    public @Nullable String sentence(int shown, int all) {
        if (isWhole()) {
            return null;
        }
        String counted = filters() ? shown + " of " + all + " clauses shown: " : "Clauses sorted: ";
        return counted + options();
    }

    /** {@return the options by which this is asked for} */
    public String options() {
        String significances = EnumSet.allOf(Significance.class).stream()
                .filter(only::contains)
                .map(Significance::id)
                .collect(Collectors.joining(","));
        String respects = EnumSet.allOf(Facet.class).stream()
                .filter(facets::contains)
                .map(Facet::id)
                .collect(Collectors.joining(","));
        return ((significances.isEmpty() ? "" : " --only " + significances)
                        + (respects.isEmpty() ? "" : " --facet " + respects)
                        + (bySignificance ? " --sort significance" : ""))
                .strip();
    }
}
