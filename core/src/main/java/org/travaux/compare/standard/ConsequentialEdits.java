package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.text.Operation;
import org.travaux.semantics.ReferenceStep;
import org.travaux.text.TextSpan;

/** The numbers by which references of one link follow their clauses, and the segments cut so that only these are marked. */
final class ConsequentialEdits {

    private final Map<String, NavigableMap<Integer, TextSpan>> original = new HashMap<>();
    private final Map<String, NavigableMap<Integer, TextSpan>> revised = new HashMap<>();

    boolean isEmpty() {
        return original.isEmpty();
    }

    void add(ReferencePairs.Pair pair) {
        List<ReferenceStep> from = pair.original().reference().steps();
        List<ReferenceStep> to = pair.revised().reference().steps();
        int shared = Math.min(from.size(), to.size());
        for (int k = 1; k <= shared; k++) {
            ReferenceStep old = from.get(from.size() - k);
            ReferenceStep now = to.get(to.size() - k);
            if (!old.parts().equals(now.parts())) {
                put(original, pair.original().clause().id(), old.span());
                put(revised, pair.revised().clause().id(), now.span());
            }
        }
    }

    private static void put(Map<String, NavigableMap<Integer, TextSpan>> side, String clause, TextSpan span) {
        side.computeIfAbsent(clause, key -> new TreeMap<>()).put(span.start(), span);
    }

    List<ClauseSegment> mark(List<ClauseSegment> segments) {
        List<ClauseSegment> marked = new ArrayList<>(segments.size() + 4);
        for (ClauseSegment segment : segments) {
            switch (segment.operation()) {
                case EQUAL -> marked.add(segment);
                case DELETE -> cut(segment, segment.original(), original, marked);
                case INSERT -> cut(segment, segment.revised(), revised, marked);
            }
        }
        return marked;
    }

    private static void cut(
            ClauseSegment segment,
            @Nullable ClauseSpan place,
            Map<String, NavigableMap<Integer, TextSpan>> side,
            List<ClauseSegment> marked) {
        NavigableMap<Integer, TextSpan> spans = place == null ? null : side.get(place.clause());
        if (place == null || spans == null) {
            marked.add(segment);
            return;
        }
        int start = place.span().start();
        int end = place.span().end();
        int at = start;
        Integer first = spans.floorKey(start);
        for (TextSpan number :
                spans.tailMap(first == null ? start : first, true).values()) {
            if (number.start() >= end) {
                break;
            }
            int from = Math.max(at, number.start());
            int to = Math.min(end, number.end());
            if (from < to) {
                // White space alone beside the number is no change of its own.
                from = blank(segment, start, at, from) ? at : from;
                to = blank(segment, start, to, end) ? end : to;
                add(segment, place, at, from, false, marked);
                add(segment, place, from, to, true, marked);
                at = to;
            }
        }
        add(segment, place, at, end, false, marked);
    }

    private static boolean blank(ClauseSegment segment, int start, int from, int to) {
        return segment.text().substring(from - start, to - start).isBlank();
    }

    private static void add(
            ClauseSegment segment,
            ClauseSpan place,
            int from,
            int to,
            boolean consequential,
            List<ClauseSegment> into) {
        if (from >= to) {
            return;
        }
        int start = place.span().start();
        ClauseSpan span = new ClauseSpan(place.clause(), new TextSpan(from, to));
        boolean deleted = segment.operation() == Operation.DELETE;
        into.add(new ClauseSegment(
                segment.operation(),
                segment.text().substring(from - start, to - start),
                deleted ? span : null,
                deleted ? null : span,
                consequential || segment.consequential()));
    }
}
