package org.travaux.shell.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.shell.terminal.TerminalFacts;

class LauncherFactsTest {

    @Test
    void streams_are_what_the_launcher_saw() {
        TerminalFacts facts = LauncherFacts.of("in,err", "132", Map.of());
        assertThat(facts).isEqualTo(new TerminalFacts(true, false, true, true, 132));
    }

    @Test
    void without_a_launcher_all_may_be_pipes() {
        assertThat(LauncherFacts.of(null, null, Map.of("COLUMNS", "90")))
                .isEqualTo(new TerminalFacts(false, false, false, true, 90));
    }

    @Test
    void colours_can_be_declined() {
        assertThat(LauncherFacts.of("in,out,err", "", Map.of("NO_COLOR", "1")).colours())
                .isFalse();
        assertThat(LauncherFacts.of("in,out,err", "", Map.of("TERM", "dumb")).colours())
                .isFalse();
        assertThat(LauncherFacts.of("in,out,err", "", Map.of("NO_COLOR", "")).colours())
                .isTrue();
    }

    @Test
    void a_width_that_makes_no_sense_is_mended() {
        assertThat(LauncherFacts.of("", "wide", Map.of()).columns()).isEqualTo(TerminalFacts.DEFAULT_COLUMNS);
        assertThat(LauncherFacts.of("", "5", Map.of()).columns()).isEqualTo(TerminalFacts.MIN_COLUMNS);
    }
}
