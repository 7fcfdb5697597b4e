package org.travaux.shell.terminal;

/**
 * What is known about the three streams of this process.
 *
 * @param input whether a person types the input
 * @param output whether the result goes to a screen
 * @param error whether messages go to a screen
 * @param colours whether colours may be used where a stream goes to a screen
 * @param columns how many columns the screen has
 */
public record TerminalFacts(boolean input, boolean output, boolean error, boolean colours, int columns) {

    /** How wide a line gets where no screen says otherwise. */
    public static final int DEFAULT_COLUMNS = 100;

    /** Below this tables make no sense; a narrower screen wraps lines itself. */
    public static final int MIN_COLUMNS = 40;

    /** Keeps the width in sense. */
    public TerminalFacts {
        if (columns <= 0) {
            columns = DEFAULT_COLUMNS;
        }
        columns = Math.max(columns, MIN_COLUMNS);
    }

    /** {@return streams that all go to files or pipes} */
    public static TerminalFacts piped() {
        return new TerminalFacts(false, false, false, false, DEFAULT_COLUMNS);
    }
}
