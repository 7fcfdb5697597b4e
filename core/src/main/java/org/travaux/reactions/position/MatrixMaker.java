package org.travaux.reactions.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.Genealogy;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.reactions.Lane;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.carry.CarryState;
import org.travaux.reactions.carry.Station;
import org.travaux.reactions.carry.Unit;

/**
 * Makes positions matrices.
 *
 * <p>Of two statements of one day the one dated exactly is the later, then the one whose main topic the row is, then the one that
 * the record has later. Cost: linear in the statements, and what it costs to carry those of earlier versions over.
 */
public final class MatrixMaker {

    /** More clauses than any version has, so that those of one version stand before those of the next. */
    private static final int MAX_CLAUSES = 1_000_000;

    private final TracedPlan plan;
    private final CarryOver carryOver;
    private final Genealogy genealogy;

    /**
     * Makes one for a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public MatrixMaker(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.plan = carryOver.plan();
        this.genealogy = plan.genealogy();
    }

    /**
     * {@return the matrix that is asked for}
     *
     * @param query what is asked for
     */
    public Matrix of(MatrixQuery query) {
        Rows rows = new Rows(query);
        LocalDate until = query.version() == null ? null : succeeded(query.version());
        for (Utterance utterance : plan.utterances().inTime()) {
            if (query.wanted().test(utterance.reaction()) && query.period().mayHold(utterance.date())) {
                bearing(utterance, query.version(), until).ifPresent(bearing -> rows.add(utterance, bearing));
            }
        }
        return rows.matrix();
    }

