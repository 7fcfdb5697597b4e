package org.travaux.record.check;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A folder that is not a plan folder, or a record that would not make one; it carries every problem found. */
public final class PlanFormatException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PlanIssue> issues;

    /**
     * Makes one.
     *
     * @param issues the problems, at least one; told by file and line
     */
    public PlanFormatException(List<PlanIssue> issues) {
        super(issues.stream()
                .sorted(PlanIssue.BY_PLACE)
                .map(PlanIssue::toString)
                .collect(Collectors.joining("\n")));
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("no problem, no exception");
        }
        this.issues = issues.stream().sorted(PlanIssue.BY_PLACE).toList();
    }

    /** {@return the problems, one a line, by file and line} */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** {@return every problem found, by file and line; {@link #getMessage()} has them one a line} */
    public List<PlanIssue> issues() {
        return issues;
    }
}
