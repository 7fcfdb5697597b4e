package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Statement;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** Statements and claims of a record as answers: lists of them, and one statement with all its parts. */
public final class StatementAnswer {

    private final PlanRecord record;
    private final StatementWords words;
    private final StatementEntry entries;

    /**
     * Makes answers about a record.
     *
     * @param record has the names, sources and what supersedes what
     */
    public StatementAnswer(PlanRecord record) {
        this.record = Objects.requireNonNull(record, "record");
        this.words = new StatementWords(record);
        this.entries = new StatementEntry(record);
    }

    /**
     * {@return ids of the records that supersede one}
     *
     * @param record has them
     * @param id id of the one
     */
    public static List<String> supersededBy(PlanRecord record, String id) {
        return record.reactions().stream()
                .filter(other -> other.relations().supersedes().contains(id))
                .map(Reaction::id)
                .toList();
    }

    /**
     * {@return statements in their order, a row each}
     *
     * @param kind what was asked
     * @param title what is shown
     * @param reactions the statements
     * @param notes what readers must know
     */
    public Answer list(String kind, String title, List<Reaction> reactions, List<String> notes) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (Reaction reaction : reactions) {
            List<String> superseded = supersededBy(record, reaction.id());
            String id = reaction.id()
                    + (superseded.isEmpty() ? "" : " (superseded by " + String.join(", ", superseded) + ")");
            rows.add(List.of(
                    AnswerCell.of(id),
                    AnswerCell.of(StatementWords.date(reaction.dateSaid())),
                    AnswerCell.of(words.party(reaction.party())),
                    AnswerCell.of(words.attributionInFull(reaction)),
                    AnswerCell.of(StatementWords.of(reaction.stance())),
                    AnswerCell.of(words.about(reaction)),
                    new AnswerCell(
                            List.of(AnswerEntry.of(StatementWords.words(reaction.statement()), fields(reaction)))),
                    AnswerCell.of(StatementWords.seeks(reaction)),
                    AnswerCell.of(source(reaction.source()))));
        }
        return answer(
                kind,
                title,
                new AnswerTable(
                        "reactions",
                        "",
                        List.of(
                                AnswerColumn.text("id", "Id"),
                                AnswerColumn.text("date", "Said"),
                                AnswerColumn.text("party", "Party"),
                                AnswerColumn.text("by", "By"),
                                AnswerColumn.text("stance", "Stance"),
                                AnswerColumn.text("target", "About"),
                                AnswerColumn.entries("statement", "Statement"),
                                AnswerColumn.text("seeks", "Asks for"),
                                AnswerColumn.text("source", "Source")),
                        rows),
                notes);
    }

    private Map<String, @Nullable Object> fields(Reaction reaction) {
        Map<String, @Nullable Object> fields = entries.fields(reaction);
        fields.put("supersededBy", supersededBy(record, reaction.id()));
        return fields;
    }

    private String source(String id) {
        return words.source(id) + " [" + id + "]";
    }

    /**
     * {@return one statement, a row for each of its parts, and what has become since of what it is about}
     *
     * @param reaction the statement
     * @param carryOver follows it to later versions
     */
    public Answer show(Reaction reaction, CarryOver carryOver) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        rows.add(
                List.of(AnswerCell.of("id"), new AnswerCell(List.of(AnswerEntry.of(reaction.id(), fields(reaction))))));
        parts(reaction).forEach((part, value) -> {
            if (!value.isEmpty()) {
                rows.add(List.of(AnswerCell.of(part), new AnswerCell(List.of(AnswerEntry.of(value)))));
            }
        });
        AnswerTable parts = new AnswerTable(
                "parts", "", List.of(AnswerColumn.text("part", "Part"), AnswerColumn.entries("value", "Value")), rows);
        AnswerTable since = since(reaction, carryOver);
        return new Answer(
                "reaction",
                record.plan().id(),
                "Reaction " + reaction.id(),
                List.of(),
                since.rows().isEmpty() ? List.of(parts) : List.of(parts, since),
                List.of());
    }

    private AnswerTable since(Reaction reaction, CarryOver carryOver) {
        SinceWords since = new SinceWords(carryOver);
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (Carried carried : carryOver.plan().utterances().of(reaction.id()).stream()
                .flatMap(utterance -> carryOver.carry(utterance).stream())
                .toList()) {
            carried.stations()
                    .forEach(station -> rows.add(List.of(
                            AnswerCell.of(station.version().id()),
                            AnswerCell.of(since.unit(carried.unit())),
                            AnswerCell.of(station.state().id()),
                            new AnswerCell(List.of(AnswerEntry.of(
                                    since.because(carried.unit(), station), since.fields(carried, station)))))));
        }
        return new AnswerTable(
                "since",
                "What has become of it since",
                List.of(
                        AnswerColumn.text("version", "In"),
                        AnswerColumn.text("about", "Of"),
                        AnswerColumn.text("state", "State"),
                        AnswerColumn.entries("because", "Because")),
                rows);
    }

    /** Name and value of each part, for a page about one statement; a value may be empty. */
    private Map<String, String> parts(Reaction reaction) {
        Map<String, String> parts = new LinkedHashMap<>();
        Statement statement = reaction.statement();
        Relations relations = reaction.relations();
        Source source = record.source(reaction.source()).orElse(null);
        Passage passage = reaction.passage();
        parts.put("party", words.party(reaction.party()));
        parts.put("on behalf of", reaction.onBehalfOf() == null ? "" : words.party(reaction.onBehalfOf()));
        parts.put("said", StatementWords.date(reaction.dateSaid()));
        parts.put("by", words.attributionInFull(reaction));
        parts.put("stance", StatementWords.of(reaction.stance()));
        parts.put("about", words.about(reaction));
        parts.put("topics", words.topics(reaction.target().topics()));
        parts.put("in our words", StatementWords.orEmpty(statement.paraphrase()));
        parts.put(
                "quote",
                statement.quote() == null ? "" : "“" + statement.quote() + "” (" + statement.quoteLanguage() + ")");
        parts.put("translation", StatementWords.orEmpty(statement.translation()));
        parts.put("asks for", StatementWords.seeks(reaction));
        parts.put("source", source(reaction.source()));
        parts.put("title", source == null ? "" : StatementWords.orEmpty(source.title()));
        parts.put("address", source == null ? "" : StatementWords.orEmpty(source.address()));
        parts.put(
                "also in", reaction.alsoReportedBy().stream().map(this::source).collect(Collectors.joining("; ")));
        parts.put("same as", String.join(", ", relations.sameAs()));
        parts.put("repeats", StatementWords.orEmpty(relations.repeatOf()));
        parts.put("contradicts", String.join(", ", relations.contradicts()));
        parts.put("joint with", String.join(", ", relations.jointWith()));
        parts.put("supersedes", String.join(", ", relations.supersedes()));
        parts.put("superseded by", String.join(", ", supersededBy(record, reaction.id())));
        parts.put("passage", passage == null ? "" : passage.text());
        parts.put("access", reaction.access().text());
        parts.put("note", StatementWords.orEmpty(reaction.note()));
        return parts;
    }

    /**
     * {@return claims in their order, a row each}
     *
     * @param title what is shown
     * @param claims the claims
     * @param notes what readers must know
     */
    public Answer claims(String title, List<ContentClaim> claims, List<String> notes) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (ContentClaim claim : claims) {
            rows.add(List.of(
                    AnswerCell.of(claim.id()),
                    AnswerCell.of(StatementWords.date(claim.date())),
                    AnswerCell.of(words.claimant(claim.claimedBy())),
                    AnswerCell.of(StatementWords.of(claim.basis())),
                    AnswerCell.of(StatementWords.version(claim.version())),
                    AnswerCell.of(StatementWords.orEmpty(claim.clause())),
                    AnswerCell.of(claim.topic()),
                    new AnswerCell(List.of(AnswerEntry.of(SinceWords.content(claim), entries.fields(claim)))),
                    AnswerCell.of(String.join(", ", claim.contradicts())),
                    AnswerCell.of(source(claim.source()))));
        }
        return answer(
                "claims",
                title,
                new AnswerTable(
                        "claims",
                        "",
                        List.of(
                                AnswerColumn.text("id", "Id"),
                                AnswerColumn.text("date", "Said"),
                                AnswerColumn.text("claimedBy", "By"),
                                AnswerColumn.text("basis", "Basis"),
                                AnswerColumn.text("version", "Version"),
                                AnswerColumn.text("clause", "Clause"),
                                AnswerColumn.text("topic", "Topic"),
                                AnswerColumn.entries("says", "Says"),
                                AnswerColumn.text("contradicts", "Contradicts"),
                                AnswerColumn.text("source", "Source")),
                        rows),
                notes);
    }

    private Answer answer(String kind, String title, AnswerTable table, List<String> notes) {
        return new Answer(kind, record.plan().id(), title, List.of(), List.of(table), notes);
    }
}
