package org.travaux.model.reaction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.Require;
import org.travaux.model.evidence.VersionReference;

/**
 * What a statement is about.
 *
 * @param version the version meant
 * @param clauses the clauses meant, none where it names none
 * @param clauseBasis what the link to the clauses rests on, null without clauses
 * @param topics ids of its topics, the main one first; at least one
 * @param object what kind of thing
 * @param party id of the party whose conduct, claim or demand is addressed, or null
 */
public record Target(
        VersionReference version,
        List<ClauseReference> clauses,
        @Nullable ClauseBasis clauseBasis,
        List<String> topics,
        TargetObject object,
        @Nullable String party) {

    /** Checks and copies. */
    public Target {
        Objects.requireNonNull(version, "version");
        clauses = List.copyOf(clauses);
        topics = List.copyOf(topics);
        Objects.requireNonNull(object, "object");
        Require.noneOrText(party, "party");
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("the target has no topic");
        }
        if (clauses.isEmpty() != (clauseBasis == null)) {
            throw new IllegalArgumentException("clauses and their basis go together");
        }
    }
}
