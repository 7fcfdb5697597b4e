package org.travaux.diff.semantic.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.model.Direction;
import org.travaux.text.TextSpan;

/** The changes found so far in a pair of readings. */
public final class Findings {

    private static final int LONGEST_GIST = 80;

    private final List<SemanticChange> changes = new ArrayList<>();
    private boolean doubleNegation;

    /** Makes an empty list. */
    public Findings() {}

    /**
     * Adds a change.
     *
     * @param change the change
     */
    public void add(SemanticChange change) {
        changes.add(change);
    }

    /**
     * Adds a change told by its words.
     *
     * @param facet in which respect
     * @param pair the two texts
     * @param before where before, or null
     * @param after where after, or null
     * @param direction which way, or null
     * @param rule the rule
     */
    public void add(
            Facet facet,
            PairReading pair,
            @Nullable TextSpan before,
            @Nullable TextSpan after,
            @Nullable Direction direction,
            String rule) {
        changes.add(new SemanticChange.Content(
                facet,
                before == null ? null : gist(pair.before().words(before)),
                after == null ? null : gist(pair.after().words(after)),
                direction,
                new Evidence(before, after, rule)));
    }

    private static String gist(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        if (plain.length() <= LONGEST_GIST) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', LONGEST_GIST);
        return plain.substring(0, cut > 0 ? cut : LONGEST_GIST) + "\u2026";
    }

    /** Notes that one side denies the opposite of what the other says. */
    public void noteDoubleNegation() {
        doubleNegation = true;
    }

    /** {@return whether one side denies the opposite of what the other says} */
    public boolean hasDoubleNegation() {
        return doubleNegation;
    }

    /** {@return whether nothing of substance was found} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return the changes, in the order of the later text as far as they stand there} */
    public List<SemanticChange> changes() {
        return changes.stream().sorted(Comparator.comparingInt(Findings::place)).toList();
    }

    private static int place(SemanticChange change) {
        TextSpan after = change.evidence().after();
        TextSpan before = change.evidence().before();
        return after != null ? after.start() : before != null ? before.start() : 0;
    }
}
