package org.travaux.record.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.check.References;
import org.travaux.record.check.References.Kind;

/** Reads {@code reactions.yaml}. */
public final class ReactionReader {

    private static final Statement NO_STATEMENT = new Statement("?", null, null, null);

    private static final Target NO_TARGET =
            new Target(VersionReference.NONE, List.of(), null, List.of("?"), TargetObject.PLAN, null);

    private ReactionReader() {}

    /**
     * {@return a reaction, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<Reaction> reaction(Fields fields) {
        String id = fields.id("id", Kind.REACTION);
        String party = fields.reference("party", Kind.PARTY);
        List<String> members = fields.texts("members");
        Speaker speaker = fields.optional("speaker", ReactionReader::speaker);
        Attribution attribution = fields.term("attribution", Attribution.class);
        Claimant assertedBy = SharedReaders.optionalClaimant(fields, "assertedBy");
        checkAttribution(fields, attribution, speaker, assertedBy);
        String onBehalfOf = fields.optionalReference("onBehalfOf", Kind.PARTY);
        Statement statement = fields.required("statement", ReactionReader::statement, NO_STATEMENT);
        Stance stance = fields.term("stance", Stance.class);
        List<Seek> seeks = fields.list("seeks", ReactionReader::seek);
        Target target = fields.required("target", ReactionReader::target, NO_TARGET);
        EdtfDate dateSaid = fields.date("dateSaid");
        String source = fields.reference("source", Kind.SOURCE);
        List<String> alsoReportedBy = fields.references("alsoReportedBy", Kind.SOURCE);
        Relations relations = relations(fields, id);
        Passage passage = fields.optional("passage", ReactionReader::passage);
        Access access = SharedReaders.access(fields);
        String note = fields.optionalText("note");
        return fields.build(() -> new Reaction(
                id,
                party,
                members,
                speaker,
                attribution,
                assertedBy,
                onBehalfOf,
                statement,
                stance,
                seeks,
                target,
                dateSaid,
                source,
                alsoReportedBy,
                relations,
                passage,
                access,
                note));
    }

    private static void checkAttribution(
            Fields fields, Attribution attribution, @Nullable Speaker speaker, @Nullable Claimant assertedBy) {
        boolean secondHand = attribution == Attribution.SECOND_HAND;
        if (secondHand && !fields.has("assertedBy")) {
            fields.issue(
                    fields.place("attribution"),
                    "a second-hand statement does not say who asserts it",
                    "add 'assertedBy: …', a party's id or outlet:NAME");
        } else if (!secondHand && assertedBy != null) {
            fields.issue(
                    fields.place("assertedBy"),
                    "only a second-hand statement is asserted by another",
                    "take 'assertedBy' out or write 'attribution: second-hand'");
        }
        if (attribution == Attribution.ON_RECORD && speaker == null && !fields.isMap("speaker")) {
            fields.issue(
                    fields.place("attribution"),
                    "a statement on the record names no speaker",
                    "add 'speaker: {name: …, role: …}' or write party-statement or anonymous-official");
        }
    }

    private static Optional<Speaker> speaker(Fields fields) {
        String name = fields.text("name");
        fields.context().references().spelling(name, fields.place("name"));
        String role = fields.optionalText("role");
        return fields.build(() -> new Speaker(name, role));
    }

    private static Optional<Statement> statement(Fields fields) {
        String paraphrase = fields.optionalText("paraphrase");
        String quote = fields.optionalText("quote");
        String quoteLanguage = fields.optionalLanguage("quoteLanguage");
        String translation = fields.optionalText("translation");
        if (quote != null && quoteLanguage == null) {
            fields.issue(fields.place("quote"), "a quote does not say its language", "add 'quoteLanguage: en' or so");
        }
        return fields.build(() -> new Statement(paraphrase, quote, quoteLanguage, translation));
    }

    private static Optional<Seek> seek(Fields fields) {
        Facet facet = fields.term("facet", Facet.class);
        String value = fields.optionalText("value");
        var direction = SharedReaders.direction(fields, facet);
        return fields.build(() -> new Seek(facet, value, direction));
    }

    private static Optional<Target> target(Fields fields) {
        VersionReference version = fields.has("version")
                ? fields.required("version", SharedReaders::versionReference, VersionReference.NONE)
                : VersionReference.NONE;
        List<ClauseReference> clauses = fields.list("clauses", clause -> clause(clause, version));
        ClauseBasis clauseBasis = fields.optionalTerm("clauseBasis", ClauseBasis.class);
        if (fields.has("clauses") && !fields.has("clauseBasis")) {
            fields.issue(
                    fields.place("clauses"),
                    "what the link to the clauses rests on is not said",
                    "add 'clauseBasis: source' if the source names the point, else 'plan-text'");
        }
        fields.missingIfAbsent("topics");
        List<String> topics = fields.references("topics", Kind.TOPIC);
        TargetObject object = fields.term("object", TargetObject.class);
        String party = fields.optionalReference("party", Kind.PARTY);
        return fields.build(() -> new Target(version, clauses, clauseBasis, topics, object, party));
    }

    private static Optional<ClauseReference> clause(Fields fields, VersionReference target) {
        String version = fields.optionalReference("version", Kind.VERSION);
        if (version != null && target.certainty() != Certainty.UNKNOWN && !target.mayMean(version)) {
            fields.issue(
                    fields.place("version"),
                    "the clause is one of '" + version + "', the target is " + String.join(" or ", target.versions()),
                    "name a version of the target");
        }
        return SharedReaders.clauseReference(fields, version);
    }

    private static Relations relations(Fields fields, String id) {
        List<String> sameAs = fields.idsOrOutside("sameAs");
        String repeatOf = fields.optionalText("repeatOf");
        List<String> contradicts = SharedReaders.contradicts(fields, id, Kind.REACTION);
        List<String> jointWith = fields.idsOrOutside("jointWith");
        List<String> supersedes = fields.references("supersedes", Kind.REACTION);
        References references = fields.context().references();
        if (repeatOf != null) {
            references.follows("repeatOf", id, repeatOf, fields.place("repeatOf"));
        }
        supersedes.forEach(
                earlier -> references.follows(References.SUPERSEDES, id, earlier, fields.place("supersedes")));
        return new Relations(sameAs, repeatOf, contradicts, jointWith, supersedes);
    }

    private static Optional<Passage> passage(Fields fields) {
        int start = fields.count("start");
        int end = fields.count("end");
        String text = fields.text("text");
        List<Passage.Quoted> quoted = fields.list("quoted", ReactionReader::quoted);
        return fields.build(() -> new Passage(start, end, text, quoted));
    }

    private static Optional<Passage.Quoted> quoted(Fields fields) {
        int start = fields.count("start");
        int end = fields.count("end");
        String text = fields.text("text");
        return fields.build(() -> new Passage.Quoted(start, end, text));
    }
}
