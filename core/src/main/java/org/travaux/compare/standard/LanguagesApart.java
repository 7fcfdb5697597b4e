package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.travaux.align.Alignment;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkRules;
import org.travaux.align.TextOf;
import org.travaux.align.language.CrossLanguageAligner;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;

/** Compares two documents in different languages: by what does not depend on the language, never by wording. */
final class LanguagesApart {

    private final ClauseDocument original;
    private final ClauseDocument revised;
    private final ClauseFacts originalFacts;
    private final ClauseFacts revisedFacts;
    private final Alignment<Clause> alignment;

    LanguagesApart(IngestedDocument original, IngestedDocument revised, TextOf<Clause> text, LinkRules<Clause> rules) {
        this.original = original.document();
        this.revised = revised.document();
        this.originalFacts = new ClauseFacts(this.original);
        this.revisedFacts = new ClauseFacts(this.revised);
        Set<Clause> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(this.original.clauses());
        this.alignment = new CrossLanguageAligner()
                .align(
                        this.original.clauses(),
                        this.revised.clauses(),
                        text,
                        clause -> (before.contains(clause) ? originalFacts : revisedFacts).marks(clause),
                        rules);
    }

    /** Whether both languages are known and differ. */
    static boolean apply(IngestedDocument original, IngestedDocument revised) {
        String before = language(original.document().identity());
        String after = language(revised.document().identity());
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** The ISO 639 code, empty where the language is not known. */
    private static String language(DocumentIdentity identity) {
        String language = Locale.forLanguageTag(identity.language()).getLanguage();
        return language.equals("und") ? "" : language;
    }

    Alignment<Clause> alignment() {
        return alignment;
    }

    List<ClauseComparison> comparisons(Doubts doubts) {
        VariantFinder finder = new VariantFinder(originalFacts, revisedFacts, alignment.links(), original, revised);
        List<ClauseComparison> comparisons = new ArrayList<>();
        for (ClauseLink<Clause> link : alignment.links()) {
            comparisons.add(new ClauseComparison(
                    link, List.of(), List.of(), false, doubts.of(link), finder.of(link), null, List.of()));
        }
        return comparisons;
    }

    /** What every reader must be told. */
    ComparisonIssue notice() {
        String version = original.identity().version();
        String languages = name(original.identity()) + " and " + name(revised.identity());
        boolean oneVersion =
                version != null && Objects.equals(version, revised.identity().version());
        String said = oneVersion
                ? "Two texts of one version in " + languages + ": variants, not changes; the wording is not compared."
                : "Texts in " + languages + ": numbers, dates, references and names are compared, the wording is not.";
        return ComparisonIssue.of(null, Comparison.OTHER_LANGUAGE, said, null);
    }

    private static String name(DocumentIdentity identity) {
        return Locale.forLanguageTag(identity.language()).getDisplayLanguage(Locale.ENGLISH);
    }
}
