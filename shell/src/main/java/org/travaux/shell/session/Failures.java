package org.travaux.shell.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.ingest.IngestException;
import org.travaux.intake.IntakeException;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/** What a failure means to users: an exit code, and a plain line or two. */
public final class Failures {

    /** What a line about a failure begins with. */
    public static final String PREFIX = "travaux: ";

    private Failures() {}

    /**
     * {@return the exit code that belongs to a failure}
     *
     * @param failure what went wrong
     */
    public static ExitCode exitCode(Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> known.exitCode();
            case IngestException unreadable -> ExitCode.INPUT_OUTPUT;
            case PlanFormatException record -> ExitCode.INPUT_OUTPUT;
            case IntakeException unfit -> ExitCode.USAGE;
            case ArchiveFailure archive -> exitCode(archive.reason());
            case TextNotHeldException unheld -> ExitCode.INPUT_OUTPUT;
            case IOException storage -> ExitCode.INPUT_OUTPUT;
            case OutOfMemoryError memory -> ExitCode.INPUT_OUTPUT;
            default -> ExitCode.INTERNAL;
        };
    }

    private static ExitCode exitCode(ArchiveFailure.Reason reason) {
        return switch (reason) {
            case NOT_FOUND, REFUSED, STORAGE -> ExitCode.INPUT_OUTPUT;
            case INTEGRITY -> ExitCode.INTEGRITY;
        };
    }

    /**
     * {@return what a failure means to users, in one or two plain lines; empty where there is nothing to say}
     *
     * @param failure what went wrong
     */
    public static String message(Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> oneLine(known.getMessage());
            case IngestException unreadable -> oneLine(unreadable.getMessage());
            case PlanFormatException record -> planMessage(record);
            case IntakeException unfit -> oneLine(unfit.getMessage());
            case ArchiveFailure archive -> oneLine(archive.getMessage());
            case TextNotHeldException unheld -> oneLine(unheld.getMessage());
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case AccessDeniedException denied -> "There is no permission for " + denied.getFile() + ".";
            case FileSystemException storage ->
                storage.getFile() + " cannot be read or written"
                        + (storage.getReason() == null ? "." : ": " + oneLine(storage.getReason()) + ".");
            case IOException storage -> "Reading or writing failed: " + oneLine(storage.getMessage());
            case OutOfMemoryError memory ->
                "The documents need more memory than the "
                        + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                        + " MB that Java was given. Set TRAVAUX_JAVA_OPTS=-Xmx4g and run it again.";
            default ->
                "This is a fault of Travaux, not of your documents: " + oneLine(failure.toString())
                        + System.lineSeparator()
                        + PREFIX + "Please report it with what --verbose shows.";
        };
    }

    /** The first problem, and how many more there are. */
    private static String planMessage(PlanFormatException record) {
        int more = record.issues().size() - 1;
        return oneLine(record.issues().getFirst().toString())
                + (more == 0 ? "" : System.lineSeparator() + PREFIX + "… and " + more + " more in this plan folder.");
    }

    private static String oneLine(@Nullable String message) {
        return message == null
                ? "no reason is known"
                : message.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
