package org.travaux.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/**
 * A run of neighbouring clauses that moved together, which is one move; a clause that moved alone is a run of one.
 *
 * <p>What was added or deleted between them does not part them.
 *
 * @param original ids of the clauses before, in document order
 * @param revised ids of the clauses after, in document order
 * @param behind id of the revised clause that stands before them on their level, or above them; null at the very beginning
 */
public record MovedBlock(
        List<String> original,
        List<String> revised,
        @Nullable String behind) {

    /** Checks and copies. */
    public MovedBlock {
        original = List.copyOf(original);
        revised = List.copyOf(revised);
        if (original.isEmpty() || revised.isEmpty()) {
            throw new IllegalArgumentException("a move has clauses on both sides");
        }
    }

    /**
     * {@return the moves among these links, in the order of the revised document; cost: one pass}
     *
     * @param links links of one alignment, in reading order
     * @param original the document before
     * @param revised the document after
     */
    public static List<MovedBlock> of(List<ClauseLink<Clause>> links, ClauseDocument original, ClauseDocument revised) {
        Map<String, ClauseLink<Clause>> byOriginal = new HashMap<>();
        Map<String, ClauseLink<Clause>> byRevised = new HashMap<>();
        for (ClauseLink<Clause> link : links) {
            if (!link.original().isEmpty() && !link.revised().isEmpty()) {
                byOriginal.put(link.original().getFirst().id(), link);
                byRevised.put(link.revised().getFirst().id(), link);
            }
        }
        Map<String, Integer> rank = new HashMap<>();
        for (Clause clause : original.clauses()) {
            if (byOriginal.containsKey(clause.id())) {
                rank.put(clause.id(), rank.size());
            }
        }
        List<MovedBlock> blocks = new ArrayList<>();
        List<ClauseLink<Clause>> run = new ArrayList<>();
        int last = -1;
        for (Clause clause : revised.clauses()) {
            ClauseLink<Clause> link = byRevised.get(clause.id());
            if (link == null) {
                continue;
            }
            int place =
                    Objects.requireNonNull(rank.get(link.original().getFirst().id()));
            if (!run.isEmpty() && (!link.moved() || place != last + 1)) {
                blocks.add(block(run));
                run.clear();
            }
            if (link.moved()) {
                run.add(link);
            }
            last = place;
        }
        if (!run.isEmpty()) {
            blocks.add(block(run));
        }
        Behind behind = new Behind(revised);
        return blocks.stream()
                .map(block -> new MovedBlock(block.original, block.revised, behind.of(block.revised.getFirst())))
                .toList();
    }

    private static MovedBlock block(List<ClauseLink<Clause>> run) {
        List<String> before = run.stream()
                .flatMap(link -> link.original().stream())
                .map(Clause::id)
                .toList();
        List<String> after = run.stream()
                .flatMap(link -> link.revised().stream())
                .map(Clause::id)
                .toList();
        return new MovedBlock(before, after, null);
    }

    /** Which clause stands before another on its level, or else above it. */
    private static final class Behind {

        private final Map<String, String> before = new HashMap<>();

        Behind(ClauseDocument document) {
            siblings(document.roots(), null);
            document.clauses().forEach(clause -> siblings(clause.children(), clause));
        }

        private void siblings(List<Clause> clauses, @Nullable Clause parent) {
            if (parent != null && !clauses.isEmpty()) {
                before.put(clauses.getFirst().id(), parent.id());
            }
            IntStream.range(1, clauses.size())
                    .forEach(k ->
                            before.put(clauses.get(k).id(), clauses.get(k - 1).id()));
        }

        @Nullable String of(String id) {
            return before.get(id);
        }
    }
}
