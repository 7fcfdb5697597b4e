package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.align.LinkRules;
import org.travaux.model.Clause;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.pair.PairRules;
import org.travaux.report.redline.xml.XmlElement;

/**
 * What people decided about clauses of two Word files, for their paragraphs: a redline knows paragraphs, people name clauses.
 *
 * @param rules the decisions; the clauses are those that were read from the files, whose places count their paragraphs
 */
public record LinkedClauses(LinkRules<Clause> rules) {

    /** Checks that nothing is missing. */
    public LinkedClauses {
        Objects.requireNonNull(rules, "rules");
    }

    /** {@return no decisions} */
    public static LinkedClauses none() {
        return new LinkedClauses(LinkRules.none());
    }

    PairRules paragraphs(XmlElement original, XmlElement revised) {
        if (rules.pinned().isEmpty() && rules.forbidden().isEmpty()) {
            return PairRules.none();
        }
        List<XmlElement> before = new ArrayList<>();
        original.collect(Word.P, before);
        List<XmlElement> after = new ArrayList<>();
        revised.collect(Word.P, after);
        List<PairRules.Decision> decisions = new ArrayList<>();
        for (LinkRules.Group<Clause> group : rules.pinned()) {
            decisions.add(new PairRules.Decision(
                    true, paragraphs(group.original(), before), paragraphs(group.revised(), after)));
        }
        for (LinkRules.Group<Clause> group : rules.forbidden()) {
            decisions.add(new PairRules.Decision(
                    false, paragraphs(group.original(), before), paragraphs(group.revised(), after)));
        }
        return new PairRules(decisions);
    }

    private static List<XmlElement> paragraphs(List<Clause> clauses, List<XmlElement> all) {
        List<XmlElement> named = new ArrayList<>();
        for (Clause clause : clauses) {
            int end = Math.min(clause.source().end(), all.size());
            named.addAll(all.subList(Math.min(clause.source().start(), end), end));
        }
        return named;
    }
}
