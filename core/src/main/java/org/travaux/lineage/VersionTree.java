package org.travaux.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;

/**
 * The versions of a plan in the order of their descent, and the nearest ancestors with a text of each.
 *
 * <p>A version may go back to none, to one or to several others; where texts of some are missing, the search goes on behind
 * them. Cost: linear in the versions and their derivations, but for long stretches of versions without text.
 */
final class VersionTree {

    private final Map<String, PlanVersion> versions = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> held;
    private final Map<String, Set<String>> nearest = new HashMap<>();
    private final Map<String, Set<String>> passed = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    /**
     * Orders the versions.
     *
     * @param plan the plan
     * @param held ids of the versions of which a text is held
     */
    VersionTree(Plan plan, Set<String> held) {
        this.held = Set.copyOf(held);
        List<PlanVersion> waiting = new ArrayList<>(plan.versions());
        while (!waiting.isEmpty()) {
            List<PlanVersion> later = new ArrayList<>();
            for (PlanVersion version : waiting) {
                boolean parentsStand = version.derivedFrom().stream()
                        .map(Derivation::version)
                        .allMatch(parent -> versions.containsKey(parent)
                                || plan.version(parent).isEmpty());
                if (parentsStand) {
                    stand(version);
                } else {
                    later.add(version);
                }
            }
            if (later.size() == waiting.size()) {
                throw new IllegalArgumentException(
                        "the descent of " + later.stream().map(PlanVersion::id).toList() + " goes in a circle");
            }
            waiting = later;
        }
    }

    private void stand(PlanVersion version) {
        Set<String> texts = new LinkedHashSet<>();
        Set<String> without = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Derivation derivation : version.derivedFrom()) {
            String parent = derivation.version();
            if (!versions.containsKey(parent)) {
                continue;
            }
            all.add(parent);
            all.addAll(of(ancestors, parent));
            if (held.contains(parent)) {
                texts.add(parent);
            } else {
                without.add(parent);
                without.addAll(of(passed, parent));
                texts.addAll(of(nearest, parent));
            }
        }
        ranks.put(version.id(), ranks.size());
        versions.put(version.id(), version);
        nearest.put(version.id(), texts);
        passed.put(version.id(), without);
        ancestors.put(version.id(), all);
    }

    private static Set<String> of(Map<String, Set<String>> sets, String version) {
        return sets.getOrDefault(version, Set.of());
    }

    /** {@return all versions, each behind those it goes back to, else in the order of the plan} */
    Collection<PlanVersion> inOrder() {
        return versions.values();
    }

    /** {@return the nearest ancestors with text, in the order in which the plan names the parents} */
    List<HeldAncestor> nearestWithText(String version) {
        return of(nearest, version).stream()
                .map(ancestor -> new HeldAncestor(
                        ancestor,
                        ordered(of(passed, version).stream()
                                .filter(between -> of(nearest, between).contains(ancestor))
                                .toList())))
                .toList();
    }

    /** {@return the versions without text between a version and its nearest ancestors with text, earliest first} */
    List<String> withoutTextBefore(String version) {
        return ordered(of(passed, version));
    }

    /** {@return whether one version goes back to another, at any distance} */
    boolean descends(String version, String from) {
        return of(ancestors, version).contains(from);
    }

    private List<String> ordered(Collection<String> ids) {
        return ids.stream()
                .sorted((one, other) -> Integer.compare(ranks.getOrDefault(one, 0), ranks.getOrDefault(other, 0)))
                .toList();
    }
}
