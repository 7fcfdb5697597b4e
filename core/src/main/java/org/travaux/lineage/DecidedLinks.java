package org.travaux.lineage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.LinkRules;
import org.travaux.compare.ComparisonIssue;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** What people decided about links between the clauses of two versions. */
@FunctionalInterface
public interface DecidedLinks {

    /** Code of the issue that says of a decision that it was not applied. */
    String NOT_APPLIED = "link-not-applied";

    /**
     * {@return the decisions about links between two versions, in whichever order they name them}
     *
     * @param original id of the version compared with
     * @param before its text
     * @param revised id of the version compared
     * @param after its text
     */
    Decided between(String original, ClauseDocument before, String revised, ClauseDocument after);

    /** {@return no decisions} */
    static DecidedLinks none() {
        return (original, before, revised, after) -> new Decided(LinkRules.none(), List.of());
    }

    /**
     * The decisions about two texts.
     *
     * @param rules those that apply
     * @param notApplied those that do not, and why
     */
    record Decided(LinkRules<Clause> rules, List<NotApplied> notApplied) {

        /** Checks and copies. */
        public Decided {
            Objects.requireNonNull(rules, "rules");
            notApplied = List.copyOf(notApplied);
        }
    }

    /**
     * A decision that does not apply.
     *
     * @param link id of the decision
     * @param reason why, in plain words
     * @param side the side whose clause is not there; null where it is something else
     * @param number the number that is not there; null where it is something else
     */
    record NotApplied(
            String link,
            String reason,
            ComparisonIssue.@Nullable Side side,
            @Nullable String number) {

        /** Checks that there is a reason. */
        public NotApplied {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(reason, "reason");
        }

        /** {@return the whole as one sentence} */
        public String message() {
            return "the decision " + link + " about a link is not applied: " + reason;
        }
    }
}
