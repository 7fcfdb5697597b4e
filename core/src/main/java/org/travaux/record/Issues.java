package org.travaux.record;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far; reading goes on after each, so that users see all of them at once. */
final class Issues {

    private final List<PlanIssue> found = new ArrayList<>();

    void add(Place place, String message, String remedy) {
        found.add(new PlanIssue(place.file(), place.line(), message, remedy));
    }

    void addForFile(String file, String message, String remedy) {
        found.add(new PlanIssue(file, 0, message, remedy));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() throws PlanFormatException {
        if (!found.isEmpty()) {
            throw new PlanFormatException(found);
        }
    }
}
