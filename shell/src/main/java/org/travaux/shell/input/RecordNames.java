package org.travaux.shell.input;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.shell.line.NearestName;
import org.travaux.shell.line.UsageException;

/** Parties, topics and reactions of a plan by the names that people type. */
public final class RecordNames {

    /** How many names are proposed for one that is not there. */
    private static final int MAX_PROPOSALS = 3;

    private RecordNames() {}

    /**
     * {@return the party of this name}
     *
     * @param plan the plan
     * @param typed its id, name or an alias
     * @throws UsageException with the nearest names if there is none
     */
    public static Party party(Plan plan, String typed) {
        return plan.party(new NameBook(plan, false).party(typed)).orElseThrow(() -> {
            Map<String, String> names = new LinkedHashMap<>();
            plan.parties().forEach(party -> names.put(party.id(), party.id()));
            plan.parties().forEach(party -> names.putIfAbsent(party.name(), party.id()));
            plan.parties().forEach(party -> party.aliases().forEach(alias -> names.putIfAbsent(alias, party.id())));
            return unknown(plan, "party", typed, names);
        });
    }

    /**
     * {@return the topic of this name}
     *
     * @param plan the plan
     * @param typed its id, label or a keyword
     * @throws UsageException with the nearest names if there is none
     */
    public static Topic topic(Plan plan, String typed) {
        return plan.topic(new NameBook(plan, false).topic(typed)).orElseThrow(() -> {
            Map<String, String> names = new LinkedHashMap<>();
            plan.taxonomy().forEach(topic -> names.put(topic.id(), topic.id()));
            plan.taxonomy().forEach(topic -> names.putIfAbsent(topic.label(), topic.id()));
            plan.taxonomy().forEach(topic -> topic.keywords().forEach(word -> names.putIfAbsent(word, topic.id())));
            return unknown(plan, "topic", typed, names);
        });
    }

    /**
     * {@return the reaction of this id}
     *
     * @param record the record
     * @param id its id as it was typed
     * @throws UsageException with the nearest ids if there is none
     */
    public static Reaction reaction(PlanRecord record, String id) {
        return record.reaction(id).orElseThrow(() -> {
            List<String> near = NearestName.several(
                    id, record.reactions().stream().map(Reaction::id).toList(), MAX_PROPOSALS);
            return new UsageException("The plan " + record.plan().id() + " has no reaction \"" + id + "\". "
                    + (near.isEmpty()
                            ? "\"reaction list --plan DIR\" lists them."
                            : "Did you mean " + String.join(" or ", near) + "?"));
        });
    }

    /** Proposes the ids of what has the nearest names, else all ids. */
    private static UsageException unknown(Plan plan, String what, String typed, Map<String, String> idsByName) {
        List<String> near = NearestName.several(typed.strip(), idsByName.keySet(), MAX_PROPOSALS).stream()
                .map(name -> Objects.requireNonNull(idsByName.get(name), "id"))
                .distinct()
                .toList();
        Set<String> ids = new LinkedHashSet<>(idsByName.values());
        return new UsageException("The plan " + plan.id() + " has no " + what + " \"" + typed + "\". "
                + (near.isEmpty()
                        ? ids.isEmpty() ? "It has none yet." : "It has: " + String.join(", ", ids) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }
}
