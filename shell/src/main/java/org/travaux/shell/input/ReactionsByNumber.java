package org.travaux.shell.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.travaux.anchor.AnchorResolver;
import org.travaux.compare.Comparison;
import org.travaux.model.Access;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;

/**
 * What was said of the very versions that are compared: statements that name a clause stand beside it, the others under their
 * main topic. Only what is open to everybody is shown.
 */
public final class ReactionsByNumber implements PlanReactions {

    /** Makes one. */
    public ReactionsByNumber() {}

    @Override
    public RowReactions between(NamedPlan plan, String originalVersion, Comparison comparison, String revisedVersion) {
        PlanRecord record = plan.record();
        Map<String, List<ReactionNote>> general = new LinkedHashMap<>();
        List<String> versions =
                Stream.of(originalVersion, revisedVersion).distinct().toList();
        for (Reaction reaction : shown(record)) {
            boolean meant = reaction.target().version().versions().equals(List.of(originalVersion))
                    || reaction.target().version().versions().equals(List.of(revisedVersion));
            if (meant && reaction.target().clauses().stream().noneMatch(named -> versions.contains(named.version()))) {
                general.computeIfAbsent(reaction.target().topics().getFirst(), topic -> new ArrayList<>())
                        .add(note(
                                record,
                                reaction,
                                reaction.target().version().versions().getFirst(),
                                ""));
            }
        }
        List<ReactionGroup> groups = new ArrayList<>();
        general.forEach((topic, notes) -> groups.add(new ReactionGroup(topic, notes)));
        return new RowReactions(
                ofClauses(record, originalVersion, comparison.original()),
                ofClauses(record, revisedVersion, comparison.revised()),
                groups);
    }

    private static List<Reaction> shown(PlanRecord record) {
        return record.reactions().stream()
                .filter(reaction -> reaction.access().kind() == Access.Kind.OPEN)
                .toList();
    }

    private static Map<String, List<ReactionNote>> ofClauses(
            PlanRecord record, String version, ClauseDocument document) {
        AnchorResolver resolver = new AnchorResolver(document);
        Map<String, List<ReactionNote>> notes = new LinkedHashMap<>();
        for (Reaction reaction : shown(record)) {
            for (ClauseReference named : reaction.target().clauses()) {
                List<Clause> found = Objects.equals(named.version(), version)
                        ? resolver.resolve(named).clauses()
                        : List.of();
                for (Clause clause : found) {
                    notes.computeIfAbsent(clause.id(), id -> new ArrayList<>())
                            .add(note(record, reaction, version, document.path(clause)));
                }
            }
        }
        return notes;
    }

    private static ReactionNote note(PlanRecord record, Reaction reaction, String version, String clause) {
        return new ReactionNote(
                reaction.id(),
                version,
                clause,
                party(record, reaction.party()),
                reaction.dateSaid().isUnknown() ? "" : reaction.dateSaid().text(),
                reaction.stance().id().replace('-', ' '),
                attribution(record, reaction),
                reaction.assertedBy() != null,
                words(reaction.statement()),
                record.source(reaction.source()).map(Source::origin).orElse(reaction.source()),
                "",
                "",
                "",
                reaction.relations().contradicts());
    }

    private static String party(PlanRecord record, String id) {
        return record.plan().parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .map(Party::name)
                .orElse(id);
    }

    private static String attribution(PlanRecord record, Reaction reaction) {
        Claimant claimant = reaction.assertedBy();
        Speaker speaker = reaction.speaker();
        String who = claimant == null
                ? reaction.attribution().id().replace('-', ' ')
                : claimant.outlet().orElseGet(() -> party(record, claimant.text()));
        return speaker == null ? who : who + ", " + speaker.name();
    }

    private static String words(Statement statement) {
        String translation = statement.translation();
        String quote = translation == null ? statement.quote() : translation;
        String paraphrase = statement.paraphrase();
        if (quote == null) {
            return Objects.requireNonNullElse(paraphrase, "");
        }
        String quoted = "“" + quote + "”" + (translation == null ? "" : " (translated)");
        return paraphrase == null ? quoted : paraphrase + ": " + quoted;
    }
}
