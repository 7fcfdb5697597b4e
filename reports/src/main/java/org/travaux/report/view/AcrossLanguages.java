package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonSummary;
import org.travaux.compare.Variant;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** Says in plain words how clauses in two languages relate; nothing is said to be changed, since the words are not compared. */
final class AcrossLanguages {

    private final ClauseDocument original;
    private final ClauseDocument revised;
    private final String before;
    private final String after;

    AcrossLanguages(Comparison comparison) {
        original = comparison.original();
        revised = comparison.revised();
        before = language(original);
        after = language(revised);
    }

    private static String language(ClauseDocument document) {
        return Locale.forLanguageTag(document.identity().language()).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The words for a link. */
    String words(ClauseComparison comparison) {
        ClauseLink<Clause> link = comparison.link();
        if (link.pairing() == Pairing.ADDED || link.pairing() == Pairing.DELETED) {
            boolean held = (link.original().isEmpty() ? link.revised() : link.original())
                    .stream().allMatch(Clause::held);
            return held
                    ? "in the " + (link.original().isEmpty() ? after : before) + " text only"
                    : "text not held, no counterpart known";
        }
        List<String> words = new ArrayList<>();
        if (link.pairing() != Pairing.ONE_TO_ONE) {
            words.add(numbers(original, link.original()) + " in the " + before + " text, "
                    + numbers(revised, link.revised()) + " in the " + after);
        } else if (link.renumbered()) {
            words.add("numbered " + numbers(original, link.original()) + " in the " + before + " text, "
                    + numbers(revised, link.revised()) + " in the " + after);
        }
        if (link.moved()) {
            words.add("at another place");
        }
        if (link.reparented()) {
            words.add("under another clause");
        }
        if (link.text() == TextRelation.NOT_HELD) {
            words.add("text not held, not compared");
        }
        comparison.variants().forEach(variant -> words.add(sentence(variant)));
        return words.isEmpty() ? ReportRow.NO_VARIANT : String.join("; ", words);
    }

    private String sentence(Variant variant) {
        Variant.@Nullable StatedFact one = variant.original();
        Variant.@Nullable StatedFact other = variant.revised();
        if (one == null) {
            return only(after, other);
        }
        return other == null
                ? only(before, one)
                : "the " + before + " text says " + quoted(one) + ", the " + after + " " + quoted(other);
    }

    private static String only(String language, Variant.@Nullable StatedFact fact) {
        return fact == null ? "" : "only the " + language + " text says " + quoted(fact);
    }

    private static String quoted(Variant.StatedFact fact) {
        return "“" + fact.text().replaceAll("\\s+", " ") + "”";
    }

    private static String numbers(ClauseDocument document, List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> CitedClause.of(document, clause).citation())
                .collect(Collectors.joining(" and "));
    }

    /** All counts, those that are zero included. */
    static List<ReportCount> counts(Comparison comparison) {
        ComparisonSummary summary = comparison.summary();
        AcrossLanguages across = new AcrossLanguages(comparison);
        return List.of(
                new ReportCount("linked", summary.otherLanguage(), "Taken to correspond; the words are not compared."),
                new ReportCount(
                        "with variants",
                        summary.withVariants(),
                        "Of these: numbers, dates, references or names differ."),
                new ReportCount(
                        "in the " + across.before + " text only", summary.deleted(), "No counterpart was found."),
                new ReportCount("in the " + across.after + " text only", summary.added(), "No counterpart was found."),
                new ReportCount("at another place", summary.moved(), "The order of the clauses differs."),
                new ReportCount(
                        "cut otherwise",
                        summary.split() + summary.merged() + summary.regrouped(),
                        "One clause stands for several."),
                new ReportCount("numbered otherwise", summary.renumbered(), "The number differs."),
                new ReportCount("placed under another clause", summary.reparented(), "The clause above it is another."),
                new ReportCount("text not held", summary.notHeld(), "The wording is not known in one text at least."));
    }
}
