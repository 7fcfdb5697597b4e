package org.travaux.reactions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.travaux.model.EdtfDate;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;

/**
 * Something that was said once: the reaction that stands for it, with the records that tell the same utterance otherwise or
 * print it again, and those that it supersedes.
 *
 * @param reaction the reaction that stands for it: of several that are the same, the first in the record that repeats no other
 * @param retold the other records of the same utterance, in the record's order
 * @param superseded earlier records that it or one of these corrects, in the record's order; kept, and not counted
 * @param rank place of the reaction in the record, from 0
 * @param time when it was said, ready to be compared
 */
public record Utterance(Reaction reaction, List<Reaction> retold, List<Reaction> superseded, int rank, TimeSaid time) {

    /** The order in time as far as dates tell: see {@link TimeSaid}. */
    public static final Comparator<Utterance> BY_DATE = Comparator.comparing(Utterance::time);

    /** The order in time; what dates do not tell apart stands in the record's order. */
    public static final Comparator<Utterance> IN_TIME = BY_DATE.thenComparingInt(Utterance::rank);

    /** Checks and copies. */
    public Utterance {
        Objects.requireNonNull(reaction, "reaction");
        retold = List.copyOf(retold);
        superseded = List.copyOf(superseded);
        Objects.requireNonNull(time, "time");
    }

    /** {@return the id of the reaction that stands for it} */
    public String id() {
        return reaction.id();
    }

    /** {@return when it was said} */
    public EdtfDate date() {
        return reaction.dateSaid();
    }

    /** {@return id of the party whose position it is} */
    public String party() {
        return reaction.party();
    }

    /** {@return whether the party speaks for itself, not another about it} */
    public boolean own() {
        return reaction.attribution() != Attribution.SECOND_HAND;
    }

    /** {@return what it is about at large} */
    public Lane lane() {
        return Lane.of(reaction.target().object());
    }

    /**
     * {@return whether it is about a topic}
     *
     * @param topic id of a topic
     */
    public boolean about(String topic) {
        return reaction.target().topics().contains(topic);
    }

    /** {@return all its records that stand, the one that stands for it first} */
    public Stream<Reaction> records() {
        return Stream.concat(Stream.of(reaction), retold.stream());
    }
}
