package org.travaux.record.check;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far; reading goes on after each, so that users see all of them at once. */
public final class Issues {

    private final List<PlanIssue> found = new ArrayList<>();

    /** Begins without a problem. */
    public Issues() {}

    /**
     * Adds a problem of a line.
     *
     * @param place where it stands
     * @param message what is wrong, in plain words
     * @param remedy what to do about it, in plain words
     */
    public void add(Place place, String message, String remedy) {
        found.add(new PlanIssue(place.file(), place.line(), message, remedy));
    }

    /**
     * Adds a problem of a file as a whole.
     *
     * @param file name of the file
     * @param message what is wrong, in plain words
     * @param remedy what to do about it, in plain words
     */
    public void addForFile(String file, String message, String remedy) {
        found.add(new PlanIssue(file, 0, message, remedy));
    }

    /** {@return how many problems were found so far} */
    public int count() {
        return found.size();
    }

    /** {@return the problems found so far, in the order in which they were found} */
    public List<PlanIssue> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading if a problem was found.
     *
     * @throws PlanFormatException if there is any; it carries them all
     */
    public void throwIfAny() throws PlanFormatException {
        if (!found.isEmpty()) {
            throw new PlanFormatException(found);
        }
    }
}
