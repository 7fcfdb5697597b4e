package org.travaux.record.exchange.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids for what comes without one, each given once: a stem and the next number that is free. */
public final class NewIds {

    private final Set<String> taken;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * Begins with the ids that are taken.
     *
     * @param taken the ids
     */
    public NewIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * {@return an id that is not taken, which it is from now on}
     *
     * @param stem what it begins with
     */
    public String next(String stem) {
        int number = last.getOrDefault(stem, 0);
        String id;
        do {
            number++;
            id = stem + "-" + number;
        } while (!taken.add(id));
        last.put(stem, number);
        given.add(id);
        return id;
    }

    /** {@return the ids that were given} */
    public Set<String> given() {
        return Set.copyOf(given);
    }
}
