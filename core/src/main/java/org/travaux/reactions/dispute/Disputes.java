package org.travaux.reactions.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Statement;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;

/**
 * Finds what the record says contradicts itself. Of reactions only those count that no other supersedes; whether one is the same
 * as another does not matter here: each record says what it contradicts. Cost: linear in the records and their contradictions.
 */
public final class Disputes {

    private static final Comparator<Contention> IN_TIME =
            Comparator.comparing(Contention::date, EdtfDate.CHRONOLOGICAL);

    private Disputes() {}

    /**
     * {@return all disputes of a plan: those of reactions first, then of content, drafting and circulation, each in the order of time}
     *
     * @param plan the plan
     */
    public static List<Dispute> of(TracedPlan plan) {
        List<Contention> all = new ArrayList<>();
        plan.utterances().inTime().stream()
                .flatMap(Utterance::records)
                .sorted(Comparator.comparing(Reaction::dateSaid, EdtfDate.CHRONOLOGICAL)
                        .thenComparing(Reaction::id))
                .forEach(reaction -> all.add(contention(reaction, plan)));
        plan.record().claims().forEach(claim -> all.add(contention(claim, plan)));
        for (PlanVersion version : plan.plan().versions()) {
            version.draftedBy().forEach(claim -> all.add(contention(version.id(), claim, plan)));
        }
        plan.plan().circulation().forEach(circulation -> all.add(contention(circulation, plan)));
        return Stream.of(Contention.Kind.values())
                .flatMap(kind -> disputes(kind, all).stream())
                .toList();
    }

    private static List<Dispute> disputes(Contention.Kind kind, List<Contention> all) {
        Map<String, Contention> byId = new LinkedHashMap<>();
        all.stream().filter(side -> side.kind() == kind).sorted(IN_TIME).forEach(side -> byId.put(side.id(), side));
        Map<String, Set<String>> against = new LinkedHashMap<>();
        for (Contention side : byId.values()) {
            for (String other : side.contradicts()) {
                if (byId.containsKey(other)) {
                    against.computeIfAbsent(side.id(), id -> new LinkedHashSet<>())
                            .add(other);
                    against.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(side.id());
                }
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : byId.keySet()) {
            if (against.containsKey(id) && !seen.contains(id)) {
                Set<String> joined = joined(id, against);
                seen.addAll(joined);
                List<Contention> sides = byId.values().stream()
                        .filter(side -> joined.contains(side.id()))
                        .toList();
                disputes.add(new Dispute(kind, sides, pairs(sides, against)));
            }
        }
        return disputes;
    }

    private static Set<String> joined(String id, Map<String, Set<String>> against) {
        Set<String> joined = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (joined.add(next)) {
                open.addAll(against.getOrDefault(next, Set.of()));
            }
        }
        return joined;
    }

    private static List<Dispute.Pair> pairs(List<Contention> sides, Map<String, Set<String>> against) {
        List<Dispute.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Set<String> others = Objects.requireNonNull(against.get(sides.get(i).id()), "against");
            for (int k = i + 1; k < sides.size(); k++) {
                if (others.contains(sides.get(k).id())) {
                    pairs.add(new Dispute.Pair(sides.get(i), sides.get(k)));
                }
            }
        }
        return pairs;
    }

    private static Contention contention(Reaction reaction, TracedPlan plan) {
        var assertedBy = reaction.assertedBy();
        return new Contention(
                Contention.Kind.REACTION,
                reaction.id(),
                reaction.party(),
                assertedBy == null ? reaction.party() : assertedBy.text(),
                reaction.attribution() == Attribution.SECOND_HAND,
                words(reaction.statement()),
                reaction.target().version().versions(),
                reaction.target().topics(),
                reaction.dateSaid(),
                reaction.source(),
                plan.origin(reaction.source()),
                reaction.relations().contradicts());
    }

    private static String words(Statement statement) {
        return Objects.requireNonNullElse(statement.paraphrase(), Objects.requireNonNullElse(statement.quote(), ""));
    }

    private static Contention contention(ContentClaim claim, TracedPlan plan) {
        return new Contention(
                Contention.Kind.CONTENT,
                claim.id(),
                null,
                claim.claimedBy().text(),
                false,
                together(claim.gist(), claim.value()),
                claim.version().versions(),
                List.of(claim.topic()),
                claim.date(),
                claim.source(),
                plan.origin(claim.source()),
                claim.contradicts());
    }

    private static Contention contention(String version, DraftingClaim claim, TracedPlan plan) {
        String authors = claim.authors().stream().map(plan::partyName).collect(Collectors.joining(", "));
        return new Contention(
                Contention.Kind.DRAFTING,
                claim.id(),
                null,
                claim.claimedBy().text(),
                false,
                claim.gist() == null ? "drafted by " + authors : claim.gist(),
                List.of(version),
                List.of(),
                claim.date(),
                claim.source(),
                plan.origin(claim.source()),
                claim.contradicts());
    }

    private static Contention contention(Circulation circulation, TracedPlan plan) {
        String who = circulation.parties().stream()
                .map(party -> party.equals(Circulation.PUBLIC) ? "the public" : plan.partyName(party))
                .collect(Collectors.joining(", "));
        EdtfDate from = circulation.from();
        String when = from == null ? "not had by " + who : who + ": from " + from.text();
        return new Contention(
                Contention.Kind.CIRCULATION,
                circulation.id(),
                null,
                circulation.claimedBy().text(),
                false,
                together(when, circulation.how()),
                List.of(circulation.version()),
                List.of(),
                circulation.claimDate(),
                circulation.source(),
                plan.origin(circulation.source()),
                circulation.contradicts());
    }

    private static String together(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
