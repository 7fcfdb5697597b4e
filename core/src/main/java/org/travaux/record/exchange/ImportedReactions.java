package org.travaux.record.exchange;

import java.util.List;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.check.PlanIssue;

/**
 * What was read for a record; nothing is in it yet.
 *
 * @param reactions the reactions that are new, in order
 * @param sources the sources that they bring
 * @param parties the parties that they bring
 * @param known how many the record has already, word for word
 * @param refused how many have a problem; where not all need be taken, the others are
 * @param problems every problem found, by line
 */
public record ImportedReactions(
        List<Reaction> reactions,
        List<Source> sources,
        List<Party> parties,
        int known,
        int refused,
        List<PlanIssue> problems) {

    /** Copies. */
    public ImportedReactions {
        reactions = List.copyOf(reactions);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        problems = List.copyOf(problems);
    }
}
