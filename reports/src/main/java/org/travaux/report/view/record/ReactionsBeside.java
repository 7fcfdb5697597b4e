package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.Comparison;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.reaction.Reaction;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.carry.Station;
import org.travaux.reactions.carry.Unit;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;

/**
 * Finds what was said of the clauses of two versions that are compared.
 *
 * <p>A statement on a clause before stands beside it, with what has become of that clause in the version after; a statement on a
 * clause after stands beside that; a statement on a version before both stands beside what its clause has become. What names no
 * clause, and what lapsed on the way, stands apart. Statements on the conduct of the talks are left out.
 */
public final class ReactionsBeside {

    /** What stands for a reason that stands with the statement before, too. */
    private static final String AS_ABOVE = "as above";

    private final CarryOver carryOver;
    private final TracedPlan plan;
    private final StatementWords words;
    private final SinceWords since;

    /**
     * Makes it for a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public ReactionsBeside(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.plan = carryOver.plan();
        this.words = new StatementWords(plan.record());
        this.since = new SinceWords(carryOver);
    }

    /**
     * {@return what was said of the clauses of a comparison}
     *
     * @param original id of the version before
     * @param comparison the two versions compared
     * @param revised id of the version after
     */
    public RowReactions of(String original, Comparison comparison, String revised) {
        Map<String, List<ReactionNote>> before = new LinkedHashMap<>();
        Map<String, List<ReactionNote>> after = new LinkedHashMap<>();
        Map<String, List<ReactionNote>> general = new LinkedHashMap<>();
        for (Utterance utterance : plan.utterances().inTime()) {
            for (Carried carried : carryOver.carry(utterance, List.of(original, revised))) {
                place(carried, original, comparison, revised, before, after, general);
            }
        }
        List<ReactionGroup> groups = new ArrayList<>();
        general.forEach((label, notes) -> groups.add(new ReactionGroup(label, notes)));
        return new RowReactions(before, after, groups);
    }

    private void place(
            Carried carried,
            String original,
            Comparison comparison,
            String revised,
            Map<String, List<ReactionNote>> before,
            Map<String, List<ReactionNote>> after,
            Map<String, List<ReactionNote>> general) {
        Unit unit = carried.unit();
        boolean ofOriginal = unit.version().equals(original);
        boolean ofRevised = unit.version().equals(revised);
        Station later = carried.at(revised).orElse(carried.at(original).orElse(null));
        if (unit.kind() != Unit.Kind.CLAUSE) {
            if (ofOriginal || ofRevised) {
                add(general, since.unit(unit), note(carried, later, original));
            }
            return;
        }
        if (unit.roots().isEmpty()) {
            if (ofOriginal || ofRevised) {
                add(general, since.unit(unit), note(carried, null, original));
            }
            return;
        }
        if (ofOriginal || ofRevised) {
            ClauseDocument document = ofOriginal ? comparison.original() : comparison.revised();
            String clause = in(document, unit).map(Clause::id).orElse("");
            add(ofOriginal ? before : after, clause, note(carried, ofOriginal ? later : null, original));
            return;
        }
        if (later == null) {
            return;
        }
        boolean inRevised = later.version().id().equals(revised);
        List<Clause> became = later.became(unit.roots().getFirst().id());
        if (became.isEmpty()) {
            add(general, "Not in " + later.version().id() + " any more", note(carried, later, original));
        }
        became.forEach(clause -> add(inRevised ? after : before, clause.id(), note(carried, later, original)));
    }

    private static void add(Map<String, List<ReactionNote>> notes, String key, ReactionNote note) {
        List<ReactionNote> there = notes.computeIfAbsent(key, id -> new ArrayList<>());
        there.add(there.stream().anyMatch(other -> sameReason(other, note)) ? note.because(AS_ABOVE) : note);
    }

    /** Whether all that is told of one statement's state is told with another already. */
    private static boolean sameReason(ReactionNote told, ReactionNote note) {
        return !note.because().isEmpty()
                && told.version().replace("?", "").equals(note.version().replace("?", ""))
                && told.clause().equals(note.clause())
                && told.judgedIn().equals(note.judgedIn())
                && told.because().equals(note.because());
    }

    /** The clause in the text that is compared, which may be another one of the version. */
    private Optional<Clause> in(ClauseDocument document, Unit unit) {
        Clause root = unit.roots().getFirst();
        ClauseDocument main = plan.text(unit.version()).orElseThrow().document();
        String path = main.path(root);
        return document.clauses().stream()
                .filter(clause -> path.isEmpty()
                        ? clause.id().equals(root.id())
                        : document.path(clause).equals(path))
                .findFirst();
    }

    private ReactionNote note(Carried carried, @Nullable Station station, String original) {
        Reaction reaction = carried.utterance().reaction();
        Unit unit = carried.unit();
        return new ReactionNote(
                reaction.id(),
                unit.version() + (carried.oneOf() ? "?" : ""),
                unit.kind() == Unit.Kind.CLAUSE ? unit.name() : "",
                words.party(reaction.party()),
                StatementWords.date(reaction.dateSaid()),
                StatementWords.of(reaction.stance()),
                words.attribution(reaction),
                reaction.assertedBy() != null,
                StatementWords.words(reaction.statement()),
                words.source(reaction.source()),
                station == null ? "" : station.state().id(),
                station == null ? "" : station.version().id(),
                station == null ? "" : because(unit, station, original),
                against(carried.utterance()));
    }

    /** What changed in a clause before is shown with the clause; of what was said of it only the rest is told. */
    private String because(Unit unit, Station station, String original) {
        boolean shown = unit.kind() == Unit.Kind.CLAUSE && unit.version().equals(original);
        return shown ? since.besideChanges(unit, station) : since.because(unit, station);
    }

    private List<String> against(Utterance utterance) {
        return plan.utterances().against(utterance).stream()
                .map(id -> plan.utterances()
                        .of(id)
                        .map(other -> words.party(other.party())
                                + (other.own() ? "" : " as asserted by " + words.attribution(other.reaction()))
                                + ", " + StatementWords.date(other.date()) + " [" + id + "]")
                        .orElse(id))
                .toList();
    }
}
