package org.travaux.reactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;

/**
 * All that is recorded as said, each utterance once, in the order of time.
 *
 * <p>Reactions that are the same as each other or repeat each other are one utterance, whichever of them says so. A reaction that
 * another one supersedes stands for nothing any more, and stays with what superseded it. Cost: linear in the reactions, but for
 * the order in time.
 */
public final class Utterances {

    private final List<Utterance> inTime;
    private final Map<String, Utterance> byId = new HashMap<>();

    /** Ids of what contradicts each reaction, whichever of the two says so. */
    private final Map<String, Set<String>> against = new HashMap<>();

    private Utterances(List<Utterance> utterances) {
        inTime = utterances.stream().sorted(Utterance.IN_TIME).toList();
        for (Utterance utterance : inTime) {
            utterance.records().forEach(reaction -> byId.put(reaction.id(), utterance));
            utterance.superseded().forEach(reaction -> byId.putIfAbsent(reaction.id(), utterance));
        }
        for (Utterance utterance : inTime) {
            utterance
                    .records()
                    .forEach(reaction -> reaction.relations().contradicts().forEach(other -> {
                        against.computeIfAbsent(reaction.id(), id -> new LinkedHashSet<>())
                                .add(other);
                        against.computeIfAbsent(other, id -> new LinkedHashSet<>())
                                .add(reaction.id());
                    }));
        }
    }

    /**
     * {@return the utterances that reactions record}
     *
     * @param reactions reactions in the record's order
     */
    public static Utterances of(List<Reaction> reactions) {
        Map<String, Reaction> byId = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        Set<String> superseded = new HashSet<>();
        for (Reaction reaction : reactions) {
            ranks.put(reaction.id(), ranks.size());
            byId.put(reaction.id(), reaction);
            superseded.addAll(reaction.relations().supersedes());
        }
        Clusters clusters = new Clusters(byId.keySet());
        for (Reaction reaction : reactions) {
            if (!superseded.contains(reaction.id())) {
                told(reaction.relations()).forEach(other -> {
                    if (!superseded.contains(other)) {
                        clusters.join(reaction.id(), other);
                    }
                });
            }
        }
        Map<String, List<Reaction>> members = new LinkedHashMap<>();
        for (Reaction reaction : reactions) {
            if (!superseded.contains(reaction.id())) {
                members.computeIfAbsent(clusters.root(reaction.id()), root -> new ArrayList<>())
                        .add(reaction);
            }
        }
        List<Utterance> utterances = new ArrayList<>();
        for (List<Reaction> cluster : members.values()) {
            Reaction first = cluster.stream()
                    .filter(reaction -> reaction.relations().repeatOf() == null)
                    .findFirst()
                    .orElse(cluster.getFirst());
            List<Reaction> retold = cluster.stream()
                    .filter(reaction -> !reaction.id().equals(first.id()))
                    .toList();
            utterances.add(new Utterance(
                    first,
                    retold,
                    before(cluster, byId, ranks),
                    Objects.requireNonNull(ranks.get(first.id()), "rank"),
                    TimeSaid.of(first.dateSaid())));
        }
        return new Utterances(utterances);
    }

    private static List<String> told(Relations relations) {
        List<String> told = new ArrayList<>(relations.sameAs());
        if (relations.repeatOf() != null) {
            told.add(relations.repeatOf());
        }
        return told;
    }

    /** What a few reactions supersede, and what that superseded before. */
    private static List<Reaction> before(
            List<Reaction> cluster, Map<String, Reaction> byId, Map<String, Integer> ranks) {
        Set<String> found = new LinkedHashSet<>();
        List<Reaction> open = new ArrayList<>(cluster);
        while (!open.isEmpty()) {
            for (String id : open.removeLast().relations().supersedes()) {
                Reaction earlier = byId.get(id);
                if (earlier != null && found.add(id)) {
                    open.add(earlier);
                }
            }
        }
        return found.stream()
                .sorted((one, other) -> Integer.compare(ranks.getOrDefault(one, 0), ranks.getOrDefault(other, 0)))
                .map(id -> Objects.requireNonNull(byId.get(id), "reaction"))
                .toList();
    }

    /** {@return all of them, the earliest first} */
    public List<Utterance> inTime() {
        return inTime;
    }

    /**
     * {@return the utterance that a reaction records or recorded, if there is one}
     *
     * @param id id of a reaction, superseded or not
     */
    public Optional<Utterance> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return ids of the reactions that contradict an utterance in any of its records, whichever side says so; each once}
     *
     * @param utterance one of these
     */
    public List<String> against(Utterance utterance) {
        return utterance
                .records()
                .flatMap(reaction -> against.getOrDefault(reaction.id(), Set.of()).stream())
                .distinct()
                .toList();
    }

    /** Sets that are joined one by one, each known by one of its members. */
    private static final class Clusters {

        private final Map<String, String> parents = new HashMap<>();

        Clusters(Set<String> ids) {
            ids.forEach(id -> parents.put(id, id));
        }

        String root(String id) {
            String at = id;
            while (!at.equals(parents.get(at))) {
                String up = Objects.requireNonNull(parents.get(at), "parent");
                parents.put(at, Objects.requireNonNull(parents.get(up), "parent"));
                at = up;
            }
            return at;
        }

        void join(String one, String other) {
            if (parents.containsKey(one) && parents.containsKey(other)) {
                parents.put(root(one), root(other));
            }
        }
    }
}
