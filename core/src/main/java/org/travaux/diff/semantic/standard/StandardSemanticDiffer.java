package org.travaux.diff.semantic.standard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.facet.SubstanceRules;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.wording.EditorialCheck;
import org.travaux.diff.semantic.wording.WordingRules;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.norm.ClauseReading;
import org.travaux.semantics.term.Names;
import org.travaux.text.TextNormalizer;
import org.travaux.text.TextSpan;

/**
 * Judges pairs by what their texts say: equal, read the same aloud, mean the same, or not. Holds no state; safe for use by
 * several threads.
 */
public final class StandardSemanticDiffer implements SemanticDiffer {

    /** Makes a judge. */
    public StandardSemanticDiffer() {}

    @Override
    public SemanticDifference compare(ClausePair pair) {
        if (composed(pair.before()).equals(composed(pair.after()))) {
            return SemanticDifference.none();
        }
        if (isBlank(pair.before()) || isBlank(pair.after())) {
            return oneSided(pair);
        }
        Lexicon lexicon = Lexicon.of(Locale.forLanguageTag(pair.language()).getLanguage());
        Names names = names(lexicon, pair.context());
        ClauseReading before = ClauseReading.of(pair.before(), lexicon, names);
        ClauseReading after = ClauseReading.of(pair.after(), lexicon, names);
        List<SemanticChange> editorial = EditorialCheck.differences(before, after, pair.context());
        if (!editorial.isEmpty()) {
            return new SemanticDifference(Significance.EDITORIAL, editorial);
        }
        PairReading reading = new PairReading(before, after, pair.context());
        Findings findings = SubstanceRules.find(reading);
        if (!findings.isEmpty()) {
            return new SemanticDifference(Significance.SUBSTANTIVE, findings.changes());
        }
        return new SemanticDifference(Significance.REWORDED, WordingRules.differences(reading, findings));
    }

    @Override
    public void prepare(String language) {
        compare(new ClausePair(
                "The Parties shall meet within 30 days under Article 1.",
                "The Parties shall meet within 40 days.",
                language,
                ClauseContext.none()));
    }

    private static Names names(Lexicon lexicon, ClauseContext context) {
        Map<String, String> renamed = new HashMap<>(context.renamed());
        return context.aliases().isEmpty()
                        && renamed.isEmpty()
                        && context.definedTerms().isEmpty()
                ? Names.none()
                : Names.of(lexicon, context.aliases(), renamed, context.definedTerms());
    }

    /** A text that only one version has: all of it is an act that came or went. */
    private static SemanticDifference oneSided(ClausePair pair) {
        boolean added = isBlank(pair.before());
        String text = added ? pair.after() : pair.before();
        if (isBlank(text)) {
            TextSpan before = new TextSpan(0, pair.before().length());
            TextSpan after = new TextSpan(0, pair.after().length());
            return new SemanticDifference(
                    Significance.EDITORIAL,
                    List.of(new SemanticChange.Wording(
                            org.travaux.diff.semantic.WordingKind.WHITESPACE,
                            new Evidence(before, after, "editorial.whitespace"))));
        }
        TextSpan span = new TextSpan(0, text.length());
        String gist = text.strip();
        return new SemanticDifference(
                Significance.SUBSTANTIVE,
                List.of(new SemanticChange.Content(
                        Facet.ACTION,
                        added ? null : gist,
                        added ? gist : null,
                        null,
                        new Evidence(added ? null : span, added ? span : null, "action.text"))));
    }

    /** Whether nothing can be seen: no-break spaces and invisible marks are nothing too. */
    private static boolean isBlank(String text) {
        return TextNormalizer.normalize(text).isEmpty();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
