package org.travaux.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as a tree of clauses, in the order in which they stand.
 *
 * <p>Immutable. Ids are unique in it; {@link #clauses()} is the tree flattened in document order.
 */
public final class ClauseDocument {

    private final DocumentIdentity identity;
    private final List<Clause> roots;
    private final List<Clause> clauses;
    private final List<Annotation> annotations;
    private final Map<String, Clause> byId = new HashMap<>();
    private final Map<String, Clause> parents = new HashMap<>();
    private final Map<String, String> paths;

    /**
     * Makes a document of its top clauses.
     *
     * @param identity which document it is
     * @param roots its top clauses, in order
     * @param annotations comments and tracked changes found in the file
     * @throws IllegalArgumentException if two clauses share an id
     */
    public ClauseDocument(DocumentIdentity identity, List<Clause> roots, List<Annotation> annotations) {
        this.identity = Objects.requireNonNull(identity, "identity");
        this.roots = List.copyOf(roots);
        this.annotations = List.copyOf(annotations);
        List<Clause> flat = new ArrayList<>();
        for (Clause root : this.roots) {
            collect(root, null, flat);
        }
        this.clauses = Collections.unmodifiableList(flat);
        this.paths = ClausePath.all(flat, parents);
    }

    private void collect(Clause clause, @Nullable Clause parent, List<Clause> flat) {
        if (byId.put(clause.id(), clause) != null) {
            throw new IllegalArgumentException("two clauses have the id " + clause.id());
        }
        if (parent != null) {
            parents.put(clause.id(), parent);
        }
        flat.add(clause);
        for (Clause child : clause.children()) {
            collect(child, clause, flat);
        }
    }

    /** {@return which document it is} */
    public DocumentIdentity identity() {
        return identity;
    }

    /** {@return the top clauses, in order} */
    public List<Clause> roots() {
        return roots;
    }

    /** {@return all clauses, in document order} */
    public List<Clause> clauses() {
        return clauses;
    }

    /** {@return comments and tracked changes found in the file} */
    public List<Annotation> annotations() {
        return annotations;
    }

    /**
     * {@return the clause with this id}
     *
     * @param id an id of this document
     * @throws NoSuchElementException if there is none
     */
    public Clause clause(String id) {
        Clause clause = byId.get(id);
        if (clause == null) {
            throw new NoSuchElementException("no clause " + id + " in " + identity.name());
        }
        return clause;
    }

    /**
     * {@return whether this very clause stands in the document, not only one that is equal}
     *
     * @param clause any clause
     */
    @SuppressWarnings("ReferenceEquality") // clauses of two documents can be equal
    public boolean holds(Clause clause) {
        return byId.get(clause.id()) == clause;
    }

    /**
     * {@return the clause this one stands under, if any}
     *
     * @param clause a clause of this document
     */
    public Optional<Clause> parent(Clause clause) {
        return Optional.ofNullable(parents.get(clause.id()));
    }

    /**
     * {@return the clause's number with those it stands under, as it is cited: {@code 10a}, {@code 2.1}, {@code Article 5.2},
     * {@code Annex A.1}; empty where neither it nor any clause above has a number}
     *
     * <p>A number with a word of its own is cited without the chapters above it, unless it occurs in several of them.
     *
     * @param clause a clause of this document
     */
    public String path(Clause clause) {
        return paths.getOrDefault(clause.id(), "");
    }

    /**
     * {@return the same clauses under another identity}
     *
     * @param other which document it is
     */
    public ClauseDocument withIdentity(DocumentIdentity other) {
        return new ClauseDocument(other, roots, annotations);
    }

    @Override
    public String toString() {
        return identity.name() + " (" + clauses.size() + " clauses)";
    }
}
