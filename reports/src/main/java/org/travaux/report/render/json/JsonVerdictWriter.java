package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes verdicts on pairs of texts as lines of JSON: UTF-8, one object a line, keys always in the same order. */
public final class JsonVerdictWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutputStream out;
    private final boolean explained;

    /**
     * What a pair is called.
     *
     * @param written the text, or the number as it was written
     * @param isNumber whether it is written as a number of JSON
     */
    public record Id(String written, boolean isNumber) {

        /** Checks that it is there. */
        public Id {
            Objects.requireNonNull(written, "written");
        }
    }

    /**
     * Makes a writer.
     *
     * @param out where to; never closed
     * @param explained whether the rule of each change is written too
     */
    public JsonVerdictWriter(OutputStream out, boolean explained) {
        this.out = Objects.requireNonNull(out, "out");
        this.explained = explained;
    }

    /**
     * Writes the line of a pair that was judged.
     *
     * @param id what it is called
     * @param before the earlier text, of which the evidence is cut out
     * @param after the later text
     * @param verdict the verdict
     * @throws IOException if it cannot be written
     */
    public void verdict(Id id, String before, String after, SemanticDifference verdict) throws IOException {
        line(json -> {
            id(id, json);
            DocumentJson.text("significance", verdict.significance().id(), json);
            json.writeArrayPropertyStart("facets");
            for (SemanticChange change : verdict.changes()) {
                json.writeStartObject();
                ChangeJson.facts(change, json);
                DocumentJson.text("before_span", words(change.evidence().before(), before), json);
                DocumentJson.text("after_span", words(change.evidence().after(), after), json);
                if (explained) {
                    ChangeJson.rule(change, json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /**
     * Writes the line of a pair that could not be judged.
     *
     * @param id what it is called, or null where that is not known
     * @param message why
     * @throws IOException if it cannot be written
     */
    public void error(@Nullable Id id, String message) throws IOException {
        line(json -> {
            id(id, json);
            DocumentJson.text("error", message, json);
        });
    }

    private void line(Consumer<JsonGenerator> keys) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            keys.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw new IOException("a verdict could not be written: " + e.getOriginalMessage(), e);
        }
    }

    private static void id(@Nullable Id id, JsonGenerator json) {
        if (id != null && id.isNumber()) {
            json.writeName("id");
            json.writeNumber(id.written());
        } else {
            DocumentJson.text("id", id == null ? null : id.written(), json);
        }
    }

    private static @Nullable String words(@Nullable TextSpan span, String text) {
        return span == null ? null : span.of(text);
    }
}