    /** The first day of the versions that follow a version, which is when it stopped to be the latest; null where it never did. */
    private @Nullable LocalDate succeeded(String version) {
        LocalDate last = plan.plan()
                .version(version)
                .flatMap(found -> found.date().latest())
                .orElse(null);
        return plan.plan().versions().stream()
                .filter(later ->
                        later.derivedFrom().stream().map(Derivation::version).anyMatch(version::equals))
                .map(PlanVersion::date)
                .map(EdtfDate::earliest)
                .flatMap(Optional::stream)
                .filter(day -> last == null || day.isAfter(last))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<Bearing> bearing(Utterance utterance, @Nullable String version, @Nullable LocalDate until) {
        VersionReference named = utterance.reaction().target().version();
        if (named.certainty() == Certainty.UNKNOWN) {
            boolean inTime = until == null
                    || utterance
                            .date()
                            .earliest()
                            .map(day -> day.isBefore(until))
                            .orElse(true);
            return inTime ? Optional.of(Bearing.NO_VERSION) : Optional.empty();
        }
        if (version == null || named.mayMean(version)) {
            return Optional.of(named.certainty() == Certainty.ONE_OF ? Bearing.ONE_OF : Bearing.OF_VERSION);
        }
        boolean earlier = utterance.lane() == Lane.PLAN
                && named.versions().stream().anyMatch(from -> genealogy.descends(version, from));
        return earlier ? Optional.of(Bearing.EARLIER) : Optional.empty();
    }

    /** Statements that contradict one, in the order of time. */
    private List<Utterance> against(Utterance utterance) {
        Set<Utterance> against = new LinkedHashSet<>();
        plan.utterances()
                .against(utterance)
                .forEach(id -> plan.utterances().of(id).ifPresent(against::add));
        return against.stream().sorted(Utterance.IN_TIME).toList();
    }

    /** What a row is, in the order in which rows stand. */
    private record RowKey(int group, int place, MatrixRow.Kind kind, String id, String label)
            implements Comparable<RowKey> {

        @Override
        public int compareTo(RowKey other) {
            return Comparator.comparingInt(RowKey::group)
                    .thenComparingInt(RowKey::place)
                    .thenComparing(RowKey::id)
                    .compare(this, other);
        }
    }

    /** A matrix under way. */
    private final class Rows {

        private final MatrixQuery query;
        private final @Nullable ClauseDocument text;
        private final List<String> topics =
                plan.plan().taxonomy().stream().map(Topic::id).toList();
        private final Map<RowKey, Map<String, Map<Lane, List<Position>>>> rows = new TreeMap<>();

        Rows(MatrixQuery query) {
            this.query = query;
            this.text = query.version() == null
                    ? null
                    : plan.text(query.version()).map(found -> found.document()).orElse(null);
        }

        void add(Utterance utterance, Bearing bearing) {
            List<Utterance> against = against(utterance);
            String version = query.version();
            List<Carried> ways = bearing == Bearing.EARLIER && version != null
                    ? carryOver.carry(utterance, List.of(version)).stream()
                            .filter(way -> way.at(version).isPresent())
                            .toList()
                    : List.of();
            if (query.axis() == MatrixQuery.Axis.TOPIC) {
                for (String topic : utterance.reaction().target().topics()) {
                    put(topic(topic), new Position(utterance, bearing, onTopic(topic, ways), against));
                }
                return;
            }
            Map<RowKey, List<Carried>> places = new LinkedHashMap<>();
            if (bearing == Bearing.EARLIER && version != null) {
                for (Carried way : ways) {
                    later(way, way.at(version).orElseThrow())
                            .forEach(key -> places.computeIfAbsent(key, row -> new ArrayList<>())
                                    .add(way));
                }
            } else {
                named(utterance).forEach(key -> places.put(key, List.of()));
            }
            if (places.isEmpty()) {
                utterance.reaction().target().topics().forEach(topic -> places.put(topic(topic), ways));
            }
            places.forEach((key, own) -> put(key, new Position(utterance, bearing, own, against)));
        }

        /** Of the ways of a statement on several clauses those whose clause is about the topic; all where that is not recorded. */
        private List<Carried> onTopic(String topic, List<Carried> ways) {
            List<Carried> own = ways.stream()
                    .filter(way -> way.unit().kind() == Unit.Kind.CLAUSE
                            ? way.unit().roots().stream()
                                    .anyMatch(root -> carryOver
                                            .units()
                                            .topics(way.unit().version())
                                            .orElseThrow()
                                            .of(root)
                                            .contains(topic))
                            : way.unit().name().equals(topic))
                    .toList();
            return own.isEmpty() ? ways : own;
        }

        private RowKey topic(String topic) {
            int place = topics.indexOf(topic);
            String label = plan.plan().topic(topic).map(Topic::label).orElse("");
            return new RowKey(2, place < 0 ? topics.size() : place, MatrixRow.Kind.TOPIC, topic, label);
        }

        /** The clauses that a statement on the matrix's own version names, or, without one version, those of any. */
        private List<RowKey> named(Utterance utterance) {
            String version = query.version();
            List<RowKey> keys = new ArrayList<>();
            for (String from : utterance.reaction().target().version().versions()) {
                if (version == null || version.equals(from)) {
                    for (Unit unit : carryOver.units().of(utterance.reaction(), from)) {
                        if (unit.kind() == Unit.Kind.CLAUSE) {
                            keys.add(clause(unit));
                        }
                    }
                }
            }
            return keys;
        }

        private RowKey clause(Unit unit) {
            String version = unit.version();
            String prefix = query.version() == null ? version + ":" : "";
            int order = query.version() == null ? plan.versions().indexOf(version) * MAX_CLAUSES : 0;
            if (unit.roots().isEmpty()) {
                return new RowKey(0, order + MAX_CLAUSES - 1, MatrixRow.Kind.CLAUSE, prefix + unit.name(), "");
            }
            Clause root = unit.roots().getFirst();
            ClauseDocument document = plan.text(version).orElseThrow().document();
            return key(0, order, document, root, MatrixRow.Kind.CLAUSE, prefix);
        }

        private static RowKey key(
                int group, int order, ClauseDocument document, Clause clause, MatrixRow.Kind kind, String prefix) {
            String path = document.path(clause);
            int place = document.clauses().indexOf(clause);
            return new RowKey(
                    group, order + place, kind, prefix + (path.isEmpty() ? clause.id() : path), clause.text());
        }

        /** The rows of what a clause of an earlier version has become; a topic has its own row. */
        private List<RowKey> later(Carried way, Station station) {
            if (way.unit().kind() != Unit.Kind.CLAUSE) {
                return List.of(topic(way.unit().name()));
            }
            ClauseDocument now = text;
            if (now == null
                    || station.state() == CarryState.LAPSED
                    || way.unit().roots().isEmpty()) {
                String from = way.unit().version();
                String label = way.unit().roots().stream()
                        .findFirst()
                        .map(Clause::text)
                        .orElse("");
                return List.of(new RowKey(
                        1, 0, MatrixRow.Kind.LAPSED, from + ":" + way.unit().name(), label));
            }
            Clause root = way.unit().roots().getFirst();
            List<RowKey> keys = became(station, root.id(), now);
            return keys.isEmpty()
                    ? way.unit().clauses().stream()
                            .flatMap(id -> became(station, id, now).stream())
                            .distinct()
                            .toList()
                    : keys;
        }

        private List<RowKey> became(Station station, String clause, ClauseDocument now) {
            return station.became(clause).stream()
                    .map(member -> key(0, 0, now, member, MatrixRow.Kind.CLAUSE, ""))
                    .toList();
        }

        private void put(RowKey key, Position position) {
            Utterance utterance = position.utterance();
            rows.computeIfAbsent(key, row -> new LinkedHashMap<>())
                    .computeIfAbsent(utterance.party(), party -> new EnumMap<>(Lane.class))
                    .computeIfAbsent(utterance.lane(), lane -> new ArrayList<>())
                    .add(position);
        }

        Matrix matrix() {
            Set<String> said = new LinkedHashSet<>();
            rows.values().forEach(row -> said.addAll(row.keySet()));
            List<String> parties = Stream.concat(
                            plan.plan().parties().stream().map(Party::id),
                            said.stream().sorted())
                    .filter(said::contains)
                    .distinct()
                    .toList();
            List<MatrixRow> made = new ArrayList<>();
            rows.forEach(
                    (key, row) -> made.add(new MatrixRow(key.kind(), key.id(), key.label(), cells(key, row, parties))));
            return new Matrix(query, parties, made);
        }

        private List<MatrixCell> cells(RowKey key, Map<String, Map<Lane, List<Position>>> row, List<String> parties) {
            Comparator<Position> latestFirst =
                    Comparator.comparing(Position::utterance, inRow(key)).reversed();
            List<MatrixCell> cells = new ArrayList<>();
            for (String party : parties) {
                row.getOrDefault(party, Map.of()).forEach((lane, positions) -> {
                    List<Position> sorted =
                            positions.stream().sorted(latestFirst).toList();
                    cells.add(new MatrixCell(
                            party,
                            lane,
                            sorted.stream()
                                    .filter(position -> position.utterance().own())
                                    .toList(),
                            sorted.stream()
                                    .filter(position -> !position.utterance().own())
                                    .toList()));
                });
            }
            return cells;
        }
    }

    /** The order in time, in which of two statements of one day the one whose main topic the row is stands behind. */
    private static Comparator<Utterance> inRow(RowKey key) {
        return key.kind() == MatrixRow.Kind.TOPIC ? inTimeOn(key.id()) : Utterance.IN_TIME;
    }

    /**
     * {@return the order in time of statements on a topic: of two of one day, dated alike, the one whose main topic it is stands behind}
     *
     * @param topic id of the topic
     */
    public static Comparator<Utterance> inTimeOn(String topic) {
        return Utterance.BY_DATE
                .thenComparing(utterance ->
                        utterance.reaction().target().topics().getFirst().equals(topic))
                .thenComparingInt(Utterance::rank);
    }
}
