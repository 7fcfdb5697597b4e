package org.travaux.archive.index.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.archive.index.entry.PlanEntries.Placed;
import org.travaux.archive.index.entry.PlanEntries.PlacedPiece;
import org.travaux.model.EdtfDate;

/** Lays the archived versions of a plan over each other: what several in a row have alike is one. */
final class PlanHistory {

    private final int latest;
    private final Map<Part, Growing> present = new LinkedHashMap<>();
    private final List<Growing> past = new ArrayList<>();

    PlanHistory(int latest) {
        this.latest = latest;
    }

    /** A part with the archived versions that have it so far. */
    private static final class Growing {

        final Part part;
        final int first;
        int last;
        int order;
        final Map<Piece, GrowingPiece> present = new LinkedHashMap<>();
        final List<GrowingPiece> past = new ArrayList<>();

        Growing(Part part, int first) {
            this.part = part;
            this.first = first;
        }
    }

    private static final class GrowingPiece {

        final Piece piece;
        final int first;
        int last;
        int order;

        GrowingPiece(Piece piece, int first) {
            this.piece = piece;
            this.first = first;
        }
    }

    /** Takes in the next archived version. */
    void add(int version, Map<Part, List<Piece>> entries) {
        int order = 0;
        for (Map.Entry<Part, List<Piece>> entry : entries.entrySet()) {
            Growing growing = present.computeIfAbsent(entry.getKey(), part -> new Growing(part, version));
            growing.last = version;
            growing.order = order++;
            int piece = 0;
            for (Piece each : entry.getValue()) {
                GrowingPiece growingPiece =
                        growing.present.computeIfAbsent(each, one -> new GrowingPiece(one, version));
                growingPiece.last = version;
                growingPiece.order = piece++;
            }
            move(growing.present, growing.past, each -> each.last < version);
        }
        move(present, past, each -> each.last < version);
    }

    private static <K, T> void move(Map<K, T> from, Collection<T> to, java.util.function.Predicate<T> which) {
        from.values().removeIf(each -> which.test(each) && to.add(each));
    }

    /** What came of it, in the order of dates, then kinds, then of the record. */
    List<Placed> placed() {
        List<Growing> all = new ArrayList<>(past);
        all.addAll(present.values());
        all.sort(Comparator.comparing((Growing each) -> each.part.date(), EdtfDate.CHRONOLOGICAL)
                .thenComparing(each -> each.part.kind())
                .thenComparingInt(each -> each.order)
                .thenComparing(each -> each.part.id())
                .thenComparingInt(each -> each.first));
        return all.stream()
                .map(each -> new Placed(each.part, span(each.first, each.last), pieces(each)))
                .toList();
    }

    private List<PlacedPiece> pieces(Growing part) {
        List<GrowingPiece> all = new ArrayList<>(part.past);
        all.addAll(part.present.values());
        all.sort(Comparator.comparingInt((GrowingPiece each) -> each.order).thenComparingInt(each -> each.first));
        return all.stream()
                .map(each -> new PlacedPiece(each.piece, span(each.first, each.last)))
                .toList();
    }

    private Span span(int first, int last) {
        return new Span(first, last == latest ? Span.LATEST : last);
    }
}
