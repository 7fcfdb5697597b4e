package org.travaux.reactions.carry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;

/**
 * Follows what parties said from the text it was said of to every later one.
 *
 * <p>Which clause a clause became, the lineage tells over all texts between; whether its meaning changed is judged between the two
 * texts themselves, so that a wording that was changed and restored counts as unchanged. The versions on the way are stations of
 * their own, those without text among them.
 *
 * <p>Cost: one comparison for each pair of texts that is asked for, kept; then linear in the clauses a statement is about. Not for
 * several threads at once.
 */
public final class CarryOver {

    private final TracedPlan plan;
    private final Genealogy genealogy;
    private final DocumentComparer comparer;
    private final ComparisonOptions options;
    private final Units units;
    private final Map<String, Map<String, Set<String>>> became = new HashMap<>();
    private final Map<List<String>, Crossing> crossings = new HashMap<>();
    private final Map<Asked, Station> stations = new HashMap<>();
    private final Map<String, List<ContentClaim>> claims = new HashMap<>();

    /** What is looked up again and again: some clauses of one version, as they are in another. */
    private record Asked(String from, Unit.Kind kind, String name, List<String> topics, String to) {}

    /**
     * Makes one for a plan.
     *
     * @param plan the plan with its texts
     * @param comparer compares two texts
     */
    public CarryOver(TracedPlan plan, DocumentComparer comparer) {
        this(
                plan,
                comparer,
                ComparisonOptions.standard().withAliases(plan.plan().partyNames()));
    }

