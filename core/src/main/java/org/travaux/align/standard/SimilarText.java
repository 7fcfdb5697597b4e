package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.travaux.align.Strategy;
import org.travaux.align.feature.CandidateIndex;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.Places;
import org.travaux.align.link.TextEvidence;
import org.travaux.align.link.UnitList;

/**
 * Links units whose texts are similar, the most similar first, each to one.
 *
 * <p>What stands around a pair (the same fixed points before and behind it, linked neighbours, the same number or heading, linked
 * parents) adds to its score, so that context decides between near-duplicates. Candidates come from a capped index; cost: that
 * of sorting them.
 */
final class SimilarText implements LinkingStep {

    /** What each agreement of the surroundings adds to a likeness between 0 and 1. */
    private static final double CONTEXT = 0.03;

    /** What it adds that both stand between the same fixed points. */
    private static final double IN_PLACE = 0.15;

    private final double bar;
    private final double barOutOfContext;
    private final double lead;

    /**
     * Makes a step.
     *
     * @param bar likeness with what the surroundings add that a pair must reach
     * @param barOutOfContext likeness of the texts alone that it must reach as well
     */
    SimilarText(double bar, double barOutOfContext) {
        this(bar, barOutOfContext, 0);
    }

    private SimilarText(double bar, double barOutOfContext, double lead) {
        this.bar = bar;
        this.barOutOfContext = barOutOfContext;
        this.lead = lead;
    }

    /**
     * A step that links only pairs of which each is the other's best by a margin, so that near-duplicates are left for later.
     *
     * @param bar likeness with what the surroundings add that a pair must reach
     * @param barOutOfContext likeness of the texts alone that it must reach as well
     * @param lead how many times the likeness of the next best on either side it must be
     */
    static SimilarText distinct(double bar, double barOutOfContext, double lead) {
        return new SimilarText(bar, barOutOfContext, lead);
    }

    @Override
    public <T> void link(LinkState<T> state) {
        Places places = Places.of(state);
        List<CandidatePair> pairs = new ArrayList<>();
        Best ofOriginal = new Best(state.original().size());
        Best ofRevised = new Best(state.revised().size());
        for (long pair : candidates(state)) {
            int before = LinkState.before(pair);
            int after = LinkState.after(pair);
            double likeness = state.evidence().likeness(before, after);
            ofOriginal.note(before, likeness);
            ofRevised.note(after, likeness);
            if (likeness >= barOutOfContext) {
                double score = likeness
                        + CONTEXT * surroundings(state, before, after)
                        + (places.same(before, after) ? IN_PLACE : 0);
                if (score >= bar) {
                    pairs.add(CandidatePair.of(state, before, after, likeness, score));
                }
            }
        }
        if (lead > 0) {
            pairs.removeIf(pair -> !ofOriginal.leads(pair.before(), pair.likeness(), lead)
                    || !ofRevised.leads(pair.after(), pair.likeness(), lead));
        }
        state.linkBest(pairs, pair -> strategy(state, pair));
    }

    /** The two best likenesses of each unit of one side. */
    private static final class Best {

        private final double[] first;
        private final double[] second;

        Best(int units) {
            first = new double[units];
            second = new double[units];
        }

        void note(int unit, double likeness) {
            if (likeness > first[unit]) {
                second[unit] = first[unit];
                first[unit] = likeness;
            } else if (likeness > second[unit]) {
                second[unit] = likeness;
            }
        }

        boolean leads(int unit, double likeness, double lead) {
            return likeness >= first[unit] && likeness >= lead * second[unit];
        }
    }

    /** Pairs that either side names as candidates, so that the answer does not depend on the direction; in order. */
    private static <T> long[] candidates(LinkState<T> state) {
        TextEvidence<T> evidence = state.evidence();
        List<Integer> originals = withText(state.original(), state.freeOriginals());
        List<Integer> revised = withText(state.revised(), state.freeRevised());
        CandidateIndex ofRevised =
                new CandidateIndex(revised, evidence::revised, evidence.originals(originals), evidence.table());
        CandidateIndex ofOriginal =
                new CandidateIndex(originals, evidence::original, evidence.revised(revised), evidence.table());
        LongStream.Builder pairs = LongStream.builder();
        for (int before : originals) {
            for (int after : ofRevised.candidates(evidence.original(before))) {
                pairs.add(LinkState.pair(before, after));
            }
        }
        for (int after : revised) {
            for (int before : ofOriginal.candidates(evidence.revised(after))) {
                pairs.add(LinkState.pair(before, after));
            }
        }
        long[] sorted = pairs.build().toArray();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static <T> List<Integer> withText(UnitList<T> units, List<Integer> free) {
        return free.stream().filter(units::hasText).toList();
    }

    /** How many things around a pair agree: neighbours before and behind, number, heading, parents. */
    private static <T> int surroundings(LinkState<T> state, int before, int after) {
        int agree = 0;
        if (before > 0 && after > 0 && state.linked(before - 1, after - 1)) {
            agree++;
        }
        if (before + 1 < state.original().size()
                && after + 1 < state.revised().size()
                && state.linked(before + 1, after + 1)) {
            agree++;
        }
        String heading = state.original().heading(before);
        if (heading != null && heading.equals(state.revised().heading(after))) {
            agree++;
        }
        if (state.parentsLinked(before, after)) {
            agree += state.sameNumber(before, after) ? 2 : 1;
        }
        return agree;
    }

    private static <T> Strategy strategy(LinkState<T> state, CandidatePair pair) {
        if (state.original().key(pair.before()).equals(state.revised().key(pair.after()))) {
            return Strategy.IDENTICAL_TEXT;
        }
        String heading = state.original().heading(pair.before());
        boolean sameHeading = heading != null && heading.equals(state.revised().heading(pair.after()));
        return sameHeading
                        || (state.sameNumber(pair.before(), pair.after())
                                && state.parentsLinked(pair.before(), pair.after()))
                ? Strategy.SAME_NUMBER
                : Strategy.SIMILAR_TEXT;
    }
}
