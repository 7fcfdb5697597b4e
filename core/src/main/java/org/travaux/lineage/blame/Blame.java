package org.travaux.lineage.blame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.lineage.VersionNode;

/**
 * The text of a version with the version that introduced the words now in it.
 *
 * @param version the version
 * @param clauses its clauses in document order
 */
public record Blame(VersionNode version, List<BlamedClause> clauses) {

    /** Checks and copies. */
    public Blame {
        Objects.requireNonNull(version, "version");
        clauses = List.copyOf(clauses);
    }

    /** {@return how many words of the version each origin has, in the order in which they first occur} */
    public Map<WordOrigin, Integer> words() {
        Map<WordOrigin, Integer> words = new LinkedHashMap<>();
        for (BlamedClause clause : clauses) {
            clause.heading().forEach(span -> words.merge(span.origin(), span.words(), Integer::sum));
            clause.text().forEach(span -> words.merge(span.origin(), span.words(), Integer::sum));
        }
        return words;
    }
}
