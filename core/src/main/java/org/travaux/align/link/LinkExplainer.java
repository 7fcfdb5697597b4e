package org.travaux.align.link;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.LinkEvidence;
import org.travaux.align.Strategy;
import org.travaux.align.feature.CandidateIndex;

/**
 * Says of each link how sure it is: the likeness of its texts beside that of the best pair that was not linked.
 *
 * @param <T> the unit
 */
final class LinkExplainer<T> {

    private final LinkState<T> state;
    private final TextEvidence<T> evidence;
    private final CandidateIndex ofOriginal;
    private final CandidateIndex ofRevised;

    LinkExplainer(LinkState<T> state) {
        this.state = state;
        this.evidence = state.evidence();
        List<Integer> originals = all(state.original());
        List<Integer> revised = all(state.revised());
        this.ofOriginal =
                new CandidateIndex(originals, evidence::original, evidence.revised(revised), evidence.table());
        this.ofRevised =
                new CandidateIndex(revised, evidence::revised, evidence.originals(originals), evidence.table());
    }

    private static <T> List<Integer> all(UnitList<T> units) {
        return IntStream.range(0, units.size()).boxed().toList();
    }

    /** How sure the link of these units is; one side may be empty. */
    LinkEvidence<T> explain(List<Integer> originals, List<Integer> revised) {
        double best = 0;
        @Nullable T runnerUp = null;
        for (int before : originals) {
            for (int after : ofRevised.candidates(evidence.original(before))) {
                double likeness = evidence.likeness(before, after);
                if (!revised.contains(after) && likeness > best) {
                    best = likeness;
                    runnerUp = state.revised().unit(after);
                }
            }
        }
        for (int after : revised) {
            for (int before : ofOriginal.candidates(evidence.revised(after))) {
                double likeness = evidence.likeness(before, after);
                if (!originals.contains(before) && likeness > best) {
                    best = likeness;
                    runnerUp = state.original().unit(before);
                }
            }
        }
        return new LinkEvidence<>(score(originals, revised), runnerUp, best);
    }

    private double score(List<Integer> originals, List<Integer> revised) {
        if (originals.isEmpty() || revised.isEmpty()) {
            return 0;
        }
        if (originals.size() == 1 && revised.size() == 1) {
            int before = originals.getFirst();
            return state.strategy(before) == Strategy.MEANING
                    ? state.nearness(before)
                    : evidence.likeness(before, revised.getFirst());
        }
        return evidence.likeness(
                evidence.sum(originals.stream().map(evidence::original).toList()),
                evidence.sum(revised.stream().map(evidence::revised).toList()));
    }
}
