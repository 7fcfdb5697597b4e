package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.text.Operation;
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

    /** The clauses as they stand, those of the original first; nothing in them is compared. */
    static List<RowPart> besideEachOther(List<CitedClause> original, List<CitedClause> revised) {
        List<RowPart> parts = new ArrayList<>();
        original.forEach(clause -> parts.add(plain(clause, true)));
        revised.forEach(clause -> parts.add(plain(clause, false)));
        return parts;
    }

    private static RowPart plain(CitedClause cited, boolean isOriginal) {
        String heading =
                Objects.requireNonNullElse(cited.clause().heading(), "").strip();
        return RowPart.of(
                isOriginal ? cited : null,
                isOriginal ? null : cited,
                heading.isEmpty() ? List.of() : List.of(Run.of(Run.Kind.NOT_COMPARED, heading)),
                text(cited.clause(), Run.Kind.NOT_COMPARED));
    }

    private List<RowPart> cut(List<ClauseSegment> segments) {
        for (ClauseSegment segment : segments) {
            advance(index(segment.original(), original, before), index(segment.revised(), revised, after));
            if (!segment.text().isEmpty()) {
                runs.add(Run.of(segment));
            }
            exactRuns.addAll(exact(segment));
        }
        advance(original.size() - 1, revised.size() - 1);
        close();
        return parts;
    }

    private List<Run> exact(ClauseSegment segment) {
        ClauseSpan span = segment.original();
        if (segment.operation() == Operation.EQUAL && span != null) {
            return ExactSpace.runs(span.span().of(original.get(before).clause().text()), segment.text());
        }
        return segment.text().isEmpty() ? List.of() : List.of(Run.of(segment));
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
