package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.align.LinkRules;
import org.travaux.align.MeaningSimilarity;
import org.travaux.align.Strategy;
import org.travaux.align.meaning.SentenceVectors;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.ComparisonOptions.PairByMeaning;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.ParagraphRange;

class PairingByMeaningTest {

    private static final String FIRE = "The Parties cease fire along the whole line of contact at noon.";
    private static final String GRAIN = "Neither side hinders the transport of grain across the lake.";
    private static final String COUNCIL = "A council of guarantors watches over this accord and reports each month.";
    private static final String PRISONERS = "All prisoners of war shall be released and repatriated without delay.";
    private static final String CAPTIVES = "Every captured soldier is to be freed and sent home immediately.";
    private static final String TARIFFS = "Customs duties on imported steel are abolished over five years.";

    private static final SentenceVectors VECTORS = new SentenceVectors();

    /** Counts how often texts are weighed by meaning. */
    private static final class Counting implements MeaningSimilarity {

        private int asked;

        @Override
        public double threshold(long pairs) {
            return VECTORS.threshold(pairs);
        }

        @Override
        public List<float[]> vectors(List<String> texts) {
            asked++;
            return VECTORS.vectors(texts);
        }
    }

    private final Counting meaning = new Counting();
    private final DocumentComparer comparer = new StandardDocumentComparer(meaning);

    private static IngestedDocument document(String language, List<String> texts) {
        List<Clause> clauses = IntStream.range(0, texts.size())
                .mapToObj(i -> new Clause(
                        "c" + (i + 1),
                        String.valueOf(i + 1),
                        ClauseKind.CLAUSE,
                        1,
                        null,
                        texts.get(i),
                        true,
                        List.of(),
                        new ParagraphRange(i, i + 1),
                        Anchor.of(String.valueOf(i + 1), null, texts.get(i)),
                        List.of()))
                .toList();
        return IngestedDocument.whole(
                new ClauseDocument(DocumentIdentity.ofFile("draft.txt", language, "sha512:00"), clauses, List.of()),
                List.of());
    }

    private Comparison compare(PairByMeaning byMeaning, String language, String before, String after) {
        return comparer.compare(
                document(language, List.of(FIRE, before, GRAIN, COUNCIL)),
                document(language, List.of(FIRE, GRAIN, COUNCIL, after)),
                new ComparisonOptions(LinkRules.none(), true, byMeaning));
    }

    private static List<ClauseComparison> byMeaning(Comparison comparison) {
        return comparison.clauses().stream()
                .filter(clause -> clause.link().strategy() == Strategy.MEANING)
                .toList();
    }

    @Test
    void a_clause_in_wholly_other_words_is_found() {
        Comparison comparison = compare(PairByMeaning.AUTO, "en-GB", PRISONERS, CAPTIVES);
        assertThat(byMeaning(comparison)).singleElement().satisfies(found -> {
            assertThat(found.link().original().getFirst().text()).isEqualTo(PRISONERS);
            assertThat(found.link().revised().getFirst().text()).isEqualTo(CAPTIVES);
            assertThat(Objects.requireNonNull(found.link().evidence()).score()).isBetween(0.6, 1.0);
        });
    }

    @Test
    void an_unrelated_clause_is_not_paired() {
        Comparison comparison = compare(PairByMeaning.ON, "en", PRISONERS, TARIFFS);
        assertThat(meaning.asked).isPositive();
        assertThat(byMeaning(comparison)).isEmpty();
        assertThat(comparison.summary().added()).isEqualTo(1);
        assertThat(comparison.summary().deleted()).isEqualTo(1);
    }

    @Test
    void it_is_left_out_when_told_so() {
        assertThat(byMeaning(compare(PairByMeaning.OFF, "en", PRISONERS, CAPTIVES)))
                .isEmpty();
        assertThat(meaning.asked).isZero();
    }

    @Test
    void the_model_is_not_loaded_unless_both_sides_have_clauses_left() {
        Comparison comparison =
                comparer.compare(document("en", List.of(FIRE, PRISONERS, GRAIN)), document("en", List.of(FIRE, GRAIN)));
        assertThat(comparison.summary().deleted()).isEqualTo(1);
        assertThat(meaning.asked).isZero();
    }

    @Test
    void another_language_is_told_where_it_was_asked_for() {
        Comparison asked = compare(PairByMeaning.ON, "fr", PRISONERS, CAPTIVES);
        assertThat(asked.issues())
                .filteredOn(issue -> issue.code().equals("meaning-not-used"))
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message()).contains("English").contains("fr"));
        assertThat(compare(PairByMeaning.AUTO, "fr", PRISONERS, CAPTIVES).issues())
                .isEmpty();
        assertThat(meaning.asked).isZero();
    }

    @Test
    void too_many_clauses_left_over_are_told() {
        Comparison comparison = comparer.compare(
                document("en", unlike(0)),
                document("en", unlike(1_000)),
                new ComparisonOptions(LinkRules.none(), false, PairByMeaning.AUTO));
        assertThat(meaning.asked).isZero();
        assertThat(comparison.issues())
                .filteredOn(issue -> issue.code().equals("alignment-limit"))
                .anySatisfy(issue -> assertThat(issue.message()).contains("by meaning"));
    }

    /** So many clauses that share no word. */
    private static List<String> unlike(int from) {
        return IntStream.range(from, from + 250)
                .mapToObj(i -> IntStream.range(0, 6)
                        .mapToObj(word -> "q" + Integer.toString(i * 6 + word + 5_000, Character.MAX_RADIX) + "x")
                        .reduce("", (text, word) -> text + " " + word)
                        .strip())
                .toList();
    }
}
