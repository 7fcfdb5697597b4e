package org.travaux.compare;

import java.util.List;
import java.util.Objects;
import org.travaux.align.LinkRules;
import org.travaux.diff.semantic.Register;
import org.travaux.model.Clause;

/**
 * What a comparison is asked beyond the texts.
 *
 * @param links what a person decided of the links between the clauses of these two documents
 * @param explained whether each link is to say its score and the best of what it was not linked to
 * @param byMeaning whether clauses still unpaired are paired by meaning
 * @param judged whether it is to be said of each link what changed in meaning
 * @param register the practice of drafting by which "shall" and "will" are read
 * @param aliases other names of parties, organisations and places: each list names one
 */
public record ComparisonOptions(
        LinkRules<Clause> links,
        boolean explained,
        PairByMeaning byMeaning,
        boolean judged,
        Register register,
        List<List<String>> aliases) {

    /** Whether clauses that share hardly a word are paired by what they mean. */
    public enum PairByMeaning {
        /** Where few enough are unpaired. */
        AUTO,
        /** Up to a limit that only time sets. */
        ON,
        /** Never. */
        OFF
    }

    /** Checks and copies. */
    public ComparisonOptions {
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(byMeaning, "byMeaning");
        Objects.requireNonNull(register, "register");
        aliases = aliases.stream().map(List::copyOf).toList();
    }

    /**
     * Makes options by which changes are judged as in treaties, with no names known.
     *
     * @param links what a person decided of the links
     * @param explained whether each link is to be explained
     * @param byMeaning whether clauses still unpaired are paired by meaning
     */
    public ComparisonOptions(LinkRules<Clause> links, boolean explained, PairByMeaning byMeaning) {
        this(links, explained, byMeaning, true, Register.TREATY, List.of());
    }

    /** {@return no decisions, no explanation, by meaning where few clauses are unpaired, judged as treaties are} */
    public static ComparisonOptions standard() {
        return new ComparisonOptions(LinkRules.none(), false, PairByMeaning.AUTO);
    }

    /**
     * {@return the same with these decisions on links}
     *
     * @param decided the decisions
     */
    public ComparisonOptions withLinks(LinkRules<Clause> decided) {
        return new ComparisonOptions(decided, explained, byMeaning, judged, register, aliases);
    }

    /** {@return the same, with nothing said of what changed in meaning} */
    public ComparisonOptions withoutJudging() {
        return new ComparisonOptions(links, explained, byMeaning, false, register, aliases);
    }

    /**
     * {@return the same, read by another practice of drafting}
     *
     * @param practice the practice
     */
    public ComparisonOptions withRegister(Register practice) {
        return new ComparisonOptions(links, explained, byMeaning, judged, practice, aliases);
    }

    /**
     * {@return the same with other names known}
     *
     * @param names each list names one party, organisation or place
     */
    public ComparisonOptions withAliases(List<List<String>> names) {
        return new ComparisonOptions(links, explained, byMeaning, judged, register, names);
    }
}
