package org.travaux.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * A version of a plan: an expression of it, known by its texts or by report only.
 *
 * @param id its id; never the number of its points
 * @param label what the record calls it
 * @param otherLabels what others call it
 * @param number its number in somebody's count of the versions, or null
 * @param points how many points it has, or null where nobody says
 * @param pointsNote what is to be said of that count
 * @param date when it was on the table
 * @param dateNote what is to be said of that date
 * @param status how far it got
 * @param draftedBy who is said to have written it
 * @param derivedFrom the versions it goes back to; none for a first draft, several for a merger
 * @param derivedNote what is to be said of its descent
 * @param agreement what PA-X would say of it, or null
 * @param access who may see it
 * @param note anything else
 * @param texts its texts; none where it is known by report only
 */
public record PlanVersion(
        String id,
        String label,
        List<String> otherLabels,
        @Nullable String number,
        @Nullable Integer points,
        @Nullable String pointsNote,
        EdtfDate date,
        @Nullable String dateNote,
        VersionStatus status,
        List<DraftingClaim> draftedBy,
        List<Derivation> derivedFrom,
        @Nullable String derivedNote,
        @Nullable AgreementTerms agreement,
        Access access,
        @Nullable String note,
        List<VersionText> texts) {

    /** Checks and copies. */
    public PlanVersion {
        Require.text(id, "id");
        Require.text(label, "label");
        otherLabels = List.copyOf(otherLabels);
        Require.noneOrText(number, "number");
        Require.noneOrText(pointsNote, "pointsNote");
        Objects.requireNonNull(date, "date");
        Require.noneOrText(dateNote, "dateNote");
        Objects.requireNonNull(status, "status");
        draftedBy = List.copyOf(draftedBy);
        derivedFrom = List.copyOf(derivedFrom);
        Require.noneOrText(derivedNote, "derivedNote");
        Objects.requireNonNull(access, "access");
        Require.noneOrText(note, "note");
        texts = List.copyOf(texts);
    }

    /** {@return whether no text of it is held} */
    public boolean byReportOnly() {
        return texts.isEmpty();
    }

    /**
     * {@return the same version with one text more}
     *
     * @param text the text
     */
    public PlanVersion withText(VersionText text) {
        List<VersionText> more = new ArrayList<>(texts);
        more.add(text);
        return new PlanVersion(
                id,
                label,
                otherLabels,
                number,
                points,
                pointsNote,
                date,
                dateNote,
                status,
                draftedBy,
                derivedFrom,
                derivedNote,
                agreement,
                access,
                note,
                more);
    }
}
