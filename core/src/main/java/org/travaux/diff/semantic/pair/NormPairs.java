package org.travaux.diff.semantic.pair;

import java.util.ArrayList;
import java.util.List;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;

/** Which norms of two readings belong together: those that share most terms. */
public final class NormPairs {

    /** Of a norm that is the same one, at least this share of its core is shared. */
    private static final double SAME = 0.34;

    private final PairReading pair;
    private final List<Couple> couples = new ArrayList<>();
    private final List<Integer> removed = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();
    private final List<Couple> replaced = new ArrayList<>();

    /**
     * A norm of each side.
     *
     * @param before index of the norm of the earlier text
     * @param after index of the norm of the later text
     */
    public record Couple(int before, int after) {}

    /**
     * Finds them.
     *
     * @param pair the two texts
     */
    public NormPairs(PairReading pair) {
        this.pair = pair;
        find();
    }

    /** {@return norms that belong together} */
    public List<Couple> couples() {
        return couples;
    }

    /** {@return norms only the later text has} */
    public List<Integer> added() {
        return added;
    }

    /** {@return norms only the earlier text has} */
    public List<Integer> removed() {
        return removed;
    }

    /** {@return norms of which one took the other's place} */
    public List<Couple> replaced() {
        return replaced;
    }

    private void find() {
        List<Norm> left = pair.before().reading().norms();
        List<Norm> right = pair.after().reading().norms();
        if (left.size() == 1 && right.size() == 1) {
            single();
            return;
        }
        int[][] shared = new int[left.size()][right.size()];
        for (int i = 0; i < pair.before().size(); i++) {
            int other = pair.before().pair(i);
            Part one = pair.before().reading().part(i);
            Part two = other < 0 ? null : pair.after().reading().part(other);
            if (one != null && two != null) {
                shared[one.norm()][two.norm()]++;
            }
        }
        List<Integer> leftAlone = new ArrayList<>();
        List<Integer> rightAlone = new ArrayList<>();
        for (int a = 0; a < right.size(); a++) {
            int best = best(shared, a, left.size());
            if (best >= 0
                    && (sameVerb(left.get(best), right.get(a))
                            || overlap(pair.after(), right.get(a)) >= SAME
                            || isOnly(shared, best, a))) {
                couples.add(new Couple(best, a));
            } else if (pair.after().meaningful(right.get(a).from(), right.get(a).to()) > 0) {
                rightAlone.add(a);
            }
        }
        for (int b = 0; b < left.size(); b++) {
            int own = b;
            if (couples.stream().anyMatch(couple -> couple.before() == own)) {
                continue;
            }
            int best = bestOf(shared[b]);
            if (best >= 0 && !rightAlone.contains(best) && overlap(pair.before(), left.get(b)) >= SAME) {
                couples.add(new Couple(b, best));
            } else if (pair.before().meaningful(left.get(b).from(), left.get(b).to()) > 0) {
                leftAlone.add(b);
            }
        }
        pairAlone(leftAlone, rightAlone);
    }

    private void single() {
        double before = core(pair.before(), 0);
        double after = core(pair.after(), 0);
        if (before < 0.2 && after < 0.2 && openCore(pair.before(), 0) > 1 && openCore(pair.after(), 0) > 1) {
            replaced.add(new Couple(0, 0));
        }
        couples.add(new Couple(0, 0));
    }

    private void pairAlone(List<Integer> leftAlone, List<Integer> rightAlone) {
        int common = Math.min(leftAlone.size(), rightAlone.size());
        for (int k = 0; k < common; k++) {
            replaced.add(new Couple(leftAlone.get(k), rightAlone.get(k)));
        }
        removed.addAll(leftAlone.subList(common, leftAlone.size()));
        added.addAll(rightAlone.subList(common, rightAlone.size()));
    }

    private static int best(int[][] shared, int after, int count) {
        int best = -1;
        for (int b = 0; b < count; b++) {
            if (shared[b][after] > 0 && (best < 0 || shared[b][after] > shared[best][after])) {
                best = b;
            }
        }
        return best;
    }

    private static int bestOf(int[] row) {
        int best = -1;
        for (int a = 0; a < row.length; a++) {
            if (row[a] > 0 && (best < 0 || row[a] > row[best])) {
                best = a;
            }
        }
        return best;
    }

    /** Whether each is what the other shares most with, so that one need not share much. */
    private static boolean isOnly(int[][] shared, int before, int after) {
        return bestOf(shared[before]) == after && shared[before][after] > 1;
    }

    private boolean sameVerb(Norm before, Norm after) {
        return before.verb() >= 0 && after.verb() >= 0 && pair.before().pair(before.verb()) == after.verb();
    }

    private static double overlap(Side side, Norm norm) {
        int all = side.meaningful(norm.from(), norm.to());
        return all == 0 ? 1 : 1 - (double) side.open(norm.from(), norm.to()) / all;
    }

    /**
     * {@return how much of a norm is shared beside its conditions and times}
     *
     * @param side one of the two texts
     * @param norm a norm, or its index
     */
    public static double core(Side side, int norm) {
        int all = 0;
        int open = 0;
        for (Part part : side.reading().parts()) {
            if (part.norm() == norm && isCore(part)) {
                all += side.meaningful(part.from(), part.to());
                open += side.open(part.from(), part.to());
            }
        }
        return all == 0 ? 1 : 1 - (double) open / all;
    }

    /**
     * {@return the open core}
     *
     * @param side one of the two texts
     * @param norm a norm, or its index
     */
    public static int openCore(Side side, int norm) {
        int open = 0;
        for (Part part : side.reading().parts()) {
            if (part.norm() == norm && isCore(part)) {
                open += side.open(part.from(), part.to());
            }
        }
        return open;
    }

    /**
     * {@return the is core}
     *
     * @param part a part
     */
    public static boolean isCore(Part part) {
        return switch (part.role()) {
            case CONDITION, TIME, HEDGE -> false;
            default -> true;
        };
    }
}
