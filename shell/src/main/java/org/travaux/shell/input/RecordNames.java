package org.travaux.shell.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.shell.line.NearestName;
import org.travaux.shell.line.UsageException;

/** Parties and topics of a plan by the names that people type: ids, names, aliases; letter case does not matter. */
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
        return find(
                plan,
                "party",
                typed,
                plan.parties(),
                List.of(party -> List.of(party.id()), party -> List.of(party.name()), Party::aliases));
    }

    /**
     * {@return the topic of this name}
     *
     * @param plan the plan
     * @param typed its id, label or a keyword
     * @throws UsageException with the nearest names if there is none
     */
    public static Topic topic(Plan plan, String typed) {
        return find(
                plan,
                "topic",
                typed,
                plan.taxonomy(),
                List.of(topic -> List.of(topic.id()), topic -> List.of(topic.label()), Topic::keywords));
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

    /** The first that has the name as its id, else as its name, else as another name. */
    private static <T> T find(Plan plan, String what, String typed, List<T> all, List<Names<T>> kinds) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>();
        for (Names<T> names : kinds) {
            for (T one : all) {
                for (String name : names.of(one)) {
                    if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
                        return one;
                    }
                    known.add(name);
                }
            }
        }
        List<String> near = NearestName.several(wanted, known, MAX_PROPOSALS);
        List<String> ids =
                all.stream().map(one -> kinds.getFirst().of(one).getFirst()).toList();
        throw new UsageException("The plan " + plan.id() + " has no " + what + " \"" + typed + "\". "
                + (near.isEmpty()
                        ? ids.isEmpty() ? "It has none yet." : "It has: " + String.join(", ", ids) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }

    /** Names of one kind. */
    @FunctionalInterface
    private interface Names<T> {

        List<String> of(T one);
    }
}
