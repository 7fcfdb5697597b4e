package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.travaux.align.Aligner;
import org.travaux.align.AlignmentOptions;
import org.travaux.align.ClauseLink;
import org.travaux.align.Strategy;
import org.travaux.align.standard.StandardAligner;
import org.travaux.report.redline.story.Block;
import org.travaux.text.OrderKeeping;

/**
 * Finds which block became which. What is equal at both ends is set aside; the project's aligner links the rest; the heaviest part
 * that keeps its order stays in place and the other links are moves; what is left between fixed points is paired by likeness.
 *
 * <p>The last paragraphs of both sides never move, since the last mark of a container cannot be deleted.
 */
final class BlockAligner {

    /** How alike two left-over paragraphs have to be to be compared word by word. */
    private static final double ENOUGH = 0.25;

    /** How alike a paragraph has to be to count as moved, not as deleted and written anew. */
    private static final double MOVED = 0.5;

    /** How many characters a paragraph that moved has at least; shorter ones are found everywhere. */
    private static final int LEAST_MOVED = 12;

    private static final Aligner ALIGNER = new StandardAligner();

    private final List<Block> original;
    private final List<Block> revised;
    private final PairRules rules;
    private final IdentityHashMap<Block, Integer> places = new IdentityHashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<Integer, Anchor> movedFrom = new HashMap<>();
    private final Map<Integer, Anchor> movedTo = new HashMap<>();

    /** Blocks that belong together; half-open indexes. */
    private record Anchor(
            int startOriginal, int endOriginal, int startRevised, int endRevised, long weight, double likeness) {

        static Anchor pair(int original, int revised, Block block) {
            return new Anchor(
                    original,
                    original + 1,
                    revised,
                    revised + 1,
                    1 + block.text().length(),
                    1);
        }
    }

    private BlockAligner(List<Block> original, List<Block> revised, PairRules rules) {
        this.original = original;
        this.revised = revised;
        this.rules = rules;
    }

    static List<Step> align(List<Block> original, List<Block> revised, Moves moves, PairRules rules) {
        List<Block> visible = revised.stream().filter(block -> !block.hidden()).toList();
        BlockAligner aligner = new BlockAligner(original, visible, rules);
        aligner.link();
        aligner.fillGaps();
        List<Step> steps = aligner.steps(moves);
        return visible.size() == revised.size() ? steps : withHidden(steps, revised);
    }

    private void link() {
        int head = 0;
        // What people decided may part what is equal.
        int most = rules.isEmpty() ? Math.min(original.size(), revised.size()) : 0;
        while (head < most && same(original.get(head), revised.get(head))) {
            anchors.add(Anchor.pair(head, head, original.get(head)));
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && same(original.get(original.size() - 1 - tail), revised.get(revised.size() - 1 - tail))) {
            tail++;
        }
        List<Anchor> found = new ArrayList<>();
        int endOriginal = original.size() - tail;
        int endRevised = revised.size() - tail;
        if (head < endOriginal && head < endRevised) {
            index(original);
            index(revised);
            links(head, endOriginal, endRevised, block -> block instanceof Block.Paragraph, found);
            links(head, endOriginal, endRevised, block -> block instanceof Block.Table, found);
        }
        keepInOrder(found);
        for (int i = tail; i > 0; i--) {
            anchors.add(Anchor.pair(original.size() - i, revised.size() - i, original.get(original.size() - i)));
        }
    }

