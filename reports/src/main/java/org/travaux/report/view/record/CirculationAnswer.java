package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.circulation.CirculationTable;
import org.travaux.reactions.circulation.EarlyStatement;
import org.travaux.reactions.circulation.Holding;
import org.travaux.reactions.circulation.OnTheTable;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** Who had which version when as an answer; and what was on the table on a day. */
public final class CirculationAnswer {

    private static final String PUBLIC_NAME = "Public";

    private final TracedPlan plan;
    private final StatementWords words;
    private final StatementEntry entries;

    /**
     * Makes answers about a plan.
     *
     * @param plan the plan
     */
    public CirculationAnswer(TracedPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.words = new StatementWords(plan.record());
        this.entries = new StatementEntry(plan.record());
    }

    /**
     * {@return who had which version when, as an answer}
     *
     * @param table what is claimed
     * @param parties ids of the parties shown, in their order
     * @param versions ids of the versions shown
     */
    public Answer of(CirculationTable table, List<String> parties, List<String> versions) {
        List<AnswerColumn> columns = new ArrayList<>();
        columns.add(AnswerColumn.text("version", "Version"));
        columns.add(AnswerColumn.text("date", "Date"));
        parties.forEach(party -> columns.add(AnswerColumn.entries("party:" + party, name(party))));
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (CirculationTable.Row row : table.rows()) {
            if (versions.contains(row.version().id())) {
                List<AnswerCell> cells = new ArrayList<>();
                cells.add(AnswerCell.of(row.version().id()));
                cells.add(AnswerCell.of(
                        StatementWords.date(row.version().version().date())));
                for (String party : parties) {
                    Holding holding = row.holdings().get(party);
                    cells.add(holding == null ? AnswerCell.EMPTY : cell(holding));
                }
                rows.add(cells);
            }
        }
        List<AnswerTable> tables = new ArrayList<>();
        tables.add(new AnswerTable("circulation", "", columns, rows));
        List<EarlyStatement> early = table.early().stream()
                .filter(found -> versions.contains(found.version()) && parties.contains(found.party()))
                .toList();
        if (!early.isEmpty()) {
            tables.add(early(early));
        }
        return new Answer(
                "circulation",
                plan.plan().id(),
                "Who had which version when, as claimed",
                List.of(),
                tables,
                List.of("An empty cell says only that nothing is recorded."));
    }

    private String name(String party) {
        return party.equals(Circulation.PUBLIC) ? PUBLIC_NAME : words.party(party);
    }

    private AnswerCell cell(Holding holding) {
        List<AnswerEntry> shown = new ArrayList<>();
        holding.wrote().forEach(claim -> shown.add(wrote(claim, holding)));
        holding.claims().forEach(claim -> shown.add(had(claim)));
        if (!holding.spoke().isEmpty()) {
            shown.add(spoke(holding.spoke()));
        }
        return new AnswerCell(shown);
    }

