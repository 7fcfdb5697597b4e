package org.travaux.record.exchange.jsonl;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.record.PlanRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reactions as lines of the annotation scheme. What the scheme has no field for is left out: what is sought, translations,
 * relations to the records of a joint statement or to earlier records, access.
 */
public final class AnnotationWriter {

    /** The language of a quotation that does not say its own. */
    static final String LANGUAGE = "en";

    /** A quotation has at least so many words in a row; with fewer a statement counts as a paraphrase. */
    private static final int QUOTED_WORDS = 5;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    /**
     * Makes a writer.
     *
     * @param record the record that the reactions are of
     */
    public AnnotationWriter(PlanRecord record) {
        record.plan().parties().forEach(party -> parties.put(party.id(), party.name()));
        record.sources().forEach(source -> sources.put(source.id(), source));
    }

    /**
     * {@return reactions as lines, each with a line break}
     *
     * @param reactions the reactions
     */
    public String lines(List<Reaction> reactions) {
        return reactions.stream().map(reaction -> line(reaction) + "\n").collect(Collectors.joining());
    }

    private String line(Reaction reaction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            write(reaction, json);
            json.writeEndObject();
        }
        return out.toString();
    }

    private void write(Reaction reaction, JsonGenerator json) {
        Source source = sources.get(reaction.source());
        Statement statement = reaction.statement();
        Passage passage = reaction.passage();
        boolean quotation = isQuotation(statement, passage);
        Claimant assertedBy = reaction.assertedBy();
        text("id", reaction.id(), json);
        text("article", source == null || source.article() == null ? reaction.source() : source.article(), json);
        text("party", party(reaction.party()), json);
        if (!reaction.members().isEmpty()) {
            texts("members", reaction.members(), json);
        }
        speaker(reaction.speaker(), json);
        text("attribution", reaction.attribution(), json);
        text(
                "asserted_by",
                assertedBy == null
                        ? null
                        : assertedBy
                                .party()
                                .map(this::party)
                                .or(assertedBy::outlet)
                                .orElseThrow(),
                json);
        text("statement_type", quotation ? "quote" : "paraphrase", json);
        if (quotation && !LANGUAGE.equals(statement.quoteLanguage())) {
            text("language", statement.quoteLanguage(), json);
        }
        passage(passage, text(statement, quotation), json);
        text("stance", reaction.stance(), json);
        target(reaction.target(), json);
        date("date_said", SchemeDates.of(reaction.dateSaid()), json);
        EdtfDate published = source == null ? null : source.published();
        date(
                "date_published",
                source == null || published == null
                        ? SchemeDates.of(EdtfDate.UNKNOWN)
                        : SchemeDates.of(published, source.note()),
                json);
        texts("contradicts", reaction.relations().contradicts(), json);
        texts("same_as", reaction.relations().sameAs(), json);
        text("repeat_of", reaction.relations().repeatOf(), json);
        if (reaction.note() != null) {
            text("note", reaction.note(), json);
        }
    }

    private static boolean isQuotation(Statement statement, @Nullable Passage passage) {
        String quote = statement.quote();
        if (quote == null) {
            return false;
        }
        return passage != null
                || statement.paraphrase() == null
                || quote.strip().split("\\s+", -1).length >= QUOTED_WORDS;
    }

    private static String text(Statement statement, boolean quotation) {
        String quote = statement.quote();
        String paraphrase = statement.paraphrase();
        return Objects.requireNonNull(quotation || paraphrase == null ? quote : paraphrase, "statement");
    }

    private String party(String id) {
        return parties.getOrDefault(id, id);
    }

    private static void speaker(@Nullable Speaker speaker, JsonGenerator json) {
        if (speaker == null) {
            json.writeNullProperty("speaker");
            return;
        }
        json.writeObjectPropertyStart("speaker");
        text("name", speaker.name(), json);
        text("role", speaker.role(), json);
        json.writeEndObject();
    }

    /** The passage; where none was recorded, the statement stands for it, without offsets. */
    private static void passage(@Nullable Passage passage, String statement, JsonGenerator json) {
        number("start", passage == null ? null : passage.start(), json);
        number("end", passage == null ? null : passage.end(), json);
        text("text", passage == null ? statement : passage.text(), json);
        json.writeArrayPropertyStart("quoted");
        for (Passage.Quoted run : passage == null ? List.<Passage.Quoted>of() : passage.quoted()) {
            json.writeStartObject();
            number("start", run.start(), json);
            number("end", run.end(), json);
            text("text", run.text(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void target(Target target, JsonGenerator json) {
        String party = target.party();
        json.writeObjectPropertyStart("target");
        text("object", target.object(), json);
        text("version", version(target), json);
        text("party", party == null ? null : party(party), json);
        texts("topics", target.topics(), json);
        String clauses = target.clauses().stream().map(ClauseReference::number).collect(Collectors.joining("; "));
        text("clause", clauses.isEmpty() ? null : clauses, json);
        json.writeEndObject();
    }

    /** The source's own label, else the ids of the versions meant. */
    private static @Nullable String version(Target target) {
        String label = target.version().label();
        List<String> versions = target.version().versions();
        return label != null || versions.isEmpty() ? label : String.join(" or ", versions);
    }

    private static void date(String key, SchemeDates date, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        text("iso", date.iso(), json);
        if (date.latest() != null) {
            text("latest", date.latest(), json);
        }
        text("precision", date.precision(), json);
        json.writeEndObject();
    }

    private static void texts(String key, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void text(String key, @Nullable Term term, JsonGenerator json) {
        text(key, term == null ? null : term.id(), json);
    }

    private static void text(String key, @Nullable String text, JsonGenerator json) {
        if (text == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, text);
        }
    }

    private static void number(String key, @Nullable Integer number, JsonGenerator json) {
        if (number == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, number);
        }
    }
}
