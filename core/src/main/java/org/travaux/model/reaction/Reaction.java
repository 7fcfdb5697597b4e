package org.travaux.model.reaction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;
import org.travaux.model.evidence.Claimant;

/**
 * One attributable statement by one party about one target. Never edited, only superseded.
 *
 * <p>Silence is not assent, and a second-hand statement never takes the place of the party's own words.
 *
 * @param id its id
 * @param party id of the party whose position it is
 * @param members named members of the group that speaks, as the source names them
 * @param speaker the named person who spoke, or who asserts where it is second-hand; or null
 * @param attribution who answers for it
 * @param assertedBy who says so where it is second-hand, else null
 * @param onBehalfOf id of the party in whose name it was said, where that is another one; or null
 * @param statement what was said
 * @param stance where it stands toward the target
 * @param seeks what it asks for, if anything
 * @param target what it is about
 * @param dateSaid when it was said; {@link EdtfDate#UNKNOWN} is a value
 * @param source id of the source
 * @param alsoReportedBy ids of sources that retell it
 * @param relations how it stands to other reactions
 * @param passage where in the source it was found, or null
 * @param access who may see it
 * @param note anything else
 */
public record Reaction(
        String id,
        String party,
        List<String> members,
        @Nullable Speaker speaker,
        Attribution attribution,
        @Nullable Claimant assertedBy,
        @Nullable String onBehalfOf,
        Statement statement,
        Stance stance,
        List<Seek> seeks,
        Target target,
        EdtfDate dateSaid,
        String source,
        List<String> alsoReportedBy,
        Relations relations,
        @Nullable Passage passage,
        Access access,
        @Nullable String note) {

    /** Checks and copies. */
    public Reaction {
        Require.text(id, "id");
        Require.text(party, "party");
        members = List.copyOf(members);
        Objects.requireNonNull(attribution, "attribution");
        Require.noneOrText(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(stance, "stance");
        seeks = List.copyOf(seeks);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(dateSaid, "dateSaid");
        Require.text(source, "source");
        alsoReportedBy = List.copyOf(alsoReportedBy);
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(access, "access");
        Require.noneOrText(note, "note");
        if ((attribution == Attribution.SECOND_HAND) != (assertedBy != null)) {
            throw new IllegalArgumentException(
                    "only a second-hand statement is asserted by another, and it says by whom");
        }
        if (attribution == Attribution.ON_RECORD && speaker == null) {
            throw new IllegalArgumentException("a statement on the record has a named speaker");
        }
    }
}