    /**
     * Makes one for a plan.
     *
     * @param plan the plan with its texts
     * @param comparer compares two texts
     * @param options by which the meaning is judged
     */
    public CarryOver(TracedPlan plan, DocumentComparer comparer, ComparisonOptions options) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.genealogy = plan.genealogy();
        this.comparer = Objects.requireNonNull(comparer, "comparer");
        this.options = Objects.requireNonNull(options, "options");
        this.units = new Units(plan);
        for (ContentClaim claim : plan.record().claims()) {
            claim.version()
                    .versions()
                    .forEach(version -> claims.computeIfAbsent(version, id -> new ArrayList<>())
                            .add(claim));
        }
    }

    /** {@return the plan} */
    public TracedPlan plan() {
        return plan;
    }

    /** {@return what finds the clauses that statements are about} */
    public Units units() {
        return units;
    }

    /**
     * {@return a statement on all its ways: for each version it may have been said of and each clause or topic, what has become of
     * that in every later version; none where it names no version or is not about the plan}
     *
     * @param utterance the statement
     */
    public List<Carried> carry(Utterance utterance) {
        return carry(utterance, plan.versions());
    }

    /**
     * {@return a statement with what has become of it in some versions}
     *
     * @param utterance the statement
     * @param asked ids of the versions asked for
     */
    public List<Carried> carry(Utterance utterance, Collection<String> asked) {
        var version = utterance.reaction().target().version();
        List<Carried> carried = new ArrayList<>();
        for (String from : version.versions()) {
            if (plan.plan().version(from).isEmpty()) {
                continue;
            }
            for (Unit unit : units.of(utterance.reaction(), from)) {
                List<Station> later = asked.stream()
                        .filter(to -> genealogy.descends(to, from))
                        .map(to -> station(unit, to))
                        .toList();
                carried.add(new Carried(utterance, unit, version.certainty() == Certainty.ONE_OF, later));
            }
        }
        return carried;
    }

    /**
     * {@return what has become of something in a later version}
     *
     * @param unit what, in its own version
     * @param to id of a version that goes back to that one
     */
    public Station station(Unit unit, String to) {
        Asked asked = new Asked(unit.version(), unit.kind(), unit.name(), unit.topics(), to);
        Station known = stations.get(asked);
        if (known == null) {
            known = judged(unit, to);
            stations.put(asked, known);
        }
        return known;
    }

    /**
     * {@return the versions without text on any way from one version to another, in their order}
     *
     * @param from id of the earlier version
     * @param to id of the later version
     */
    public List<VersionNode> gap(String from, String to) {
        return genealogy.versions().stream()
                .filter(node -> !node.held())
                .filter(node -> genealogy.descends(to, node.id()) && genealogy.descends(node.id(), from))
                .toList();
    }

    private Station judged(Unit unit, String to) {
        VersionNode node = genealogy.version(to);
        Optional<IngestedDocument> text = plan.text(to);
        if (text.isEmpty()) {
            return unverifiable(node, Doubt.NO_TEXT, List.of(), List.of(), claims(to, unit, null));
        }
        if (unit.doubt() != null) {
            return unverifiable(node, unit.doubt(), List.of(), List.of(), claims(to, unit, Set.of()));
        }
        ClauseDocument document = text.get().document();
        List<Fate> fates = crossing(unit.version(), to).of(unit.clauses(), alsoAbout(unit, to));
        List<String> notHeld = document.clauses().stream()
                .filter(clause -> !clause.held())
                .map(document::path)
                .toList();
        List<ContentClaim> said = claims(to, unit, numbers(document, fates));
        boolean allGone = fates.stream().allMatch(fate -> fate.kind() == Fate.Kind.GONE);
        if (allGone) {
            return new Station(node, CarryState.LAPSED, fates, null, notHeld, said);
        }
        Set<Fate.Kind> kinds = new HashSet<>();
        fates.forEach(fate -> kinds.add(fate.kind()));
        if (kinds.contains(Fate.Kind.CHANGED) || kinds.contains(Fate.Kind.GONE) || kinds.contains(Fate.Kind.ADDED)) {
            return new Station(node, CarryState.STALE, fates, null, List.of(), said);
        }
        if (kinds.contains(Fate.Kind.NOT_HELD)) {
            return unverifiable(node, Doubt.POINT_NOT_HELD, fates, notHeld, said);
        }
        if (kinds.contains(Fate.Kind.OTHER_LANGUAGE)) {
            return unverifiable(node, Doubt.OTHER_LANGUAGE, fates, List.of(), said);
        }
        return new Station(node, CarryState.CURRENT, fates, null, List.of(), said);
    }

    private static Station unverifiable(
            VersionNode node, Doubt doubt, List<Fate> fates, List<String> notHeld, List<ContentClaim> claims) {
        return new Station(node, CarryState.UNVERIFIABLE, fates, doubt, notHeld, claims);
    }

    /** What the later text has on the same topic, which may have come in since. */
    private Set<String> alsoAbout(Unit unit, String to) {
        return switch (unit.kind()) {
            case CLAUSE -> Set.of();
            case TOPIC, WHOLE -> units.ofTopic(unit.name(), to).clauses();
        };
    }

    private static Set<String> numbers(ClauseDocument document, List<Fate> fates) {
        Set<String> numbers = new HashSet<>();
        for (Fate fate : fates) {
            for (Clause clause : fate.comparison().link().revised()) {
                numbers.add(document.path(clause));
            }
        }
        return numbers;
    }

    /** What a version is said to contain on a matter; where its clauses are known, what is said of other clauses is left out. */
    private List<ContentClaim> claims(String version, Unit unit, @Nullable Set<String> numbers) {
        return claims.getOrDefault(version, List.of()).stream()
                .filter(claim -> unit.topics().contains(claim.topic()))
                .filter(claim -> numbers == null
                        || numbers.isEmpty()
                        || claim.clause() == null
                        || numbers.contains(claim.clause()))
                .toList();
    }

    private Crossing crossing(String from, String to) {
        return crossings.computeIfAbsent(
                List.of(from, to),
                pair -> Crossing.of(
                        plan.text(from).orElseThrow(),
                        plan.text(to).orElseThrow(),
                        of(from, became.computeIfAbsent(to, this::became)),
                        comparer,
                        options));
    }

    /** What every clause of every version became in one version, over all texts between; by version and clause. */
    private Map<String, Set<String>> became(String to) {
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (VersionNode node : genealogy.versions().reversed()) {
            if (!genealogy.descends(to, node.id())) {
                continue;
            }
            for (ClauseForm form : genealogy.forms(node.id())) {
                Set<String> here = new LinkedHashSet<>();
                for (ClauseForm next : genealogy.successors(form.id())) {
                    if (next.id().version().equals(to)) {
                        here.add(next.id().clause());
                    } else {
                        here.addAll(reached.getOrDefault(next.id().toString(), Set.of()));
                    }
                }
                reached.put(form.id().toString(), here);
            }
        }
        return reached;
    }

    private static Map<String, Set<String>> of(String version, Map<String, Set<String>> reached) {
        Map<String, Set<String>> own = new HashMap<>();
        String prefix = version + ":";
        reached.forEach((form, clauses) -> {
            if (form.startsWith(prefix)) {
                own.put(form.substring(prefix.length()), clauses);
            }
        });
        return own;
    }
}
