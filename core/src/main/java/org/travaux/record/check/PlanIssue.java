package org.travaux.record.check;

import java.util.Comparator;
import java.util.Objects;

/**
 * One problem of a plan folder: where it is, what it is, what to do.
 *
 * @param file name of the file in the folder
 * @param line the line, counted from 1; 0 where it is the file as a whole
 * @param message what is wrong, in plain words
 * @param remedy what to do about it, in plain words
 */
public record PlanIssue(String file, int line, String message, String remedy) {

    /** The order in which problems are told: by file, then by line. */
    public static final Comparator<PlanIssue> BY_PLACE =
            Comparator.comparing(PlanIssue::file).thenComparingInt(PlanIssue::line);

    /** Checks that nothing is missing. */
    public PlanIssue {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** {@return the problem in one line: {@code plan.yaml:123: unknown party 'ukrain'; did you mean 'ukraine'?}} */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message + "; " + remedy;
    }
}
