package org.travaux.diff.semantic.pair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.semantics.norm.ClauseReading;
import org.travaux.semantics.term.References;
import org.travaux.semantics.term.Term;

/**
 * Pairs the terms of two readings that mean the same: first in order (a longest common subsequence), then those that moved.
 * Cost: quadratic up to {@link #MOST_CELLS} cells, linear beyond, where all pairs are taken as they come.
 */
public final class TermMatcher {

    private static final long MOST_CELLS = 2_000_000;

    /** How many places of the same word are looked at for the one in the same role. */
    private static final int MOST_LOOKED_AT = 50;

    private static final String METONYM = "metonym:";

    private final List<Term> before;
    private final List<Term> after;
    private final ClauseReading original;
    private final ClauseReading revised;
    private final Map<String, String> renumbered;
    private final int[] ofBefore;
    private final int[] ofAfter;
    private final boolean[] movedBefore;

    TermMatcher(ClauseReading original, ClauseReading revised, Map<String, String> renumbered) {
        this.original = original;
        this.revised = revised;
        this.before = original.terms();
        this.after = revised.terms();
        this.renumbered = renumbered;
        this.ofBefore = new int[before.size()];
        this.ofAfter = new int[after.size()];
        this.movedBefore = new boolean[before.size()];
        Arrays.fill(ofBefore, -1);
        Arrays.fill(ofAfter, -1);
        match();
    }

    /** For each term before the index of its pair, or -1. */
    int[] ofBefore() {
        return ofBefore;
    }

    /** For each term after the index of its pair, or -1. */
    int[] ofAfter() {
        return ofAfter;
    }

    /** For each term before whether it moved to its pair. */
    boolean[] moved() {
        return movedBefore;
    }

    /**
     * {@return whether a term is paired with terms like it}
     *
     * @param term a term, or its index
     */
    public static boolean pairs(Term term) {
        return switch (term.kind()) {
            case FUNCTION, MARK, LABEL, OPERATOR, NEGATION, COMPARATOR, PREPOSITION, CONJUNCTION -> false;
            default -> term.hasMeaning();
        };
    }

    /** Whether a term means something wherever it stands, so that it can move. */
    private static boolean moves(Term term) {
        return switch (term.kind()) {
            case DETERMINER, LIMIT, TIME, CONDITION, ILLUSTRATION -> false;
            default -> true;
        };
    }

    private String keyBefore(int index) {
        String key = before.get(index).key();
        return before.get(index).kind() == Term.Kind.REFERENCE ? References.renumbered(key, renumbered) : key;
    }

    private void match() {
        List<Integer> left = pairing(before);
        List<Integer> right = pairing(after);
        int start = 0;
        while (start < left.size() && start < right.size() && same(left.get(start), right.get(start))) {
            pair(left.get(start), right.get(start));
            start++;
        }
        int leftEnd = left.size();
        int rightEnd = right.size();
        while (leftEnd > start && rightEnd > start && same(left.get(leftEnd - 1), right.get(rightEnd - 1))) {
            leftEnd--;
            rightEnd--;
            pair(left.get(leftEnd), right.get(rightEnd));
        }
        List<Integer> one = left.subList(start, leftEnd);
        List<Integer> other = right.subList(start, rightEnd);
        if ((long) one.size() * other.size() <= MOST_CELLS) {
            inOrder(one, other);
        }
        moved(one, other);
        followers(one, other);
    }

    private static List<Integer> pairing(List<Term> terms) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (pairs(terms.get(i))) {
                indices.add(i);
            }
        }
        return indices;
    }

    /** The keys under which a term may be found. */
    private static List<String> keys(Term term, String key) {
        return term.role().startsWith(METONYM)
                ? List.of(key, "@" + term.role().substring(METONYM.length()))
                : List.of(key);
    }

    private boolean same(int left, int right) {
        Term one = before.get(left);
        Term other = after.get(right);
        return keyBefore(left).equals(other.key())
                || (one.kind() == Term.Kind.NAME && other.kind() == Term.Kind.NAME && isMetonym(one, other));
    }

    /**
     * {@return whether one is the seat of the government that the other names}
     *
     * @param one one term
     * @param other the other text
     */
    public static boolean isMetonym(Term one, Term other) {
        return one.role().equals(METONYM + other.value()) || other.role().equals(METONYM + one.value());
    }

    private void pair(int left, int right) {
        ofBefore[left] = right;
        ofAfter[right] = left;
    }

    private void inOrder(List<Integer> one, List<Integer> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                int kept = same(one.get(i), other.get(j)) ? best[i + 1][j + 1] + weight(one.get(i)) : 0;
                best[i][j] = Math.max(kept, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (same(one.get(i), other.get(j)) && best[i][j] == best[i + 1][j + 1] + weight(one.get(i))) {
                pair(one.get(i), other.get(j));
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int weight(int left) {
        return moves(before.get(left)) ? 3 : 1;
    }

    private void moved(List<Integer> one, List<Integer> other) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int right : other) {
            if (ofAfter[right] < 0 && moves(after.get(right))) {
                for (String key : keys(after.get(right), after.get(right).key())) {
                    free.computeIfAbsent(key, any -> new ArrayDeque<>()).add(right);
                }
            }
        }
        for (boolean sameRole : new boolean[] {true, false}) {
            for (int left : one) {
                for (String key : keys(before.get(left), keyBefore(left))) {
                    Deque<Integer> places = free.get(key);
                    if (places != null && ofBefore[left] < 0) {
                        take(left, places, sameRole);
                    }
                }
            }
        }
    }

    /** Takes the first free place of the role asked, among the next few. */
    private void take(int left, Deque<Integer> places, boolean sameRole) {
        int looked = 0;
        while (!places.isEmpty() && ofAfter[places.getFirst()] >= 0) {
            places.removeFirst();
        }
        for (int right : places) {
            if (looked++ > MOST_LOOKED_AT) {
                return;
            }
            if (ofAfter[right] < 0 && (!sameRole || original.role(left) == revised.role(right))) {
                pair(left, right);
                movedBefore[left] = true;
                return;
            }
        }
    }

    /** What cannot move alone moves with the word behind it. */
    private void followers(List<Integer> one, List<Integer> other) {
        Map<Integer, Integer> next = new HashMap<>();
        for (int k = 0; k + 1 < other.size(); k++) {
            next.put(other.get(k + 1), other.get(k));
        }
        for (int k = one.size() - 2; k >= 0; k--) {
            int left = one.get(k);
            int pair = ofBefore[one.get(k + 1)];
            Integer right = pair < 0 ? null : next.get(pair);
            if (ofBefore[left] < 0 && right != null && ofAfter[right] < 0 && same(left, right)) {
                pair(left, right);
                movedBefore[left] = true;
            }
        }
    }
}
