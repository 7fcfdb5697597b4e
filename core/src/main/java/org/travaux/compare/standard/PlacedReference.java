package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.List;
import org.travaux.model.Clause;
import org.travaux.semantics.CrossReference;
import org.travaux.semantics.ReferenceFinder;

/** A reference with the clause it stands in. */
record PlacedReference(Clause clause, CrossReference reference) {

    /** The references in these clauses, in reading order. */
    static List<PlacedReference> of(List<Clause> clauses) {
        List<PlacedReference> found = new ArrayList<>(0);
        for (Clause clause : clauses) {
            for (CrossReference reference : ReferenceFinder.find(clause.text())) {
                found.add(new PlacedReference(clause, reference));
            }
        }
        return found;
    }

    /** The same references in another clause of the same text. */
    static List<PlacedReference> moved(List<PlacedReference> references, Clause clause) {
        List<PlacedReference> found = new ArrayList<>(references.size());
        for (PlacedReference reference : references) {
            found.add(new PlacedReference(clause, reference.reference()));
        }
        return found;
    }

    /** Where the number of what is meant begins. */
    int start() {
        return reference.target().span().start();
    }
}
