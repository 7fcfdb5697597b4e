package org.travaux.report.view.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.model.Clause;
import org.travaux.report.view.HeadingRuns;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.RowPart;
import org.travaux.report.view.Run;
import org.travaux.report.view.redline.RedlineToken.Match;
import org.travaux.report.view.redline.RedlineToken.Stretch;

/** The two documents of a report as token streams that know what they share. */
final class RedlineTokens {

    private final Map<String, List<RedlineToken>> original = new HashMap<>();
    private final Map<String, List<RedlineToken>> revised = new HashMap<>();

    private final boolean apart;

    private RedlineTokens(List<ReportRow> rows, boolean apart) {
        this.apart = apart;
        rows.forEach(this::add);
    }

    /** The tokens of all rows of a report. */
    static RedlineTokens of(List<ReportRow> rows) {
        return new RedlineTokens(rows, false);
    }

    /** The tokens of one row that stands by itself, where nothing can have moved past it. */
    static RedlineTokens apart(ReportRow row) {
        return new RedlineTokens(List.of(row), true);
    }

    List<RedlineToken> original(List<Clause> clauses) {
        return stream(clauses, original);
    }

    List<RedlineToken> revised(List<Clause> clauses) {
        return stream(clauses, revised);
    }

    private static List<RedlineToken> stream(List<Clause> clauses, Map<String, List<RedlineToken>> tokens) {
        return clauses.stream()
                .flatMap(clause -> tokens.getOrDefault(clause.id(), List.of()).stream())
                .toList();
    }

    private void add(ReportRow row) {
        List<RowPart> parts = asReplaced(row);
        for (int i = 0; i < parts.size(); i++) {
            RowPart next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            add(row, parts.get(i), next);
        }
    }

    /** A text that is held on one side only takes the place of the mark on the other. */
    private static List<RowPart> asReplaced(ReportRow row) {
        if (row.link().text() != TextRelation.NOT_HELD
                || row.link().pairing() != Pairing.ONE_TO_ONE
                || row.parts().size() != 2) {
            return row.parts();
        }
        RowPart before = row.parts().get(0);
        RowPart after = row.parts().get(1);
        List<Run> runs = new ArrayList<>();
        before.runs().forEach(run -> runs.add(new Run(Run.Kind.DELETE, run.text(), false)));
        after.runs().forEach(run -> runs.add(new Run(Run.Kind.INSERT, run.text(), false)));
        List<Run> heading = HeadingRuns.of(text(before.heading()), text(after.heading()), List.of());
        return List.of(new RowPart(
                before.original(),
                after.revised(),
                before.original() != null,
                after.revised() != null,
                heading,
                runs,
                runs));
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private void add(ReportRow row, RowPart part, @Nullable RowPart next) {
        Clause before = part.original() == null ? null : part.original().clause();
        Clause after = part.revised() == null ? null : part.revised().clause();
        Stretch stretch = before == null || after == null
                ? null
                : new Stretch(!apart && row.link().moved());
        Side from = new Side(before == null ? null : tokens(original, before), before, stretch);
        Side to = new Side(after == null ? null : tokens(revised, after), after, stretch);
        begin(part, from, to);
        for (Run run : part.heading()) {
            write(RedlineRun.Part.HEADING, run.kind(), run.text().replace('\n', ' '), from, to);
        }
        boolean headingBefore = part.originalStarts() && has(part.heading(), Run.Kind.DELETE);
        boolean headingAfter = part.revisedStarts() && has(part.heading(), Run.Kind.INSERT);
        end(headingBefore, headingAfter, true, from, to);
        part.exactRuns().forEach(run -> write(RedlineRun.Part.TEXT, run.kind(), run.text(), from, to));
        boolean lastBefore = before != null && (next == null || !Objects.equals(next.original(), part.original()));
        boolean lastAfter = after != null && (next == null || !Objects.equals(next.revised(), part.revised()));
        end(lastBefore && from.needsEnd(), lastAfter && to.needsEnd(), false, from, to);
        if (part.originalStarts() && from.tokens != null && !from.tokens.isEmpty()) {
            from.tokens.getFirst().begins = row;
        }
        if (part.revisedStarts() && to.tokens != null && !to.tokens.isEmpty()) {
            to.tokens.getFirst().begins = row;
        }
    }

    private static List<RedlineToken> tokens(Map<String, List<RedlineToken>> side, Clause clause) {
        return side.computeIfAbsent(clause.id(), id -> new ArrayList<>());
    }

    private static boolean has(List<Run> runs, Run.Kind own) {
        return runs.stream().anyMatch(run -> run.kind() == own || run.kind() == Run.Kind.EQUAL);
    }

    private static void begin(RowPart part, Side from, Side to) {
        String before = part.originalStarts() ? from.printedNumber() : null;
        String after = part.revisedStarts() ? to.printedNumber() : null;
        Match match = before != null && before.equals(after) ? new Match() : null;
        Match gap = before != null && after != null ? new Match() : null;
        if (before != null) {
            from.number(before, match, gap);
        }
        if (after != null) {
            to.number(after, match, gap);
        }
    }

    private static void end(boolean before, boolean after, boolean heading, Side from, Side to) {
        Match match = before && after ? new Match() : null;
        if (before) {
            from.end(heading, match);
        }
        if (after) {
            to.end(heading, match);
        }
    }

    private static void write(RedlineRun.Part part, Run.Kind kind, String text, Side from, Side to) {
        switch (kind) {
            case DELETE -> from.words(part, text, List.of());
            case INSERT -> to.words(part, text, List.of());
            case EQUAL, NOT_COMPARED -> {
                List<Match> matches = new ArrayList<>();
                if (from.tokens != null && to.tokens != null) {
                    // One for every line and every end of a line: never more than twice the line breaks and one.
                    long most = 2 * text.chars().filter(c -> c == '\n').count() + 1;
                    for (long i = 0; i < most; i++) {
                        matches.add(new Match());
                    }
                }
                from.words(part, text, matches);
                to.words(part, text, matches);
            }
        }
    }

    /** One document's share of a part; does nothing where the part has no clause of that document. */
    private static final class Side {
        private final @Nullable List<RedlineToken> tokens;
        private final @Nullable Clause clause;
        private final @Nullable Stretch stretch;

        Side(@Nullable List<RedlineToken> tokens, @Nullable Clause clause, @Nullable Stretch stretch) {
            this.tokens = tokens;
            this.clause = clause;
            this.stretch = stretch;
        }

        /** The number, or null where there is none. */
        @Nullable String printedNumber() {
            String number = clause == null ? null : clause.number();
            return number == null || number.isEmpty() ? null : number;
        }

        void number(String number, @Nullable Match match, @Nullable Match gap) {
            if (tokens != null && clause != null) {
                tokens.add(RedlineToken.words(clause, RedlineRun.Part.NUMBER, number, stretch, match));
                tokens.add(RedlineToken.words(clause, RedlineRun.Part.GAP, "\t", stretch, gap));
            }
        }

        void words(RedlineRun.Part part, String text, List<Match> matches) {
            if (tokens != null && clause != null) {
                tokens.addAll(RedlineToken.lines(clause, part, text, stretch, matches));
            }
        }

        void end(boolean heading, @Nullable Match match) {
            if (tokens != null && clause != null) {
                tokens.add(RedlineToken.end(clause, heading, stretch, match));
            }
        }

        /** Whether the clause's last paragraph is still open: always but after a heading without text. */
        boolean needsEnd() {
            return tokens != null && (tokens.isEmpty() || !tokens.getLast().isEnd() || !tokens.getLast().headingEnd);
        }
    }
}
