package org.travaux.record.exchange;

import java.util.List;
import java.util.function.Function;
import org.travaux.model.ClauseReference;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Target;

/** What the clauses of a reaction are found by again. */
public final class Anchors {

    private Anchors() {}

    /**
     * {@return the same reaction without the anchors of its clauses}
     *
     * @param reaction a reaction
     */
    static Reaction without(Reaction reaction) {
        return withClauses(
                reaction, clause -> new ClauseReference(clause.version(), clause.number(), /* anchor= */ null));
    }

    /**
     * {@return what a reaction says whatever it is called: without its id and the anchors of its clauses}
     *
     * @param reaction a reaction
     */
    static Reaction content(Reaction reaction) {
        return with("?", without(reaction), without(reaction).target());
    }

    /**
     * {@return the same reaction about other clauses}
     *
     * @param reaction a reaction
     * @param change what becomes of each clause
     */
    public static Reaction withClauses(Reaction reaction, Function<ClauseReference, ClauseReference> change) {
        Target target = reaction.target();
        List<ClauseReference> clauses = target.clauses().stream().map(change).toList();
        if (clauses.equals(target.clauses())) {
            return reaction;
        }
        return with(
                reaction.id(),
                reaction,
                new Target(
                        target.version(),
                        clauses,
                        target.clauseBasis(),
                        target.topics(),
                        target.object(),
                        target.party()));
    }

    private static Reaction with(String id, Reaction reaction, Target target) {
        return new Reaction(
                id,
                reaction.party(),
                reaction.members(),
                reaction.speaker(),
                reaction.attribution(),
                reaction.assertedBy(),
                reaction.onBehalfOf(),
                reaction.statement(),
                reaction.stance(),
                reaction.seeks(),
                target,
                reaction.dateSaid(),
                reaction.source(),
                reaction.alsoReportedBy(),
                reaction.relations(),
                reaction.passage(),
                reaction.access(),
                reaction.note());
    }
}
