package org.travaux.align.standard;

import java.util.List;
import org.travaux.align.Aligner;
import org.travaux.align.Alignment;
import org.travaux.align.AlignmentOptions;
import org.travaux.align.TextOf;
import org.travaux.align.link.LinkAssembler;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Aligns by a fixed sequence of steps, most certain first: identical text; similar text, found through rare words, that is like
 * nothing else; repeated and nearly repeated text by its place between what is linked; coverage for splits and mergers; what
 * stands under a unit; a heading that only one unit of each side bears; restated texts that are each other's best by far; what
 * stands between linked neighbours; numbers for what has no text; and at last, where wanted, meaning. Decisions of people go
 * before all of it.
 *
 * <p>Two units are linked when they say similar things, not because a number agrees. No step is quadratic in the number of
 * units: candidates are capped, and so are gaps; a limit reached is told in the result. What is decided does not depend
 * on the direction: the alignment of the second with the first is the mirror. The aligner holds no state.
 */
public final class StandardAligner implements Aligner {

    private static final List<LinkingStep> STEPS = List.of(
            new IdenticalText(),
            SimilarText.distinct(0.55, 0.50, 1.25),
            RepeatedText.inPlace(),
            new SimilarText(0.55, 0.50),
            RepeatedText.anywhere(),
            new Coverage(),
            new Parents(),
            new SimilarText(0.40, 0.25),
            new SameHeading(),
            new Parents(),
            SimilarText.distinct(0.20, 0.20, 1.5),
            new Parents(),
            new Gaps(),
            new Coverage(),
            new Parents(),
            new ByNumber(),
            new Parents());

    /** Makes an aligner. */
    public StandardAligner() {}

    @Override
    public <T> Alignment<T> align(List<T> original, List<T> revised, TextOf<T> text, AlignmentOptions<T> options) {
        LinkState<T> state = new LinkState<>(new UnitList<>(original, text), new UnitList<>(revised, text));
        state.obey(options.rules());
        for (LinkingStep step : STEPS) {
            step.link(state);
        }
        if (options.meaning() != null) {
            new ByMeaning(options.meaning()).link(state);
        }
        return new LinkAssembler<>(state, options.explained()).assemble();
    }
}
