package org.travaux.record.exchange;

import java.util.List;
import java.util.Objects;
import org.travaux.model.reaction.Reaction;

/** What is asked of a reaction beyond its form before it goes into a record. */
@FunctionalInterface
public interface ReactionCheck {

    /** Asks nothing. */
    ReactionCheck NONE = reaction -> new Checked(reaction, List.of());

    /**
     * {@return the reaction as it is to be recorded, and what is wrong with it}
     *
     * @param reaction a reaction that is in order by itself
     */
    Checked check(Reaction reaction);

    /**
     * A reaction that was checked.
     *
     * @param reaction the reaction as it is to be recorded
     * @param problems what is wrong with it; none where it can be taken
     */
    record Checked(Reaction reaction, List<Problem> problems) {

        /** Checks and copies. */
        public Checked {
            Objects.requireNonNull(reaction, "reaction");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something that is wrong with a reaction.
     *
     * @param message what is wrong, in plain words
     * @param remedy what to do about it, in plain words
     */
    record Problem(String message, String remedy) {

        /** Checks that both are there. */
        public Problem {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(remedy, "remedy");
        }
    }
}
