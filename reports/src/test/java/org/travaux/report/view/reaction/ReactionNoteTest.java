package org.travaux.report.view.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.report.SampleReactions;

class ReactionNoteTest {

    @Test
    void a_statement_is_one_paragraph() {
        ReactionNote note = new ReactionNote(
                "ru-1",
                "us28",
                "6",
                "Russia",
                "24 Nov 2025",
                "seeks changes",
                "on record, Yuri Ushakov",
                false,
                "“many points”",
                "Kyiv Independent",
                "stale",
                "ua20",
                "the number changed",
                List.of("Ukraine, 25 Nov 2025"));

        assertThat(note.text())
                .isEqualTo(
                        "Russia, 24 Nov 2025, on us28:6 (on record, Yuri Ushakov): seeks changes – “many points”"
                                + " [Kyiv Independent] – stale in ua20: the number changed – contradicted by Ukraine, 25 Nov 2025");
    }

    @Test
    void what_is_second_hand_says_who_asserts_it_and_what_is_not_known_is_left_out() {
        ReactionNote note = new ReactionNote(
                "x", "", "", "Ukraine", "", "reject", "Russia", true, "is against it", "AP", "", "", "", List.of());

        assertThat(note.text()).isEqualTo("Ukraine (as asserted by Russia): reject – is against it [AP]");
    }

    @Test
    void what_was_said_of_clauses_before_comes_first_and_each_once() {
        ReactionNote first = SampleReactions.note("a", "1", "one");
        ReactionNote second = SampleReactions.note("b", "1", "two");
        RowReactions reactions = new RowReactions(
                Map.of("c1", List.of(first), "c2", List.of(first)), Map.of("c1", List.of(second)), List.of());

        assertThat(reactions.about(List.of("c1", "c2"), List.of("c1", "c9"))).containsExactly(first, second);
        assertThat(reactions.about(List.of(), List.of("c9"))).isEmpty();
    }
}
