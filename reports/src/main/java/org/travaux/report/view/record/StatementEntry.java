package org.travaux.report.view.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.AnswerEntry;

/** A statement as an entry of an answer: one paragraph for readers, all that is recorded of it for programs. */
public final class StatementEntry {

    private final PlanRecord record;
    private final StatementWords words;

    /**
     * Makes entries of a record.
     *
     * @param record has the names and sources
     */
    public StatementEntry(PlanRecord record) {
        this.record = record;
        this.words = new StatementWords(record);
    }

    /**
     * {@return a statement under its party: {@code 2025-11-24 reject: “…” (Yuri Ushakov, of e3) [ru-ushakov-e3]}}
     *
     * @param reaction the statement
     * @param remarks what else is said of it, a phrase each; behind it in the text
     * @param more further fields for programs
     */
    public AnswerEntry of(Reaction reaction, List<String> remarks, Map<String, ?> more) {
        StringBuilder text = new StringBuilder(StatementWords.date(reaction.dateSaid()))
                .append(' ')
                .append(StatementWords.of(reaction.stance()))
                .append(": ")
                .append(StatementWords.words(reaction.statement()))
                .append(" (")
                .append(reaction.assertedBy() == null ? "" : "as asserted by ")
                .append(words.attribution(reaction));
        String target = StatementWords.target(reaction);
        text.append(target.isEmpty() ? "" : ", of " + target)
                .append(") [")
                .append(reaction.id())
                .append(']');
        remarks.forEach(remark -> text.append(" – ").append(remark));
        Map<String, @Nullable Object> fields = fields(reaction);
        more.forEach(fields::put);
        return new AnswerEntry(text.toString(), fields);
    }

    /**
     * {@return all that is recorded of a statement, by name}
     *
     * @param reaction the statement
     */
    public Map<String, @Nullable Object> fields(Reaction reaction) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Statement statement = reaction.statement();
        Speaker speaker = reaction.speaker();
        Target target = reaction.target();
        Source source = record.source(reaction.source()).orElse(null);
        fields.put("id", reaction.id());
        fields.put("party", reaction.party());
        fields.put("members", reaction.members());
        fields.put("speaker", speaker == null ? null : speaker.name());
        fields.put("speakerRole", speaker == null ? null : speaker.role());
        fields.put("attribution", reaction.attribution().id());
        fields.put(
                "assertedBy",
                reaction.assertedBy() == null ? null : reaction.assertedBy().text());
        fields.put("onBehalfOf", reaction.onBehalfOf());
        fields.put("dateSaid", reaction.dateSaid().text());
        fields.put("stance", reaction.stance().id());
        fields.put("paraphrase", statement.paraphrase());
        fields.put("quote", statement.quote());
        fields.put("quoteLanguage", statement.quoteLanguage());
        fields.put("translation", statement.translation());
        fields.put("seeks", reaction.seeks().stream().map(StatementEntry::seek).toList());
        fields.put("object", target.object().id());
        fields.put("versions", target.version().versions());
        fields.put("versionCertainty", target.version().certainty().id());
        fields.put("versionLabel", target.version().label());
        fields.put(
                "clauses",
                target.clauses().stream().map(clause -> clause.number()).toList());
        fields.put("topics", target.topics());
        fields.put("addressed", target.party());
        fields.put("source", reaction.source());
        fields.put("published", source == null ? "" : words.source(source.id()));
        fields.put("origin", source == null ? reaction.source() : source.origin());
        fields.put("alsoReportedBy", reaction.alsoReportedBy());
        fields.put("sameAs", reaction.relations().sameAs());
        fields.put("repeatOf", reaction.relations().repeatOf());
        fields.put("contradicts", reaction.relations().contradicts());
        fields.put("jointWith", reaction.relations().jointWith());
        fields.put("supersedes", reaction.relations().supersedes());
        fields.put("access", reaction.access().text());
        fields.put("note", reaction.note());
        return fields;
    }

    private static Map<String, @Nullable Object> seek(Seek seek) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("facet", seek.facet().id());
        fields.put("value", seek.value());
        fields.put(
                "direction", seek.direction() == null ? null : seek.direction().id());
        return fields;
    }

    /**
     * {@return all that is recorded of a claim, by name}
     *
     * @param claim the claim
     */
    public Map<String, @Nullable Object> fields(ContentClaim claim) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("versions", claim.version().versions());
        fields.put("versionCertainty", claim.version().certainty().id());
        fields.put("topic", claim.topic());
        fields.put("clause", claim.clause());
        fields.put("gist", claim.gist());
        fields.put("value", claim.value());
        fields.put("basis", claim.basis().id());
        fields.put("claimedBy", claim.claimedBy().text());
        fields.put("source", claim.source());
        fields.put("published", words.source(claim.source()));
        fields.put("date", claim.date().text());
        fields.put("contradicts", claim.contradicts());
        return fields;
    }
}
