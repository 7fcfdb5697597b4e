package org.travaux.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean terminal) {
        return new Console(new ByteArrayOutputStream(), err, new TerminalFacts(false, false, terminal, false, 80));
    }

    private void count(Console console, int pieces) throws InterruptedException {
        Progress.<Boolean, InterruptedException>counted(console, "Verifying", count -> {
            for (int done = 1; done <= pieces; done++) {
                count.at(done, pieces, "plans");
                Thread.sleep(700);
            }
            return true;
        });
    }

    @Test
    void person_at_a_screen_sees_a_bar_that_goes_when_it_is_done() throws InterruptedException {
        count(console(true), 4);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("\rVerifying [############............] 2 of 4 plans\u001b[K")
                .contains("\rVerifying [##################......] 3 of 4 plans\u001b[K")
                .endsWith("\r\u001b[K");
    }

    @Test
    void nobody_at_a_screen_sees_nothing() throws InterruptedException {
        count(console(false), 2);

        assertThat(err.toByteArray()).isEmpty();
    }
}
