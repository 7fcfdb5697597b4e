package org.travaux.reactions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.VersionNode;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Plan;
import org.travaux.record.PlanRecord;

/**
 * A plan's record with its held texts and what became of their clauses.
 *
 * @param record what the plan's files say
 * @param texts the main text of each version that has one, by the version's id
 * @param genealogy what became of the clauses of these texts
 * @param utterances what the record has as said, each once
 */
public record TracedPlan(
        PlanRecord record, Map<String, IngestedDocument> texts, Genealogy genealogy, Utterances utterances) {

    /** Checks and copies. */
    public TracedPlan {
        Objects.requireNonNull(record, "record");
        texts = new LinkedHashMap<>(texts);
        Objects.requireNonNull(genealogy, "genealogy");
        Objects.requireNonNull(utterances, "utterances");
    }

    /**
     * {@return a plan with what its record has as said}
     *
     * @param record what the plan's files say
     * @param texts the main text of each version that has one, by the version's id
     * @param genealogy what became of the clauses of these texts
     */
    public static TracedPlan of(PlanRecord record, Map<String, IngestedDocument> texts, Genealogy genealogy) {
        return new TracedPlan(record, texts, genealogy, Utterances.of(record.reactions()));
    }

    /** {@return the plan} */
    public Plan plan() {
        return record.plan();
    }

    /** {@return ids of all versions, each behind those it goes back to} */
    public List<String> versions() {
        return genealogy.versions().stream().map(VersionNode::id).toList();
    }

    /**
     * {@return the main text of a version, if one is held}
     *
     * @param version id of a version
     */
    public Optional<IngestedDocument> text(String version) {
        return Optional.ofNullable(texts.get(version));
    }

    /**
     * {@return the name of a party, or its id where the plan does not have it}
     *
     * @param party id of a party
     */
    public String partyName(String party) {
        return plan().party(party).map(found -> found.name()).orElse(party);
    }

    /**
     * {@return whose report a source is in the end, or its id where the record does not have it}
     *
     * @param source id of a source
     */
    public String origin(String source) {
        return record.source(source).map(Source::origin).orElse(source);
    }
}
