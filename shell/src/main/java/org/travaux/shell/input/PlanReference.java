package org.travaux.shell.input;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.shell.line.UsageException;

/**
 * A plan in an archive, and where it is meant one of its versions: {@code archive:ukraine-2025}, {@code archive:ukraine-2025@v3},
 * {@code archive:ukraine-2025@v3:us28@en}.
 *
 * @param plan the plan, with {@code @v3} behind it where a state of it is named
 * @param version the version of the plan as users type it, or null
 */
public record PlanReference(String plan, @Nullable String version) {

    private static final String PREFIX = "archive:";

    private static final Pattern FORM = Pattern.compile("archive:([^:]+)(?::([^:]+))?");

    /** Checks that there is a plan. */
    public PlanReference {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * {@return what a name refers to in an archive; nothing if it is no such name}
     *
     * @param name as it was typed
     * @throws UsageException if it begins like one and is none
     */
    public static Optional<PlanReference> of(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            throw new UsageException(
                    "\"" + name
                            + "\" names nothing in an archive. Write archive:PLAN, archive:PLAN@v3 or archive:PLAN@v3:VERSION.");
        }
        return Optional.of(new PlanReference(form.group(1), form.group(2)));
    }

    /** {@return the plan alone, as {@code --plan} takes it} */
    public String planName() {
        return PREFIX + plan;
    }
}
