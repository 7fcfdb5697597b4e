package org.travaux.reactions.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Stance;
import org.travaux.reactions.Lane;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;

/**
 * How a party's stance on a topic went over the versions: its own statements on the plan in the order of time.
 *
 * @param party id of the party
 * @param topic id of the topic
 * @param steps its statements, the earliest first
 */
public record Movement(String party, String topic, List<Step> steps) {

    /**
     * A statement and whether the stance is another than before.
     *
     * @param utterance the statement
     * @param turned whether the stance differs from that of the statement before; false for the first
     */
    public record Step(Utterance utterance, boolean turned) {

        /** Checks that the statement is there. */
        public Step {
            Objects.requireNonNull(utterance, "utterance");
        }

        /** {@return the stance taken} */
        public Stance stance() {
            return utterance.reaction().stance();
        }
    }

    /** Checks and copies. */
    public Movement {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(topic, "topic");
        steps = List.copyOf(steps);
    }

    /**
     * {@return the movements of all parties on all topics they spoke on, in the plan's order of parties, then of topics}
     *
     * @param plan the plan
     * @param wanted which reactions count
     */
    public static List<Movement> of(TracedPlan plan, Predicate<Reaction> wanted) {
        Map<String, Map<String, List<Utterance>>> said = new LinkedHashMap<>();
        plan.plan().parties().stream().map(Party::id).forEach(party -> said.put(party, new LinkedHashMap<>()));
        said.values()
                .forEach(topics -> plan.plan().taxonomy().stream()
                        .map(Topic::id)
                        .forEach(topic -> topics.put(topic, new ArrayList<>())));
        for (Utterance utterance : plan.utterances().inTime()) {
            if (utterance.own() && utterance.lane() == Lane.PLAN && wanted.test(utterance.reaction())) {
                Map<String, List<Utterance>> own =
                        said.computeIfAbsent(utterance.party(), party -> new LinkedHashMap<>());
                utterance
                        .reaction()
                        .target()
                        .topics()
                        .forEach(topic -> own.computeIfAbsent(topic, id -> new ArrayList<>())
                                .add(utterance));
            }
        }
        List<Movement> movements = new ArrayList<>();
        said.forEach((party, topics) -> topics.forEach((topic, utterances) -> {
            if (!utterances.isEmpty()) {
                movements.add(new Movement(party, topic, steps(topic, utterances)));
            }
        }));
        return movements;
    }

    private static List<Step> steps(String topic, List<Utterance> utterances) {
        List<Step> steps = new ArrayList<>();
        Stance before = null;
        for (Utterance utterance :
                utterances.stream().sorted(MatrixMaker.inTimeOn(topic)).toList()) {
            Stance now = utterance.reaction().stance();
            steps.add(new Step(utterance, before != null && before != now));
            before = now;
        }
        return steps;
    }
}
