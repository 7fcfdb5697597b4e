package org.travaux.model.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.Facet;
import org.travaux.model.Require;

/**
 * A line of the office's own: what it wants to be told of when a version crosses it.
 *
 * @param id its id
 * @param label its name for readers
 * @param topic id of the topic it is about, or null
 * @param clause the clause it is about, or null
 * @param facet in what respect
 * @param bound the value that must hold, such as {@code <=600000 persons}, or null where any change counts
 * @param direction the direction that crosses it, or null where either does
 * @param access who may see it
 * @param note anything else
 */
public record WatchLine(
        String id,
        @Nullable String label,
        @Nullable String topic,
        @Nullable ClauseReference clause,
        Facet facet,
        @Nullable String bound,
        @Nullable Direction direction,
        Access access,
        @Nullable String note) {

    /** Checks and copies. */
    public WatchLine {
        Require.text(id, "id");
        Require.noneOrText(label, "label");
        Require.noneOrText(topic, "topic");
        Objects.requireNonNull(facet, "facet");
        Require.noneOrText(bound, "bound");
        Objects.requireNonNull(access, "access");
        Require.noneOrText(note, "note");
        if (topic == null && clause == null) {
            throw new IllegalArgumentException("watch line " + id + " has neither topic nor clause");
        }
        if (direction != null && !facet.directions().contains(direction)) {
            throw new IllegalArgumentException(facet.id() + " has no direction " + direction.id());
        }
    }
}
