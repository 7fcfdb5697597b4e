package org.travaux.shell.terminal;

/** What a command tells the program that started it. */
public enum ExitCode {
    /** Done, also when documents differ. */
    DONE(0),
    /** Documents differ, and the exit code was asked to say so. */
    DIFFERENT(1),
    /** Wrong usage: an unknown command or option, a missing argument. */
    USAGE(2),
    /** An input or a record cannot be read, or an output not written. */
    INPUT_OUTPUT(3),
    /** The integrity of the archive is broken. */
    INTEGRITY(4),
    /** A fault of ours. */
    INTERNAL(70),
    /** Ended by Ctrl-C. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** {@return the number handed to the operating system} */
    public int code() {
        return code;
    }

    /**
     * {@return the exit code of this number}
     *
     * @param code one of the numbers above; any other is a fault of ours
     */
    public static ExitCode of(int code) {
        for (ExitCode exitCode : values()) {
            if (exitCode.code == code) {
                return exitCode;
            }
        }
        return INTERNAL;
    }
}
