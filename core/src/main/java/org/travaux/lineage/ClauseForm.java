package org.travaux.lineage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.model.Clause;

/**
 * A clause as it stands in one version, and what it goes back to.
 *
 * @param id which clause of which version
 * @param clause the clause
 * @param path its number as it is cited, {@code 10a}; empty where it has none
 * @param label how readers are pointed to it: the path, or what part of the document it is
 * @param descents what it goes back to, the best first; none where it first appears here
 */
public record ClauseForm(FormId id, Clause clause, String path, String label, List<Descent> descents) {

    /** Checks and copies. */
    public ClauseForm {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        descents = List.copyOf(descents);
    }

    /** {@return whether it goes back to no clause of an earlier version} */
    public boolean isOrigin() {
        return descents.isEmpty();
    }

    /** {@return what it goes back to first of all, if to anything} */
    public Optional<Descent> primary() {
        return descents.stream().findFirst();
    }
}
