package org.travaux.record.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Place HERE = new Place("plan.yaml", 1);

    private final Issues issues = new Issues();
    private final References references = new References(issues);

    @Test
    void a_circle_is_told_once_wherever_one_enters_it() {
        references.follows("derivedFrom", "in", "a", HERE);
        references.follows("derivedFrom", "a", "b", HERE);
        references.follows("derivedFrom", "b", "c", HERE);
        references.follows("derivedFrom", "c", "a", HERE);

        references.check(Set.of());

        assertThat(issues.count()).isEqualTo(1);
    }

    @Test
    void two_ways_to_the_same_ancestor_are_no_circle() {
        references.follows("derivedFrom", "d", "b", HERE);
        references.follows("derivedFrom", "d", "c", HERE);
        references.follows("derivedFrom", "b", "a", HERE);
        references.follows("derivedFrom", "c", "a", HERE);

        references.check(Set.of());

        assertThat(issues.count()).isZero();
    }

    @Test
    void a_chain_as_long_as_a_record_is_walked() {
        for (int i = 0; i < 100_000; i++) {
            references.follows("supersedes", "r" + i, "r" + (i + 1), HERE);
        }

        references.check(Set.of());

        assertThat(issues.count()).isZero();
    }

    @Test
    void the_nearest_name_is_the_one_with_fewest_slips() {
        assertThat(Nearest.to("ukrain", Set.of("ukraine", "russia"))).contains("ukraine");
        assertThat(Nearest.to("Rusisa", Set.of("ukraine", "russia"))).contains("russia");
        assertThat(Nearest.to("france", Set.of("ukraine", "russia"))).isEmpty();
    }
}
