package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.carry.CarryState;
import org.travaux.reactions.carry.Doubt;
import org.travaux.reactions.carry.Fate;
import org.travaux.reactions.carry.Station;
import org.travaux.reactions.carry.Unit;
import org.travaux.report.view.meaning.ChangeSentences;

/** Says what has become, in a later version, of what a statement was about: the state, why, and what lies between. */
public final class SinceWords {

    /** How many changes are named; programs get all. */
    private static final int MAX_CHANGES = 3;

    private final CarryOver carryOver;
    private final StatementWords words;
    private final StatementEntry entries;

    /**
     * Makes it for a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public SinceWords(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.words = new StatementWords(carryOver.plan().record());
        this.entries = new StatementEntry(carryOver.plan().record());
    }

    /**
     * {@return the state in one version with the reason: {@code 6 stale in ua20: Ceiling raised: 600,000 → 800,000 personnel; in
     * between no text of geneva19 is held}}
     *
     * @param carried the statement with what it is about
     * @param station the version
     */
    public String of(Carried carried, Station station) {
        String because = because(carried.unit(), station);
        return unit(carried.unit()) + " " + station.state().id() + " in "
                + station.version().id() + (because.isEmpty() ? "" : ": " + because);
    }

    /**
     * {@return why it is in its state, and what lies between, in one phrase}
     *
     * @param unit what the statement is about
     * @param station the version
     */
    public String because(Unit unit, Station station) {
        List<String> parts = new ArrayList<>();
        switch (station.state()) {
            case CURRENT -> {}
            case STALE -> parts.add(unit.kind() == Unit.Kind.WHOLE ? counts(station) : changes(station));
            case LAPSED ->
                parts.add(
                        station.notHeld().isEmpty()
                                ? ""
                                : "not among the points held; " + String.join(", ", station.notHeld())
                                        + (station.notHeld().size() == 1 ? " is" : " are") + " not held");
            case UNVERIFIABLE -> parts.add(doubt(station, Objects.requireNonNull(station.doubt(), "doubt")));
        }
        if (!station.version().held() || station.doubt() == Doubt.POINT_NOT_HELD) {
            parts.add(claims(station));
        }
        parts.add(gap(unit, station));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** {@return what a unit is called: a number, the name of a topic, or the whole} */
    String unit(Unit unit) {
        return switch (unit.kind()) {
            case CLAUSE -> unit.version() + ":" + unit.name();
            case TOPIC -> unit.version() + " on " + words.topic(unit.name());
            case WHOLE -> unit.version() + " as a whole";
        };
    }

    /**
     * {@return the same where the changes themselves are shown beside it}
     *
     * @param unit what the statement is about
     * @param station the version
     */
    String besideChanges(Unit unit, Station station) {
        return station.state() == CarryState.STALE ? gap(unit, station) : because(unit, station);
    }

    /** Of a whole text only how many clauses changed. */
    private static String counts(Station station) {
        Map<Fate.Kind, Integer> counts = new EnumMap<>(Fate.Kind.class);
        station.differences().forEach(fate -> counts.merge(fate.kind(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(count
                + (parts.isEmpty() ? count == 1 ? " point or sub-point " : " points and sub-points " : " ")
                + (kind == Fate.Kind.CHANGED ? "changed in meaning" : kind == Fate.Kind.GONE ? "gone" : "new")));
        return String.join(", ", parts);
    }

    private String changes(Station station) {
        List<String> all = sentences(station);
        String named = all.stream().limit(MAX_CHANGES).collect(Collectors.joining("; "));
        return all.size() <= MAX_CHANGES ? named : named + "; and " + (all.size() - MAX_CHANGES) + " more";
    }

    private List<String> sentences(Station station) {
        List<String> all = new ArrayList<>();
        for (Fate fate : station.differences()) {
            switch (fate.kind()) {
                case GONE -> all.add(number(fate, false) + " is gone");
                case ADDED -> all.add(number(fate, true) + " is new");
                case CHANGED -> {
                    List<String> said = ChangeSentences.of(fate.comparison());
                    all.addAll(said.isEmpty() ? List.of(number(fate, true) + " is changed") : said);
                }
                case KEPT, NOT_HELD, OTHER_LANGUAGE -> {}
            }
        }
        return all;
    }

    private String number(Fate fate, boolean revised) {
        List<Clause> clauses = revised
                ? fate.comparison().link().revised()
                : fate.comparison().link().original();
        return clauses.stream()
                .map(clause -> clause.number() == null ? clause.kind().id() : "point " + clause.number())
                .collect(Collectors.joining(", "));
    }

    private String doubt(Station station, Doubt doubt) {
        return switch (doubt) {
            case NO_TEXT -> "no text of " + station.version().id() + " is held";
            case NO_TEXT_BEFORE -> "no text of the version it was said of is held";
            case POINT_NOT_HELD -> "this point of " + station.version().id() + " is not held";
            case OTHER_LANGUAGE -> "the texts are in different languages";
            case NO_CLAUSE_ON_TOPIC -> "no clause of the version it was said of is recorded as being about it";
            case CLAUSE_NOT_FOUND -> "the clause it names is not found in the version it was said of";
        };
    }

    private String claims(Station station) {
        if (station.claims().isEmpty()) {
            return "nothing is claimed of it";
        }
        String said = station.claims().stream().map(this::claim).collect(Collectors.joining("; "));
        return (station.claimsDisagree() ? "claims disagree: " : "claimed: ") + said;
    }

    private String claim(ContentClaim claim) {
        return content(claim) + " (" + words.claimant(claim.claimedBy()) + ")";
    }

    /** {@return what a claim says: gist and value} */
    static String content(ContentClaim claim) {
        String gist = StatementWords.orEmpty(claim.gist());
        String value = StatementWords.orEmpty(claim.value());
        return gist.isEmpty() || value.isEmpty() ? gist + value : gist + ", " + value;
    }

    private String gap(Unit unit, Station station) {
        if (!station.version().held()) {
            return "";
        }
        List<VersionNode> gap = carryOver.gap(unit.version(), station.version().id());
        return gap.isEmpty()
                ? ""
                : "in between no text is held of "
                        + gap.stream().map(node -> between(unit, node)).collect(Collectors.joining(", "));
    }

    private String between(Unit unit, VersionNode node) {
        Station station = carryOver.station(unit, node.id());
        return station.claims().isEmpty()
                ? node.id()
                : node.id() + " ("
                        + (station.claimsDisagree()
                                ? "claims disagree"
                                : "claimed: " + content(station.claims().getFirst()))
                        + (station.claims().size() > 1 && !station.claimsDisagree()
                                ? " and " + (station.claims().size() - 1) + " more"
                                : "")
                        + ")";
    }

    /**
     * {@return the same for programs: version, clause or topic, state, doubt, every change, claims, and the versions between}
     *
     * @param carried the statement with what it is about
     * @param station the version
     */
    public Map<String, @Nullable Object> fields(Carried carried, Station station) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Unit unit = carried.unit();
        fields.put("version", station.version().id());
        fields.put("saidOf", unit.version());
        fields.put("oneOf", carried.oneOf());
        fields.put(unit.kind() == Unit.Kind.CLAUSE ? "clause" : "topic", unit.name());
        fields.put("state", station.state().id());
        fields.put("doubt", station.doubt() == null ? null : station.doubt().id());
        fields.put(
                "changes",
                station.differences().stream()
                        .map(fate -> change(fate, unit, station))
                        .toList());
        fields.put("notHeld", station.notHeld());
        fields.put("claims", station.claims().stream().map(entries::fields).toList());
        fields.put("claimsDisagree", station.claimsDisagree());
        fields.put(
                "between",
                station.version().held()
                        ? carryOver.gap(unit.version(), station.version().id()).stream()
                                .map(node -> betweenFields(unit, node))
                                .toList()
                        : List.of());
        return fields;
    }

    private Map<String, @Nullable Object> betweenFields(Unit unit, VersionNode node) {
        Station station = carryOver.station(unit, node.id());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", node.id());
        fields.put("claims", station.claims().stream().map(entries::fields).toList());
        fields.put("claimsDisagree", station.claimsDisagree());
        return fields;
    }

    private Map<String, @Nullable Object> change(Fate fate, Unit unit, Station station) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", fate.kind().id());
        fields.put("before", paths(unit.version(), fate.comparison().link().original()));
        fields.put(
                "after", paths(station.version().id(), fate.comparison().link().revised()));
        fields.put("sentences", ChangeSentences.of(fate.comparison()));
        return fields;
    }

    private List<String> paths(String version, List<Clause> clauses) {
        ClauseDocument text = carryOver.plan().text(version).orElseThrow().document();
        return clauses.stream().map(text::path).toList();
    }
}
