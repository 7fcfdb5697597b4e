package org.travaux.archive.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.record.filter.Period;

/**
 * What is asked of an archive; what is null is not asked.
 *
 * @param words the words, in the language of queries: {@code peace}, {@code "a phrase"}, {@code begin*}, {@code NEAR(a b, 5)},
 *     {@code a OR b}, {@code NOT a}, {@code -a}, parentheses
 * @param kinds what is looked for; at least one kind
 * @param time which archived versions are searched (record time)
 * @param filter what else must hold
 * @param offset how many hits are passed over, from 0
 * @param limit how many hits are given at most, from 1 to {@value #MOST}
 */
public record SearchQuery(String words, Set<EntryKind> kinds, RecordTime time, Filter filter, int offset, int limit) {

    /** How many hits one answer has at most. */
    public static final int MOST = 10_000;

    /** Checks and copies. */
    public SearchQuery {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(filter, "filter");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("nothing is looked for");
        }
        kinds = Set.copyOf(kinds);
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("from " + offset + ", at most " + limit);
        }
    }

    /**
     * {@return the question for words alone: in the latest versions, of every kind, the first 20}
     *
     * @param words the words
     */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, EnumSet.allOf(EntryKind.class), new RecordTime.Latest(), Filter.NONE, 0, 20);
    }

    /**
     * {@return the same question of other archived versions}
     *
     * @param other which
     */
    public SearchQuery at(RecordTime other) {
        return new SearchQuery(words, kinds, other, filter, offset, limit);
    }

    /**
     * {@return the same question with another filter}
     *
     * @param other the filter
     */
    public SearchQuery with(Filter other) {
        return new SearchQuery(words, kinds, time, other, offset, limit);
    }

    /**
     * {@return the same question for other kinds}
     *
     * @param others the kinds
     */
    public SearchQuery in(Set<EntryKind> others) {
        return new SearchQuery(words, others, time, filter, offset, limit);
    }

    /**
     * {@return the same question for other hits of it}
     *
     * @param from how many are passed over
     * @param most how many are given at most
     */
    public SearchQuery page(int from, int most) {
        return new SearchQuery(words, kinds, time, filter, from, most);
    }

    /**
     * What must hold of a hit besides its words; what is null is not asked.
     *
     * @param plan id of the plan
     * @param party the party whose statement or claim it is, by id, name or alias; clauses are nobody's
     * @param topic a topic of the clause, statement or claim, by id, label or keyword
     * @param version id of the plan's version that it is of, or is or may be about
     * @param language BCP 47 tag of the text or of the quote; {@code en} takes {@code en-GB} in
     * @param on the day by which it was there, or may have been (event time): a clause by its version's date, a statement
     *     or claim by when it was said
     * @param period the days between which it lies, or may lie, by the same dates
     */
    public record Filter(
            @Nullable String plan,
            @Nullable String party,
            @Nullable String topic,
            @Nullable String version,
            @Nullable String language,
            @Nullable LocalDate on,
            Period period) {

        /** Nothing else is asked. */
        public static final Filter NONE = new Filter(null, null, null, null, null, null, Period.ALWAYS);

        /** Checks that there is a period. */
        public Filter {
            Objects.requireNonNull(period, "period");
        }

        /** {@return whether only what has a date can pass} */
        public boolean needsDate() {
            return on != null || period.from() != null || period.to() != null;
        }
    }
}
