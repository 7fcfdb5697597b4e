package org.travaux.record.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.record.check.Issues;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;
import org.travaux.record.exchange.entry.SourceBook;

/**
 * A claim of what a version contains, as somebody types it. What it shares with a reaction stands in the same columns: id,
 * version, certainty, label, clause, topic, date, source, contradicts, note.
 *
 * @param shared the cells it shares with a reaction, empty ones left out
 * @param gist the content in a few words, or null
 * @param value the content as a normalised value, or null
 * @param basis how the claimant knows, or null
 * @param claimedBy who says so: a party, or {@code outlet:NAME}; or null
 */
public record ClaimRow(
        Map<ReactionColumn, String> shared,
        @Nullable String gist,
        @Nullable String value,
        @Nullable String basis,
        @Nullable String claimedBy) {

    private static final String OUTLET = "outlet:";

    /** Copies. */
    public ClaimRow {
        shared = Map.copyOf(shared);
    }

    /**
     * {@return the entry of {@code claims.yaml} that it makes}
     *
     * @param file what messages call it
     * @param names the names that are known
     * @param sources the sources that are known
     * @param ids gives ids
     * @param dates reads dates
     * @param issues where problems go
     */
    public EntryMap entry(
            String file, NameBook names, SourceBook sources, NewIds ids, LooseDates dates, Issues issues) {
        CellReader cells = new CellReader(shared, 1, file, names, sources, dates, issues);
        List<String> versions = cells.versions();
        String certainty = cells.word(ReactionColumn.CERTAINTY);
        String id = cells.one(ReactionColumn.ID);
        String topic = cells.one(ReactionColumn.TOPICS);
        String stem = "claim" + (versions.size() == 1 ? "-" + versions.getFirst() : "");
        return new EntryMap(1)
                .text("id", id == null ? ids.next(stem) : id)
                .map(
                        "version",
                        new EntryMap(1)
                                .text("certainty", certainty == null ? CellReader.certainty(versions) : certainty)
                                .textsOrNone("ids", versions)
                                .text("label", cells.text(ReactionColumn.VERSION_LABEL)))
                .text("topic", topic == null ? null : names.topic(topic))
                .text("clause", clause(cells.one(ReactionColumn.CLAUSES)))
                .text("gist", gist)
                .text("value", value)
                .text("basis", basis == null ? null : CellReader.words(basis))
                .text("claimedBy", claimant(names))
                .text("source", cells.source())
                .text("date", cells.date(ReactionColumn.DATE))
                .texts("contradicts", cells.list(ReactionColumn.CONTRADICTS, CellText.IDS))
                .text("note", cells.text(ReactionColumn.NOTE));
    }

    private @Nullable String claimant(NameBook names) {
        return claimedBy == null || claimedBy.startsWith(OUTLET) ? claimedBy : names.party(claimedBy);
    }

    /** The number alone: a claim says its version apart. */
    private static @Nullable String clause(@Nullable String clause) {
        return clause == null
                ? null
                : Objects.requireNonNull(clause)
                        .substring(clause.indexOf(':') + 1)
                        .strip();
    }
}
