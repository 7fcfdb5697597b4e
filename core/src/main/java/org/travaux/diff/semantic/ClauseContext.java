package org.travaux.diff.semantic;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the documents tell of a clause that it alone cannot show.
 *
 * @param renumbered references that changed because their targets were renumbered, as written before and after
 * @param renamed names that changed between the versions and mean the same
 * @param definedTerms terms that the documents define, with their meanings
 * @param aliases other names of parties, organisations and places: each list names one
 * @param register the practice by which "shall" and "will" are read
 */
public record ClauseContext(
        Map<String, String> renumbered,
        Map<String, String> renamed,
        Map<String, String> definedTerms,
        List<List<String>> aliases,
        Register register) {

    private static final ClauseContext NONE =
            new ClauseContext(Map.of(), Map.of(), Map.of(), List.of(), Register.TREATY);

    /** Checks and copies. */
    public ClauseContext {
        renumbered = Map.copyOf(renumbered);
        renamed = Map.copyOf(renamed);
        definedTerms = Map.copyOf(definedTerms);
        aliases = aliases.stream().map(List::copyOf).toList();
        Objects.requireNonNull(register, "register");
    }

    /** {@return a context that tells nothing} */
    public static ClauseContext none() {
        return NONE;
    }
}
