package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** Says in plain words what became of the clauses of a link; the only place where these words are made. */
final class RelationWords {

    /** Of a clause in which nothing else changed. */
    private static final String ONLY_REFERENCES = "only references follow the renumbering";

    /** Of clauses that no words tie. */
    private static final String BY_MEANING = "found by meaning";

    /** Of a clause whose text is not held nobody can say that it is new or gone. */
    private static final String NO_COUNTERPART = "text not held, no counterpart known";

    private final ClauseDocument originalDocument;
    private final ClauseDocument revisedDocument;

    RelationWords(ClauseDocument originalDocument, ClauseDocument revisedDocument) {
        this.originalDocument = originalDocument;
        this.revisedDocument = revisedDocument;
    }

    /** The words for a link; {@code headingChanged} says whether only or also the heading differs. */
    String of(ClauseComparison comparison, boolean headingChanged) {
        ClauseLink<Clause> link = comparison.link();
        String modified = comparison.onlyConsequential() ? ONLY_REFERENCES : "modified";
        return switch (link.pairing()) {
            case ADDED -> allHeld(link.revised()) ? "added" : NO_COUNTERPART;
            case DELETED -> allHeld(link.original()) ? "deleted" : NO_COUNTERPART;
            case ONE_TO_ONE -> oneToOne(link, headingChanged, modified);
            case SPLIT -> several("split into " + list(revisedDocument, link.revised()), link, modified);
            case MERGED -> several("merged from " + list(originalDocument, link.original()), link, modified);
            case REGROUPED ->
                several(
                        "regrouped from " + list(originalDocument, link.original()) + " into "
                                + list(revisedDocument, link.revised()),
                        link,
                        modified);
        };
    }

    private String oneToOne(ClauseLink<Clause> link, boolean headingChanged, String modifiedWords) {
        Clause before = link.original().getFirst();
        Clause after = link.revised().getFirst();
        List<String> words = new ArrayList<>();
        boolean modified = link.text() == TextRelation.MODIFIED;
        if (link.moved()) {
            words.add(
                    !modified
                            ? "moved"
                            : modifiedWords.equals(ONLY_REFERENCES)
                                    ? "moved, " + modifiedWords
                                    : "moved and " + modifiedWords);
        } else if (modified) {
            words.add(modifiedWords);
        }
        if (headingChanged) {
            words.add("heading changed");
        }
        if (link.renumbered()) {
            words.add(renumbered(before, after));
        }
        if (link.reparented()) {
            words.add(reparented(after));
        }
        if (link.text() == TextRelation.NOT_HELD) {
            words.add(notHeld(before.held(), after.held()));
        }
        if (link.strategy() == Strategy.MEANING) {
            words.add(BY_MEANING);
        }
        return words.isEmpty() ? "unchanged" : String.join(", ", words);
    }

    /** What is said at the old place of clauses that stand elsewhere now. */
    static String movedAway(ReportRow row) {
        if (row.link().pairing() != Pairing.ONE_TO_ONE) {
            return row.relation();
        }
        String from = row.original().getFirst().citation();
        String to = row.revised().getFirst().citation();
        return from.equals(to) ? "moved to another place" : "moved to " + to;
    }

    /** What is said at the new place of clauses that stood elsewhere before. */
    static String movedHere(ReportRow row) {
        return switch (row.link().pairing()) {
            case ADDED, DELETED, MERGED, REGROUPED -> row.relation();
            case SPLIT -> "split from " + row.original().getFirst().citation();
            case ONE_TO_ONE -> {
                String from = row.original().getFirst().citation();
                String to = row.revised().getFirst().citation();
                String words = from.equals(to) ? "moved from another place" : "moved from " + from;
                boolean modified = row.link().text() == TextRelation.MODIFIED || !row.headingsAgree();
                String said = modified ? words + " and modified" : words;
                yield row.link().strategy() == Strategy.MEANING ? said + ", " + BY_MEANING : said;
            }
        };
    }

    private String several(String pairing, ClauseLink<Clause> link, String modified) {
        List<String> words = new ArrayList<>(List.of(pairing));
        if (link.text() == TextRelation.MODIFIED) {
            words.add(modified);
        } else if (link.text() == TextRelation.NOT_HELD) {
            words.add(notHeld(allHeld(link.original()), allHeld(link.revised())));
        }
        if (link.moved()) {
            words.add("moved");
        }
        return String.join(", ", words);
    }

    private String renumbered(Clause before, Clause after) {
        if (before.number() == null) {
            return "now numbered " + after.number();
        }
        if (after.number() == null) {
            return "no longer numbered, was " + before.number();
        }
        String from = originalDocument.path(before);
        String to = revisedDocument.path(after);
        return from.equals(to)
                ? "renumbered " + before.number() + " → " + after.number()
                : "renumbered " + from + " → " + to;
    }

    private String reparented(Clause after) {
        return revisedDocument
                .parent(after)
                .map(parent ->
                        "now under " + CitedClause.of(revisedDocument, parent).citation())
                .orElse("now at the top level");
    }

    private static String notHeld(boolean originalHeld, boolean revisedHeld) {
        if (originalHeld) {
            return "text not held in the revised version, not compared";
        }
        return revisedHeld ? "text not held in the original version, not compared" : "text not held in either version";
    }

    private static boolean allHeld(List<Clause> clauses) {
        return clauses.stream().allMatch(Clause::held);
    }

    private static String list(ClauseDocument document, List<Clause> clauses) {
        List<String> names = clauses.stream()
                .map(clause -> CitedClause.of(document, clause).citation())
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Whether two headings differ in more than white space at their ends; none and an empty one are the same. */
    static boolean headingDiffers(@Nullable String before, @Nullable String after) {
        String from = Objects.requireNonNullElse(before, "").strip();
        String to = Objects.requireNonNullElse(after, "").strip();
        return !from.equals(to);
    }
}
