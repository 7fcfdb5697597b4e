package org.travaux.diff.semantic.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.text.TextSpan;

/** Texts that no drafter writes get a verdict all the same, and in time. */
class BadInputTest {

    private static final String CLAUSE = "Each Party shall withdraw at least 200 guns within 30 days.";
    private static final String[] LANGUAGES = {"en", "uk", "und", "", "xx", "zh", "he", "en-GB", "not a tag", "x-y", "-"
    };
    private static final String[] WORDS =
            ("parties commission council vessels reports quotas harbour dues archives licences "
                            + "guns envoys within without under after before at least most 12 90 600 days months shall may not "
                            + "will withdraw inspect notify grant repair and or if unless all some every Article Annex river "
                            + "border north south euros per cent , , ; ( )")
                    .split(" ");

    /** 100 kB in English. */
    private static final int LONG = 100_000;

    private static final Duration ENOUGH = Duration.ofSeconds(5);

    private final SemanticDiffer judge = new StandardSemanticDiffer();

    static List<String> texts() {
        return List.of(
                "",
                " \t\n",
                "\u0000",
                "Each\u0000Party shall\u0001 withdraw\u0007 200\u001B guns\u007F.",
                "\uFEFF\u200B\u200D\u2060\u00AD",
                "\uD83D",
                "Each \uDC00Party shall\uD800 withdraw \uD83D 200 guns.",
                "\uD800\uD800\uDFFF",
                "Кожна Party shall вивести au moins 200 砲 within 30 днів.",
                "כל צד יסיג את תותחיו בתוך 30 יום.",
                "يسحب كل طرف ٢٠٠ مدفع خلال ٣٠ يوما.",
                "\u202EEach Party\u202C \u2066shall\u2069 withdraw.",
                "各方应在三十天内撤出至少二百门火炮。",
                "各方应在六十天内撤出最多二百门火炮。",
                "\uD83D\uDD4A\uFE0F \uD83E\uDD1D\uD83C\uDFFD \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "1234567890",
                "9".repeat(1_000),
                "1.2.3.4.5.6 7,8,9 10/11/12 -5 +3 1e999999999 0x1F ½ ² Ⅻ ٣",
                ".,;:!?\"'()[]{}«»—–-…",
                "?".repeat(1_000),
                "(".repeat(500) + "guns" + ")".repeat(500),
                "Each Party (" + "if it may (".repeat(50) + "withdraw" + ")".repeat(51) + ".",
                "a".repeat(10_000),
                "super-".repeat(200) + "power",
                "e\u0301\u0302\u0303".repeat(500),
                "shall ".repeat(200),
                "not ".repeat(201),
                "if if unless unless until until except",
                "shall may not must should will",
                "(a) (b) (c) 1. 2. 3. i. ii. iii.",
                "Article Article 1 2 3 4 Annex Annex",
                "at least at most up to not exceeding no fewer than",
                "within before after by until from to",
                "31 February 2030, 99.99.9999, 2030-13-45, 25:61",
                "\"\"\"\" means \"\"",
                "means shall mean includes",
                "$ € % ‰ № §",
                CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru", "uk"})
    void every_text_is_judged_against_every_other(String language) {
        for (String before : texts()) {
            for (String after : texts()) {
                assertJudged(before, after, language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_language_is_unknown_enough(String text) {
        for (String language : LANGUAGES) {
            assertJudged(text, CLAUSE, language);
            assertJudged(text, text + " " + text, language);
        }
    }

    @Test
    void one_side_without_words_is_a_norm_added_or_removed() {
        assertThat(FacetExample.edits(judged("", CLAUSE, "en"))).containsExactly("action added");
        assertThat(FacetExample.edits(judged(CLAUSE, " \n", "en"))).containsExactly("action removed");
        assertThat(judged("", "", "en").significance()).isEqualTo(Significance.NONE);
        assertThat(judged("", " ", "en").significance()).isEqualTo(Significance.EDITORIAL);
    }

    @Test
    void rubble_from_fixed_seeds_is_judged() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            assertJudged(rubble(random), rubble(random), LANGUAGES[seed % LANGUAGES.length]);
        }
    }

    @Test
    void small_change_in_a_long_sentence_is_found_in_time() {
        String before = sentence(1, LONG).replaceFirst("^\\S+", "The parties shall withdraw 700 guns");
        String after = before.replaceFirst("700", "800");
        assertInTime(before, after);
        assertThat(judged(before, after, "en").significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(judged(before, before, "en").significance()).isEqualTo(Significance.NONE);
    }

    @Test
    void long_sentences_that_share_nothing_are_judged_in_time() {
        assertInTime(sentence(2, LONG), sentence(3, LONG).toUpperCase(Locale.ROOT));
    }

    @Test
    void many_sentences_are_judged_in_time() {
        String before = (CLAUSE + " ").repeat(LONG / 2 / CLAUSE.length());
        assertInTime(before, before.replace("200", "300"));
    }

    @Test
    void one_word_without_end_is_judged_in_time() {
        assertInTime("a".repeat(LONG), "b".repeat(LONG));
        assertInTime("x-".repeat(LONG / 2), "y-".repeat(LONG / 2));
        assertInTime("7".repeat(LONG / 2), "8".repeat(LONG / 2));
        assertInTime("(".repeat(LONG), ")".repeat(LONG));
    }

    /** The bar of linear growth is 2 and that of a square 4; between them is room for noise. */
    @Test
    void twice_the_text_takes_about_twice_the_time() {
        String single = sentence(4, LONG / 4);
        String twice = sentence(4, LONG / 2);
        long one = median(single, single.replaceAll("quotas", "tariffs"));
        long two = median(twice, twice.replaceAll("quotas", "tariffs"));
        assertThat(two).isLessThan(3 * one + Duration.ofMillis(500).toNanos());
    }

    private void assertJudged(String before, String after, String language) {
        SemanticDifference verdict = judged(before, after, language);
        assertThat(verdict.changes()).allSatisfy(change -> {
            TextSpan left = change.evidence().before();
            TextSpan right = change.evidence().after();
            assertThat(left == null || left.end() <= before.length()).isTrue();
            assertThat(right == null || right.end() <= after.length()).isTrue();
        });
    }

    private SemanticDifference judged(String before, String after, String language) {
        return judge.compare(new ClausePair(before, after, language, ClauseContext.none()));
    }

    private void assertInTime(String before, String after) {
        assertThat(Duration.ofNanos(time(before, after))).isLessThan(ENOUGH);
    }

    private long median(String before, String after) {
        long[] times = new long[3];
        for (int i = 0; i < times.length; i++) {
            times[i] = time(before, after);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Processor time of this thread, in nanoseconds. */
    private long time(String before, String after) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        judged(before, after, "en");
        return clock.getCurrentThreadCpuTime() - start;
    }

    /** One sentence of so many characters. */
    private static String sentence(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("The");
        while (text.length() < length) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    private static String rubble(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append(random.nextInt(1000));
                case 2 -> text.append(WORDS[random.nextInt(WORDS.length)]);
                default -> text.append(' ');
            }
        }
        return text.toString();
    }
}
