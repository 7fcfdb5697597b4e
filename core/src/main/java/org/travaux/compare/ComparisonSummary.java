package org.travaux.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Clause;

/**
 * How many links of each sort a comparison has. The sorts overlap: a moved clause may also be modified.
 *
 * @param unchanged linked, held, same text
 * @param modified linked, held, other text
 * @param consequential of the modified ones, those in which only references changed, each following its clause
 * @param notHeld the text of a clause in the link is not held, so nothing can be said of it, not even that it is new or gone
 * @param added held, and only in the revised document
 * @param deleted held, and only in the original document
 * @param moved moved
 * @param movedBlocks how many moves that are: neighbours that moved together are one
 * @param split one became several
 * @param merged several became one
 * @param regrouped several became several
 * @param renumbered number as printed differs
 * @param reparented stands under another clause
 * @param otherLanguage linked, held, in different languages, so that the words are not compared
 * @param withVariants of these, those whose numbers, dates, references or names differ
 * @param substantive linked, and what they say differs in substance
 * @param reworded linked, and only words, syntax or order differ
 * @param editorial linked, and only typography, orthography or notation differs
 * @param facets how many changes were found in each respect, those in which there were any, in the order of the facets
 */
public record ComparisonSummary(
        int unchanged,
        int modified,
        int consequential,
        int notHeld,
        int added,
        int deleted,
        int moved,
        int movedBlocks,
        int split,
        int merged,
        int regrouped,
        int renumbered,
        int reparented,
        int otherLanguage,
        int withVariants,
        int substantive,
        int reworded,
        int editorial,
        Map<Facet, Integer> facets) {

    /** Copies. */
    public ComparisonSummary {
        facets = ordered(facets);
    }

    /**
     * {@return the counts over these links}
     *
     * @param clauses the links of one alignment, compared
     * @param blocks the moves among them
     */
    public static ComparisonSummary of(List<ClauseComparison> clauses, List<MovedBlock> blocks) {
        List<ClauseLink<Clause>> links =
                clauses.stream().map(ClauseComparison::link).toList();
        return new ComparisonSummary(
                count(links, link -> link.text() == TextRelation.UNCHANGED),
                count(links, link -> link.text() == TextRelation.MODIFIED),
                Math.toIntExact(clauses.stream()
                        .filter(ClauseComparison::onlyConsequential)
                        .count()),
                count(links, link -> !allHeld(link)),
                count(links, link -> link.pairing() == Pairing.ADDED && allHeld(link)),
                count(links, link -> link.pairing() == Pairing.DELETED && allHeld(link)),
                count(links, ClauseLink::moved),
                blocks.size(),
                count(links, link -> link.pairing() == Pairing.SPLIT),
                count(links, link -> link.pairing() == Pairing.MERGED),
                count(links, link -> link.pairing() == Pairing.REGROUPED),
                count(links, ClauseLink::renumbered),
                count(links, ClauseLink::reparented),
                count(links, link -> link.text() == TextRelation.OTHER_LANGUAGE),
                Math.toIntExact(clauses.stream()
                        .filter(clause -> !clause.variants().isEmpty())
                        .count()),
                count(clauses, Significance.SUBSTANTIVE),
                count(clauses, Significance.REWORDED),
                count(clauses, Significance.EDITORIAL),
                facets(clauses));
    }

    private static int count(List<ClauseComparison> clauses, Significance significance) {
        return Math.toIntExact(clauses.stream()
                .filter(clause -> clause.significance() == significance)
                .count());
    }

    private static Map<Facet, Integer> facets(List<ClauseComparison> clauses) {
        Map<Facet, Integer> counts = new EnumMap<>(Facet.class);
        for (ClauseComparison clause : clauses) {
            clause.changes().forEach(change -> counts.merge(change.change().facet(), 1, Integer::sum));
        }
        return counts;
    }

    private static Map<Facet, Integer> ordered(Map<Facet, Integer> counts) {
        Map<Facet, Integer> copy = new EnumMap<>(Facet.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    private static boolean allHeld(ClauseLink<Clause> link) {
        return Stream.concat(link.original().stream(), link.revised().stream()).allMatch(Clause::held);
    }

    private static int count(List<ClauseLink<Clause>> links, Predicate<ClauseLink<Clause>> condition) {
        return Math.toIntExact(links.stream().filter(condition).count());
    }
}
