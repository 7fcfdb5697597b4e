package org.travaux.diff.semantic.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.diff.semantic.Change;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.text.TextSpan;

/** The judge on the pages of examples, one for each facet, and on what holds for every verdict. */
class FacetPagesTest {

    private static final int FEWEST = 12;

    private final SemanticDiffer judge = new StandardSemanticDiffer();

    static List<String> pages() {
        return FacetExample.pages();
    }

    static List<FacetExample> examples() {
        return FacetExample.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void verdict_is_the_one_on_the_page(FacetExample example) {
        SemanticDifference verdict = judge.compare(example.pair());
        assertThat(verdict.significance()).as("%s", verdict).isEqualTo(example.significance());
        if (verdict.significance() == Significance.SUBSTANTIVE) {
            assertThat(FacetExample.edits(verdict)).containsExactlyInAnyOrderElementsOf(example.edits());
        } else {
            assertThat(verdict.changes()).extracting(SemanticChange::before).containsAll(example.kinds());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_enough_examples_and_most_are_its_own(String page) {
        List<FacetExample> examples = FacetExample.ofPage(page);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
        long own = examples.stream()
                .filter(example -> example.expected().stream().anyMatch(one -> one.startsWith(page)))
                .count();
        assertThat(own).isGreaterThan(examples.size() / 2);
    }

    @Test
    void changes_stand_inside_the_texts_and_name_their_rule() {
        Stream<ClausePair> pairs =
                Stream.concat(FacetExample.all().stream().map(FacetExample::pair), GoldPairs.all().stream());
        assertThat(pairs).hasSizeGreaterThan(1000).allSatisfy(pair -> {
            SemanticDifference verdict = judge.compare(pair);
            assertThat(verdict.significance() == Significance.NONE)
                    .isEqualTo(verdict.changes().isEmpty());
            assertThat(verdict.changes()).allSatisfy(change -> {
                assertThat(change.evidence().rule()).matches("[a-z]+\\.[a-z_-]+");
                assertStandsIn(pair.before(), change.evidence().before(), change);
                assertStandsIn(pair.after(), change.evidence().after(), change);
                assertThat(change.facet().substantive()).isEqualTo(verdict.significance() == Significance.SUBSTANTIVE);
            });
        });
    }

    @Test
    void values_are_told_on_the_sides_where_a_change_stands() {
        assertThat(FacetExample.all())
                .allSatisfy(example -> assertThat(judge.compare(example.pair()).changes())
                        .allSatisfy(change -> {
                            assertThat(change.before() == null).isEqualTo(change.change() == Change.ADDED);
                            assertThat(change.after() == null).isEqualTo(change.change() == Change.REMOVED);
                        }));
    }

    @Test
    void same_pair_gets_the_same_verdict_again_and_from_several_threads() {
        List<FacetExample> examples = FacetExample.all();
        List<SemanticDifference> once =
                examples.stream().map(example -> judge.compare(example.pair())).toList();
        List<SemanticDifference> together = examples.parallelStream()
                .map(example -> new StandardSemanticDiffer().compare(example.pair()))
                .toList();
        List<SemanticDifference> shared = examples.parallelStream()
                .map(example -> judge.compare(example.pair()))
                .toList();
        assertThat(together).isEqualTo(once);
        assertThat(shared).isEqualTo(once);
    }

    /** A span is inside, not empty where its text is not, and cuts no letter in two and no word at its ends. */
    private static void assertStandsIn(String text, @Nullable TextSpan span, SemanticChange change) {
        if (span == null) {
            return;
        }
        assertThat(span.end()).as("%s", change).isLessThanOrEqualTo(text.length());
        assertThat(span.isEmpty()).as("%s in %s", change, text).isFalse();
        assertThat(isInsideWord(text, span.start()))
                .as("%s in %s", change, text)
                .isFalse();
        assertThat(isInsideWord(text, span.end())).as("%s in %s", change, text).isFalse();
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at));
    }
}
