package org.travaux.record.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanRecord;
import org.travaux.record.extract.Omission.Cause;

/**
 * A part of a record, itself a record.
 *
 * @param record what is left
 * @param omissions what is left out and why; where a thing goes with another, such as the texts of a version, only the other
 */
public record Extract(PlanRecord record, List<Omission> omissions) {

    /** Checks and copies. */
    public Extract {
        Objects.requireNonNull(record, "record");
        omissions = List.copyOf(omissions);
    }

    /**
     * {@return all of a record}
     *
     * @param record the record
     */
    public static Extract whole(PlanRecord record) {
        return new Extract(record, List.of());
    }

    /** {@return whether nothing is left out} */
    public boolean isWhole() {
        return omissions.isEmpty();
    }

    /**
     * {@return a part of this part, which also leaves out what this one does}
     *
     * @param further takes the part of a record
     */
    public Extract then(Function<PlanRecord, Extract> further) {
        Extract next = further.apply(record);
        List<Omission> all = new ArrayList<>(omissions);
        all.addAll(next.omissions());
        return new Extract(next.record(), all);
    }

    /**
     * {@return how much is left out for a cause, in words: {@code 2 texts and 1 statement}; empty where nothing is}
     *
     * @param cause the cause
     */
    public String count(Cause cause) {
        Map<Omission.Kind, Long> counts = omissions.stream()
                .filter(omission -> omission.cause() == cause)
                .collect(Collectors.groupingBy(
                        Omission::kind, () -> new EnumMap<>(Omission.Kind.class), Collectors.counting()));
        List<String> parts = counts.entrySet().stream()
                .map(entry -> entry.getKey().count(entry.getValue()))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /**
     * {@return the files that a record names, by their paths in its folder}
     *
     * @param record the record
     */
    public static Set<String> files(PlanRecord record) {
        Set<String> files = new LinkedHashSet<>();
        for (PlanVersion version : record.plan().versions()) {
            for (VersionText text : version.texts()) {
                files.add(text.file());
                String basis = text.basis();
                if (basis != null) {
                    files.add(basis);
                }
            }
        }
        for (Source source : record.sources()) {
            if (source.capture() != null) {
                files.add(source.capture().file());
            }
        }
        return files;
    }
}
