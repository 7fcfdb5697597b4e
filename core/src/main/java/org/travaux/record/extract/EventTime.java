package org.travaux.record.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.record.extract.Omission.Kind;

/**
 * What had happened by a day (event time): the versions that may have been on the table, who had them, what had been said.
 *
 * <p>What is known of such a version today is kept whenever it came to be known: its texts, what it is said to contain, who is
 * said to have drafted it. When it came to be known is the other clock, that of the archive.
 */
public final class EventTime {

    private EventTime() {}

    /**
     * {@return what had happened, or may have}
     *
     * @param record the record
     * @param day the day, itself included
     */
    public static Extract on(PlanRecord record, LocalDate day) {
        Narrowing narrowing = new Narrowing(record);
        Clock clock = new Clock(narrowing, day);
        for (PlanVersion version : record.plan().versions()) {
            clock.check(Kind.VERSION, version.id(), version.date());
        }
        for (Circulation claim : record.plan().circulation()) {
            clock.circulation(claim);
        }
        for (Reaction reaction : record.reactions()) {
            clock.check(Kind.STATEMENT, reaction.id(), reaction.dateSaid());
        }
        for (ContentClaim claim : record.claims()) {
            clock.claim(claim);
        }
        Set<String> cited = cited(record, narrowing);
        for (Source source : record.sources()) {
            EdtfDate published = source.published();
            if (published != null && !published.mayBeOnOrBefore(day) && !cited.contains(source.id())) {
                narrowing.omit(Kind.SOURCE, source.id(), Cause.LATER, clock.later());
            }
        }
        return narrowing.result();
    }

    /** The sources of what stays. */
    private static Set<String> cited(PlanRecord record, Narrowing narrowing) {
        Set<String> cited = new HashSet<>();
        for (PlanVersion version : record.plan().versions()) {
            if (narrowing.keeps(Kind.VERSION, version.id())) {
                version.draftedBy().stream().map(DraftingClaim::source).forEach(cited::add);
                version.derivedFrom().stream().map(Derivation::source).forEach(cited::add);
                version.texts().stream().map(VersionText::source).forEach(cited::add);
            }
        }
        record.plan().circulation().stream()
                .filter(claim -> narrowing.keeps(Kind.CIRCULATION, claim.id()))
                .map(Circulation::source)
                .forEach(cited::add);
        record.reactions().stream()
                .filter(reaction -> narrowing.keeps(Kind.STATEMENT, reaction.id()))
                .map(Reaction::source)
                .forEach(cited::add);
        record.claims().stream()
                .filter(claim -> narrowing.keeps(Kind.CLAIM, claim.id()))
                .map(ContentClaim::source)
                .forEach(cited::add);
        return cited;
    }

    private record Clock(Narrowing narrowing, LocalDate day) {

        String later() {
            return "later than " + day;
        }

        void check(Kind kind, String id, EdtfDate date) {
            if (date.isUnknown()) {
                narrowing.omit(kind, id, Cause.UNDATED, "of unknown date");
            } else if (!date.mayBeOnOrBefore(day)) {
                narrowing.omit(kind, id, Cause.LATER, later());
            }
        }

        /** Who had a version counts from when they had it; where nobody says since when, from when it was said. */
        void circulation(Circulation claim) {
            EdtfDate from = claim.from();
            if (!narrowing.keeps(Kind.VERSION, claim.version())) {
                narrowing.omit(Kind.CIRCULATION, claim.id(), Cause.LATER, "of a version left out");
            } else {
                check(Kind.CIRCULATION, claim.id(), from == null || from.isUnknown() ? claim.claimDate() : from);
            }
        }

        /** What a version contains it contained from the beginning; where no version is named, the day it was said counts. */
        void claim(ContentClaim claim) {
            List<String> versions = claim.version().versions();
            if (versions.isEmpty()) {
                check(Kind.CLAIM, claim.id(), claim.date());
            } else if (versions.stream().noneMatch(id -> narrowing.keeps(Kind.VERSION, id))) {
                narrowing.omit(Kind.CLAIM, claim.id(), Cause.LATER, "of a version left out");
            }
        }
    }
}
