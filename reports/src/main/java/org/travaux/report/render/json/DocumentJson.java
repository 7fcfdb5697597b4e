package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Alternative;
import org.travaux.model.ArchiveCitation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;
import org.travaux.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A document with its clauses as JSON, the same wherever one is written, and the way all JSON of ours is laid out. */
final class DocumentJson {

    private DocumentJson() {}

    /** {@return a generator that leaves the stream open} */
    private static JsonGenerator generator(OutputStream out, PrettyPrinter layout) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return factory.createGenerator(context, out);
    }

    /**
     * Writes a whole output: one object, which begins with {@code schemaVersion}, and the end of its line.
     *
     * @param what names the output, for the error
     * @param out where to; flushed, not closed
     * @param keys writes the further keys
     * @throws IOException if the output cannot be written
     */
    static void write(String what, OutputStream out, Consumer<JsonGenerator> keys) throws IOException {
        write(what, out, new ShallowPrettyPrinter(), keys);
    }

    /**
     * Writes a whole output, laid out in a way of its own.
     *
     * @param what names the output, for the error
     * @param out where to; flushed, not closed
     * @param layout where lines break; not to be used again
     * @param keys writes the further keys
     * @throws IOException if the output cannot be written
     */
    static void write(String what, OutputStream out, PrettyPrinter layout, Consumer<JsonGenerator> keys)
            throws IOException {
        try (JsonGenerator json = generator(out, layout)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", JsonReportRenderer.SCHEMA_VERSION);
            keys.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw new IOException(what + " could not be written: " + e.getOriginalMessage(), e);
        }
        out.flush();
    }

    static void document(String side, ClauseDocument document, JsonGenerator json) {
        DocumentIdentity identity = document.identity();
        json.writeObjectPropertyStart(side);
        text("name", identity.name(), json);
        text("version", identity.version(), json);
        text("date", identity.date() == null ? null : identity.date().toString(), json);
        text("language", identity.language(), json);
        text("digest", identity.digest(), json);
        text("notice", identity.notice(), json);
        archived(identity.archived(), json);
        json.writeArrayPropertyStart("clauses");
        document.clauses().forEach(clause -> clause(document, clause, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void archived(@Nullable ArchiveCitation archived, JsonGenerator json) {
        if (archived == null) {
            text("archived", null, json);
            return;
        }
        json.writeObjectPropertyStart("archived");
        text("plan", archived.plan(), json);
        json.writeNumberProperty("version", archived.version());
        text("deposited", archived.deposited().toString(), json);
        text("inventory", archived.inventory(), json);
        json.writeEndObject();
    }

    private static void clause(ClauseDocument document, Clause clause, JsonGenerator json) {
        json.writeStartObject();
        text("id", clause.id(), json);
        text("number", clause.number(), json);
        text("path", document.path(clause), json);
        json.writeNumberProperty("level", clause.level());
        text("parent", document.parent(clause).map(Clause::id).orElse(null), json);
        text("kind", clause.kind().id(), json);
        text("heading", clause.heading(), json);
        text("text", clause.text(), json);
        json.writeBooleanProperty("held", clause.held());
        json.writeArrayPropertyStart("alternatives");
        clause.alternatives().forEach(alternative -> alternative(alternative, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void alternative(Alternative alternative, JsonGenerator json) {
        json.writeStartObject();
        text("kind", alternative.kind().id(), json);
        text("label", alternative.label(), json);
        text("text", alternative.text(), json);
        text("holder", alternative.holder(), json);
        offsets(alternative.span(), json);
        json.writeEndObject();
    }

    /** Writes {@code start} and {@code end}, in UTF-16 units of the clause's text; both null where there is no span. */
    static void offsets(@Nullable TextSpan span, JsonGenerator json) {
        if (span == null) {
            json.writeNullProperty("start");
            json.writeNullProperty("end");
        } else {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
        }
    }

    static void text(String key, @Nullable String value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, wellFormed(value));
        }
    }

    /** Puts U+FFFD for halves of surrogate pairs, one for one, so that offsets stay true. */
    static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (repaired == null) {
                repaired = new StringBuilder(text);
            }
            repaired.setCharAt(i, '\uFFFD');
        }
        return repaired == null ? text : repaired.toString();
    }
}
