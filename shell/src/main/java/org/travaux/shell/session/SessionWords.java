package org.travaux.shell.session;

import java.util.Set;

/** The words that end a session or a script. */
final class SessionWords {

    private static final Set<String> ENDING = Set.of("exit", "quit");

    private SessionWords() {}

    static boolean ends(String line) {
        return ENDING.contains(line.strip());
    }
}
