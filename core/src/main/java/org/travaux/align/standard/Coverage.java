package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.Strategy;
import org.travaux.align.feature.CandidateIndex;
import org.travaux.align.feature.Features;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.TextEvidence;
import org.travaux.align.link.UnitList;

/**
 * Links a unit that found no counterpart of its own to the one whose text holds it: pieces of a split, parts of a merger.
 *
 * <p>What counts is the part of the whole that its other partners do not account for, so that boilerplate that stands
 * everywhere is no evidence. Cost: a capped number of candidates for every unit still free.
 */
final class Coverage implements LinkingStep {

    /** How much of a piece the rest of the whole must hold. */
    private static final double BAR = 0.7;

    /** The same where the link would tie several to several. */
    private static final double REGROUPING_BAR = 0.85;

    /** The same for a piece that stands next to what the whole is linked to already. */
    private static final double BAR_BESIDE = 0.5;

    /** How much of a whole that is linked to nothing yet a piece must make up; less is an insertion that quotes it. */
    private static final double LEAST_OF_WHOLE = 0.3;

    /** Fewer features than this are found in any long text by chance: four words and the pairs between them. */
    private static final int SMALLEST_PIECE = 7;

    /** A free unit and the one on the other side that may hold it. */
    private record Piece(CandidatePair pair, boolean splits) {

        int before() {
            return pair.before();
        }

        int after() {
            return pair.after();
        }
    }

    @Override
    public <T> void link(LinkState<T> state) {
        List<Piece> pieces = new ArrayList<>();
        splits(state, pieces);
        mergers(state, pieces);
        pieces.sort(Comparator.comparing(Piece::pair, CandidatePair.BEST_FIRST));
        for (Piece piece : pieces) {
            boolean free = piece.splits ? state.revisedFree(piece.after()) : state.originalFree(piece.before());
            if (free && share(state, piece) >= bar(state, piece)) {
                state.link(piece.before(), piece.after(), Strategy.COVERAGE);
            }
        }
    }

    private static <T> void splits(LinkState<T> state, List<Piece> pieces) {
        TextEvidence<T> evidence = state.evidence();
        List<Integer> wholes = wholes(state.original(), state, true);
        CandidateIndex index =
                new CandidateIndex(wholes, evidence::original, evidence.revised(state.freeRevised()), evidence.table());
        Map<Integer, Features> rests = new HashMap<>();
        for (int after : state.freeRevised()) {
            Features piece = evidence.revised(after);
            if (piece.size() >= SMALLEST_PIECE) {
                for (int before : index.candidates(piece)) {
                    double share =
                            evidence.share(piece, rests.computeIfAbsent(before, whole -> restOfOriginal(state, whole)));
                    keep(state, new Piece(CandidatePair.of(state, before, after, share, share), true), pieces);
                }
            }
        }
    }

    private static <T> void mergers(LinkState<T> state, List<Piece> pieces) {
        TextEvidence<T> evidence = state.evidence();
        List<Integer> wholes = wholes(state.revised(), state, false);
        CandidateIndex index = new CandidateIndex(
                wholes, evidence::revised, evidence.originals(state.freeOriginals()), evidence.table());
        Map<Integer, Features> rests = new HashMap<>();
        for (int before : state.freeOriginals()) {
            Features piece = evidence.original(before);
            if (piece.size() >= SMALLEST_PIECE) {
                for (int after : index.candidates(piece)) {
                    double share =
                            evidence.share(piece, rests.computeIfAbsent(after, whole -> restOfRevised(state, whole)));
                    keep(state, new Piece(CandidatePair.of(state, before, after, share, share), false), pieces);
                }
            }
        }
    }

    private static <T> void keep(LinkState<T> state, Piece piece, List<Piece> pieces) {
        if (piece.pair.score() >= bar(state, piece) && makesUpEnough(state, piece)) {
            pieces.add(piece);
        }
    }

    private static <T> boolean makesUpEnough(LinkState<T> state, Piece piece) {
        TextEvidence<T> evidence = state.evidence();
        boolean linked = piece.splits ? !state.originalFree(piece.before()) : !state.revisedFree(piece.after());
        if (linked) {
            return true;
        }
        Features before = evidence.original(piece.before());
        Features after = evidence.revised(piece.after());
        return piece.splits
                ? evidence.share(before, after) >= LEAST_OF_WHOLE
                : evidence.share(after, before) >= LEAST_OF_WHOLE;
    }

    /** Units that can hold a piece: all with text, but for those whose whole text already stands on the other side. */
    private static <T> List<Integer> wholes(UnitList<T> units, LinkState<T> state, boolean original) {
        List<Integer> wholes = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            boolean identical = original
                    ? state.strategy(i) == Strategy.IDENTICAL_TEXT
                    : state.partnersOfRevised(i).stream()
                            .anyMatch(before -> state.strategy(before) == Strategy.IDENTICAL_TEXT);
            if (units.hasText(i) && !identical) {
                wholes.add(i);
            }
        }
        return wholes;
    }

    /** How much of the piece stands in what the other partners of the whole leave. */
    private static <T> double share(LinkState<T> state, Piece piece) {
        TextEvidence<T> evidence = state.evidence();
        return piece.splits
                ? evidence.share(evidence.revised(piece.after()), restOfOriginal(state, piece.before()))
                : evidence.share(evidence.original(piece.before()), restOfRevised(state, piece.after()));
    }

    private static <T> Features restOfOriginal(LinkState<T> state, int whole) {
        TextEvidence<T> evidence = state.evidence();
        return evidence.rest(
                evidence.original(whole),
                state.partnersOfOriginal(whole).stream().map(evidence::revised).toList());
    }

    private static <T> Features restOfRevised(LinkState<T> state, int whole) {
        TextEvidence<T> evidence = state.evidence();
        return evidence.rest(
                evidence.revised(whole),
                state.partnersOfRevised(whole).stream().map(evidence::original).toList());
    }

    private static <T> double bar(LinkState<T> state, Piece piece) {
        boolean regroups = piece.splits
                ? state.partnersOfOriginal(piece.before()).stream()
                        .anyMatch(after -> state.partnersOfRevised(after).size() > 1)
                : state.partnersOfRevised(piece.after()).stream()
                        .anyMatch(before -> state.partnersOfOriginal(before).size() > 1);
        if (regroups) {
            return REGROUPING_BAR;
        }
        boolean beside = piece.splits
                ? beside(state.partnersOfOriginal(piece.before()), piece.after())
                : beside(state.partnersOfRevised(piece.after()), piece.before());
        return beside ? BAR_BESIDE : BAR;
    }

    private static boolean beside(List<Integer> partners, int piece) {
        return partners.contains(piece - 1) || partners.contains(piece + 1);
    }
}
