package org.travaux.align.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.align.Alignment;
import org.travaux.align.AlignmentOptions;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkEvidence;
import org.travaux.align.LinkRules;
import org.travaux.align.Pairing;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.align.standard.Draft.Unit;

/** Laws that hold for every pair of drafts, over drafts made from fixed seeds. */
class AlignmentLawsTest {

    private static final String[] WORDS =
            ("parties commission shall may notify grant withdraw inspect vessels reports quotas harbour dues "
                            + "archives licences before after within without prejudice rights states border lake river fund "
                            + "observers reservoir permits north south annual joint civil 12 90 600,000 2031")
                    .split(" ");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void every_clause_is_in_exactly_one_link(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = edited(original, random);
        Alignment<Unit> alignment = Draft.align(original, revised);
        assertThat(side(alignment, ClauseLink::original)).containsExactlyInAnyOrderElementsOf(original);
        assertThat(side(alignment, ClauseLink::revised)).containsExactlyInAnyOrderElementsOf(revised);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void a_draft_against_itself_is_all_unchanged_and_in_place(long seed) {
        List<Unit> draft = draft(new Random(seed), 80);
        assertThat(Draft.align(draft, draft).links())
                .hasSameSizeAs(draft)
                .allMatch(link -> link.text() == TextRelation.UNCHANGED
                        && !link.moved()
                        && !link.renumbered()
                        && !link.reparented()
                        && link.original().equals(link.revised()));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void the_other_direction_gives_the_mirror(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = edited(original, random);
        assertThat(pairs(Draft.align(revised, original), ClauseLink::revised, ClauseLink::original))
                .containsExactlyInAnyOrderElementsOf(
                        pairs(Draft.align(original, revised), ClauseLink::original, ClauseLink::revised));
    }

    @ParameterizedTest
    @ValueSource(longs = {35, 36, 37})
    void the_other_direction_gives_the_mirror_of_nested_drafts_full_of_near_duplicates(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        List<String> boilerplate =
                IntStream.range(0, 4).mapToObj(k -> sentence(random, 20)).toList();
        for (int k = 0; k < 400; k++) {
            String indent = k % 7 == 0 ? "" : "  ";
            String text = k % 3 == 0
                    ? boilerplate.get(random.nextInt(boilerplate.size())) + " " + random.nextInt(3)
                    : sentence(random, 8 + random.nextInt(20));
            lines.add(indent + (k + 1) + " " + text);
        }
        List<Unit> original = Draft.of(lines.toArray(String[]::new));
        for (int k = 0; k < 40; k++) {
            int from = 1 + random.nextInt(lines.size() - 1);
            String line = lines.remove(from);
            lines.add(1 + random.nextInt(lines.size()), k % 2 == 0 ? line : line.replace(" shall ", " may "));
            lines.remove(1 + random.nextInt(lines.size() - 1));
        }
        List<Unit> revised = Draft.of(lines.toArray(String[]::new));
        assertThat(pairs(Draft.align(revised, original), ClauseLink::revised, ClauseLink::original))
                .containsExactlyInAnyOrderElementsOf(
                        pairs(Draft.align(original, revised), ClauseLink::original, ClauseLink::revised));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void two_runs_give_the_same_links_in_the_same_order(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = edited(original, random);
        assertThat(Draft.align(original, revised)).isEqualTo(Draft.align(original, revised));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void links_that_did_not_move_keep_their_order(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = new ArrayList<>(edited(original, random));
        Collections.swap(revised, 3, 40);
        List<Integer> places = Draft.align(original, revised).links().stream()
                .filter(link -> link.pairing() == Pairing.ONE_TO_ONE && !link.moved())
                .map(link -> original.indexOf(link.original().getFirst()))
                .toList();
        assertThat(places).isSorted();
    }

    /** The processor's time, not the clock's: a busy machine must not fail the test. */
    private static void assertProcessorTime(Duration limit, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(limit);
    }

    @Test
    void twenty_thousand_identical_clauses_take_no_quadratic_time() {
        List<Unit> same = units(20_000, k -> "Deleted.");
        assertProcessorTime(
                Duration.ofSeconds(20),
                () -> assertThat(Draft.align(same, units(18_000, k -> "Deleted."))
                                .links())
                        .hasSize(20_000));
    }

    @Test
    void twenty_thousand_clauses_that_have_nothing_in_common_take_no_quadratic_time() {
        assertProcessorTime(
                Duration.ofSeconds(20),
                () -> assertThat(Draft.align(
                                        units(20_000, k -> "before" + k + " was" + k * 3),
                                        units(20_000, k -> "after" + k + " will" + k * 7))
                                .links())
                        .hasSize(40_000));
    }

    @Test
    void near_duplicates_by_the_thousand_take_no_quadratic_time() {
        assertProcessorTime(
                Duration.ofSeconds(30),
                () -> assertThat(Draft.align(
                                        units(
                                                20_000,
                                                k -> "The Parties shall pay the same fee every year to office " + k),
                                        units(
                                                20_000,
                                                k -> "The Parties shall pay one same fee every year to office " + k))
                                .links())
                        .hasSize(20_000));
    }

    @Test
    void a_clause_of_a_megabyte_takes_no_quadratic_time() {
        String longText = sentence(new Random(61), 160_000);
        List<Unit> original = units(3, k -> k == 1 ? longText : "clause " + k);
        List<Unit> revised = units(3, k -> k == 1 ? longText.replace("harbour", "port") : "clause " + k);
        assertProcessorTime(
                Duration.ofSeconds(20),
                () -> assertThat(Draft.align(original, revised).links()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void what_people_decided_holds_and_nothing_else_joins_it(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = edited(original, random);
        List<Unit> pinnedBefore = List.of(original.get(4));
        List<Unit> pinnedAfter = List.of(revised.get(30), revised.get(31));
        List<Unit> gone = List.of(original.get(9));
        Alignment<Unit> free = Draft.align(original, revised);
        ClauseLink<Unit> forbidden = free.links().stream()
                .filter(link -> link.pairing() == Pairing.ONE_TO_ONE
                        && original.indexOf(link.original().getFirst()) > 20
                        && revised.indexOf(link.revised().getFirst()) > 35)
                .findFirst()
                .orElseThrow();
        Alignment<Unit> alignment = Draft.align(
                original,
                revised,
                new AlignmentOptions<>(
                        new LinkRules<>(
                                List.of(
                                        new LinkRules.Group<>(pinnedBefore, pinnedAfter),
                                        new LinkRules.Group<>(gone, List.of())),
                                List.of(new LinkRules.Group<>(forbidden.original(), forbidden.revised()))),
                        false,
                        null));
        assertThat(alignment.links())
                .filteredOn(link -> link.original().contains(pinnedBefore.getFirst()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.original()).isEqualTo(pinnedBefore);
                    assertThat(link.revised()).isEqualTo(pinnedAfter);
                    assertThat(link.strategy()).isEqualTo(Strategy.PINNED);
                });
        assertThat(alignment.links())
                .filteredOn(link -> link.original().contains(gone.getFirst()))
                .singleElement()
                .extracting(ClauseLink::pairing)
                .isEqualTo(Pairing.DELETED);
        assertThat(alignment.links())
                .noneMatch(link -> link.original().contains(forbidden.original().getFirst())
                        && link.revised().contains(forbidden.revised().getFirst()));
        assertThat(side(alignment, ClauseLink::revised)).containsExactlyInAnyOrderElementsOf(revised);
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void explaining_changes_no_link_and_the_runner_up_is_not_linked(long seed) {
        Random random = new Random(seed);
        List<Unit> original = draft(random, 60);
        List<Unit> revised = edited(original, random);
        Alignment<Unit> plain = Draft.align(original, revised);
        Alignment<Unit> explained =
                Draft.align(original, revised, new AlignmentOptions<>(LinkRules.none(), true, null));
        assertThat(pairs(explained, ClauseLink::original, ClauseLink::revised))
                .isEqualTo(pairs(plain, ClauseLink::original, ClauseLink::revised));
        assertThat(plain.links()).allMatch(link -> link.evidence() == null);
        assertThat(explained.links()).allSatisfy(link -> {
            LinkEvidence<Unit> evidence = Objects.requireNonNull(link.evidence());
            assertThat(evidence.runnerUp()).isNotIn(link.original()).isNotIn(link.revised());
            assertThat(evidence.score()).isBetween(0.0, 1.0 + 1e-9);
            assertThat(evidence.runnerUpScore()).isBetween(0.0, 1.0 + 1e-9);
            if (link.text() == TextRelation.UNCHANGED && link.pairing() == Pairing.ONE_TO_ONE) {
                assertThat(evidence.score()).isEqualTo(1.0);
            }
        });
    }

    @Test
    void a_gap_too_large_to_search_is_told() {
        Alignment<Unit> alignment = Draft.align(units(200, k -> "before" + k), units(200, k -> "after" + k));
        assertThat(alignment.limitsReached()).singleElement().asString().contains("200 clauses");
    }

    private static List<Unit> units(int count, Function<Integer, String> text) {
        return IntStream.range(0, count)
                .mapToObj(k -> new Unit(String.valueOf(k + 1), text.apply(k), null))
                .toList();
    }

    private static List<Unit> draft(Random random, int size) {
        return units(size, k -> sentence(random, 8 + random.nextInt(30)));
    }

    private static String sentence(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.append("item ").append(random.nextInt(100_000)).append('.').toString();
    }

    /** Deletes, adds, changes, splits and moves a few, then numbers anew. */
    private static List<Unit> edited(List<Unit> original, Random random) {
        List<String> texts =
                new ArrayList<>(original.stream().map(unit -> unit.text).toList());
        for (int k = 0; k < 6; k++) {
            texts.set(random.nextInt(texts.size()), sentence(random, 20));
            int changed = random.nextInt(texts.size());
            texts.set(changed, texts.get(changed).replaceFirst("[a-z]+ ", "amended "));
            texts.remove(random.nextInt(texts.size()));
            texts.add(random.nextInt(texts.size()), sentence(random, 15));
            texts.add(random.nextInt(texts.size()), texts.remove(random.nextInt(texts.size())));
            int split = random.nextInt(texts.size());
            String whole = texts.get(split);
            int half = whole.indexOf(' ', whole.length() / 2);
            if (half > 0) {
                texts.set(split, whole.substring(0, half));
                texts.add(split + 1, whole.substring(half + 1));
            }
        }
        return units(texts.size(), texts::get);
    }

    private static List<Unit> side(Alignment<Unit> alignment, Function<ClauseLink<Unit>, List<Unit>> side) {
        return alignment.links().stream()
                .flatMap(link -> side.apply(link).stream())
                .toList();
    }

    private static List<String> pairs(
            Alignment<Unit> alignment,
            Function<ClauseLink<Unit>, List<Unit>> before,
            Function<ClauseLink<Unit>, List<Unit>> after) {
        return alignment.links().stream()
                .map(link -> before.apply(link) + " → " + after.apply(link) + (link.moved() ? " moved" : "")
                        + (link.reparented() ? " reparented" : ""))
                .toList();
    }
}
