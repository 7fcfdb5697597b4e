package org.travaux.reactions.carry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;
import org.travaux.model.Term;

/**
 * What a statement is about in one version: a clause it names with all that stands under it, the clauses on a topic, or all of the
 * text.
 *
 * @param version id of the version
 * @param kind what it is
 * @param name the clause's number as it is cited, or the id of the topic
 * @param topics ids of the topics by which claims of versions without text are found
 * @param roots the clauses themselves, in document order; none where they cannot be told
 * @param doubt why the clauses cannot be told; null where they can
 */
public record Unit(
        String version,
        Kind kind,
        String name,
        List<String> topics,
        List<Clause> roots,
        @Nullable Doubt doubt) {

    /** What a statement can be about. */
    public enum Kind implements Term {
        /** One clause. */
        CLAUSE,
        /** All clauses on a topic. */
        TOPIC,
        /** The version as a whole. */
        WHOLE
    }

    /** Checks and copies. */
    public Unit {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        topics = List.copyOf(topics);
        roots = List.copyOf(roots);
        if (roots.isEmpty() == (doubt == null)) {
            throw new IllegalArgumentException("clauses or a reason why there are none");
        }
    }

    /** {@return ids of its clauses and of all that stand under them, in document order} */
    public Set<String> clauses() {
        Set<String> ids = new LinkedHashSet<>();
        List<Clause> open = new ArrayList<>(roots.reversed());
        while (!open.isEmpty()) {
            Clause next = open.removeLast();
            ids.add(next.id());
            open.addAll(next.children().reversed());
        }
        return ids;
    }
}
