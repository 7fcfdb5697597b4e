package org.travaux.reactions.circulation;

import java.util.List;
import java.util.Objects;
import org.travaux.model.Term;
import org.travaux.model.plan.Circulation;
import org.travaux.reactions.Utterance;

/**
 * A statement on a version made when, by what is recorded, those who made it did not have its text.
 *
 * @param utterance the statement
 * @param version id of the version
 * @param party id of the party that spoke
 * @param ground how it stands with what is recorded
 * @param claims the claims it rests on
 */
public record EarlyStatement(
        Utterance utterance, String version, String party, Ground ground, List<Circulation> claims) {

    /** What a flag rests on. */
    public enum Ground implements Term {
        /** All that is claimed says that they had it only later. */
        HAD_IT_LATER,
        /** Claims on this contradict each other: by some they had it, by some they had it not. */
        DISPUTED,
        /** It is only claimed that they did not have it. */
        HAD_IT_NOT
    }

    /** Checks and copies. */
    public EarlyStatement {
        Objects.requireNonNull(utterance, "utterance");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(ground, "ground");
        claims = List.copyOf(claims);
    }
}
