package org.travaux.model.reaction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.model.Facet;
import org.travaux.model.Require;

/**
 * What a statement asks for: a facet with the value or the direction wanted.
 *
 * @param facet in what respect
 * @param value the value wanted, normalised where it can be
 * @param direction which way it should move
 */
public record Seek(
        Facet facet, @Nullable String value, @Nullable Direction direction) {

    /** Checks and copies. */
    public Seek {
        Objects.requireNonNull(facet, "facet");
        Require.noneOrText(value, "value");
        if (value == null && direction == null) {
            throw new IllegalArgumentException("what is sought of " + facet.id() + " has neither value nor direction");
        }
        if (direction != null && !facet.directions().contains(direction)) {
            throw new IllegalArgumentException(facet.id() + " has no direction " + direction.id());
        }
    }
}
