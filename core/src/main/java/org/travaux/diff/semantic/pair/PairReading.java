package org.travaux.diff.semantic.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.semantics.norm.ClauseReading;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.References;

/**
 * Two readings of a clause with the terms that mean the same on both sides.
 *
 * <p>Rules read it in their order and take from it what they have said, so that every edit is said once.
 */
public final class PairReading {

    /** How many runs of the other side a run is compared with at most. */
    private static final int MOST_COMPARED = 200;

    private final Side before;
    private final Side after;
    private final ClauseContext context;
    private final int[] partBefore;
    private final Set<NormPairs.Couple> replaced = new HashSet<>();
    private final Set<NormPairs.Couple> turned = new HashSet<>();
    private @Nullable NormPairs norms;

    /**
     * Pairs two readings.
     *
     * @param before the earlier text
     * @param after the later text
     * @param context what the documents tell
     */
    public PairReading(ClauseReading before, ClauseReading after, ClauseContext context) {
        Map<String, String> renumbered = new HashMap<>();
        context.renumbered().forEach((from, to) -> renumbered.put(References.keyOf(from), References.keyOf(to)));
        TermMatcher matcher = new TermMatcher(before, after, renumbered);
        this.before = new Side(before, matcher.ofBefore(), true);
        this.after = new Side(after, matcher.ofAfter(), false);
        this.context = context;
        boolean[] moved = matcher.moved();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i]) {
                this.before.markMoved(i);
                this.after.markMoved(matcher.ofBefore()[i]);
            }
        }
        this.partBefore = new int[after.parts().size()];
        Arrays.fill(partBefore, -1);
        alignParts();
    }

    /** Each part of the later text belongs to the part of the earlier with which it shares most. */
    private void alignParts() {
        List<Part> parts = after.reading().parts();
        for (int p = 0; p < parts.size(); p++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int i = parts.get(p).from(); i < parts.get(p).to(); i++) {
                int pair = after.pair(i);
                if (pair >= 0) {
                    shared.merge(before.reading().partOf().get(pair), 1, Integer::sum);
                }
            }
            int best = 0;
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                if (entry.getValue() > best) {
                    best = entry.getValue();
                    partBefore[p] = entry.getKey();
                }
            }
        }
    }

    /** {@return which norms belong together; found once, before anything is said} */
    public NormPairs norms() {
        NormPairs found = norms;
        if (found == null) {
            found = new NormPairs(this);
            norms = found;
        }
        return found;
    }

    /** {@return the norms that belong together, the earlier to the later} */
    public Map<Norm, Norm> normPairs() {
        Map<Norm, Norm> pairs = new LinkedHashMap<>();
        for (NormPairs.Couple couple : norms().couples()) {
            pairs.putIfAbsent(
                    before.reading().norms().get(couple.before()),
                    after.reading().norms().get(couple.after()));
        }
        return pairs;
    }

    /**
     * Notes that one norm took the place of another, so that their operators need not be compared.
     *
     * @param beforeNorm index of a norm of the earlier text
     * @param afterNorm index of a norm of the later text
     */
    public void noteReplaced(int beforeNorm, int afterNorm) {
        replaced.add(new NormPairs.Couple(beforeNorm, afterNorm));
    }

    /**
     * {@return the is replaced}
     *
     * @param beforeNorm index of a norm of the earlier text
     * @param afterNorm index of a norm of the later text
     */
    public boolean isReplaced(int beforeNorm, int afterNorm) {
        return replaced.contains(new NormPairs.Couple(beforeNorm, afterNorm));
    }

    /**
     * Notes that two norms deny each other's opposite.
     *
     * @param couple norms that belong together
     */
    public void noteTurned(NormPairs.Couple couple) {
        turned.add(couple);
    }

    /**
     * {@return the is turned}
     *
     * @param couple norms that belong together
     */
    public boolean isTurned(NormPairs.Couple couple) {
        return turned.contains(couple);
    }

    /** {@return the earlier text} */
    public Side before() {
        return before;
    }

    /** {@return the later text} */
    public Side after() {
        return after;
    }

    /** {@return what the documents tell} */
    public ClauseContext context() {
        return context;
    }

    /**
     * {@return whether two parts share terms, more than with any other}
     *
     * @param beforePart index of a part of the earlier text
     * @param afterPart index of a part of the later text
     */
    public boolean aligned(int beforePart, int afterPart) {
        return afterPart >= 0 && beforePart >= 0 && partBefore[afterPart] == beforePart;
    }

    /**
     * {@return the part of the earlier text with which a part shares most, -1 for none}
     *
     * @param afterPart index of a part of the later text
     */
    public int counterpart(int afterPart) {
        return partBefore[afterPart];
    }

    /** {@return the edits still unsaid: runs of unpaired terms, those of both sides together that stand in one place} */
    public List<Edit> edits() {
        List<Run> left = before.runs();
        List<Run> right = new ArrayList<>(after.runs());
        List<Edit> edits = new ArrayList<>();
        for (Run run : left) {
            Run best = null;
            int bestScore = 1;
            List<Run> near = right.size() <= MOST_COMPARED ? right : right.subList(0, MOST_COMPARED);
            for (Run other : near) {
                int score = score(run, other);
                if (score > bestScore) {
                    best = other;
                    bestScore = score;
                }
            }
            if (best != null) {
                right.remove(best);
            }
            edits.add(new Edit(run, best));
        }
        right.forEach(run -> edits.add(new Edit(null, run)));
        return edits;
    }

    private int score(Run run, Run other) {
        int score = 0;
        int beforePrevious = before.previousPaired(run.first());
        int afterPrevious = after.previousPaired(other.first());
        int beforeNext = before.nextPaired(run.last());
        int afterNext = after.nextPaired(other.last());
        boolean samePrevious = beforePrevious >= 0 ? before.pair(beforePrevious) == afterPrevious : afterPrevious < 0;
        boolean sameNext = beforeNext >= 0 ? before.pair(beforeNext) == afterNext : afterNext < 0;
        score += samePrevious ? 1 : 0;
        score += sameNext ? 1 : 0;
        score += samePrevious && sameNext && beforePrevious + beforeNext > 0 ? 1 : 0;
        score += aligned(run.part(), other.part()) ? 2 : 0;
        score += before.role(run.first()) == after.role(other.first()) ? 1 : -1;
        return score;
    }
}
