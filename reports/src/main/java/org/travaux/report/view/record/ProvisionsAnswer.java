package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.TopicClauses;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.provision.HeldClause;
import org.travaux.reactions.provision.Provision;
import org.travaux.reactions.provision.Provisions;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** What each version contains as an answer: a table for each topic, a row for each version, reported ones among them. */
public final class ProvisionsAnswer {

    private final CarryOver carryOver;
    private final StatementWords words;
    private final StatementEntry entries;

    /**
     * Makes answers about a plan.
     *
     * @param carryOver has the plan
     */
    public ProvisionsAnswer(CarryOver carryOver) {
        this.carryOver = Objects.requireNonNull(carryOver, "carryOver");
        this.words = new StatementWords(carryOver.plan().record());
        this.entries = new StatementEntry(carryOver.plan().record());
    }

    /**
     * {@return the provisions of some topics as an answer}
     *
     * @param topics each topic over the versions
     */
    public Answer of(List<Provisions> topics) {
        List<AnswerTable> tables = new ArrayList<>();
        for (Provisions topic : topics) {
            tables.add(new AnswerTable(
                    topic.topic(),
                    words.topic(topic.topic()),
                    List.of(
                            AnswerColumn.text("version", "Version"),
                            AnswerColumn.text("date", "Date"),
                            AnswerColumn.entries("clauses", "Held text"),
                            AnswerColumn.entries("claims", "What is claimed of it"),
                            AnswerColumn.text("remark", "")),
                    topic.versions().stream().map(this::row).toList()));
            if (!topic.beside().isEmpty()) {
                tables.add(beside(topic));
            }
        }
        return new Answer(
                "provisions",
                carryOver.plan().plan().id(),
                "What the versions contain, by topic",
                List.copyOf(notices(topics)),
                tables,
                List.of(
                        "Versions stand each behind those they go back to. What is claimed of a version is no text of it; “≠” names the"
                                + " claims that contradict it."));
    }

    private static Set<String> notices(List<Provisions> topics) {
        Set<String> notices = new LinkedHashSet<>();
        topics.stream()
                .flatMap(topic -> topic.versions().stream())
                .filter(provision -> !provision.clauses().isEmpty())
                .flatMap(provision -> provision.version().document().stream())
                .map(document -> document.identity().notice())
                .filter(Objects::nonNull)
                .forEach(notices::add);
        return notices;
    }

    private List<AnswerCell> row(Provision provision) {
        VersionNode node = provision.version();
        return List.of(
                AnswerCell.of(node.id()),
                AnswerCell.of(StatementWords.date(node.version().date())),
                new AnswerCell(provision.clauses().stream()
                        .map(ProvisionsAnswer::clause)
                        .toList()),
                new AnswerCell(provision.claims().stream()
                        .map(claim -> claim(claim, provision))
                        .toList()),
                AnswerCell.of(remark(provision)));
    }

    private static String remark(Provision provision) {
        List<String> remarks = new ArrayList<>();
        if (provision.nothingKnown()) {
            remarks.add("nothing known");
        }
        if (!provision.version().held()) {
            remarks.add("no text held");
        } else if (provision.clauses().isEmpty()) {
            remarks.add("no clause read is about it"
                    + (provision.notHeld().isEmpty()
                            ? ""
                            : "; " + String.join(", ", provision.notHeld()) + " not held"));
        } else if (provision.basis() == TopicClauses.Basis.KEYWORDS) {
            remarks.add("clauses found by the topic's keywords");
        }
        return String.join("; ", remarks);
    }

    private static AnswerEntry clause(HeldClause held) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", held.number());
        fields.put("held", held.clause().held());
        fields.put("notHeld", held.notHeld());
        String text = whole(held.clause());
        fields.put("wording", text);
        return new AnswerEntry((held.number().isEmpty() ? "" : held.number() + " ") + text, fields);
    }

    /** A clause with what stands under it, each point behind its number. */
    private static String whole(Clause clause) {
        String own = clause.held() ? clause.text() : Clause.NOT_HELD_MARK;
        String heading = clause.heading() == null ? "" : clause.heading() + ". ";
        String under = clause.children().stream()
                .map(child -> (child.number() == null ? "" : child.number() + ") ") + whole(child))
                .collect(Collectors.joining(" "));
        return (heading + own + " " + under).strip();
    }

    private AnswerEntry claim(ContentClaim claim, Provision provision) {
        List<String> against =
                provision.against(claim).stream().map(ContentClaim::id).toList();
        String number = claim.clause() == null ? "" : claim.clause() + ": ";
        String text = number + SinceWords.content(claim) + " (" + words.claimant(claim.claimedBy()) + ", "
                + StatementWords.of(claim.basis()) + ", " + StatementWords.date(claim.date())
                + (Provision.oneOf(claim)
                        ? ", of " + String.join(" or ", claim.version().versions())
                        : "") + ") ["
                + claim.id() + "]"
                + (against.isEmpty() ? "" : " ≠ " + String.join(", ", against));
        Map<String, @Nullable Object> fields = entries.fields(claim);
        fields.put("contradictedHere", against);
        return new AnswerEntry(text, fields);
    }

    private AnswerTable beside(Provisions topic) {
        return new AnswerTable(
                topic.topic() + "Beside",
                "Beside the versions: what parties want on " + words.topic(topic.topic())
                        + " without pointing to a clause",
                List.of(
                        AnswerColumn.text("party", "Party"),
                        AnswerColumn.entries("statement", "Statement"),
                        AnswerColumn.text("seeks", "Asks for")),
                topic.beside().stream()
                        .map(utterance -> List.of(
                                AnswerCell.of(words.party(utterance.party())),
                                new AnswerCell(List.of(entries.of(utterance.reaction(), against(utterance), Map.of()))),
                                AnswerCell.of(StatementWords.seeks(utterance.reaction()))))
                        .toList());
    }

    private List<String> against(Utterance utterance) {
        List<String> against = carryOver.plan().utterances().against(utterance);
        return against.isEmpty() ? List.of() : List.of("contradicted by " + String.join(", ", against));
    }
}
