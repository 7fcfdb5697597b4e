package org.travaux.report.view.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.redline.RedlineToken.Match;
import org.travaux.report.view.redline.RedlineToken.Stretch;

/**
 * Weaves the two documents of a report into one sequence of paragraphs whose changes can be accepted or rejected.
 *
 * <p>What keeps its order stays in place: the heaviest set of shared stretches that stand in the same order in both
 * documents, those said to be moved left out. All else that is shared is moved: it stands at its old place, as moved away,
 * and at its new one. Between two places that are shared comes first what only the original has, then what only the revised
 * document has. Time grows with the stretches times their logarithm.
 */
public final class RedlineSequence {

    private final List<RedlineToken> original;
    private final List<RedlineToken> revised;
    private final Set<Match> kept = new HashSet<>();
    private final List<RedlineParagraph> paragraphs = new ArrayList<>();
    private List<RedlineRun> runs = new ArrayList<>();
    private final WaitingReactions reactions;
    private @Nullable String label;
    private boolean originalAtStart = true;
    private boolean revisedAtStart = true;

    private int moves;

    /** Moves are numbered on from those before. */
    private RedlineSequence(
            ComparisonReport report, List<RedlineToken> original, List<RedlineToken> revised, int moves) {
        this.reactions = new WaitingReactions(report, revised);
        this.original = original;
        this.revised = revised;
        this.moves = moves;
    }

    /**
     * {@return both documents woven into one: accepting all changes gives the revised clauses, rejecting all the original
     * ones}
     *
     * @param report what became of the clauses; where it shows some of them only, or in another order, each stands by itself
     */
    public static List<RedlineParagraph> of(ComparisonReport report) {
        if (report.filter().isWhole()) {
            RedlineTokens tokens = RedlineTokens.of(report.rows());
            RedlineSequence sequence = new RedlineSequence(
                    report,
                    tokens.original(report.comparison().original().clauses()),
                    tokens.revised(report.comparison().revised().clauses()),
                    0);
            return sequence.woven(report.rows());
        }
        List<RedlineParagraph> paragraphs = new ArrayList<>();
        int moves = 0;
        for (ReportRow row : report.rows()) {
            RedlineTokens tokens = RedlineTokens.apart(row);
            RedlineSequence sequence = new RedlineSequence(
                    report,
                    tokens.original(row.link().original()),
                    tokens.revised(row.link().revised()),
                    moves);
            paragraphs.addAll(sequence.woven(List.of(row)));
            moves = sequence.moves;
        }
        return List.copyOf(paragraphs);
    }

    private List<RedlineParagraph> woven(List<ReportRow> rows) {
        findPlaces();
        weave();
        rows.forEach(reactions::show);
        speak(null);
        return List.copyOf(paragraphs);
    }

    private void findPlaces() {
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (int i = 0; i < original.size(); i++) {
            RedlineToken token = original.get(i);
            if (token.stretch != null && token.match != null) {
                token.stretch.weight += token.text.length();
                if (token.stretch.originalPlace < 0) {
                    token.stretch.originalPlace = i;
                }
            }
        }
        for (int i = 0; i < revised.size(); i++) {
            Stretch stretch = revised.get(i).stretch;
            if (stretch != null && stretches.add(stretch)) {
                stretch.revisedPlace = i;
            }
        }
        InPlace.mark(stretches.stream()
                .filter(stretch -> !stretch.moved && stretch.originalPlace >= 0)
                .toList());
        for (Stretch stretch : stretches) {
            if (!stretch.inPlace && stretch.originalPlace >= 0) {
                stretch.move = ++moves;
            }
        }
        for (RedlineToken token : original) {
            if (token.match != null && token.stretch != null && token.stretch.inPlace) {
                kept.add(token.match);
            }
        }
    }

    private void weave() {
        int from = 0;
        int to = 0;
        while (from < original.size() || to < revised.size()) {
            int fromEnd = nextKept(original, from);
            int toEnd = nextKept(revised, to);
            gap(original.subList(from, fromEnd), revised.subList(to, toEnd));
            if (toEnd < revised.size()) {
                shared(original.get(fromEnd), revised.get(toEnd));
            }
            from = fromEnd + 1;
            to = toEnd + 1;
        }
    }

    private int nextKept(List<RedlineToken> tokens, int start) {
        int i = start;
        while (i < tokens.size() && !kept.contains(tokens.get(i).match)) {
            i++;
        }
        return i;
    }

