package org.travaux.semantics.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.text.TableResource;

/** What treaties name: states, places, organisations, instruments, currencies; from the table {@code names.tsv}. */
public final class Gazetteer {

    private static final Gazetteer STANDARD = new Gazetteer();
    private static final Set<String> PLACES = Set.of("region", "city", "place", "capital");
    private static final Set<String> BODIES = Set.of("organisation", "court");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final List<List<String>> rows;

    private Gazetteer() {
        rows = TableResource.rows(Gazetteer.class, "names.tsv");
        for (List<String> row : rows) {
            kinds.put(row.get(1), row.get(0));
            Set<String> above = parents.computeIfAbsent(row.get(1), id -> new HashSet<>());
            for (String parent : row.get(2).split(",", -1)) {
                if (!parent.equals("-")) {
                    above.add(parent.strip());
                }
            }
        }
    }

    /** {@return the gazetteer that comes with the program} */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /**
     * {@return whether it is a place, not a party that a place stands for}
     *
     * @param id a name's id
     */
    public boolean isPlace(String id) {
        return PLACES.contains(kind(id));
    }

    /**
     * {@return whether it can act: a state, an organisation, a court}
     *
     * @param id a name's id
     */
    public boolean isParty(String id) {
        return kind(id).equals("state") || BODIES.contains(kind(id));
    }

    /**
     * {@return what it is: state, capital, region, city, place, organisation, instrument, court, programme, currency; empty
     * where the gazetteer does not have it}
     *
     * @param id a name's id
     */
    public String kind(String id) {
        return kinds.getOrDefault(id, "");
    }

    /**
     * {@return whether one lies in the other, however far up}
     *
     * @param inner a name's id
     * @param outer another
     */
    public boolean within(String inner, String outer) {
        Set<String> above = parents.getOrDefault(inner, Set.of());
        return above.contains(outer) || above.stream().anyMatch(parent -> within(parent, outer));
    }

    List<List<String>> rows() {
        return rows;
    }
}
