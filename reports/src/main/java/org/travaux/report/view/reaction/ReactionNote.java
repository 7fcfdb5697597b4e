package org.travaux.report.view.reaction;

import java.util.List;
import java.util.Objects;

/**
 * One recorded statement as a report shows it.
 *
 * @param id its id in the record
 * @param version id of the version it was said of; empty where that is not known
 * @param clause number of the clause it was said of, as cited; empty where it names none
 * @param party name of the party whose position it is
 * @param date when it was said, as readers see it; empty where that is not known
 * @param stance where it stands, in words: {@code seeks changes}
 * @param attribution who answers for it, in words: {@code on record, Yuri Ushakov}; where it is second-hand, who asserts it
 * @param secondHand whether another says so of the party
 * @param words what was said, one sentence in reporting style, with the quoted words
 * @param source where it was published, in a few words
 * @param state how it stands to the clause it is shown beside, one word: “current”, “stale”, “lapsed” or “unverifiable”; empty
 *     where it was said of that very version
 * @param judgedIn id of the version whose clause it is shown beside; empty where the state is
 * @param because why it is in this state, one phrase; may be empty
 * @param contradictedBy the statements that dispute it, as readers see them
 */
public record ReactionNote(
        String id,
        String version,
        String clause,
        String party,
        String date,
        String stance,
        String attribution,
        boolean secondHand,
        String words,
        String source,
        String state,
        String judgedIn,
        String because,
        List<String> contradictedBy) {

    /** Checks and copies. */
    public ReactionNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(judgedIn, "judgedIn");
        Objects.requireNonNull(because, "because");
        contradictedBy = List.copyOf(contradictedBy);
        if (state.isEmpty() && !(judgedIn.isEmpty() && because.isEmpty())) {
            throw new IllegalArgumentException("no state to judge: " + id);
        }
    }

    /**
     * {@return the statement as one paragraph, the same in every format: {@code Russia, 24 Nov 2025, on us28:6 (on record, Yuri
     * Ushakov): seeks changes – “…” [Kyiv Independent] – stale in ua20: the number changed}}
     */
    public String text() {
        StringBuilder text = new StringBuilder(party);
        append(text, ", ", date, "");
        append(text, ", on ", target(), "");
        append(text, secondHand ? " (as asserted by " : " (", attribution, ")");
        append(text, ": ", stance, "");
        append(text, stance.isEmpty() ? ": " : " – ", words, "");
        append(text, " [", source, "]");
        append(text, " – ", state, "");
        append(text, " in ", judgedIn, "");
        append(text, ": ", because, "");
        append(text, " – contradicted by ", String.join("; ", contradictedBy), "");
        return text.toString();
    }

    /**
     * {@return the same with another reason for its state}
     *
     * @param other the reason, one phrase
     */
    public ReactionNote because(String other) {
        return new ReactionNote(
                id,
                version,
                clause,
                party,
                date,
                stance,
                attribution,
                secondHand,
                words,
                source,
                state,
                judgedIn,
                other,
                contradictedBy);
    }

    private String target() {
        return version.isEmpty() || clause.isEmpty() ? version + clause : version + ":" + clause;
    }

    private static void append(StringBuilder text, String before, String part, String after) {
        if (!part.isEmpty()) {
            text.append(before).append(part).append(after);
        }
    }
}
