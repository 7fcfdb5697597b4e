package org.travaux.report;

import java.util.ArrayList;
import java.util.List;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** What a document looks like as paragraphs: number, a tab, heading; every line of the text. */
public final class ExpectedParagraphs {

    private ExpectedParagraphs() {}

    public static List<String> of(ClauseDocument document) {
        return of(document.clauses());
    }

    public static List<String> of(List<Clause> clauses) {
        List<String> paragraphs = new ArrayList<>();
        for (Clause clause : clauses) {
            String number = clause.number() == null ? "" : clause.number() + "\t";
            String heading = clause.heading() == null ? "" : clause.heading();
            String text = clause.held() ? clause.text() : Clause.NOT_HELD_MARK;
            if (!heading.isEmpty()) {
                paragraphs.add(number + heading);
                number = "";
                if (text.isEmpty()) {
                    continue;
                }
            }
            paragraphs.addAll(List.of((number + text).split("\n", -1)));
        }
        return paragraphs;
    }
}
