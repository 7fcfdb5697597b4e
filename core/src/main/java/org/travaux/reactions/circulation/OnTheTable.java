package org.travaux.reactions.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionStatus;

/**
 * What was on the table on a day, by the dates of the versions.
 *
 * @param day the day
 * @param latest versions that may have been there and of which none that goes back to them was, the latest first
 * @param earlier versions that were there, with a later one on their line there too, and that nobody is recorded to have withdrawn,
 *     the latest first
 * @param replaced versions that their authors have replaced, the latest first
 * @param notYet versions that came later, the earliest first
 * @param undated versions of unknown date
 */
public record OnTheTable(
        LocalDate day,
        List<PlanVersion> latest,
        List<PlanVersion> earlier,
        List<PlanVersion> replaced,
        List<PlanVersion> notYet,
        List<PlanVersion> undated) {

    /** Checks and copies. */
    public OnTheTable {
        Objects.requireNonNull(day, "day");
        latest = List.copyOf(latest);
        earlier = List.copyOf(earlier);
        replaced = List.copyOf(replaced);
        notYet = List.copyOf(notYet);
        undated = List.copyOf(undated);
    }

    /**
     * {@return what was on the table}
     *
     * @param plan the plan
     * @param day the day
     */
    public static OnTheTable of(Plan plan, LocalDate day) {
        List<PlanVersion> inTime = plan.versions().stream()
                .sorted(Comparator.comparing(PlanVersion::date, EdtfDate.CHRONOLOGICAL))
                .toList();
        List<PlanVersion> there = inTime.stream()
                .filter(version ->
                        version.date().earliest().isPresent() && version.date().mayBeOnOrBefore(day))
                .toList();
        List<PlanVersion> latest = new ArrayList<>();
        List<PlanVersion> earlier = new ArrayList<>();
        List<PlanVersion> replaced = new ArrayList<>();
        for (PlanVersion version : there.reversed()) {
            boolean followed = there.stream()
                    .anyMatch(later -> later.derivedFrom().stream()
                            .map(Derivation::version)
                            .anyMatch(version.id()::equals));
            if (version.status() == VersionStatus.SUPERSEDED && followed) {
                replaced.add(version);
            } else if (followed) {
                earlier.add(version);
            } else {
                latest.add(version);
            }
        }
        return new OnTheTable(
                day,
                latest,
                earlier,
                replaced,
                inTime.stream()
                        .filter(version -> version.date().earliest().isPresent()
                                && !version.date().mayBeOnOrBefore(day))
                        .toList(),
                inTime.stream()
                        .filter(version -> version.date().earliest().isEmpty())
                        .toList());
    }
}
