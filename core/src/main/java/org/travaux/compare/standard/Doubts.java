package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.ClauseLink;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.DoubtfulWord;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;

/** The words of two documents that may have been misread, by the clause they stand in. */
final class Doubts {

    private final Map<String, List<DoubtfulWord>> original;
    private final Map<String, List<DoubtfulWord>> revised;

    Doubts(IngestedDocument original, IngestedDocument revised) {
        this.original = byClause(original, ComparisonIssue.Side.ORIGINAL);
        this.revised = byClause(revised, ComparisonIssue.Side.REVISED);
    }

    private static Map<String, List<DoubtfulWord>> byClause(IngestedDocument read, ComparisonIssue.Side side) {
        Map<String, List<DoubtfulWord>> words = new HashMap<>();
        for (IngestIssue issue : read.issues()) {
            String clause = issue.clause();
            var span = issue.span();
            if (issue.isDoubtedWord() && clause != null && span != null) {
                String text = span.of(read.document().clause(clause).text());
                words.computeIfAbsent(clause, key -> new ArrayList<>())
                        .add(new DoubtfulWord(side, new ClauseSpan(clause, span), text, issue.message()));
            }
        }
        return words;
    }

    List<DoubtfulWord> of(ClauseLink<Clause> link) {
        if (original.isEmpty() && revised.isEmpty()) {
            return List.of();
        }
        List<DoubtfulWord> words = new ArrayList<>();
        link.original().forEach(clause -> words.addAll(original.getOrDefault(clause.id(), List.of())));
        link.revised().forEach(clause -> words.addAll(revised.getOrDefault(clause.id(), List.of())));
        return words;
    }
}
