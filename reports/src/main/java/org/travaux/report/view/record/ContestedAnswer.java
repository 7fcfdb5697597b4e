package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.Claimant;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.dispute.Contention;
import org.travaux.reactions.dispute.Dispute;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** What contradicts as an answer: pairs side by side, those that hang together under one number. */
public final class ContestedAnswer {

    private final TracedPlan plan;
    private final StatementWords words;

    /**
     * Makes answers about a plan.
     *
     * @param plan the plan
     */
    public ContestedAnswer(TracedPlan plan) {
        this.plan = plan;
        this.words = new StatementWords(plan.record());
    }

    /**
     * {@return disputes as an answer}
     *
     * @param disputes the disputes
     */
    public Answer of(List<Dispute> disputes) {
        List<AnswerTable> tables = new ArrayList<>();
        int number = 0;
        Map<Contention.Kind, List<List<AnswerCell>>> rows = new LinkedHashMap<>();
        for (Dispute dispute : disputes) {
            number++;
            for (Dispute.Pair pair : dispute.pairs()) {
                rows.computeIfAbsent(dispute.kind(), kind -> new ArrayList<>())
                        .add(List.of(
                                AnswerCell.of(String.valueOf(number)),
                                new AnswerCell(List.of(entry(pair.one()))),
                                new AnswerCell(List.of(entry(pair.other()))),
                                AnswerCell.of(origins(dispute, pair))));
            }
        }
        rows.forEach((kind, pairs) -> tables.add(new AnswerTable(kind.id(), title(kind), columns(), pairs)));
        if (tables.isEmpty()) {
            tables.add(new AnswerTable(
                    Contention.Kind.REACTION.id(), title(Contention.Kind.REACTION), columns(), List.of()));
        }
        return new Answer(
                "contested",
                plan.plan().id(),
                "What contradicts",
                List.of(),
                tables,
                List.of(
                        "Pairs with one number hang together. Where the origin is one, both sides come from one report."));
    }

    private static List<AnswerColumn> columns() {
        return List.of(
                AnswerColumn.text("dispute", "No."),
                AnswerColumn.entries("one", "Said first"),
                AnswerColumn.entries("other", "Against it"),
                AnswerColumn.text("origins", "Origins"));
    }

    private static String title(Contention.Kind kind) {
        return switch (kind) {
            case REACTION -> "What parties said";
            case CONTENT -> "What versions contain";
            case DRAFTING -> "Who wrote them";
            case CIRCULATION -> "Who had them";
        };
    }

    private static String origins(Dispute dispute, Dispute.Pair pair) {
        String own = List.of(pair.one().origin(), pair.other().origin()).stream()
                .distinct()
                .collect(Collectors.joining(", "));
        int all = dispute.origins().size();
        return dispute.pairs().size() == 1 ? own : own + " (" + all + (all == 1 ? " origin" : " origins") + " in all)";
    }

    private AnswerEntry entry(Contention side) {
        String who = words.claimant(new Claimant(side.claimedBy()));
        String party = side.party();
        if (party != null && side.secondHand()) {
            who = words.party(party) + ", as asserted by " + who;
        }
        String versions = String.join(" or ", side.versions());
        String text = who + ", " + StatementWords.date(side.date()) + ": " + side.words()
                + (versions.isEmpty() ? "" : " (" + versions + ")") + " [" + side.id() + ", "
                + words.source(side.source()) + "]";
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", side.id());
        fields.put("kind", side.kind().id());
        fields.put("party", side.party());
        fields.put("claimedBy", side.claimedBy());
        fields.put("secondHand", side.secondHand());
        fields.put("words", side.words());
        fields.put("versions", side.versions());
        fields.put("topics", side.topics());
        fields.put("date", side.date().text());
        fields.put("source", side.source());
        fields.put("published", words.source(side.source()));
        fields.put("origin", side.origin());
        return new AnswerEntry(text, fields);
    }
}
