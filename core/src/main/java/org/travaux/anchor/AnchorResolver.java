package org.travaux.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.lineage.ClauseFinder;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;

/**
 * Finds clauses that were named by number and anchor again in a document, however it numbers and cuts them today.
 *
 * <p>In this order: the number with the anchor's text; the anchor's text under another number; the number with a text that
 * begins alike; a text that begins alike under another number; the number with another text. Where only a number was recorded,
 * only that can be looked up. Cost: linear in the clauses, once.
 */
public final class AnchorResolver {

    private final ClauseDocument document;
    private final Map<String, List<Clause>> byDigest = new HashMap<>();
    private final Map<String, List<Clause>> byFirstWords = new HashMap<>();
    private final ClauseFinder finder;

    /**
     * What was found.
     *
     * @param state what became of the clause
     * @param clauses the clauses that are or may be meant, in document order; none where it is lost
     */
    public record Found(AnchorState state, List<Clause> clauses) {

        /** Checks and copies. */
        public Found {
            Objects.requireNonNull(state, "state");
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Indexes a document.
     *
     * @param document today's reading of a text
     */
    public AnchorResolver(ClauseDocument document) {
        this.document = Objects.requireNonNull(document, "document");
        this.finder = new ClauseFinder(document);
        for (Clause clause : document.clauses()) {
            if (clause.held()) {
                byDigest.computeIfAbsent(clause.anchor().digest(), digest -> new ArrayList<>())
                        .add(clause);
                if (!clause.anchor().firstWords().isEmpty()) {
                    byFirstWords
                            .computeIfAbsent(clause.anchor().firstWords(), words -> new ArrayList<>())
                            .add(clause);
                }
            }
        }
    }

    /** {@return the document in which clauses are looked up} */
    public ClauseDocument document() {
        return document;
    }

    /**
     * {@return the clause that a reference names, as far as it can be found}
     *
     * @param reference a number, and the anchor if one was recorded
     */
    public Found resolve(ClauseReference reference) {
        List<Clause> numbered = finder.find(reference.number());
        Anchor anchor = reference.anchor();
        if (anchor == null) {
            return switch (numbered.size()) {
                case 0 -> new Found(AnchorState.LOST, List.of());
                case 1 -> new Found(AnchorState.SAME, numbered);
                default -> new Found(AnchorState.AMBIGUOUS, numbered);
            };
        }
        List<Clause> sameText = byDigest.getOrDefault(anchor.digest(), List.of());
        List<Clause> alike = byFirstWords.getOrDefault(anchor.firstWords(), List.of());
        List<Clause> numberedSameText = numbered.stream()
                .filter(clause -> clause.held() && clause.anchor().digest().equals(anchor.digest()))
                .toList();
        List<Clause> numberedAlike = numbered.stream()
                .filter(clause -> clause.held()
                        && !anchor.firstWords().isEmpty()
                        && clause.anchor().firstWords().equals(anchor.firstWords()))
                .toList();
        return firstOf(
                new Found(AnchorState.SAME, numberedSameText),
                new Found(AnchorState.MOVED, sameText),
                new Found(AnchorState.CHANGED, numberedAlike),
                new Found(AnchorState.MOVED, alike),
                new Found(AnchorState.CHANGED, numbered));
    }

    /** The first way that finds anything; where it finds several clauses, it cannot be told which is meant. */
    private static Found firstOf(Found... ways) {
        for (Found way : ways) {
            if (way.clauses().size() == 1) {
                return way;
            }
            if (!way.clauses().isEmpty()) {
                return new Found(AnchorState.AMBIGUOUS, way.clauses());
            }
        }
        return new Found(AnchorState.LOST, List.of());
    }
}
