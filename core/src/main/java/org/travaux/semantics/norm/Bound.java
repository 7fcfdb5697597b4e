package org.travaux.semantics.norm;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with the comparator that bounds it: {@code <=600000 persons}.
 *
 * @param comparator how the number bounds
 * @param value the number, in the unit
 * @param unit what is counted, as an English singular in base units where one is known, or the noun as written; empty for a
 *     bare number
 */
public record Bound(Comparator comparator, BigDecimal value, String unit) {

    /** How a number bounds a quantity. */
    public enum Comparator {
        /** No more than. */
        AT_MOST("<="),
        /** Less than. */
        BELOW("<"),
        /** No less than. */
        AT_LEAST(">="),
        /** More than. */
        ABOVE(">"),
        /** Just so many. */
        EXACTLY("="),
        /** About so many. */
        ABOUT("~");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** {@return the sign it is written with} */
        public String sign() {
            return sign;
        }

        /** {@return whether it sets a highest value} */
        public boolean isCeiling() {
            return this == AT_MOST || this == BELOW;
        }

        /** {@return whether it sets a lowest value} */
        public boolean isFloor() {
            return this == AT_LEAST || this == ABOVE;
        }

        /**
         * {@return the comparator of this sign, or null}
         *
         * @param sign the sign
         */
        public static @Nullable Comparator of(String sign) {
            for (Comparator comparator : values()) {
                if (comparator.sign.equals(sign)) {
                    return comparator;
                }
            }
            return null;
        }
    }

    /** Checks that nothing is missing. */
    public Bound {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** {@return comparator, number and unit, as {@code <=600000 persons}} */
    @Override
    public String toString() {
        String number = value.stripTrailingZeros().toPlainString();
        return comparator.sign() + number + (unit.isEmpty() ? "" : " " + unit);
    }
}
