package org.travaux.report.view.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.diff.semantic.Change;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.TimeLimit;
import org.travaux.text.TextSpan;

class ChangeSentencesTest {

    private static final TextSpan HERE = new TextSpan(0, 1);

    private static Evidence evidence(Change change) {
        return new Evidence(change == Change.ADDED ? null : HERE, change == Change.REMOVED ? null : HERE, "facet.rule");
    }

    private static SemanticChange modality(Operator from, Operator to, @Nullable Direction direction) {
        return new SemanticChange.Modality(from, to, direction, evidence(Change.CHANGED));
    }

    private static SemanticChange quantity(@Nullable String from, @Nullable String to, @Nullable Direction direction) {
        return new SemanticChange.Quantity(bound(from), bound(to), direction, evidence(change(from, to)));
    }

    private static SemanticChange temporal(@Nullable String from, @Nullable String to, @Nullable Direction direction) {
        return new SemanticChange.Temporal(time(from), time(to), direction, evidence(change(from, to)));
    }

    private static SemanticChange content(
            Facet facet, @Nullable String from, @Nullable String to, @Nullable Direction direction) {
        return new SemanticChange.Content(facet, from, to, direction, evidence(change(from, to)));
    }

    private static Change change(@Nullable String from, @Nullable String to) {
        return from == null ? Change.ADDED : to == null ? Change.REMOVED : Change.CHANGED;
    }

    private static @Nullable Bound bound(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String[] parts = value.split(" ", 3);
        return new Bound(
                java.util.Objects.requireNonNull(Bound.Comparator.of(parts[0])),
                new BigDecimal(parts[1]),
                parts.length < 3 ? "" : parts[2]);
    }

