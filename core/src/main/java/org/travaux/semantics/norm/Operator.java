package org.travaux.semantics.norm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The deontic operator of a norm, with its bindingness: a rank from 0 (free) to 5 (bound). A negative operator has the rank
 * of its positive.
 */
public enum Operator {
    /** Not obliged. */
    EXEMPTION(0, Sign.FREE),
    /** Allowed or entitled. */
    PERMISSION(0, Sign.FREE),
    /** Means to. */
    INTENT(1, Sign.DO),
    /** No deontic force. */
    STATEMENT(1, Sign.DO),
    /** Should. */
    RECOMMENDATION(2, Sign.DO),
    /** Is to try. */
    BEST_EFFORTS(3, Sign.DO),
    /** Will, in political texts. */
    COMMITMENT(4, Sign.DO),
    /** Shall. */
    OBLIGATION(5, Sign.DO),
    /** Shall not. */
    PROHIBITION(5, Sign.NOT),
    /** Will not. */
    COMMITMENT_NOT(4, Sign.NOT),
    /** Is to try not to. */
    BEST_EFFORTS_NOT(3, Sign.NOT),
    /** Should not. */
    RECOMMENDATION_NOT(2, Sign.NOT),
    /** Means not to. */
    INTENT_NOT(1, Sign.NOT);

    /** Which way an operator points. */
    public enum Sign {
        /** Leaves the choice. */
        FREE,
        /** Towards the act. */
        DO,
        /** Away from it. */
        NOT
    }

    private final int rank;
    private final Sign sign;

    Operator(int rank, Sign sign) {
        this.rank = rank;
        this.sign = sign;
    }

    /** {@return how strongly it binds, from 0 to 5} */
    public int rank() {
        return rank;
    }

    /** {@return which way it points} */
    public Sign sign() {
        return sign;
    }

    /** {@return the name used in JSON} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the operator with the act denied: shall becomes shall not} */
    public Operator negated() {
        return switch (this) {
            case OBLIGATION, PERMISSION -> PROHIBITION;
            case COMMITMENT -> COMMITMENT_NOT;
            case BEST_EFFORTS -> BEST_EFFORTS_NOT;
            case RECOMMENDATION -> RECOMMENDATION_NOT;
            case INTENT -> INTENT_NOT;
            case PROHIBITION -> OBLIGATION;
            case COMMITMENT_NOT -> COMMITMENT;
            case BEST_EFFORTS_NOT -> BEST_EFFORTS;
            case RECOMMENDATION_NOT -> RECOMMENDATION;
            case INTENT_NOT -> INTENT;
            case EXEMPTION, STATEMENT -> this;
        };
    }

    /**
     * {@return the operator of this name, if there is one}
     *
     * @param id a name as {@link #id()} gives it
     */
    public static Optional<Operator> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
