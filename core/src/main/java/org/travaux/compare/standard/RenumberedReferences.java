package org.travaux.compare.standard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The references of one link that follow their clauses to new numbers, as they are written before and after. */
final class RenumberedReferences {

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> barred = new HashSet<>();

    void add(ReferencePairs.Pair pair) {
        String from = written(pair.original());
        String to = written(pair.revised());
        String other = written.putIfAbsent(from, to);
        if (other != null && !other.equals(to)) {
            barred.add(from);
        }
    }

    /** Keeps out what is written like this: it points elsewhere now, here or in a list of which another number follows. */
    void bar(ReferencePairs.Pair pair) {
        barred.add(written(pair.original()));
    }

    Map<String, String> asWritten() {
        Map<String, String> sure = new HashMap<>(written);
        sure.keySet().removeAll(barred);
        return sure;
    }

    private static String written(PlacedReference reference) {
        return reference.reference().span().of(reference.clause().text());
    }
}
