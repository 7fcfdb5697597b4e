package org.travaux.record.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a folder defines and the uses it makes of them; checked when all its files are read, since they refer to
 * each other in every direction.
 */
public final class References {

    /** What an id may stand for; each kind has ids of its own. */
    public enum Kind {
        /** A party. */
        PARTY,
        /** A person. */
        PERSON,
        /** A topic. */
        TOPIC,
        /** A version of the plan. */
        VERSION,
        /** A source. */
        SOURCE,
        /** A reaction. */
        REACTION,
        /** A claim of what a version contains. */
        CLAIM,
        /** A claim of who drafted a version. */
        DRAFTING_CLAIM,
        /** A claim of who had a version. */
        CIRCULATION,
        /** A decision about a link between clauses. */
        LINK,
        /** A line of what the office watches. */
        WATCH_LINE;

        /** The kind as users call it. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The relation of a correction to what it corrects. */
    public static final String SUPERSEDES = "supersedes";

    private static final Set<Kind> CHOSEN = Set.of(Kind.PARTY, Kind.TOPIC, Kind.VERSION);
    private static final int MAX_KNOWN = 15;

    private record Use(Kind kind, String id, Place place) {}

    private record Edge(String from, String to, Place place) {}

    private final Map<Kind, Map<String, Place>> defined = new HashMap<>();
    private final Map<Kind, Map<String, String>> otherNames = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Use> spellings = new ArrayList<>();
    private final Map<Kind, List<Edge>> symmetric = new TreeMap<>();
    private final Map<String, List<Edge>> acyclic = new TreeMap<>();
    private final Issues issues;

    /**
     * Begins with no id.
     *
     * @param issues where problems go
     */
    public References(Issues issues) {
        this.issues = issues;
    }

    /**
     * Notes an id, and complains if the kind has it already.
     *
     * @param kind what the id stands for
     * @param id an id
     * @param place where it stands
     */
    public void define(Kind kind, String id, Place place) {
        Place first = defined.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, place);
        if (first != null) {
            issues.add(
                    place,
                    kind.label() + " '" + id + "' is there already, at " + first.file() + ":" + first.line(),
                    "give each its own");
        }
    }

    /**
     * Notes another name of a thing, so that whoever uses it for the id is told the id.
     *
     * @param kind what the id stands for
     * @param id an id
     * @param name the other name
     */
    public void alsoKnownAs(Kind kind, String id, String name) {
        otherNames.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(name.toLowerCase(Locale.ROOT), id);
    }

    /**
     * Notes that an id is used.
     *
     * @param kind what the id stands for
     * @param id an id
     * @param place where it stands
     */
    public void use(Kind kind, String id, Place place) {
        uses.add(new Use(kind, id, place));
    }

