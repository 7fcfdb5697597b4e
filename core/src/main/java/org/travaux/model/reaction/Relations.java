package org.travaux.model.reaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * How a reaction stands to other reactions; all are ids of reactions. Those superseded are in the same record; the others need
 * not be, since a reaction that came from elsewhere may point to ones that did not.
 *
 * @param sameAs the same utterance told otherwise
 * @param repeatOf the reaction of which this is a second printing, or null
 * @param contradicts those that dispute the same fact or position; symmetric, also where only the later record names the earlier
 * @param jointWith the records of the same joint statement for other parties
 * @param supersedes earlier records of the same statement that this one corrects
 */
public record Relations(
        List<String> sameAs,
        @Nullable String repeatOf,
        List<String> contradicts,
        List<String> jointWith,
        List<String> supersedes) {

    /** Checks and copies. */
    public Relations {
        sameAs = List.copyOf(sameAs);
        Require.noneOrText(repeatOf, "repeatOf");
        contradicts = List.copyOf(contradicts);
        jointWith = List.copyOf(jointWith);
        supersedes = List.copyOf(supersedes);
    }

    /** Of a reaction that stands alone. */
    public static final Relations NONE = new Relations(List.of(), null, List.of(), List.of(), List.of());
}
