package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.reactions.Lane;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.position.Bearing;
import org.travaux.reactions.position.Matrix;
import org.travaux.reactions.position.MatrixCell;
import org.travaux.reactions.position.MatrixQuery;
import org.travaux.reactions.position.MatrixRow;
import org.travaux.reactions.position.Position;
import org.travaux.reactions.position.StickingPoint;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** A positions matrix as an answer: a row for each topic or clause, a column for each party; and the sticking points of one. */
public final class MatrixAnswer {

    private static final String KIND = "matrix";

    private final CarryOver carryOver;
    private final StatementWords words;
    private final StatementEntry entries;
    private final SinceWords since;

    /**
     * Makes answers about a plan.
     *
     * @param carryOver follows the plan's statements
     */
    public MatrixAnswer(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.words = new StatementWords(carryOver.plan().record());
        this.entries = new StatementEntry(carryOver.plan().record());
        this.since = new SinceWords(carryOver);
    }

    /**
     * {@return a matrix as an answer}
     *
     * @param matrix the matrix
     * @param all whether every statement of a cell is shown, not only each party's latest
     * @param undated how many statements were left out because nobody knows when they were made
     */
    public Answer of(Matrix matrix, boolean all, int undated) {
        List<AnswerTable> tables = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            List<MatrixRow> rows = matrix.rows().stream()
                    .filter(row -> row.cells().stream().anyMatch(cell -> cell.lane() == lane))
                    .toList();
            if (lane == Lane.PLAN || !rows.isEmpty()) {
                tables.add(table(matrix, rows, lane, all));
            }
        }
        List<String> notes = new ArrayList<>();
        if (!all) {
            notes.add(
                    "Each cell has the party's latest own statement and, where another asserts something of the party, the latest"
                            + " of that; --all shows every one.");
        }
        if (matrix.query().version() != null) {
            notes.add(
                    "What was said of an earlier version is shown with what has become of it since; it is no statement on "
                            + matrix.query().version() + ".");
        }
        if (undated > 0) {
            notes.add(undated + (undated == 1 ? " statement bears" : " statements bear")
                    + " no date and cannot be placed in the time asked for.");
        }
        notes.add("Silence is not assent: an empty cell says only that nothing is recorded.");
        return new Answer(KIND, carryOver.plan().plan().id(), title(matrix.query()), List.of(), tables, notes);
    }

    private String title(MatrixQuery query) {
        StringBuilder title = new StringBuilder("Positions by " + query.axis().id());
        if (query.version() != null) {
            title.append(", as of ").append(query.version());
        }
        if (query.period().from() != null) {
            title.append(", from ").append(query.period().from());
        }
        if (query.period().to() != null) {
            title.append(", up to ").append(query.period().to());
        }
        return title.toString();
    }

    private AnswerTable table(Matrix matrix, List<MatrixRow> rows, Lane lane, boolean all) {
        List<String> parties = matrix.parties().stream()
                .filter(party ->
                        rows.stream().anyMatch(row -> row.cell(party, lane).isPresent()))
                .toList();
        List<AnswerColumn> columns = new ArrayList<>();
        columns.add(AnswerColumn.text("id", matrix.query().axis() == MatrixQuery.Axis.TOPIC ? "Topic" : "Clause"));
        columns.add(AnswerColumn.text("label", "About"));
        parties.forEach(party -> columns.add(AnswerColumn.entries("party:" + party, words.party(party))));
        List<List<AnswerCell>> cells = new ArrayList<>();
        for (MatrixRow row : rows) {
            List<AnswerCell> line = new ArrayList<>();
            line.add(AnswerCell.of(row.id()));
            line.add(AnswerCell.of(label(row)));
            for (String party : parties) {
                line.add(row.cell(party, lane).map(cell -> cell(cell, all)).orElse(AnswerCell.EMPTY));
            }
            cells.add(line);
        }
        return new AnswerTable(lane.id(), title(lane), columns, cells);
    }

    private static String title(Lane lane) {
        return switch (lane) {
            case PLAN -> "On the plan and on terms of a settlement";
            case PROCESS -> "On the conduct of the talks";
            case CLAIM -> "On what others assert";
        };
    }

    private static String label(MatrixRow row) {
        return switch (row.kind()) {
            case TOPIC, CLAUSE -> beginning(row.label());
            case LAPSED -> "not in this version: " + beginning(row.label());
        };
    }

    private static String beginning(String text) {
        String[] all = text.strip().split("\\s+");
        return all.length <= 8
                ? String.join(" ", all)
                : String.join(" ", List.of(all).subList(0, 8)) + "…";
    }

    private AnswerCell cell(MatrixCell cell, boolean all) {
        List<Position> shown = new ArrayList<>();
        if (all) {
            shown.addAll(cell.own());
            shown.addAll(cell.secondHand());
        } else {
            cell.latest().or(() -> cell.own().stream().findFirst()).ifPresent(shown::add);
            cell.secondHand().stream().findFirst().ifPresent(shown::add);
        }
        List<AnswerEntry> made = new ArrayList<>(shown.stream().map(this::entry).toList());
        int left = cell.own().size() + cell.secondHand().size() - shown.size();
        if (left > 0) {
            made.add(new AnswerEntry("and " + left + " more", Map.of("more", left)));
        }
        return new AnswerCell(made);
    }

    private AnswerEntry entry(Position position) {
        List<String> remarks = new ArrayList<>();
        Utterance utterance = position.utterance();
        String version = carryOverVersion(position);
        if (position.bearing() == Bearing.ONE_OF) {
            remarks.add("one of these versions");
        }
        List<Map<String, @Nullable Object>> ways = new ArrayList<>();
        for (Carried way : position.ways()) {
            way.stations().stream()
                    .filter(station -> station.version().id().equals(version))
                    .forEach(station -> {
                        remarks.add(since.of(way, station));
                        ways.add(since.fields(way, station));
                    });
        }
        if (!position.against().isEmpty()) {
            remarks.add("contradicted by "
                    + String.join(
                            ", ", position.against().stream().map(Utterance::id).toList()));
        }
        if (!utterance.retold().isEmpty()) {
            remarks.add("also as "
                    + String.join(
                            ", ",
                            utterance.retold().stream()
                                    .map(reaction -> reaction.id())
                                    .toList()));
        }
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("bearing", position.bearing().id());
        more.put("since", ways);
        more.put(
                "contradictedBy", position.against().stream().map(Utterance::id).toList());
        more.put(
                "retoldAs",
                utterance.retold().stream().map(reaction -> reaction.id()).toList());
        return entries.of(utterance.reaction(), remarks, more);
    }

    private static String carryOverVersion(Position position) {
        return position.ways().stream()
                .flatMap(way -> way.stations().stream())
                .map(station -> station.version().id())
                .findFirst()
                .orElse("");
    }

    /**
     * {@return the sticking points of a matrix as an answer}
     *
     * @param matrix the matrix
     */
    public Answer stickingPoints(Matrix matrix) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (StickingPoint point : StickingPoint.of(matrix)) {
            rows.add(List.of(
                    AnswerCell.of(point.row().id()),
                    AnswerCell.of(label(point.row())),
                    side(point.accepting()),
                    side(point.refusing()),
                    side(point.opposed())));
        }
        AnswerTable table = new AnswerTable(
                "stickingPoints",
                "",
                List.of(
                        AnswerColumn.text("id", matrix.query().axis() == MatrixQuery.Axis.TOPIC ? "Topic" : "Clause"),
                        AnswerColumn.text("label", "About"),
                        AnswerColumn.entries("accepting", "Accept, if with reservations"),
                        AnswerColumn.entries("refusing", "Refuse or want changes"),
                        AnswerColumn.entries("opposed", "Want opposite things")),
                rows);
        return new Answer(
                "stickingPoints",
                carryOver.plan().plan().id(),
                "Where the latest stances oppose each other: "
                        + title(matrix.query()).toLowerCase(Locale.ROOT),
                List.of(),
                List.of(table),
                List.of(
                        "Only each party's latest own statement counts. Parties that refuse for opposite reasons appear only where the"
                                + " record says what each asks for."));
    }

    private AnswerCell side(List<Position> positions) {
        return new AnswerCell(positions.stream()
                .map(position -> {
                    AnswerEntry entry = entry(position);
                    return new AnswerEntry(
                            words.party(position.utterance().party()) + ", " + entry.text(), entry.fields());
                })
                .toList());
    }
}
