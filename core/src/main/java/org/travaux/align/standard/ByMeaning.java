package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.List;
import org.travaux.align.MeaningPairing;
import org.travaux.align.Strategy;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links what is still unpaired on both sides by meaning: a clause restated in other words. Pairs are linked where each is the
 * other's nearest by a clear lead, the nearest first. Quadratic in the number of unpaired units, which is capped.
 */
final class ByMeaning implements LinkingStep {

    /** By how much the nearest must be nearer than the next on either side. */
    private static final double LEAD = 0.06;

    /** Shorter texts mean too little by themselves. */
    private static final int SHORTEST = 25;

    private final MeaningPairing pairing;

    ByMeaning(MeaningPairing pairing) {
        this.pairing = pairing;
    }

    @Override
    public <T> void link(LinkState<T> state) {
        List<Integer> originals = unpaired(state.original(), state.freeOriginals());
        List<Integer> revised = unpaired(state.revised(), state.freeRevised());
        if (originals.isEmpty() || revised.isEmpty()) {
            return;
        }
        int most = Math.max(originals.size(), revised.size());
        if (most > pairing.mostUnits()) {
            state.limitReached(most + " clauses of one side are still unpaired, more than the " + pairing.mostUnits()
                    + " up to which clauses are paired by meaning; it was left out");
            return;
        }
        List<float[]> before = vectors(state.original(), originals);
        List<float[]> after = vectors(state.revised(), revised);
        double[][] nearness = new double[originals.size()][revised.size()];
        for (int i = 0; i < originals.size(); i++) {
            for (int j = 0; j < revised.size(); j++) {
                nearness[i][j] =
                        state.barred(originals.get(i), revised.get(j)) ? 0 : product(before.get(i), after.get(j));
            }
        }
        double threshold = pairing.similarity().threshold((long) originals.size() * revised.size());
        List<CandidatePair> pairs = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            for (int j = 0; j < revised.size(); j++) {
                if (nearness[i][j] >= threshold && leads(nearness, i, j)) {
                    pairs.add(
                            CandidatePair.of(state, originals.get(i), revised.get(j), nearness[i][j], nearness[i][j]));
                }
            }
        }
        state.linkBest(pairs, pair -> Strategy.MEANING);
        for (CandidatePair pair : pairs) {
            if (state.linked(pair.before(), pair.after())) {
                state.nearness(pair.before(), pair.likeness());
            }
        }
    }

    private static <T> List<Integer> unpaired(UnitList<T> units, List<Integer> free) {
        return free.stream()
                .filter(unit -> units.hasText(unit) && units.key(unit).length() >= SHORTEST)
                .toList();
    }

    private <T> List<float[]> vectors(UnitList<T> units, List<Integer> indexes) {
        return pairing.similarity().vectors(indexes.stream().map(units::key).toList());
    }

    private static double product(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static boolean leads(double[][] nearness, int i, int j) {
        for (int other = 0; other < nearness[i].length; other++) {
            if (other != j && nearness[i][other] + LEAD > nearness[i][j]) {
                return false;
            }
        }
        for (int other = 0; other < nearness.length; other++) {
            if (other != i && nearness[other][j] + LEAD > nearness[i][j]) {
                return false;
            }
        }
        return true;
    }
}
