package org.travaux.lineage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseSegment;

/**
 * That clauses of a version go back to clauses of an earlier one. Several clauses before mean a merger, several after a
 * split; the attributes are those of the link between the two texts.
 *
 * @param kind whether the clause went on or came back
 * @param from the clauses before
 * @param to the clauses after, the one asked for among them
 * @param between ids of the versions without text that lie between the two versions, earliest first
 * @param pairing how many on each side
 * @param text how the texts relate
 * @param moved whether it changed its place
 * @param renumbered whether the number as printed differs
 * @param reparented whether it stands under another clause while its order held
 * @param similarity likeness of the texts, 0 to 1; null where one is not held
 * @param strategy by what evidence it was found
 * @param headingSegments the words of the heading that were kept, deleted and inserted, where there is one
 * @param segments the words of the text that were kept, deleted and inserted; none where one side is not held
 */
public record Descent(
        Kind kind,
        List<FormId> from,
        List<FormId> to,
        List<String> between,
        Pairing pairing,
        TextRelation text,
        boolean moved,
        boolean renumbered,
        boolean reparented,
        @Nullable Double similarity,
        Strategy strategy,
        List<ClauseSegment> headingSegments,
        List<ClauseSegment> segments) {

    /** How a clause goes back to another. */
    public enum Kind {
        /** The earlier version stands directly before, but for versions without text. */
        CONTINUED("continued"),
        /** It was gone in the versions between, and its text came back. */
        RETURNED("returned");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@return the name used in JSON} */
        public String id() {
            return id;
        }
    }

    /** Checks and copies. */
    public Descent {
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(from);
        to = List.copyOf(to);
        between = List.copyOf(between);
        Objects.requireNonNull(pairing, "pairing");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(strategy, "strategy");
        headingSegments = List.copyOf(headingSegments);
        segments = List.copyOf(segments);
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("a descent has two sides");
        }
    }

    /** {@return id of the earlier version} */
    public String ancestor() {
        return from.getFirst().version();
    }
}
