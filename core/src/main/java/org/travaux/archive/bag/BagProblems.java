package org.travaux.archive.bag;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a bag, as it is found. */
public final class BagProblems {

    /** How many problems are kept; that there are more is said. */
    public static final int MAX = 50;

    private static final int SHOWN_OF_A_NAME = 200;

    private final List<String> problems = new ArrayList<>();
    private int more;

    /** Begins with none. */
    public BagProblems() {}

    /**
     * Takes in a problem.
     *
     * @param problem a plain sentence
     */
    public void add(String problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** {@return whether none was found} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends here if there is a problem.
     *
     * @throws BagRefused if there is one; it carries all of them
     */
    public void refuseIfAny() throws BagRefused {
        if (!problems.isEmpty()) {
            List<String> all = new ArrayList<>(problems);
            if (more > 0) {
                all.add("… and " + more + " more.");
            }
            throw new BagRefused(all);
        }
    }

    /**
     * {@return a name from elsewhere as it may be shown: in one line, control characters escaped, cut where it is long}
     *
     * @param name the name
     */
    public static String shown(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().limit(SHOWN_OF_A_NAME).forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                text.append(String.format(java.util.Locale.ROOT, "\\u%04X", point));
            } else {
                text.appendCodePoint(point);
            }
        });
        return text + (name.codePointCount(0, name.length()) > SHOWN_OF_A_NAME ? "…" : "");
    }
}