    /**
     * Notes that one thing contradicts another, which must say the same of it or of what it supersedes, if it is there.
     *
     * @param kind what the id stands for
     * @param from the id of the one
     * @param to the id of the other
     * @param place where it stands
     */
    public void contradicts(Kind kind, String from, String to, Place place) {
        symmetric.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Edge(from, to, place));
    }

    /**
     * Notes a relation along which nothing may come back to itself.
     *
     * @param relation what the relation is called
     * @param from the id of the one
     * @param to the id of the other
     * @param place where it stands
     */
    public void follows(String relation, String from, String to, Place place) {
        acyclic.computeIfAbsent(relation, r -> new ArrayList<>()).add(new Edge(from, to, place));
    }

    /**
     * Notes how a person's name is spelt, which is to be the one spelling of the record.
     *
     * @param name a name
     * @param place where it stands
     */
    public void spelling(String name, Place place) {
        spellings.add(new Use(Kind.PERSON, name, place));
    }

    /**
     * {@return the id of what is called by this other name, if anything is}
     *
     * @param kind what the id stands for
     * @param name the other name
     */
    public Optional<String> idOf(Kind kind, String name) {
        return Optional.ofNullable(otherNames.getOrDefault(kind, Map.of()).get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return whether the kind has an id}
     *
     * @param kind what the id stands for
     * @param id an id
     */
    public boolean isDefined(Kind kind, String id) {
        return defined.getOrDefault(kind, Map.of()).containsKey(id);
    }

    /**
     * Complains of every use without a definition, one-sided contradiction and circle.
     *
     * @param unread kinds whose definitions could not be read, so that nothing can be said of their uses
     */
    public void check(Set<Kind> unread) {
        uses.stream().filter(use -> !unread.contains(use.kind())).forEach(this::checkUse);
        spellings.forEach(this::checkSpelling);
        symmetric.forEach(this::checkSymmetry);
        acyclic.forEach(this::checkCircles);
    }

    private void checkUse(Use use) {
        if (isDefined(use.kind(), use.id())) {
            return;
        }
        String label = use.kind().label();
        issues.add(
                use.place(),
                "unknown " + label + " '" + use.id() + "'",
                proposal(use.kind(), use.id())
                        .or(() -> known(use.kind()))
                        .orElse("define that " + label + " or correct the id"));
    }

    /** The id that the name stands for, else the nearest ids, else those whose other names are near. */
    private Optional<String> proposal(Kind kind, String name) {
        Map<String, String> others = otherNames.getOrDefault(kind, Map.of());
        List<String> near = idOf(kind, name)
                .map(List::of)
                .or(() -> Optional.of(Nearest.several(
                                name, defined.getOrDefault(kind, Map.of()).keySet()))
                        .filter(ids -> !ids.isEmpty()))
                .orElseGet(() -> Nearest.several(name, others.keySet()).stream()
                        .map(other -> Objects.requireNonNull(others.get(other), "id"))
                        .distinct()
                        .toList());
        return near.isEmpty() ? Optional.empty() : Optional.of("did you mean '" + String.join("' or '", near) + "'?");
    }

    /** All ids of a kind that has a few, as people choose from them. */
    private Optional<String> known(Kind kind) {
        Set<String> ids = defined.getOrDefault(kind, Map.of()).keySet();
        return CHOSEN.contains(kind) && !ids.isEmpty() && ids.size() <= MAX_KNOWN
                ? Optional.of("known are " + String.join(", ", ids))
                : Optional.empty();
    }

    private void checkSpelling(Use use) {
        Optional<String> name = idOf(Kind.PERSON, use.id());
        if (name.isPresent() && !name.get().equals(use.id())) {
            issues.add(
                    use.place(),
                    "'" + use.id() + "' is spelt '" + name.get() + "' in the list of people",
                    "use that spelling, one for each person");
        }
    }

    /** A later record may contradict an earlier one that is not edited any more; an earlier one that names a later one is answered. */
    private void checkSymmetry(Kind kind, List<Edge> edges) {
        Map<String, List<String>> earlier = new HashMap<>();
        acyclic.getOrDefault(SUPERSEDES, List.of())
                .forEach(edge -> earlier.computeIfAbsent(edge.from(), id -> new ArrayList<>())
                        .add(edge.to()));
        Map<String, Set<String>> named = new HashMap<>();
        edges.forEach(edge ->
                named.computeIfAbsent(edge.from(), id -> new LinkedHashSet<>()).add(edge.to()));
        Map<String, Integer> ranks = new HashMap<>();
        defined.getOrDefault(kind, Map.of()).keySet().forEach(id -> ranks.put(id, ranks.size()));
        for (Edge edge : edges) {
            if (edge.from().equals(edge.to())) {
                issues.add(edge.place(), "'" + edge.from() + "' contradicts itself", "name another " + kind.label());
            } else if (isDefined(kind, edge.to())
                    && ranks.getOrDefault(edge.from(), 0) < ranks.getOrDefault(edge.to(), 0)
                    && !isAnswered(edge, named, earlier)) {
                issues.add(
                        edge.place(),
                        "'" + edge.from() + "' contradicts '" + edge.to() + "', but not the other way round",
                        "add '" + edge.from() + "' to what '" + edge.to() + "' contradicts, or remove it here");
            }
        }
    }

    /** Whether the other, or what it supersedes, names the one, or what that supersedes: a correction stays as contested. */
    private static boolean isAnswered(Edge edge, Map<String, Set<String>> named, Map<String, List<String>> earlier) {
        Set<String> one = withEarlier(edge.from(), earlier);
        return withEarlier(edge.to(), earlier).stream()
                .anyMatch(other -> named.getOrDefault(other, Set.of()).stream().anyMatch(one::contains));
    }

    private static Set<String> withEarlier(String id, Map<String, List<String>> earlier) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (all.add(next)) {
                open.addAll(earlier.getOrDefault(next, List.of()));
            }
        }
        return all;
    }

    /** Depth first with a path of its own, since a chain may be as long as the record. */
    private void checkCircles(String relation, List<Edge> edges) {
        Map<String, List<Edge>> from = new LinkedHashMap<>();
        edges.forEach(edge ->
                from.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge));
        Set<String> done = new HashSet<>();
        for (String start : from.keySet()) {
            Map<String, Iterator<Edge>> path = new LinkedHashMap<>();
            Deque<String> stack = new ArrayDeque<>();
            String at = start;
            while (at != null) {
                if (done.add(at)) {
                    path.put(at, from.getOrDefault(at, List.of()).iterator());
                    stack.push(at);
                }
                at = next(relation, path, stack);
            }
        }
    }

    /** The next thing to visit from the top of the path, which is taken back as far as nothing is left to visit. */
    private @Nullable String next(String relation, Map<String, Iterator<Edge>> path, Deque<String> stack) {
        while (!stack.isEmpty()) {
            Iterator<Edge> rest = Objects.requireNonNull(path.get(stack.peek()), "rest");
            if (rest.hasNext()) {
                Edge edge = rest.next();
                if (!path.containsKey(edge.to())) {
                    return edge.to();
                }
                tellCircle(relation, edge, List.copyOf(path.keySet()));
            } else {
                path.remove(stack.pop());
            }
        }
        return null;
    }

    private void tellCircle(String relation, Edge edge, List<String> path) {
        List<String> circle = path.subList(path.indexOf(edge.to()), path.size());
        issues.add(
                edge.place(),
                relation + " goes in a circle: " + String.join(" → ", circle) + " → " + edge.to(),
                "take out one of these steps");
    }
}
