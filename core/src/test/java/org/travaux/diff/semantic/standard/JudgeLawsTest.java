package org.travaux.diff.semantic.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.diff.semantic.Change;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Direction;

/** Laws that hold for every pair, over the pages of examples. */
class JudgeLawsTest {

    private static final Map<String, String> SENTENCES = Map.of(
            "en", "The Secretariat keeps a list of correspondents.",
            "fr", "Le secrétariat tient une liste des correspondants.",
            "ru", "Секретариат ведёт список корреспондентов.",
            "uk", "Секретаріат веде список кореспондентів.");

    /** What is told as one change one way and as several, or as another, the other way. */
    private static final Set<String> NOT_MIRRORED = Set.of(
            "The patrol consists of eight scouts, four from each valley.",
            "Breaches of the truce entail the suspension of aid.",
            "The regent shall negotiate with the tribal elders.");

    /** What is told otherwise where it does not stand alone. */
    private static final Set<String> NOT_FRAMED = Set.of("In the event of a breach, aid shall be suspended.");

    private final SemanticDiffer judge = new StandardSemanticDiffer();

    static List<FacetExample> examples() {
        return FacetExample.all();
    }

    static List<FacetExample> mirrored() {
        return FacetExample.all().stream()
                .filter(example -> !NOT_MIRRORED.contains(example.pair().before()))
                .toList();
    }

    static List<FacetExample> framed() {
        return FacetExample.all().stream()
                .filter(example -> !NOT_FRAMED.contains(example.pair().before()))
                .toList();
    }

    /** A definition is known as one at the beginning of a text only. */
    static List<FacetExample> outsideDefinitions() {
        return framed().stream()
                .filter(example -> !example.page().equals("definition"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mirrored")
    void changed_places_mirror_the_changes(FacetExample example) {
        ClausePair pair = example.pair();
        SemanticDifference there = judge.compare(pair);
        SemanticDifference back = judge.compare(new ClausePair(
                /* before= */ pair.after(), /* after= */ pair.before(), pair.language(), pair.context()));
        assertThat(back.significance()).as("%s", back).isEqualTo(there.significance());
        if (there.significance() == Significance.SUBSTANTIVE) {
            assertThat(FacetExample.edits(back))
                    .containsExactlyInAnyOrderElementsOf(there.changes().stream()
                            .map(JudgeLawsTest::mirrored)
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_text_does_not_differ_from_itself(FacetExample example) {
        ClausePair pair = example.pair();
        assertThat(judge.compare(new ClausePair(pair.after(), pair.after(), pair.language(), pair.context())))
                .isEqualTo(SemanticDifference.none());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("framed")
    void same_sentence_behind_both_texts_changes_nothing(FacetExample example) {
        assertUnmoved(example, "", " " + sentence(example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outsideDefinitions")
    void same_sentence_before_both_texts_changes_nothing(FacetExample example) {
        assertUnmoved(example, sentence(example) + " ", "");
    }

    private void assertUnmoved(FacetExample example, String prefix, String suffix) {
        ClausePair pair = example.pair();
        SemanticDifference alone = judge.compare(pair);
        SemanticDifference framed = judge.compare(new ClausePair(
                prefix + pair.before() + suffix, prefix + pair.after() + suffix, pair.language(), pair.context()));
        assertThat(framed.significance()).as("%s", framed).isEqualTo(alone.significance());
        assertThat(FacetExample.edits(framed)).containsExactlyInAnyOrderElementsOf(FacetExample.edits(alone));
    }

    private static String sentence(FacetExample example) {
        return Objects.requireNonNull(SENTENCES.get(example.pair().language()));
    }

    private static String mirrored(SemanticChange change) {
        Change back = switch (change.change()) {
            case ADDED -> Change.REMOVED;
            case REMOVED -> Change.ADDED;
            case CHANGED -> Change.CHANGED;
        };
        return FacetExample.edit(change.facet(), back, mirrored(change.direction()));
    }

    private static @Nullable Direction mirrored(@Nullable Direction direction) {
        return switch (direction) {
            case STRENGTHENED -> Direction.WEAKENED;
            case WEAKENED -> Direction.STRENGTHENED;
            case INCREASED -> Direction.DECREASED;
            case DECREASED -> Direction.INCREASED;
            case TIGHTENED -> Direction.LOOSENED;
            case LOOSENED -> Direction.TIGHTENED;
            case EARLIER -> Direction.LATER;
            case LATER -> Direction.EARLIER;
            case LONGER -> Direction.SHORTER;
            case SHORTER -> Direction.LONGER;
            case MORE_FREQUENT -> Direction.LESS_FREQUENT;
            case LESS_FREQUENT -> Direction.MORE_FREQUENT;
            case BROADENED -> Direction.NARROWED;
            case NARROWED -> Direction.BROADENED;
            case REVERSED, REORDERED, SWAPPED -> direction;
            case null -> null;
        };
    }
}