    /** What lies between two shared places; the rest of a paragraph begun in both goes on to an end that both share. */
    private void gap(List<RedlineToken> gone, List<RedlineToken> come) {
        int goneEnd = firstEnd(gone);
        int comeEnd = firstEnd(come);
        if (!originalAtStart && !revisedAtStart && goneEnd < gone.size() && comeEnd < come.size()) {
            gone.subList(0, goneEnd).forEach(this::gone);
            come.subList(0, comeEnd).forEach(this::come);
            shared(gone.get(goneEnd), come.get(comeEnd));
            gap(gone.subList(goneEnd + 1, gone.size()), come.subList(comeEnd + 1, come.size()));
            return;
        }
        // Whole paragraphs first, so that a number put before shared words stays with its paragraph.
        int goneTail = tail(gone);
        int comeTail = tail(come);
        gone.subList(0, goneTail).forEach(this::gone);
        come.subList(0, comeTail).forEach(this::come);
        gone.subList(goneTail, gone.size()).forEach(this::gone);
        come.subList(comeTail, come.size()).forEach(this::come);
    }

    private static int tail(List<RedlineToken> tokens) {
        int i = tokens.size();
        while (i > 0 && !tokens.get(i - 1).isEnd()) {
            i--;
        }
        return i;
    }

    private static int firstEnd(List<RedlineToken> tokens) {
        int i = 0;
        while (i < tokens.size() && !tokens.get(i).isEnd()) {
            i++;
        }
        return i;
    }

    private void shared(RedlineToken before, RedlineToken after) {
        ReportRow row = after.begins == null ? before.begins : after.begins;
        begin(row, after.begins != null);
        if (row != null && !row.label().isEmpty()) {
            label(row.label());
        }
        emit(after, RedlineChange.KEPT, 0);
        originalAtStart = after.isEnd();
        revisedAtStart = after.isEnd();
    }

    private void gone(RedlineToken token) {
        int move = moveOf(token);
        ReportRow row = token.begins;
        begin(row, false);
        if (row != null) {
            label(move > 0 ? row.movedAway() : row.label());
        }
        emit(token, move > 0 ? RedlineChange.MOVED_FROM : RedlineChange.DELETED, move);
        originalAtStart = token.isEnd();
    }

    private void come(RedlineToken token) {
        int move = moveOf(token);
        ReportRow row = token.begins;
        begin(row, true);
        if (row != null) {
            label(move > 0 ? row.movedHereLabel() : row.label());
        }
        emit(token, move > 0 ? RedlineChange.MOVED_TO : RedlineChange.INSERTED, move);
        revisedAtStart = token.isEnd();
    }

    /** The move a token belongs to: words that are shared, and the numbers and ends of paragraphs around them. */
    private static int moveOf(RedlineToken token) {
        Stretch stretch = token.stretch;
        if (stretch == null) {
            return 0;
        }
        boolean frame = token.isEnd() || token.part == RedlineRun.Part.NUMBER || token.part == RedlineRun.Part.GAP;
        return token.match != null || frame ? stretch.move : 0;
    }

    /** A clause begins; what was said of those before it has its place now, if both documents are between paragraphs. */
    private void begin(@Nullable ReportRow row, boolean inRevised) {
        if (row != null) {
            speak(row);
            reactions.begin(row, inRevised);
        }
    }

    private void speak(@Nullable ReportRow next) {
        if (!between() || paragraphs.isEmpty()) {
            return;
        }
        List<ReactionNote> notes = reactions.takeBefore(next);
        if (!notes.isEmpty()) {
            paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().with(notes));
        }
    }

    private boolean between() {
        return originalAtStart && revisedAtStart && runs.isEmpty();
    }

    private void label(String words) {
        if (between() && label == null) {
            label = words;
        }
    }

    private void emit(RedlineToken token, RedlineChange change, int move) {
        if (token.part == null) {
            close(token.clause, token.headingEnd, change, move);
            return;
        }
        runs.add(new RedlineRun(token.part, change, move, token.text));
    }

    private void close(Clause clause, boolean heading, RedlineChange mark, int move) {
        paragraphs.add(new RedlineParagraph(label, clause, heading, runs, mark, move, List.of()));
        runs = new ArrayList<>();
        label = null;
    }
}
