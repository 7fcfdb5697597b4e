package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.model.Clause;

/** Cuts a link's changed words at the borders of its clauses. */
final class RowParts {

    private final List<CitedClause> original;
    private final List<CitedClause> revised;
    private final List<ClauseSegment> heading;
    private final List<RowPart> parts = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private List<Run> exactRuns = new ArrayList<>();
    private int before;
    private int after;
    private boolean beforeShown;
    private boolean afterShown;

    private RowParts(List<CitedClause> original, List<CitedClause> revised, List<ClauseSegment> heading) {
        this.original = original;
        this.heading = heading;
        this.revised = revised;
    }

    static List<RowPart> of(ClauseComparison comparison, List<CitedClause> original, List<CitedClause> revised) {
        if (original.isEmpty()) {
            return revised.stream()
                    .map(clause -> alone(clause, false, Run.Kind.INSERT))
                    .toList();
        }
        if (revised.isEmpty()) {
            return original.stream()
                    .map(clause -> alone(clause, true, Run.Kind.DELETE))
                    .toList();
        }
        if (comparison.link().text() == TextRelation.NOT_HELD) {
            return notCompared(comparison, original, revised);
        }
        return new RowParts(original, revised, comparison.headingSegments()).cut(comparison.segments());
    }

    private List<RowPart> cut(List<ClauseSegment> segments) {
        for (ClauseSegment segment : segments) {
            advance(index(segment.original(), original, before), index(segment.revised(), revised, after));
            String lostBefore = lostAtStart(segment);
            String lostAfter = lostAtEnd(segment);
            deleted(lostBefore);
            if (!segment.text().isEmpty()) {
                runs.add(Run.of(segment));
                exactRuns.add(Run.of(segment));
            }
            deleted(lostAfter);
        }
        advance(original.size() - 1, revised.size() - 1);
        close();
        return parts;
    }

    private void deleted(String space) {
        if (!space.isEmpty()) {
            exactRuns.add(Run.of(Run.Kind.DELETE, space));
        }
    }

    /**
     * White space of the original that became a border between clauses: equal words leave it out, and without it the words
     * on its sides would run together when a change is rejected.
     */
    private String lostAtEnd(ClauseSegment segment) {
        String source = equalSource(segment);
        return source.stripTrailing().length() < source.length()
                        && segment.text().equals(segment.text().stripTrailing())
                ? source.substring(source.stripTrailing().length())
                : "";
    }

    private String lostAtStart(ClauseSegment segment) {
        String source = equalSource(segment);
        boolean lost = source.stripLeading().length() < source.length()
                && !source.isBlank()
                && segment.text().equals(segment.text().stripLeading());
        return lost
                ? source.substring(0, source.length() - source.stripLeading().length())
                : "";
    }

    /** What an equal run is in the original; empty where the row ties one clause to one, whose ends are no borders. */
    private String equalSource(ClauseSegment segment) {
        ClauseSpan span = segment.original();
        if (span == null || segment.revised() == null || original.size() + revised.size() < 3) {
            return "";
        }
        return span.span().of(original.get(before).clause().text());
    }

    /** Goes on to these clauses; those passed over on the way have no text and get a part of their own. */
    private void advance(int toBefore, int toAfter) {
        while (before < toBefore || after < toAfter) {
            close();
            boolean stepBefore = before < toBefore;
            boolean stepAfter = after < toAfter;
            if (stepBefore) {
                before++;
                beforeShown = false;
            }
            if (stepAfter) {
                after++;
                afterShown = false;
            }
        }
    }

    private void close() {
        CitedClause from = original.get(before);
        CitedClause to = revised.get(after);
        boolean fromStarts = !beforeShown;
        boolean toStarts = !afterShown;
        if (!exactRuns.isEmpty() || fromStarts || toStarts) {
            List<Run> headingRuns = HeadingRuns.of(
                    fromStarts ? from.clause().heading() : null,
                    toStarts ? to.clause().heading() : null,
                    fromStarts && toStarts ? heading : List.of());
            parts.add(new RowPart(from, to, fromStarts, toStarts, headingRuns, runs, exactRuns));
        }
        beforeShown = true;
        afterShown = true;
        runs = new ArrayList<>();
        exactRuns = new ArrayList<>();
    }

    private static int index(@Nullable ClauseSpan span, List<CitedClause> clauses, int current) {
        if (span == null) {
            return current;
        }
        for (int i = current; i < clauses.size(); i++) {
            if (clauses.get(i).clause().id().equals(span.clause())) {
                return i;
            }
        }
        throw new IllegalArgumentException("a segment of " + span.clause() + " is out of order in its link");
    }

    private static RowPart alone(CitedClause cited, boolean isOriginal, Run.Kind kind) {
        Clause clause = cited.clause();
        List<Run> heading =
                HeadingRuns.of(isOriginal ? clause.heading() : null, isOriginal ? null : clause.heading(), List.of());
        return RowPart.of(isOriginal ? cited : null, isOriginal ? null : cited, heading, text(clause, kind));
    }

    private static List<RowPart> notCompared(
            ClauseComparison comparison, List<CitedClause> original, List<CitedClause> revised) {
        List<RowPart> parts = new ArrayList<>();
        if (original.size() == 1
                && revised.size() == 1
                && !original.getFirst().clause().held()
                && !revised.getFirst().clause().held()) {
            CitedClause from = original.getFirst();
            CitedClause to = revised.getFirst();
            List<Run> heading =
                    HeadingRuns.of(from.clause().heading(), to.clause().heading(), comparison.headingSegments());
            return List.of(RowPart.of(from, to, heading, text(to.clause(), Run.Kind.NOT_COMPARED)));
        }
        original.forEach(clause -> parts.add(alone(clause, true, Run.Kind.NOT_COMPARED)));
        revised.forEach(clause -> parts.add(alone(clause, false, Run.Kind.NOT_COMPARED)));
        return parts;
    }

    private static List<Run> text(Clause clause, Run.Kind kind) {
        if (!clause.held()) {
            return List.of(Run.of(Run.Kind.NOT_COMPARED, Clause.NOT_HELD_MARK));
        }
        return clause.text().isEmpty() ? List.of() : List.of(Run.of(kind, clause.text()));
    }
}