    private void index(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            places.put(blocks.get(i), i);
        }
    }

    private static boolean same(Block one, Block other) {
        return one.getClass() == other.getClass()
                && !(one instanceof Block.Whole)
                && one.text().equals(other.text());
    }

    private void links(int from, int endOriginal, int endRevised, Predicate<Block> kind, List<Anchor> found) {
        List<Block> before = texts(original.subList(from, endOriginal), kind);
        List<Block> after = texts(revised.subList(from, endRevised), kind);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        for (ClauseLink<Block> link : ALIGNER.align(
                        before, after, Block::text, new AlignmentOptions<>(rules.of(before, after), false, null))
                .links()) {
            if (!link.original().isEmpty() && !link.revised().isEmpty()) {
                anchor(link, found);
            }
        }
    }

    private static List<Block> texts(List<Block> blocks, Predicate<Block> kind) {
        return blocks.stream()
                .filter(kind)
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    private void anchor(ClauseLink<Block> link, List<Anchor> found) {
        int startOriginal = place(link.original().getFirst());
        int startRevised = place(link.revised().getFirst());
        int before = link.original().size();
        int after = link.revised().size();
        boolean together = place(link.original().getLast()) == startOriginal + before - 1
                && place(link.revised().getLast()) == startRevised + after - 1;
        if (!together) {
            // What does not stand together cannot be split or joined by paragraph marks alone.
            before = 1;
            after = 1;
        }
        long weight = 1;
        for (int i = startRevised; i < startRevised + after; i++) {
            weight += revised.get(i).text().length();
        }
        // What people pinned is as good as the same.
        Double likeness = link.strategy() == Strategy.PINNED ? null : link.similarity();
        found.add(new Anchor(
                startOriginal,
                startOriginal + before,
                startRevised,
                startRevised + after,
                weight,
                likeness == null ? 1 : likeness));
    }

    private int place(Block block) {
        Integer place = places.get(block);
        return place == null ? -1 : place;
    }

    /** Parts what keeps its order from what moved. */
    private void keepInOrder(List<Anchor> found) {
        found.sort(java.util.Comparator.comparingInt(Anchor::startOriginal));
        boolean[] kept = OrderKeeping.keeping(
                found.stream().mapToInt(Anchor::startRevised).toArray(),
                found.stream().mapToLong(Anchor::weight).toArray(),
                revised.size());
        for (int i = 0; i < found.size(); i++) {
            Anchor anchor = found.get(i);
            if (kept[i]) {
                anchors.add(anchor);
            } else if (movable(anchor)) {
                movedFrom.put(anchor.startOriginal(), anchor);
                movedTo.put(anchor.startRevised(), anchor);
            }
        }
    }

    private boolean movable(Anchor anchor) {
        return anchor.endOriginal() - anchor.startOriginal() == 1
                && anchor.endRevised() - anchor.startRevised() == 1
                && anchor.endOriginal() < original.size()
                && anchor.endRevised() < revised.size()
                && original.get(anchor.startOriginal()) instanceof Block.Paragraph paragraph
                && paragraph.text().length() >= LEAST_MOVED
                && anchor.likeness() >= MOVED;
    }

    /** Pairs what is left over between fixed points. */
    private void fillGaps() {
        List<Anchor> all = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Anchor anchor : anchors) {
            gap(a, anchor.startOriginal(), b, anchor.startRevised(), all);
            all.add(anchor);
            a = anchor.endOriginal();
            b = anchor.endRevised();
        }
        gap(a, original.size(), b, revised.size(), all);
        anchors.clear();
        anchors.addAll(all);
    }

    private void gap(int a0, int a1, int b0, int b1, List<Anchor> all) {
        List<Block> before = new ArrayList<>();
        for (int a = a0; a < a1; a++) {
            if (!movedFrom.containsKey(a)) {
                before.add(original.get(a));
                places.put(original.get(a), a);
            }
        }
        List<Block> after = new ArrayList<>();
        for (int b = b0; b < b1; b++) {
            if (!movedTo.containsKey(b)) {
                after.add(revised.get(b));
                places.put(revised.get(b), b);
            }
        }
        for (int[] pair : GapPairs.of(before, after, this::likeness)) {
            Block one = before.get(pair[0]);
            all.add(Anchor.pair(place(one), place(after.get(pair[1])), one));
        }
    }

    private double likeness(Block one, Block other) {
        if (!rules.isEmpty() && !rules.allows(one, other)) {
            return 0;
        }
        return switch (one) {
            case Block.Paragraph paragraph ->
                other instanceof Block.Paragraph ? paragraphs(paragraph.text(), other.text()) : 0;
            case Block.Table table -> other instanceof Block.Table ? 0.3 + Likeness.of(table.text(), other.text()) : 0;
            case Block.Whole whole -> other instanceof Block.Whole same && WholeBlocks.equal(whole, same) ? 1 : 0;
        };
    }

    private static double paragraphs(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank() ? 0.3 : 0.01;
        }
        double likeness = Likeness.of(one, other);
        return likeness >= ENOUGH ? likeness : 0;
    }

    private List<Step> steps(Moves moves) {
        List<Step> steps = new ArrayList<>();
        IdentityHashMap<Anchor, Integer> numbers = new IdentityHashMap<>();
        movedFrom.values().stream()
                .sorted(java.util.Comparator.comparingInt(Anchor::startOriginal))
                .forEach(anchor -> numbers.put(anchor, moves.next()));
        int a = 0;
        int b = 0;
        for (Anchor anchor : anchors) {
            between(a, anchor.startOriginal(), b, anchor.startRevised(), numbers, steps);
            steps.add(kept(anchor));
            a = anchor.endOriginal();
            b = anchor.endRevised();
        }
        between(a, original.size(), b, revised.size(), numbers, steps);
        return steps;
    }

    private Step kept(Anchor anchor) {
        Block first = original.get(anchor.startOriginal());
        Block other = revised.get(anchor.startRevised());
        if (first instanceof Block.Table table && other instanceof Block.Table became) {
            return new Step.KeepTable(table, became);
        }
        if (first instanceof Block.Whole) {
            return new Step.KeepWhole(other);
        }
        return new Step.KeepParagraphs(
                paragraphs(original.subList(anchor.startOriginal(), anchor.endOriginal())),
                paragraphs(revised.subList(anchor.startRevised(), anchor.endRevised())));
    }

    private static List<Block.Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().map(Block.Paragraph.class::cast).toList();
    }

    private void between(int a0, int a1, int b0, int b1, IdentityHashMap<Anchor, Integer> numbers, List<Step> steps) {
        for (int a = a0; a < a1; a++) {
            Anchor moved = movedFrom.get(a);
            Integer move = moved == null ? null : numbers.get(moved);
            steps.add(
                    move != null && original.get(a) instanceof Block.Paragraph paragraph
                            ? new Step.MoveFrom(paragraph, move)
                            : new Step.Delete(original.get(a)));
        }
        for (int b = b0; b < b1; b++) {
            Anchor moved = movedTo.get(b);
            Integer move = moved == null ? null : numbers.get(moved);
            if (move != null
                    && moved != null
                    && original.get(moved.startOriginal()) instanceof Block.Paragraph before
                    && revised.get(b) instanceof Block.Paragraph after) {
                steps.add(new Step.MoveTo(before, after, move));
            } else {
                steps.add(new Step.Insert(revised.get(b)));
            }
        }
    }

    /** Puts blocks that do not show yet where they stand among the revised ones; equal blocks at two places are two. */
    @SuppressWarnings("ReferenceEquality")
    private static List<Step> withHidden(List<Step> steps, List<Block> revised) {
        List<Step> all = new ArrayList<>();
        int at = 0;
        for (Step step : steps) {
            Block first = firstRevised(step);
            while (first != null && at < revised.size() && revised.get(at) != first) {
                if (revised.get(at).hidden()) {
                    all.add(new Step.Hidden(revised.get(at)));
                }
                at++;
            }
            all.add(step);
        }
        for (; at < revised.size(); at++) {
            if (revised.get(at).hidden()) {
                all.add(new Step.Hidden(revised.get(at)));
            }
        }
        return all;
    }

    private static @org.jspecify.annotations.Nullable Block firstRevised(Step step) {
        return switch (step) {
            case Step.KeepParagraphs kept -> kept.revised().getFirst();
            case Step.KeepTable kept -> kept.revised();
            case Step.KeepWhole kept -> kept.revised();
            case Step.Insert inserted -> inserted.block();
            case Step.MoveTo moved -> moved.revised();
            case Step.Hidden hidden -> hidden.block();
            case Step.Delete deleted -> null;
            case Step.MoveFrom moved -> null;
        };
    }
}
