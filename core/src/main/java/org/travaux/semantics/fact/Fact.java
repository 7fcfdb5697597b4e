package org.travaux.semantics.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Something a text says in any language alike: {@code 60 million cubic metres}, {@code 31 December 2028}.
 *
 * @param kind what sort of thing
 * @param value what it comes to, the same in every language: {@code 60000000}, {@code 2028-12-31}, {@code XXXX-05-15} where
 *     no year is said, {@code 5.2}; of a name its letters in Latin script
 * @param unit what is counted, as an English singular ({@code day}, {@code percent}), or null where it is none of those known
 * @param spelled whether a number is written in words, which often is no quantity at all: {@code the two Parties}
 * @param span where it stands
 */
public record Fact(FactKind kind, String value, @Nullable String unit, boolean spelled, TextSpan span) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    /** Checks that nothing but the unit is missing. */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }

    /**
     * {@return whether two facts come to the same; a unit that one of them leaves open is no difference, nor is it one where a
     * number is taken for a year or for a reference on one side only}
     *
     * @param other a fact of another text
     */
    public boolean agrees(Fact other) {
        if (kind == other.kind) {
            return kind == FactKind.QUANTITY ? sameQuantity(other) : value.equals(other.value);
        }
        return kind != FactKind.NAME && other.kind != FactKind.NAME && value.equals(other.value);
    }

    private boolean sameQuantity(Fact other) {
        if (unit == null || other.unit == null || unit.equals(other.unit)) {
            return value.equals(other.value);
        }
        BigDecimal one = magnitude();
        BigDecimal two = other.magnitude();
        return one != null && two != null && base().equals(other.base()) && one.compareTo(two) == 0;
    }

    private String base() {
        return switch (unit) {
            case "year" -> "month";
            case "week" -> "day";
            case null -> "";
            default -> unit;
        };
    }

    private @Nullable BigDecimal magnitude() {
        if (!value.matches("[0-9]+(?:\\.[0-9]+)?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(value);
        return switch (unit) {
            case "year" -> number.multiply(MONTHS_OF_A_YEAR);
            case "week" -> number.multiply(DAYS_OF_A_WEEK);
            case null -> number;
            default -> number;
        };
    }
}
