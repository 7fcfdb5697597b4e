package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.align.TextRelation;
import org.travaux.align.standard.StandardAligner;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.diff.text.WordDiffer;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

class MeaningJudgeTest {

    private static final String FUND = "A development fund for fast-growing industries is set up within ninety days.";
    private static final String GRAIN = "The Parties shall not prevent the free transport of grain across the lake.";
    private static final String FISH =
            "The fishing quotas of the northern shore are set each spring by the joint council.";

    private final List<ClausePair> asked = new ArrayList<>();
    private SemanticDifference answer = SemanticDifference.none();

    private final DocumentComparer comparer = new StandardDocumentComparer(
            new StandardAligner(),
            new WordDiffer(),
            pair -> {
                asked.add(pair);
                return pair.before().startsWith("Grain") ? ofHeading() : answer;
            },
            null);

    private static SemanticDifference ofHeading() {
        return difference(new SemanticChange.Wording(
                WordingKind.SYNONYM, new Evidence(new TextSpan(0, 5), new TextSpan(0, 5), "test.heading")));
    }

    private static SemanticDifference difference(SemanticChange change) {
        Significance significance = switch (change.facet()) {
            case EDITORIAL -> Significance.EDITORIAL;
            case PARAPHRASE, REORDER -> Significance.REWORDED;
            default -> Significance.SUBSTANTIVE;
        };
        return new SemanticDifference(significance, List.of(change));
    }

    private static SemanticChange added(int start, int end) {
        return new SemanticChange.Content(
                Facet.CONDITION, null, "if:x", null, new Evidence(null, new TextSpan(start, end), "test.added"));
    }

    private static Clause clause(int id, @Nullable String heading, String text) {
        boolean held = !text.equals(Clause.NOT_HELD_MARK);
        String body = held ? text : "";
        String number = String.valueOf(id);
        return new Clause(
                "c" + id,
                number,
                ClauseKind.CLAUSE,
                1,
                heading,
                body,
                held,
                List.of(),
                new ParagraphRange(id, id + 1),
                Anchor.of(number, heading, body),
                List.of());
    }

    private static IngestedDocument document(String language, Clause... clauses) {
        return IngestedDocument.whole(
                new ClauseDocument(
                        DocumentIdentity.ofFile("draft.txt", language, "sha512:00"), List.of(clauses), List.of()),
                List.of());
    }

    private static IngestedDocument read(String... clauses) throws IngestException {
        byte[] text = String.join("\n", clauses).getBytes(StandardCharsets.UTF_8);
        return StandardReaders.create().read(SourceFile.of("draft.txt", text), ReadOptions.STANDARD);
    }

    private ClauseComparison only(Clause before, Clause after) {
        return comparer.compare(document("en", before), document("en", after))
                .clauses()
                .getFirst();
    }

