package org.travaux.shell.terminal;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command that cannot be done; the message says in one plain line what, where and what to do. */
public class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What the program that started us is told. */
    private final ExitCode exitCode;

    /**
     * Makes one.
     *
     * @param exitCode what the program that started us is told
     * @param message the plain line for users
     */
    public CommandFailure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    /**
     * Makes one with what lay behind it.
     *
     * @param exitCode what the program that started us is told
     * @param message the plain line for users
     * @param cause what lay behind it, or null
     */
    public CommandFailure(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = Objects.requireNonNull(exitCode, "exitCode");
    }

    /** {@return what the program that started us is told} */
    public ExitCode exitCode() {
        return exitCode;
    }
}
