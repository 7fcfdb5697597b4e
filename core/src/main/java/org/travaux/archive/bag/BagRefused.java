package org.travaux.archive.bag;

import java.io.Serial;
import java.util.List;

/** A bag that is not taken in; it carries every problem found, up to {@link BagProblems#MAX}. */
public final class BagRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes one.
     *
     * @param problems what is wrong, a plain sentence each; at least one
     */
    public BagRefused(List<String> problems) {
        super(String.join("\n", problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem, no refusal");
        }
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, a plain sentence each} */
    public List<String> problems() {
        return problems;
    }
}
