package org.travaux.reactions.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Stance;
import org.travaux.reactions.Lane;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.Talks;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.Utterances;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.record.filter.Period;

/** What holds of positions, whatever was said. */
class MatrixLawsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_cell_of_a_stretch_of_time_is_the_last_of_what_was_said_in_it(int seed) {
        Random random = new Random(seed);
        Talks talks = new Talks().report("v1");
        for (int i = 0; i < 40; i++) {
            talks.said("r" + i, random.nextBoolean() ? "a" : "b", date(random), stance(random), "v1", "");
        }
        TracedPlan plan = talks.trace();
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(20));
        LocalDate to = from.plusDays(random.nextInt(20));

        Matrix matrix = new MatrixMaker(new CarryOver(plan, SampleRecord.COMPARER))
                .of(MatrixQuery.byTopic().within(new Period(from, to)));

        for (String party : List.of("a", "b")) {
            List<String> said = plan.utterances().inTime().stream()
                    .filter(utterance -> utterance.party().equals(party))
                    .filter(utterance -> new Period(from, to).mayHold(utterance.date()))
                    .map(Utterance::id)
                    .toList();
            List<String> cell = matrix.rows().stream()
                    .flatMap(row -> row.cell(party, Lane.PLAN).stream())
                    .flatMap(found -> found.own().stream())
                    .map(position -> position.utterance().id())
                    .toList();
            assertThat(cell).isEqualTo(said.reversed());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void superseding_and_repeating_never_lose_a_record(int seed) {
        Random random = new Random(seed);
        List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> supersedes = i > 0 && random.nextInt(4) == 0 ? List.of("r" + random.nextInt(i)) : List.of();
            List<String> sameAs = i > 0 && random.nextInt(4) == 0 ? List.of("r" + random.nextInt(i)) : List.of();
            String repeats = i > 0 && random.nextInt(6) == 0 ? "r" + random.nextInt(i) : null;
            reactions.add(Talks.reaction(
                    "r" + i,
                    "a",
                    date(random),
                    stance(random),
                    "v1",
                    "",
                    new Relations(sameAs, repeats, List.of(), List.of(), supersedes)));
        }
        Utterances utterances = Utterances.of(reactions);

        List<String> standing = utterances.inTime().stream()
                .flatMap(Utterance::records)
                .map(Reaction::id)
                .toList();
        Set<String> kept = new HashSet<>(standing);
        utterances.inTime().forEach(utterance -> utterance.superseded().forEach(old -> kept.add(old.id())));
        assertThat(standing).doesNotHaveDuplicates();
        assertThat(kept).hasSize(60);
        assertThat(reactions)
                .allSatisfy(reaction -> assertThat(utterances.of(reaction.id())).isPresent());
        Set<String> superseded = new HashSet<>();
        reactions.forEach(reaction -> superseded.addAll(reaction.relations().supersedes()));
        assertThat(standing).doesNotContainAnyElementsOf(superseded);
    }

    @Test
    void a_repeat_counts_once() {
        Talks talks = new Talks()
                .report("v1")
                .said("first", "a", "2025-01-01", Stance.REJECT, "v1", "")
                .said(Talks.reaction(
                        "again",
                        "a",
                        "2025-01-01",
                        Stance.REJECT,
                        "v1",
                        "",
                        new Relations(List.of(), "first", List.of(), List.of(), List.of())))
                .said(Talks.reaction(
                        "told",
                        "a",
                        "2025-01-02",
                        Stance.REJECT,
                        "v1",
                        "",
                        new Relations(List.of("again"), null, List.of(), List.of(), List.of())));
        Matrix matrix = new MatrixMaker(new CarryOver(talks.trace(), SampleRecord.COMPARER)).of(MatrixQuery.byTopic());

        assertThat(matrix.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst().own())
                        .singleElement()
                        .satisfies(position ->
                                assertThat(position.utterance().retold()).hasSize(2)));
    }

    @Test
    void opposite_stances_are_a_sticking_point_and_neutral_ones_are_not() {
        Matrix matrix = new MatrixMaker(new CarryOver(
                        new Talks()
                                .report("v1")
                                .report("v2")
                                .said("r1", "a", "2025-01-01", Stance.REJECT, "v1", "")
                                .said("r2", "a", "2025-01-03", Stance.ACCEPT_WITH_RESERVATIONS, "v1", "")
                                .said("r3", "b", "2025-01-02", Stance.SEEKS_CHANGES, "v1", "")
                                .trace(),
                        SampleRecord.COMPARER))
                .of(MatrixQuery.byTopic());

        assertThat(StickingPoint.of(matrix)).singleElement().satisfies(point -> {
            assertThat(Stream.of(point.accepting(), point.refusing())
                            .map(side -> side.getFirst().utterance().id()))
                    .containsExactly("r2", "r3");
        });
    }

    private static String date(Random random) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> day + "~";
            case 1 -> day + "/" + day.plusDays(1 + random.nextInt(5));
            case 2 -> "unknown";
            default -> day.toString();
        };
    }

    private static Stance stance(Random random) {
        List<Stance> stances = List.of(Stance.values());
        return stances.get(random.nextInt(stances.size()));
    }
}