    private static AnswerEntry spoke(List<Utterance> spoke) {
        List<String> ids = spoke.stream().map(Utterance::id).toList();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "spoke");
        fields.put("since", spoke.getFirst().date().text());
        fields.put("statements", ids);
        return new AnswerEntry(
                "spoke of it, first " + StatementWords.date(spoke.getFirst().date())
                        + "; how it had it is not recorded [" + ids.getFirst()
                        + (ids.size() > 1 ? " and " + (ids.size() - 1) + " more" : "") + "]",
                fields);
    }

    private AnswerEntry wrote(DraftingClaim claim, Holding holding) {
        boolean shared = claim.authors().size() > 1;
        List<String> against = claim.contradicts();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "wrote");
        fields.put("id", claim.id());
        fields.put("authors", claim.authors());
        fields.put("gist", claim.gist());
        fields.put("claimedBy", claim.claimedBy().text());
        fields.put("date", claim.date().text());
        fields.put("source", claim.source());
        fields.put("contradicts", against);
        boolean disputed = holding.othersWrote().stream().anyMatch(other -> against.contains(other.id()));
        return new AnswerEntry(
                (shared ? "co-author" : "author") + (disputed ? ", disputed" : "") + " ("
                        + words.claimant(claim.claimedBy()) + ", " + StatementWords.date(claim.date()) + ") ["
                        + claim.id() + "]",
                fields);
    }

    private AnswerEntry had(Circulation claim) {
        EdtfDate from = claim.from();
        StringBuilder text = new StringBuilder();
        text.append(from == null ? "had it not" : from.isUnknown() ? "had it" : "from " + StatementWords.date(from));
        text.append(claim.part() == TextPart.MAIN ? "" : ", " + StatementWords.of(claim.part()));
        text.append(claim.how() == null ? "" : ": " + claim.how());
        text.append(" (")
                .append(words.claimant(claim.claimedBy()))
                .append(", ")
                .append(StatementWords.date(claim.claimDate()))
                .append(") [")
                .append(claim.id())
                .append(']');
        if (!claim.contradicts().isEmpty()) {
            text.append(" ≠ ").append(String.join(", ", claim.contradicts()));
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "circulation");
        fields.put("id", claim.id());
        fields.put("part", claim.part().id());
        fields.put("from", from == null ? null : from.text());
        fields.put("how", claim.how());
        fields.put("claimedBy", claim.claimedBy().text());
        fields.put("date", claim.claimDate().text());
        fields.put("source", claim.source());
        fields.put("contradicts", claim.contradicts());
        fields.put("note", claim.note());
        return new AnswerEntry(text.toString(), fields);
    }

    private AnswerTable early(List<EarlyStatement> early) {
        return new AnswerTable(
                "early",
                "Said before the text was at hand, by what is claimed",
                List.of(
                        AnswerColumn.text("party", "Who spoke"),
                        AnswerColumn.text("version", "Of"),
                        AnswerColumn.entries("statement", "Statement"),
                        AnswerColumn.text("ground", "Because"),
                        AnswerColumn.entries("claims", "Claims")),
                early.stream()
                        .map(found -> List.of(
                                AnswerCell.of(name(found.party())),
                                AnswerCell.of(found.version()
                                        + (StatementWords.oneOf(
                                                        found.utterance().reaction())
                                                ? " (one of)"
                                                : "")),
                                new AnswerCell(
                                        List.of(entries.of(found.utterance().reaction(), List.of(), Map.of()))),
                                AnswerCell.of(StatementWords.of(found.ground())),
                                new AnswerCell(
                                        found.claims().stream().map(this::had).toList())))
                        .toList());
    }

    /**
     * {@return what was on the table on a day, as an answer}
     *
     * @param table what was there
     * @param holdings who had which version, to be told beside
     */
    public Answer of(OnTheTable table, CirculationTable holdings) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        add(rows, "latest on its line", table.latest(), table, holdings);
        add(rows, "earlier and not withdrawn", table.earlier(), table, holdings);
        add(rows, "replaced by its authors", table.replaced(), table, holdings);
        add(rows, "not yet", table.notYet(), table, holdings);
        add(rows, "date unknown", table.undated(), table, holdings);
        return new Answer(
                "onTheTable",
                plan.plan().id(),
                "On the table on " + table.day(),
                List.of(),
                List.of(new AnswerTable(
                        "versions",
                        "",
                        List.of(
                                AnswerColumn.text("version", "Version"),
                                AnswerColumn.text("label", "Label"),
                                AnswerColumn.text("date", "Date"),
                                AnswerColumn.text("standing", "On that day"),
                                AnswerColumn.entries("holders", "In the hands of")),
                        rows)),
                List.of(
                        "A version is on the table from the first day its date allows, until its authors are recorded to have replaced"
                                + " it. Who had it is told as claimed up to that day; ids lead to the claims."));
    }

    private void add(
            List<List<AnswerCell>> rows,
            String standing,
            List<PlanVersion> versions,
            OnTheTable table,
            CirculationTable holdings) {
        for (PlanVersion version : versions) {
            rows.add(List.of(
                    AnswerCell.of(version.id()),
                    AnswerCell.of(version.label()),
                    AnswerCell.of(StatementWords.date(version.date())),
                    AnswerCell.of(standing),
                    holders(version.id(), table, holdings)));
        }
    }

    private AnswerCell holders(String version, OnTheTable table, CirculationTable holdings) {
        List<AnswerEntry> holders = new ArrayList<>();
        for (CirculationTable.Row row : holdings.rows()) {
            if (row.version().id().equals(version)) {
                row.holdings().forEach((party, holding) -> {
                    List<Circulation> had = holding.claims().stream()
                            .filter(claim ->
                                    claim.from() != null && claim.from().mayBeOnOrBefore(table.day()))
                            .toList();
                    if (!had.isEmpty() || !holding.wrote().isEmpty()) {
                        holders.add(holder(party, holding, had));
                    }
                });
            }
        }
        return new AnswerCell(holders);
    }

    private AnswerEntry holder(String party, Holding holding, List<Circulation> had) {
        String since = had.isEmpty()
                ? "author"
                : had.stream()
                        .map(claim -> "from "
                                + StatementWords.date(Objects.requireNonNull(claim.from(), "from")) + " [" + claim.id()
                                + "]")
                        .collect(Collectors.joining(" or "));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("party", party);
        fields.put("claims", had.stream().map(Circulation::id).toList());
        fields.put("author", !holding.wrote().isEmpty());
        fields.put("disputed", holding.disputed());
        return new AnswerEntry(name(party) + ": " + since + (holding.disputed() ? ", disputed" : ""), fields);
    }
}
