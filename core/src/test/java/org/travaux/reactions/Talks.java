package org.travaux.reactions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.LineageTracer;
import org.travaux.model.Access;
import org.travaux.model.ClauseReference;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DerivationBasis;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionStatus;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.PlanRecord;

/** A small plan of two parties, its versions and what was said of them written down in a test. */
public final class Talks {

    private final List<PlanVersion> versions = new ArrayList<>();
    private final Map<String, IngestedDocument> texts = new LinkedHashMap<>();
    private final List<Reaction> reactions = new ArrayList<>();

    /** Adds a version with a text. */
    public Talks text(String id, String text, String... from) throws Exception {
        IngestedDocument read = new PlainTextReader()
                .read(SourceFile.of(id + ".txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
        texts.put(
                id,
                read.withDocument(read.document()
                        .withIdentity(new DocumentIdentity(id, id, EdtfDate.UNKNOWN, "en", "sha512:00", null))));
        return report(id, from);
    }

    /** Adds a version known by report only. */
    public Talks report(String id, String... from) {
        versions.add(new PlanVersion(
                id,
                "draft " + id,
                List.of(),
                null,
                null,
                null,
                EdtfDate.UNKNOWN,
                null,
                VersionStatus.DRAFT,
                List.of(),
                Arrays.stream(from)
                        .map(parent -> new Derivation(parent, DerivationBasis.STATED, null, null))
                        .toList(),
                null,
                null,
                Access.OPEN,
                null,
                List.of()));
        return this;
    }

    /** Adds what a party said of a clause. */
    public Talks said(
            String id, String party, String date, Stance stance, String version, String clause, Seek... seeks) {
        return said(reaction(id, party, date, stance, version, clause, Relations.NONE, seeks));
    }

    /** Adds a reaction. */
    public Talks said(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    /** A party's statement on a clause, or, where that is empty, on the version as a whole. */
    public static Reaction reaction(
            String id,
            String party,
            String date,
            Stance stance,
            String version,
            String clause,
            Relations relations,
            Seek... seeks) {
        boolean whole = clause.isEmpty();
        return new Reaction(
                id,
                party,
                List.of(),
                null,
                Attribution.PARTY_STATEMENT,
                null,
                null,
                new Statement("said " + id, null, null, null),
                stance,
                List.of(seeks),
                new Target(
                        version.isEmpty()
                                ? VersionReference.NONE
                                : new VersionReference(Certainty.CERTAIN, List.of(version), null),
                        whole ? List.of() : List.of(new ClauseReference(version, clause, null)),
                        whole ? null : ClauseBasis.SOURCE,
                        List.of("overall"),
                        whole ? TargetObject.PLAN : TargetObject.PROVISION,
                        null),
                new EdtfDate(date),
                "s",
                List.of(),
                relations,
                null,
                Access.OPEN,
                null);
    }

    /** The plan with its texts traced. */
    public TracedPlan trace() {
        Plan plan = new Plan(
                "p",
                "A plan",
                null,
                null,
                List.of(new Party("a", "A", null, List.of(), null), new Party("b", "B", null, List.of(), null)),
                List.of(),
                List.of(),
                versions,
                List.of());
        PlanRecord record = new PlanRecord(plan, reactions, List.of(), List.of(), List.of(), List.of(), Map.of());
        return TracedPlan.of(record, texts, new LineageTracer(new StandardDocumentComparer()).trace(plan, texts));
    }
}
