package org.travaux.reactions.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.reaction.Reaction;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.carry.Unit;

/** Finds what has become of objections and demands. */
public final class Outcomes {

    private final CarryOver carryOver;
    private final TracedPlan plan;

    /**
     * Makes it for a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public Outcomes(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.plan = carryOver.plan();
    }

    /**
     * {@return all objections and demands about versions of the plan, in the order of time, each clause or topic by itself, with what
     * has become of them in some later versions}
     *
     * @param wanted which reactions count
     * @param versions ids of the versions asked for
     */
    public List<Objection> objections(Predicate<Reaction> wanted, Collection<String> versions) {
        List<Objection> objections = new ArrayList<>();
        for (Utterance utterance : plan.utterances().inTime()) {
            if (Objection.objects(utterance) && wanted.test(utterance.reaction())) {
                for (Carried carried : carryOver.carry(utterance, versions)) {
                    objections.add(new Objection(
                            carried,
                            carried.stations().stream()
                                    .map(station -> Result.of(
                                            station, utterance.reaction().seeks()))
                                    .toList()));
                }
            }
        }
        return objections;
    }

    /**
     * {@return the clauses at the top of one version counted by whether they were objected to and whether they changed}
     *
     * @param from id of a version of which a text is held
     * @param to id of a later version of which a text is held
     * @param basis which objections count
     * @param wanted which reactions count
     */
    public FourCells fourCells(String from, String to, FourCells.Basis basis, Predicate<Reaction> wanted) {
        ClauseDocument text = plan.text(from).map(IngestedDocument::document).orElseThrow();
        Set<String> objected = new HashSet<>();
        for (Objection objection : objections(wanted, List.of(to))) {
            Unit unit = objection.unit();
            boolean counts = unit.kind() == Unit.Kind.CLAUSE
                    || (unit.kind() == Unit.Kind.TOPIC && basis == FourCells.Basis.CLAUSES_AND_TOPICS);
            if (counts && unit.version().equals(from)) {
                unit.roots().forEach(root -> objected.add(top(root, text).id()));
            }
        }
        int[] counts = new int[6];
        for (Clause clause : text.roots()) {
            if (clause.number() != null) {
                Outcome outcome = Result.of(
                                carryOver.station(carryOver.units().ofClause(clause, from, List.of()), to), List.of())
                        .outcome();
                int column = outcome == Outcome.UNVERIFIABLE ? 2 : outcome.changed() ? 0 : 1;
                counts[(objected.contains(clause.id()) ? 0 : 3) + column]++;
            }
        }
        return new FourCells(basis, from, to, counts[0], counts[1], counts[3], counts[4], counts[2], counts[5]);
    }

    private static Clause top(Clause clause, ClauseDocument text) {
        Clause at = clause;
        while (text.parent(at).isPresent()) {
            at = text.parent(at).orElseThrow();
        }
        return at;
    }
}
