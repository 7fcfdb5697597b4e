package org.travaux.record.exchange.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.travaux.model.plan.Party;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * What a file holds before it is checked.
 *
 * @param file the file's name, for messages
 * @param reactions its reactions, as maps of {@code reactions.yaml} that know their lines, in the file's order
 * @param newIds the ids of those that came without one
 * @param sources the sources that the plan does not have, as maps of {@code sources.yaml}
 * @param parties the parties that the plan does not have
 */
public record Draft(
        String file, List<MappingNode> reactions, Set<String> newIds, List<EntryMap> sources, List<Party> parties) {

    /** Checks and copies. */
    public Draft {
        Objects.requireNonNull(file, "file");
        reactions = List.copyOf(reactions);
        newIds = Set.copyOf(newIds);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
    }
}
