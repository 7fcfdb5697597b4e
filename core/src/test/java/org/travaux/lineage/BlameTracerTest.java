package org.travaux.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.lineage.Drafts.spans;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.lineage.blame.Blame;
import org.travaux.lineage.blame.BlameSpan;
import org.travaux.lineage.blame.BlamedClause;

class BlameTracerTest {

    private static final String GRAIN = "The parties let grain pass freely through the straits in both directions.";
    private static final String FORCES = "The strength of the armed forces is limited to 600,000 persons.";
    private static final String LARGER = "The strength of the armed forces is limited to 800,000 persons in peacetime.";

    @Test
    void each_word_has_the_version_that_brought_it_in() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES + "\n2. " + GRAIN)
                .text("v2", "1. " + GRAIN + "\n2. " + LARGER, "v1")
                .text("v3", "1. " + GRAIN + "\n2. " + LARGER.replace("armed forces", "land forces"), "v2");

        Blame blame = drafts.blame("v3");
        assertThat(spans(blame, "2"))
                .isEqualTo("[v1: The strength of the][v3: land][v1: forces is limited to][v2: 800,000]"
                        + "[v1: persons][v2: in peacetime.]");
        assertThat(spans(blame, "1")).isEqualTo("[v1: " + GRAIN + "]");
        assertThat(blame.words().values()).containsExactly(21, 1, 3);
    }

    @Test
    void an_identical_version_in_between_introduces_no_word() throws Exception {
        String first = "1. " + FORCES + "\n2. " + GRAIN;
        String last = "1. " + GRAIN + "\n2. " + LARGER;
        Blame direct = new Drafts().text("v1", first).text("v3", last, "v1").blame("v3");
        Blame longer = new Drafts()
                .text("v1", first)
                .text("v2", first, "v1")
                .text("v3", last, "v2")
                .blame("v3");

        assertThat(spans(longer, "1")).isEqualTo(spans(direct, "1"));
        assertThat(spans(longer, "2")).isEqualTo(spans(direct, "2")).contains("[v3: 800,000]");
    }

    @Test
    void words_that_were_restored_belong_to_the_version_that_restored_them() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + LARGER + "\n2. " + GRAIN)
                .text("v2", "1. " + LARGER.replace(" in peacetime", ""), "v1")
                .text("v3", "1. " + LARGER + "\n2. " + GRAIN, "v2");

        assertThat(spans(drafts.blame("v3"), "1")).endsWith("persons][v3: in peacetime.]");
        assertThat(spans(drafts.blame("v3"), "2")).isEqualTo("[v3: " + GRAIN + "]");
    }

    @Test
    void over_versions_without_text_the_origin_lies_between() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES)
                .report("r2", "v1")
                .report("r3", "r2")
                .text("v4", "1. " + LARGER, "r3");

        assertThat(spans(drafts.blame("v4"), "1")).contains("[v1..r2,r3..v4: 800,000][v1: persons]");
        assertThatThrownBy(() -> drafts.blame("r2"))
                .isInstanceOf(TextNotHeldException.class)
                .hasMessageContaining("draft r2");
    }

    @Test
    void over_a_point_that_is_not_held_the_texts_before_and_behind_are_compared() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES + "\n2. " + GRAIN)
                .text("v2", "1. [text not held]\n2. " + GRAIN, "v1")
                .text("v3", "1. " + LARGER + "\n2. " + GRAIN, "v2");

        assertThat(spans(drafts.blame("v3"), "1"))
                .contains("[v1: The strength of the armed forces is limited to][v1..v2..v3: 800,000]");
        assertThat(spans(drafts.blame("v3"), "2")).isEqualTo("[v1: " + GRAIN + "]");
        assertThat(spans(drafts.blame("v2"), "1")).isEmpty();
    }

    @Test
    void words_are_followed_through_a_split_and_a_merger() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES + " " + GRAIN)
                .text("v2", "1. " + FORCES + "\n2. " + GRAIN.replace("freely", "freely and safely"), "v1")
                .text("v3", "1. " + FORCES + " " + GRAIN.replace("freely", "freely and safely"), "v2");

        assertThat(spans(drafts.blame("v3"), "1"))
                .isEqualTo("[v1: " + FORCES + " The parties let grain pass freely][v2: and safely]"
                        + "[v1: through the straits in both directions.]");
    }

    @Test
    void of_two_parents_the_nearer_is_asked_first_and_the_other_for_the_rest() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES + "\n2. " + GRAIN)
                .text("a", "1. " + FORCES.replace("600,000", "800,000") + "\n2. " + GRAIN, "v1")
                .text("b", "1. " + FORCES.replace("persons", "soldiers") + "\n2. " + GRAIN, "v1")
                .text(
                        "m",
                        "1. " + FORCES.replace("600,000 persons", "800,000 soldiers at most") + "\n2. " + GRAIN,
                        "a",
                        "b");

        assertThat(spans(drafts.blame("m"), "1")).contains("[a: 800,000][b: soldiers][m: at most.]");
    }

    @Test
    void brackets_have_an_origin_of_their_own() throws Exception {
        Drafts drafts = new Drafts()
                .text("v1", "1. " + FORCES)
                .text("v2", "1. " + FORCES.replace("600,000", "[600,000]"), "v1");

        assertThat(spans(drafts.blame("v2"), "1")).contains("limited to][v2: [][v1: 600,000][v2: ]][v1: persons.]");
    }

    @Test
    void runs_cover_every_word_once_and_in_order() throws Exception {
        Random random = new Random(4);
        Drafts drafts = new Drafts();
        String[] words = (FORCES + " " + GRAIN).split(" ", -1);
        for (int version = 0; version < 6; version++) {
            StringBuilder text = new StringBuilder();
            for (int clause = 1; clause <= 8; clause++) {
                text.append(clause).append(". Point").append(clause);
                for (String word : words) {
                    if (random.nextInt(12) > 0) {
                        text.append(' ').append(word);
                    }
                }
                text.append('\n');
            }
            if (version == 0) {
                drafts.text("v0", text.toString());
            } else {
                drafts.text("v" + version, text.toString(), "v" + (version - 1));
            }
        }
        Blame blame = drafts.blame("v5");
        assertThat(blame.words().size()).isGreaterThan(3);
        for (BlamedClause clause : blame.clauses()) {
            int at = 0;
            String text = clause.form().clause().text();
            for (BlameSpan span : clause.text()) {
                assertThat(text.substring(at, span.span().start())).isBlank();
                assertThat(span.span().of(text)).isEqualTo(span.text());
                at = span.span().end();
            }
            assertThat(text.substring(at)).isBlank();
        }
    }
}
