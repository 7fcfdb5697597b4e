package org.travaux.diff.semantic;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.TimeLimit;

/**
 * One edit that changes what a clause says, or how it says it.
 *
 * <p>Values are written as in the label scheme of clause changes: {@code obligation}, {@code <=600000 persons}, {@code
 * deadline:P60D after signature}, {@code if:peacetime}.
 */
public sealed interface SemanticChange {

    /** {@return in which respect} */
    Facet facet();

    /** {@return where it stands, and the rule that found it} */
    Evidence evidence();

    /** {@return the value before, null for what was added} */
    @Nullable String before();

    /** {@return the value after, null for what was removed} */
    @Nullable String after();

    /** {@return which way it goes, or null where that is not certain} */
    @Nullable Direction direction();

    /** {@return what became of it} */
    default Change change() {
        return evidence().change();
    }

    /**
     * Somebody is bound, allowed or forbidden otherwise.
     *
     * @param from the operator before
     * @param to the operator after
     * @param direction which way
     * @param evidence where
     */
    record Modality(Operator from, Operator to, @Nullable Direction direction, Evidence evidence)
            implements SemanticChange {

        @Override
        public Facet facet() {
            return Facet.MODALITY;
        }

        @Override
        public String before() {
            return from.id();
        }

        @Override
        public String after() {
            return to.id();
        }
    }

    /**
     * A number, its comparator or its unit.
     *
     * @param from the quantity before, null for one added
     * @param to the quantity after, null for one removed
     * @param direction which way
     * @param evidence where
     */
    record Quantity(
            @Nullable Bound from,
            @Nullable Bound to,
            @Nullable Direction direction,
            Evidence evidence) implements SemanticChange {

        @Override
        public Facet facet() {
            return Facet.QUANTITY;
        }

        @Override
        public @Nullable String before() {
            return from == null ? null : from.toString();
        }

        @Override
        public @Nullable String after() {
            return to == null ? null : to.toString();
        }
    }

    /**
     * A date, deadline, duration, frequency, sequence or trigger.
     *
     * @param from the time before, null for one added
     * @param to the time after, null for one removed
     * @param direction which way
     * @param evidence where
     */
    record Temporal(
            @Nullable TimeLimit from,
            @Nullable TimeLimit to,
            @Nullable Direction direction,
            Evidence evidence) implements SemanticChange {

        @Override
        public Facet facet() {
            return Facet.TEMPORAL;
        }

        @Override
        public @Nullable String before() {
            return from == null ? null : from.toString();
        }

        @Override
        public @Nullable String after() {
            return to == null ? null : to.toString();
        }
    }

    /**
     * Anything else of substance: who, to whom, where, on what condition, what.
     *
     * @param facet in which respect, a substantive one
     * @param before the gist before, null for what was added
     * @param after the gist after, null for what was removed
     * @param direction which way
     * @param evidence where
     */
    record Content(
            Facet facet,
            @Nullable String before,
            @Nullable String after,
            @Nullable Direction direction,
            Evidence evidence)
            implements SemanticChange {

        /** Checks the facet. */
        public Content {
            if (!facet.substantive()) {
                throw new IllegalArgumentException(facet + " is no matter of substance");
            }
        }
    }

    /**
     * Other wording for the same.
     *
     * @param kind what sort of rewording
     * @param evidence a characteristic place
     */
    record Wording(WordingKind kind, Evidence evidence) implements SemanticChange {

        @Override
        public Facet facet() {
            return kind.facet();
        }

        @Override
        public String before() {
            return kind.id();
        }

        @Override
        public String after() {
            return kind.id();
        }

        @Override
        public @Nullable Direction direction() {
            return null;
        }
    }
}
