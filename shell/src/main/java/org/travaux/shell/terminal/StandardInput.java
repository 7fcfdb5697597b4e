package org.travaux.shell.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** What reaches the program on standard input, where it is neither a session nor a script of commands. */
public final class StandardInput {

    private final Console console;
    private boolean isText;

    /**
     * Makes one that gives nothing until {@link #isText} says so.
     *
     * @param console takes the hint for a person at a keyboard
     */
    public StandardInput(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    /** Says that standard input holds no commands. */
    public void isText() {
        isText = true;
    }

    /** {@return the stream, or nothing where commands are read from it} */
    public Optional<InputStream> stream() {
        if (!isText) {
            return Optional.empty();
        }
        if (console.facts().input()) {
            console.note("Paste the text here, and end it with Ctrl-D on a line of its own.");
        }
        return Optional.of(new FileInputStream(FileDescriptor.in));
    }
}