    @Test
    void the_same_text_is_not_judged() {
        ClauseComparison clause = only(clause(1, null, GRAIN), clause(1, null, GRAIN));
        assertThat(clause.significance()).isEqualTo(Significance.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void other_blanks_in_the_same_text_are_judged() {
        answer = difference(new SemanticChange.Wording(
                WordingKind.WHITESPACE, new Evidence(new TextSpan(3, 4), new TextSpan(3, 4), "test.blank")));
        ClauseComparison clause = only(clause(1, null, GRAIN), clause(1, null, GRAIN.replace("The ", "The\u00A0")));
        assertThat(clause.link().text()).isEqualTo(TextRelation.UNCHANGED);
        assertThat(clause.significance()).isEqualTo(Significance.EDITORIAL);
        assertThat(clause.changes()).hasSize(1);
    }

    @Test
    void a_changed_text_is_judged_once_and_stays_modified_where_it_says_the_same() {
        answer = difference(new SemanticChange.Wording(
                WordingKind.SYNONYM, new Evidence(new TextSpan(22, 29), new TextSpan(22, 28), "test.synonym")));
        ClauseComparison clause = only(clause(1, null, GRAIN), clause(1, null, GRAIN.replace("prevent", "hinder")));
        assertThat(clause.link().text()).isEqualTo(TextRelation.MODIFIED);
        assertThat(clause.significance()).isEqualTo(Significance.REWORDED);
        assertThat(asked).singleElement().satisfies(pair -> {
            assertThat(pair.before()).isEqualTo(GRAIN);
            assertThat(pair.language()).isEqualTo("en");
            assertThat(pair.context().register()).isEqualTo(Register.TREATY);
        });
    }

    @Test
    void a_change_of_a_split_stands_in_the_clause_in_which_it_begins() {
        String second = GRAIN.replace("free", "duty-free");
        int start = FUND.length() + 1 + second.indexOf("duty-free");
        answer = difference(added(start, start + 9));
        Comparison split = comparer.compare(
                document("en", clause(1, null, FUND + " " + GRAIN)),
                document("en", clause(1, null, FUND), clause(2, null, second)));
        ClauseChange change = split.clauses().getFirst().changes().getFirst();
        ClauseSpan place = Objects.requireNonNull(change.revised());
        assertThat(place.clause()).isEqualTo("c2");
        assertThat(place.span().of(second)).isEqualTo("duty-free");
        assertThat(change.original()).isNull();

        answer = difference(added(FUND.length() - 5, FUND.length() + 4));
        ClauseSpan over = Objects.requireNonNull(comparer.compare(
                        document("en", clause(1, null, FUND + " " + GRAIN)),
                        document("en", clause(1, null, FUND), clause(2, null, second)))
                .clauses()
                .getFirst()
                .changes()
                .getFirst()
                .revised());
        assertThat(over).isEqualTo(new ClauseSpan("c1", new TextSpan(FUND.length() - 5, FUND.length())));
    }

    @Test
    void a_text_cut_otherwise_into_clauses_is_not_judged() {
        Comparison split = comparer.compare(
                document("en", clause(1, null, FUND + " " + GRAIN)),
                document("en", clause(1, null, FUND), clause(2, null, GRAIN)));
        assertThat(split.clauses().getFirst().significance()).isEqualTo(Significance.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_heading_is_judged_too_and_the_greater_significance_wins() {
        answer = difference(added(0, 3));
        ClauseComparison clause = only(
                clause(1, "Grain transport", GRAIN),
                clause(1, "Grain transit", GRAIN.replace("free", "free and swift")));
        assertThat(clause.significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(clause.changes()).extracting(ClauseChange::inHeading).containsExactly(true, false);
        assertThat(asked).extracting(ClausePair::before).containsExactly("Grain transport", GRAIN);
    }

    @Test
    void a_heading_that_one_side_lacks_makes_a_clause_reworded_and_no_more() {
        ClauseComparison clause = only(clause(1, null, GRAIN), clause(1, "Transit", GRAIN));
        assertThat(clause.significance()).isEqualTo(Significance.REWORDED);
        assertThat(clause.changes()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void no_verdict_is_given_where_a_side_is_missing_or_not_held_or_in_another_language() {
        assertThat(comparer.compare(
                                document("en", clause(1, null, FUND)),
                                document("en", clause(1, null, FUND), clause(2, null, GRAIN)))
                        .clauses())
                .extracting(ClauseComparison::significance)
                .containsExactly(Significance.NONE, null);
        assertThat(only(clause(1, null, FUND), clause(1, null, Clause.NOT_HELD_MARK))
                        .significance())
                .isNull();
        assertThat(comparer.compare(
                                document("en", clause(1, null, FUND)),
                                document("fr", clause(1, null, "Un fonds de développement est créé sous 90 jours.")))
                        .clauses())
                .allSatisfy(clause -> assertThat(clause.significance()).isNull());
        assertThat(asked).isEmpty();
    }

    @Test
    void nothing_is_judged_where_only_the_words_are_asked_for() {
        Comparison comparison = comparer.compare(
                document("en", clause(1, null, GRAIN)),
                document("en", clause(1, null, GRAIN.replace("free", "swift"))),
                ComparisonOptions.standard().withoutJudging());
        assertThat(comparison.clauses().getFirst().significance()).isNull();
        assertThat(comparison.judged()).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void the_judge_is_told_which_references_follow_their_clauses() throws IngestException {
        comparer.compare(
                read("1. " + FISH, "2. " + GRAIN, "3. " + FUND, "4. The quotas follow paragraph 3 and the toll rules."),
                read("1. " + GRAIN, "2. " + FUND, "3. The quotas follow paragraph 2 and the toll rules."));
        assertThat(asked)
                .singleElement()
                .extracting(pair -> pair.context().renumbered())
                .isEqualTo(Map.of("paragraph 3", "paragraph 2"));
    }

    @Test
    void a_reference_that_points_elsewhere_is_not_called_renumbered() throws IngestException {
        comparer.compare(
                read("1. " + FISH, "2. " + GRAIN, "3. " + FUND, "4. The quotas follow paragraph 3 and the toll rules."),
                read(
                        "1. " + FISH,
                        "2. " + GRAIN,
                        "3. " + FUND,
                        "4. The quotas follow paragraph 2 and the toll rules."));
        assertThat(asked)
                .singleElement()
                .extracting(pair -> pair.context().renumbered())
                .isEqualTo(Map.of());
    }

    @Test
    void the_judge_is_told_the_register_and_the_names_of_parties() {
        List<List<String>> names = List.of(List.of("Norvane", "the Kingdom"));
        comparer.compare(
                document("und", clause(1, null, GRAIN)),
                document("en", clause(1, null, GRAIN.replace("free", "swift"))),
                ComparisonOptions.standard().withRegister(Register.POLITICAL).withAliases(names));
        assertThat(asked).singleElement().satisfies(pair -> {
            assertThat(pair.language()).isEqualTo("en");
            assertThat(pair.context().register()).isEqualTo(Register.POLITICAL);
            assertThat(pair.context().aliases()).isEqualTo(names);
        });
    }

    @Test
    void the_summary_counts_links_by_significance_and_changes_by_facet() {
        answer = difference(added(0, 3));
        Comparison comparison = comparer.compare(
                document("en", clause(1, null, GRAIN), clause(2, "Grain", FUND), clause(3, null, FISH)),
                document(
                        "en",
                        clause(1, null, GRAIN.replace("free", "swift")),
                        clause(2, "Corn", FUND),
                        clause(3, null, FISH)));
        assertThat(comparison.summary().substantive()).isEqualTo(1);
        assertThat(comparison.summary().reworded()).isEqualTo(1);
        assertThat(comparison.summary().editorial()).isZero();
        assertThat(comparison.summary().facets()).isEqualTo(Map.of(Facet.CONDITION, 1, Facet.PARAPHRASE, 1));
    }
}
