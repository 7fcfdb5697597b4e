package org.travaux.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.fact.FactKind;

/**
 * A fact that texts in different languages give differently: one says 60 millimetres, the other 55. It says nothing of which
 * is right, nor that anything was changed.
 *
 * @param kind what sort of fact
 * @param original what the original says, or null where it says nothing of the kind
 * @param revised what the revised text says, or null likewise
 */
public record Variant(
        FactKind kind,
        @Nullable StatedFact original,
        @Nullable StatedFact revised) {

    /** Checks that one side says something at least. */
    public Variant {
        Objects.requireNonNull(kind, "kind");
        if (original == null && revised == null) {
            throw new IllegalArgumentException("a variant is said by one text at least");
        }
    }

    /**
     * A fact as one text states it.
     *
     * @param value what it comes to, the same in every language (see {@link org.travaux.semantics.fact.Fact})
     * @param unit what is counted, or null
     * @param text as written
     * @param place where
     */
    public record StatedFact(String value, @Nullable String unit, String text, ClauseSpan place) {

        /** Checks that nothing but the unit is missing. */
        public StatedFact {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(place, "place");
        }
    }
}
