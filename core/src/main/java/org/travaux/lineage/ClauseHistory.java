package org.travaux.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The history of one clause in steps: where it first appears, what it became, where no text is held, where it is gone, where
 * it came back.
 *
 * @param clause the clause asked for
 * @param steps in the order of the versions
 */
public record ClauseHistory(ClauseForm clause, List<Step> steps) {

    /** Checks and copies. */
    public ClauseHistory {
        Objects.requireNonNull(clause, "clause");
        steps = List.copyOf(steps);
    }

    /** One step. */
    public sealed interface Step {

        /** {@return the version} */
        VersionNode version();

        /**
         * Something of the clause stands in the version.
         *
         * @param version the version
         * @param form what stands there
         */
        record Stands(VersionNode version, ClauseForm form) implements Step {}

        /**
         * No text of the version is held, so nothing is known of the clause there.
         *
         * @param version the version
         */
        record NoText(VersionNode version) implements Step {}

        /**
         * Nothing of the clause stands in the version.
         *
         * @param version the version
         * @param last what stood in the versions it was compared with; none where it was gone there already
         */
        record Gone(VersionNode version, List<ClauseForm> last) implements Step {

            /** Copies. */
            public Gone {
                last = List.copyOf(last);
            }
        }
    }

    /**
     * {@return the history of a clause and its family}
     *
     * @param genealogy the genealogy
     * @param id which clause of which version
     */
    public static ClauseHistory of(Genealogy genealogy, FormId id) {
        List<ClauseForm> family = genealogy.family(id);
        Set<String> touched = new HashSet<>();
        family.forEach(form -> touched.add(form.id().version()));
        List<Step> steps = new ArrayList<>();
        for (VersionNode node : genealogy.versions()) {
            if (touched.contains(node.id())) {
                family.stream()
                        .filter(form -> form.id().version().equals(node.id()))
                        .forEach(form -> steps.add(new Step.Stands(node, form)));
            } else if (touched.stream().anyMatch(version -> genealogy.descends(node.id(), version))) {
                steps.add(node.held() ? new Step.Gone(node, last(node, family)) : new Step.NoText(node));
            }
        }
        return new ClauseHistory(genealogy.form(id), steps);
    }

    private static List<ClauseForm> last(VersionNode node, List<ClauseForm> family) {
        return family.stream()
                .filter(form -> node.ancestors().stream()
                        .anyMatch(
                                ancestor -> ancestor.version().equals(form.id().version())))
                .toList();
    }
}