    private static @Nullable TimeLimit time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int colon = value.indexOf(':');
        return new TimeLimit(
                TimeLimit.Kind.valueOf(value.substring(0, colon).toUpperCase(java.util.Locale.ROOT)),
                value.substring(colon + 1));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                // Binding force
                arguments(
                        "Duty weakened: shall → should (obligation → recommendation)",
                        modality(Operator.OBLIGATION, Operator.RECOMMENDATION, Direction.WEAKENED),
                        "shall",
                        "should"),
                arguments(
                        "Duty strengthened: shall endeavour to clear → shall clear (best efforts → obligation)",
                        modality(Operator.BEST_EFFORTS, Operator.OBLIGATION, Direction.STRENGTHENED),
                        "shall endeavour to clear",
                        "shall clear"),
                arguments(
                        "Turned into its opposite: may → may not (permission → prohibition)",
                        modality(Operator.PERMISSION, Operator.PROHIBITION, Direction.REVERSED),
                        "may",
                        "may not"),
                arguments(
                        "Prohibition weakened: shall not → should not (prohibition → recommendation not to)",
                        modality(Operator.PROHIBITION, Operator.RECOMMENDATION_NOT, Direction.WEAKENED),
                        "shall not",
                        "should not"),
                arguments(
                        "Binding force strengthened: may → shall (permission → obligation)",
                        modality(Operator.PERMISSION, Operator.OBLIGATION, Direction.STRENGTHENED),
                        "may",
                        "shall"),
                arguments(
                        "Duty changed: intends → is (intent → statement)",
                        modality(Operator.INTENT, Operator.STATEMENT, null),
                        "intends",
                        "is"),
                // Quantities
                arguments(
                        "Ceiling raised: 600,000 → 800,000 personnel",
                        quantity("<= 600000 person", "<= 800000 person", Direction.INCREASED),
                        "600,000 personnel",
                        "800,000 personnel"),
                arguments(
                        "Ceiling raised: 600,000 → 800,000 person",
                        quantity("<= 600000 person", "<= 800000 person", Direction.INCREASED),
                        "600,000",
                        "800,000"),
                arguments(
                        "Ceiling lowered: 50% → 40%",
                        quantity("<= 50 percent", "<= 40 percent", Direction.DECREASED), "50%", "40%"),
                arguments(
                        "Floor lowered: at least 30 → at least 20 km",
                        quantity(">= 30 km", ">= 20 km", Direction.DECREASED),
                        "at least 30 km",
                        "at least 20 km"),
                arguments(
                        "Figure raised: two → three observation towers",
                        quantity("= 2 tower", "= 3 tower", Direction.INCREASED),
                        "two observation towers",
                        "three observation towers"),
                arguments(
                        "Limit tightened: up to nine → nine judges (at most 9 judges → exactly 9 judges)",
                        quantity("<= 9 judges", "= 9 judges", Direction.TIGHTENED),
                        "up to nine",
                        "nine judges"),
                arguments(
                        "Limit reversed: at least → at most 1,500.5 tonnes (at least 1,500.5 t → at most 1,500.5 t)",
                        quantity(">= 1500.50 t", "<= 1500.50 t", Direction.REVERSED),
                        "at least 1,500.5 tonnes",
                        "at most 1,500.5 tonnes"),
                arguments(
                        "Ceiling added: up to 500 soldiers",
                        quantity(null, "<= 500 person", Direction.TIGHTENED),
                        null,
                        "up to 500 soldiers"),
                arguments("Figure removed: 12", quantity("= 12", null, null), "12", null),
                // Time
                arguments(
                        "Deadline later: within 60 days → within 90 days",
                        temporal("deadline:P60D", "deadline:P90D", Direction.LATER),
                        "within 60 days",
                        "within 90 days"),
                arguments(
                        "Deadline earlier: within a month → at once",
                        temporal("deadline:P1M", "deadline:immediately", Direction.EARLIER),
                        "within a month",
                        "at once"),
                arguments(
                        "Date changed: 1 May → the day of signature",
                        temporal("date:XXXX-05-01", "date:signature", null),
                        "1 May",
                        "the day of signature"),
                arguments(
                        "Duration longer: two years → three years",
                        temporal("duration:P2Y", "duration:P3Y", Direction.LONGER),
                        "two years",
                        "three years"),
                arguments(
                        "Frequency less frequent: monthly → yearly",
                        temporal("frequency:P1M", "frequency:P1Y", Direction.LESS_FREQUENT),
                        "monthly",
                        "yearly"),
                arguments(
                        "Sequence reordered: before → after",
                        temporal("sequence:before", "sequence:after", Direction.REORDERED),
                        "before",
                        "after"),
                arguments(
                        "Trigger changed: signature → entry into force",
                        temporal("trigger:signature", "trigger:entry into force", null),
                        "signature",
                        "entry into force"),
                arguments(
                        "Time limit changed: within a year → for a year",
                        temporal("deadline:P1Y", "duration:P1Y", null),
                        "within a year",
                        "for a year"),
                arguments(
                        "Deadline removed: within 60 days",
                        temporal("deadline:P60D", null, Direction.LATER),
                        "within 60 days",
                        null),
                // The rest
                arguments(
                        "Statement reversed: recognise → do not recognise",
                        content(Facet.POLARITY, "affirmative", "negative", Direction.REVERSED),
                        "recognise",
                        "do not recognise"),
                arguments(
                        "Place changed: Vienna → Geneva",
                        content(Facet.TERRITORY, "Vienna", "Geneva", null),
                        "Vienna",
                        "Geneva"),
                arguments(
                        "Place broadened: the shore → the lake",
                        content(Facet.TERRITORY, "shore", "lake", Direction.BROADENED),
                        "the shore",
                        "the lake"),
                arguments(
                        "Place added: and the islands",
                        content(Facet.TERRITORY, null, "islands", Direction.BROADENED),
                        null,
                        "and the islands"),
                arguments(
                        "Bearer changed: The Council → The Parties",
                        content(Facet.ACTOR, "Council", "Parties", null),
                        "The Council",
                        "The Parties"),
                arguments(
                        "Bearer and counterpart exchanged: Norvane → Sudmere",
                        content(Facet.ACTOR, "Norvane", "Sudmere", Direction.SWAPPED),
                        "Norvane",
                        "Sudmere"),
                arguments(
                        "Bearer added: and Sudmere", content(Facet.ACTOR, null, "Sudmere", null), null, "and Sudmere"),
                arguments(
                        "Beneficiary removed: to the families",
                        content(Facet.BENEFICIARY, "families", null, null),
                        "to the families",
                        null),
                arguments(
                        "Beneficiary and counterpart exchanged: A → B",
                        content(Facet.BENEFICIARY, "A", "B", Direction.SWAPPED),
                        "A",
                        "B"),
                arguments(
                        "Condition added: provided that the truce holds",
                        content(Facet.CONDITION, null, "if:truce holds", Direction.NARROWED),
                        null,
                        "provided that the truce holds"),
                arguments(
                        "Exception removed: except in an emergency",
                        content(Facet.CONDITION, "except:emergency", null, Direction.BROADENED),
                        "except in an emergency",
                        null),
                arguments(
                        "Condition changed: if both agree → if one agrees (applies in more cases)",
                        content(Facet.CONDITION, "if:both agree", "if:one agrees", Direction.BROADENED),
                        "if both agree",
                        "if one agrees"),
                arguments(
                        "Condition changed: until relieved → unless relieved",
                        content(Facet.CONDITION, "until:relieved", "unless:relieved", null),
                        "until relieved",
                        "unless relieved"),
                arguments(
                        "Exception changed: save fish → save fish and salt (applies in fewer cases)",
                        content(Facet.CONDITION, "except:fish", "except:fish, salt", Direction.NARROWED),
                        "save fish",
                        "save fish and salt"),
                arguments(
                        "Enforcement weakened: inspections → reports",
                        content(Facet.ENFORCEMENT, "inspection", "report", Direction.WEAKENED),
                        "inspections",
                        "reports"),
                arguments(
                        "Enforcement added: Breaches shall be reported.",
                        content(Facet.ENFORCEMENT, null, "report", Direction.STRENGTHENED),
                        null,
                        "Breaches shall be reported."),
                arguments(
                        "Definition narrowed: any vessel → any armed vessel",
                        content(Facet.DEFINITION, "vessel", "armed vessel", Direction.NARROWED),
                        "any vessel",
                        "any armed vessel"),
                arguments(
                        "Reference changed: Article 12 → Article 11",
                        content(Facet.REFERENCE, "art 12", "art 11", null),
                        "Article 12",
                        "Article 11"),
                arguments(
                        "Softener added: to the extent possible",
                        content(Facet.HEDGE, null, "to the extent possible", Direction.WEAKENED),
                        null,
                        "to the extent possible"),
                arguments(
                        "Softener changed: in principle → where appropriate (softer)",
                        content(Facet.HEDGE, "in principle", "where appropriate", Direction.WEAKENED),
                        "in principle",
                        "where appropriate"),
                arguments(
                        "Softener changed: if need be → as a rule (firmer)",
                        content(Facet.HEDGE, "if need be", "as a rule", Direction.STRENGTHENED),
                        "if need be",
                        "as a rule"),
                arguments(
                        "Scope broadened: all vessels → all craft",
                        content(Facet.SCOPE, "vessels", "craft", Direction.BROADENED),
                        "all vessels",
                        "all craft"),
                arguments(
                        "Scope narrowed: and timber removed",
                        content(Facet.SCOPE, "timber", null, Direction.NARROWED),
                        "and timber",
                        null),
                arguments(
                        "Name changed: the Red Cross → the Fund",
                        content(Facet.ENTITY, "Red Cross", "Fund", null),
                        "the Red Cross",
                        "the Fund"),
                arguments(
                        "Act changed: dismantle → disable",
                        content(Facet.ACTION, "dismantle", "disable", null),
                        "dismantle",
                        "disable"),
                arguments(
                        "Provision added: A fund is set up.",
                        content(Facet.ACTION, null, "fund", null),
                        null,
                        "A fund is set up."),
                // Wording
                arguments(
                        "Notation only",
                        new SemanticChange.Wording(WordingKind.NOTATION, evidence(Change.CHANGED)),
                        "10",
                        "ten"),
                arguments(
                        "Other wording only: voice",
                        new SemanticChange.Wording(WordingKind.VOICE, evidence(Change.CHANGED)),
                        "a",
                        "b"),
                arguments(
                        "Order of a list only",
                        new SemanticChange.Wording(WordingKind.LIST, evidence(Change.CHANGED)),
                        "a",
                        "b"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_change_has_one_plain_sentence(
            String sentence, SemanticChange change, @Nullable String before, @Nullable String after) {
        assertThat(ChangeSentences.sentence(change, before, after)).isEqualTo(sentence);
    }

    @Test
    void long_words_are_cut_at_a_word_and_stand_on_one_line() {
        String sentence = ChangeSentences.sentence(
                content(Facet.ACTION, null, "norm", null), null, "The  Parties\n" + "shall co-operate ".repeat(10));
        assertThat(sentence)
                .startsWith("Provision added: The Parties shall co-operate shall")
                .endsWith(" shall co-operate…")
                .doesNotContain("\n");
        assertThat(sentence.length()).isLessThanOrEqualTo("Provision added: ".length() + 80);
    }

    @Test
    void a_word_without_blanks_is_cut_between_characters() {
        String sentence = ChangeSentences.sentence(
                content(Facet.ENTITY, null, "name", null), null, "a" + "\uD83D\uDE00".repeat(60));
        assertThat(sentence).endsWith("\uD83D\uDE00…");
    }

    @Test
    void the_value_is_said_where_the_words_say_nothing() {
        assertThat(ChangeSentences.sentence(
                        temporal("deadline:P60D after signature", "deadline:P60D after ratification", null),
                        "within 60 days",
                        "within 60 days"))
                .isEqualTo("Deadline changed: P60D after signature → P60D after ratification");
        assertThat(ChangeSentences.sentence(
                        content(Facet.CONDITION, null, "subject_to:consent of_all", null), null, " "))
                .isEqualTo("Condition added: consent of all");
    }

    /** Every operator, facet, direction and kind of wording has words, and none of them judges. */
    @ParameterizedTest
    @EnumSource(Facet.class)
    void every_change_of_every_facet_has_a_sentence(Facet facet) {
        List<Direction> directions = new ArrayList<>(Arrays.asList(Direction.values()));
        directions.add(null);
        for (Direction direction : directions) {
            for (Change change : Change.values()) {
                for (SemanticChange one : of(facet, change, direction)) {
                    String sentence = ChangeSentences.sentence(
                            one,
                            one.evidence().before() == null ? null : "old words",
                            one.evidence().after() == null ? null : "new words");
                    assertThat(sentence)
                            .matches("[A-Z][^_]+")
                            .doesNotContain("null")
                            .doesNotContainIgnoringCase("better")
                            .doesNotContainIgnoringCase("worse");
                }
            }
        }
    }

    private static List<SemanticChange> of(Facet facet, Change change, @Nullable Direction direction) {
        String from = change == Change.ADDED ? null : "old value";
        String to = change == Change.REMOVED ? null : "new value";
        List<SemanticChange> changes = new ArrayList<>();
        switch (facet) {
            case MODALITY -> {
                for (Operator one : Operator.values()) {
                    for (Operator other : Operator.values()) {
                        changes.add(modality(one, other, direction));
                    }
                }
            }
            case QUANTITY -> {
                for (Bound.Comparator one : Bound.Comparator.values()) {
                    changes.add(quantity(
                            from == null ? null : one.sign() + " 1 km", to == null ? null : "<= 2 km", direction));
                }
            }
            case TEMPORAL -> {
                for (TimeLimit.Kind kind : TimeLimit.Kind.values()) {
                    String name = kind.name() + ":";
                    changes.add(
                            temporal(from == null ? null : name + "P1D", to == null ? null : name + "P2D", direction));
                }
            }
            case EDITORIAL, PARAPHRASE, REORDER -> {
                for (WordingKind kind : WordingKind.values()) {
                    if (kind.facet() == facet) {
                        changes.add(new SemanticChange.Wording(kind, evidence(change)));
                    }
                }
            }
            default -> {}
        }
        if (facet.substantive()) {
            changes.add(content(facet, from, to, direction));
        }
        assertThat(changes).isNotEmpty();
        return changes;
    }
}
