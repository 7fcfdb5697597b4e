package org.travaux.reactions.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.lineage.VersionNode;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.TargetObject;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;

/** Sets together what is claimed of who had which version when. Cost: linear in versions × parties and the claims. */
public final class Circulations {

    private static final Comparator<Circulation> SINCE = Comparator.comparing(
            claim -> Objects.requireNonNullElse(claim.from(), claim.claimDate()), EdtfDate.CHRONOLOGICAL);

    private final TracedPlan plan;

    /**
     * Makes it for a plan.
     *
     * @param plan the plan
     */
    public Circulations(TracedPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /** {@return who had which version when, and who spoke of one before having it} */
    public CirculationTable table() {
        Set<String> named = new LinkedHashSet<>();
        plan.plan().circulation().forEach(claim -> named.addAll(claim.parties()));
        plan.plan().versions().forEach(version -> version.draftedBy().forEach(claim -> named.addAll(claim.authors())));
        List<String> parties = Stream.of(
                        plan.plan().parties().stream().map(Party::id).filter(named::contains),
                        named.stream()
                                .filter(party -> !party.equals(Circulation.PUBLIC))
                                .sorted(),
                        Stream.of(Circulation.PUBLIC))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        List<CirculationTable.Row> rows = new ArrayList<>();
        for (VersionNode node : plan.genealogy().versions()) {
            Map<String, Holding> holdings = new LinkedHashMap<>();
            parties.forEach(party -> holdings.put(party, holding(node.version(), party)));
            rows.add(new CirculationTable.Row(node, holdings));
        }
        return new CirculationTable(parties, rows, early());
    }

    private Holding holding(PlanVersion version, String party) {
        List<Circulation> claims = claims(version.id(), party);
        List<DraftingClaim> wrote = version.draftedBy().stream()
                .filter(claim -> claim.authors().contains(party))
                .toList();
        List<DraftingClaim> others = version.draftedBy().stream()
                .filter(claim -> !claim.authors().contains(party)
                        && wrote.stream().anyMatch(own -> own.contradicts().contains(claim.id())))
                .toList();
        boolean received = claims.stream().anyMatch(Circulation::received);
        List<Utterance> spoke = wrote.isEmpty() && !received
                ? plan.utterances().inTime().stream()
                        .filter(utterance -> utterance.party().equals(party) && utterance.own())
                        .filter(utterance ->
                                utterance.reaction().target().version().mayMean(version.id()))
                        .filter(utterance -> ofText(utterance.reaction()))
                        .toList()
                : List.of();
        return new Holding(party, claims, wrote, others, spoke);
    }

    private List<Circulation> claims(String version, String party) {
        return plan.plan().circulation().stream()
                .filter(claim ->
                        claim.version().equals(version) && claim.parties().contains(party))
                .sorted(SINCE)
                .toList();
    }

    private static boolean ofText(Reaction reaction) {
        TargetObject object = reaction.target().object();
        return object == TargetObject.PLAN || object == TargetObject.PROVISION;
    }

    private List<EarlyStatement> early() {
        List<EarlyStatement> early = new ArrayList<>();
        for (Utterance utterance : plan.utterances().inTime()) {
            Optional<LocalDate> said = utterance.date().latest();
            Optional<String> speaker = speaker(utterance.reaction());
            if (said.isPresent() && speaker.isPresent() && ofText(utterance.reaction())) {
                for (String version : utterance.reaction().target().version().versions()) {
                    early(utterance, version, speaker.get(), said.get()).ifPresent(early::add);
                }
            }
        }
        return early;
    }

    /** Who made the statement: the party itself, or the one that says it of the party; an outlet has no text to have. */
    private static Optional<String> speaker(Reaction reaction) {
        Claimant assertedBy = reaction.assertedBy();
        return assertedBy == null ? Optional.of(reaction.party()) : assertedBy.party();
    }

    private Optional<EarlyStatement> early(Utterance utterance, String version, String party, LocalDate said) {
        Optional<PlanVersion> known = plan.plan().version(version);
        boolean author = known.stream()
                .flatMap(found -> found.draftedBy().stream())
                .anyMatch(claim -> claim.authors().contains(party));
        List<Circulation> claims = Stream.concat(
                        claims(version, party).stream(), claims(version, Circulation.PUBLIC).stream())
                .sorted(SINCE)
                .toList();
        if (author || claims.isEmpty()) {
            return Optional.empty();
        }
        List<Circulation> had = claims.stream()
                .filter(claim -> claim.from() != null && claim.from().mayBeOnOrBefore(said))
                .toList();
        List<Circulation> hadNot = claims.stream()
                .filter(claim -> claim.from() == null
                        ? claim.claimDate()
                                .latest()
                                .map(day -> !day.isBefore(said))
                                .orElse(true)
                        : !claim.from().mayBeOnOrBefore(said))
                .toList();
        if (hadNot.isEmpty()) {
            return Optional.empty();
        }
        if (!had.isEmpty()) {
            List<Circulation> contradicted = hadNot.stream()
                    .filter(claim ->
                            had.stream().anyMatch(other -> claim.contradicts().contains(other.id())))
                    .toList();
            return contradicted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EarlyStatement(
                            utterance, version, party, EarlyStatement.Ground.DISPUTED, contradicted));
        }
        boolean later = hadNot.stream().anyMatch(Circulation::received);
        return Optional.of(new EarlyStatement(
                utterance,
                version,
                party,
                later ? EarlyStatement.Ground.HAD_IT_LATER : EarlyStatement.Ground.HAD_IT_NOT,
                hadNot));
    }
}
