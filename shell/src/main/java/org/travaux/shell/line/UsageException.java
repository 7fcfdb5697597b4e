package org.travaux.shell.line;

import java.io.Serial;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/** A line that fits no command's syntax; the message says what is wrong and what to type instead. */
public final class UsageException extends CommandFailure {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message the plain line for users
     */
    public UsageException(String message) {
        super(ExitCode.USAGE, message);
    }
}
