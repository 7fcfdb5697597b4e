package org.travaux.reactions.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.model.reaction.Stance;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.Talks;
import org.travaux.reactions.TracedPlan;

/** What holds of carrying statements over, whatever the plan. */
class CarryOverLawsTest {

    private static final String FIRST = """
            1. Each party reduces its forces to 500 persons within 30 days.
            2. The commission meets every month in the town hall and hears both parties.
            3. Fishing on the lake is free for the inhabitants of both shores.
            """;

    private static final String RAISED = FIRST.replace("500", "900");

    @Test
    void the_text_it_was_said_of_is_judged_against_the_later_one_alone() throws Exception {
        Carried carried = only(new Talks()
                .text("v1", FIRST)
                .text("v2", RAISED, "v1")
                .text("v3", FIRST, "v2")
                .said("r", "a", "2025-01-01", Stance.ACCEPT, "v1", "1"));

        assertThat(carried.at("v2").orElseThrow().state()).isEqualTo(CarryState.STALE);
        assertThat(carried.at("v3").orElseThrow().state()).isEqualTo(CarryState.CURRENT);
        assertThat(carried.stations())
                .extracting(station -> station.version().id())
                .containsExactly("v2", "v3");
    }

    @Test
    void a_version_without_text_lies_on_the_way_and_does_not_hide_the_ends() throws Exception {
        TracedPlan plan = new Talks()
                .text("v1", FIRST)
                .report("v2", "v1")
                .text("v3", RAISED, "v2")
                .said("r", "a", "2025-01-01", Stance.ACCEPT, "v1", "2")
                .trace();
        CarryOver carryOver = new CarryOver(plan, SampleRecord.COMPARER);
        Carried carried =
                carryOver.carry(plan.utterances().of("r").orElseThrow()).getFirst();

        assertThat(carried.at("v2").orElseThrow().doubt()).isEqualTo(Doubt.NO_TEXT);
        assertThat(carried.at("v3").orElseThrow().state()).isEqualTo(CarryState.CURRENT);
        assertThat(carryOver.gap("v1", "v3")).extracting(node -> node.id()).containsExactly("v2");
    }

    @Test
    void a_clause_that_was_split_is_followed_into_its_parts() throws Exception {
        String before = """
                1. The parties open the harbour to all ships of either side. The commission names a harbour master for two years.
                2. Fishing on the lake is free for the inhabitants of both shores.
                """;
        String after = """
                1. The parties open the harbour to all ships of either side.
                2. The commission names a harbour master for two years.
                3. Fishing on the lake is free for the inhabitants of both shores.
                """;
        Carried split = only(new Talks()
                .text("v1", before)
                .text("v2", after, "v1")
                .said("r", "a", "2025-01-01", Stance.ACCEPT, "v1", "1"));
        Carried merged = only(new Talks()
                .text("v1", after)
                .text("v2", before, "v1")
                .said("r", "a", "2025-01-01", Stance.ACCEPT, "v1", "2"));

        assertThat(split.at("v2").orElseThrow().state()).isEqualTo(CarryState.CURRENT);
        assertThat(merged.at("v2").orElseThrow().state()).isEqualTo(CarryState.CURRENT);
    }

    @Test
    void what_went_lapsed_and_what_stands_on_another_line_is_nowhere() throws Exception {
        Carried carried = only(new Talks()
                .text("v1", FIRST)
                .text("v2", FIRST.lines().skip(1).reduce("", (all, line) -> all + line + "\n"), "v1")
                .text("other", FIRST)
                .said("r", "a", "2025-01-01", Stance.REJECT, "v1", "1"));

        assertThat(carried.at("v2").orElseThrow().state()).isEqualTo(CarryState.LAPSED);
        assertThat(carried.at("other")).isEmpty();
    }

    @Test
    void a_clause_that_is_not_in_the_text_cannot_be_followed() throws Exception {
        Carried carried = only(new Talks()
                .text("v1", FIRST)
                .text("v2", FIRST, "v1")
                .said("r", "a", "2025-01-01", Stance.REJECT, "v1", "17"));

        assertThat(carried.at("v2").orElseThrow().doubt()).isEqualTo(Doubt.CLAUSE_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void an_identical_version_put_in_between_changes_nothing(int seed) throws Exception {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(List.of(FIRST));
        for (int i = 1; i < 4; i++) {
            texts.add(edited(texts.getLast(), random));
        }
        int doubled = random.nextInt(texts.size() - 1);
        Talks plain = new Talks();
        Talks longer = new Talks();
        for (int i = 0; i < texts.size(); i++) {
            String[] parents = i == 0 ? new String[0] : new String[] {"v" + (i - 1)};
            plain.text("v" + i, texts.get(i), parents);
            longer.text("v" + i, texts.get(i), i == doubled + 1 ? new String[] {"again"} : parents);
            if (i == doubled) {
                longer.text("again", texts.get(i), "v" + i);
            }
        }
        for (String clause : List.of("1", "2", "3")) {
            plain.said("r" + clause, "a", "2025-01-01", Stance.ACCEPT, "v0", clause);
            longer.said("r" + clause, "a", "2025-01-01", Stance.ACCEPT, "v0", clause);
        }

        assertThat(states(longer)).containsAll(states(plain));
    }

    private static String edited(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text.replaceFirst("[0-9]{2,3} persons", (100 + random.nextInt(800)) + " persons");
            case 1 -> text.replace("every month", "every week");
            case 2 -> text.replace("is free", "may be restricted");
            default -> FIRST;
        };
    }

    private static List<String> states(Talks talks) {
        TracedPlan plan = talks.trace();
        CarryOver carryOver = new CarryOver(plan, SampleRecord.COMPARER);
        return plan.utterances().inTime().stream()
                .flatMap(utterance -> carryOver.carry(utterance).stream())
                .flatMap(carried -> carried.stations().stream()
                        .map(station -> carried.utterance().id() + " "
                                + station.version().id() + " " + station.state()))
                .toList();
    }

    private static Carried only(Talks talks) {
        TracedPlan plan = talks.trace();
        List<Carried> carried = new CarryOver(plan, SampleRecord.COMPARER)
                .carry(plan.utterances().of("r").orElseThrow());
        assertThat(carried).hasSize(1);
        return carried.getFirst();
    }
}
