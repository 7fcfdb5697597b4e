package org.travaux.record.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.PlanIssue;
import org.travaux.record.check.References;
import org.travaux.record.check.References.Kind;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;
import org.travaux.record.exchange.entry.SourceBook;
import org.travaux.record.exchange.table.ClaimRow;
import org.travaux.record.exchange.table.LooseDates;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.record.read.Context;
import org.travaux.record.read.EvidenceReader;
import org.travaux.record.read.Fields;

/** Reads a claim of what a version contains that somebody types in, for a record. Nothing is written. */
public final class ClaimImport {

    private static final String FILE = "claim";

    private ClaimImport() {}

    /**
     * What was read.
     *
     * @param claim the claim, or null where something is wrong with it
     * @param sources the source that it brings, if it brings one
     * @param problems everything that is wrong
     */
    public record Read(@Nullable ContentClaim claim, List<Source> sources, List<PlanIssue> problems) {

        /** Copies. */
        public Read {
            sources = List.copyOf(sources);
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return what a claim is for a record}
     *
     * @param row the claim as it was typed
     * @param record the record
     */
    public static Read row(ClaimRow row, PlanRecord record) {
        Issues issues = new Issues();
        References references = new References(issues);
        DraftCheck.names(record, references);
        record.sources().forEach(source -> references.define(Kind.SOURCE, source.id(), DraftCheck.SOURCES));
        for (ContentClaim claim : record.claims()) {
            references.define(Kind.CLAIM, claim.id(), DraftCheck.CLAIMS);
            claim.contradicts()
                    .forEach(other -> references.contradicts(Kind.CLAIM, claim.id(), other, DraftCheck.CLAIMS));
        }
        SourceBook sources = new SourceBook(record.sources());
        EntryMap entry = row.entry(
                FILE,
                new NameBook(record.plan(), false),
                sources,
                new NewIds(record.claims().stream().map(ContentClaim::id).toList()),
                new LooseDates(Stream.of(ReactionColumn.DATE, ReactionColumn.PUBLISHED)
                        .map(column -> row.shared().getOrDefault(column, ""))
                        .toList()),
                issues);
        Context context = new Context(FILE, issues, references, new FolderFiles(Path.of("")));
        List<Source> added = new ArrayList<>();
        sources.added()
                .forEach(source -> EvidenceReader.source(new Fields(source.node(), context))
                        .ifPresent(added::add));
        Optional<ContentClaim> claim = EvidenceReader.claim(new Fields(entry.node(), context));
        references.check(Set.of());
        boolean good = issues.count() == 0;
        return new Read(good ? claim.orElse(null) : null, good ? added : List.of(), issues.all());
    }
}
