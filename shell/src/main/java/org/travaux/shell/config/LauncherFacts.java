package org.travaux.shell.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.shell.terminal.TerminalFacts;

/**
 * What the launcher found out about the streams: it can ask where Java cannot. {@code travaux.terminal} names those that go
 * to a screen ({@code in,out,err}), {@code travaux.columns} says how wide it is.
 */
final class LauncherFacts {

    private LauncherFacts() {}

    static TerminalFacts of(@Nullable String terminal, @Nullable String columns, Map<String, String> environment) {
        // Started without the launcher, all may be pipes: Java 21 cannot tell, and guessing wrong puts colours into
        // files.
        List<String> streams = terminal == null ? List.of() : List.of(terminal.split(","));
        boolean colours = !isSet(environment, "NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        return new TerminalFacts(
                streams.contains("in"),
                streams.contains("out"),
                streams.contains("err"),
                colours,
                columns(columns, environment));
    }

    private static int columns(@Nullable String columns, Map<String, String> environment) {
        String value = columns != null ? columns : environment.getOrDefault("COLUMNS", "");
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : TerminalFacts.DEFAULT_COLUMNS;
    }

    /** After no-color.org: present and not empty. */
    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
