package org.travaux.report.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws of the check of what came back; {@code -Dtravaux.check.pairs=N} runs more pairs. */
class CounterpartyCheckLawsTest {

    private static final int PAIRS = Integer.getInteger("travaux.check.pairs", 200);

    private static List<String> broken(int pairs, LongFunction<List<String>> laws) {
        return LongStream.rangeClosed(1, pairs)
                .parallel()
                .mapToObj(seed -> laws.apply(seed).stream()
                        .map(law -> "seed " + seed + ": " + law)
                        .toList())
                .flatMap(List::stream)
                .limit(10)
                .toList();
    }

    @Test
    void each_silent_edit_is_found_and_none_is_invented() {
        assertThat(broken(PAIRS, seed -> new SilentLaws().broken(seed, 1 + (int) (seed % 5))))
                .isEmpty();
    }

    @Test
    void nothing_is_found_where_all_is_tracked() {
        assertThat(broken(PAIRS, seed -> new SilentLaws().broken(seed, 0))).isEmpty();
    }
}
