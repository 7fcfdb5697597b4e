package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an answer as JSON of {@code schemaVersion} {@value JsonReportRenderer#SCHEMA_VERSION}: a row is an object with a key
 * for each column. A column of texts gives a text or null, one of entries a list of objects.
 */
public final class JsonAnswerRenderer {

    /** Makes a renderer. */
    public JsonAnswerRenderer() {}

    /**
     * Writes the answer; the same answer gives the same bytes.
     *
     * @param answer what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(Answer answer, OutputStream out) throws IOException {
        Objects.requireNonNull(answer, "answer");
        DocumentJson.write("the JSON", out, ShallowPrettyPrinter.forTables(), json -> {
            DocumentJson.text("kind", answer.kind(), json);
            json.writeObjectPropertyStart("plan");
            DocumentJson.text("id", answer.plan(), json);
            json.writeEndObject();
            DocumentJson.text("title", answer.title(), json);
            sentences("notices", answer.notices(), json);
            json.writeArrayPropertyStart("tables");
            answer.tables().forEach(table -> table(table, json));
            json.writeEndArray();
            sentences("notes", answer.notes(), json);
        });
    }

    private static void sentences(String key, List<String> sentences, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        sentences.forEach(sentence -> json.writeString(DocumentJson.wellFormed(sentence)));
        json.writeEndArray();
    }

    private static void table(AnswerTable table, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("id", table.id(), json);
        DocumentJson.text("title", table.title(), json);
        json.writeArrayPropertyStart("columns");
        for (AnswerColumn column : table.columns()) {
            json.writeStartObject();
            DocumentJson.text("id", column.id(), json);
            DocumentJson.text("heading", column.heading(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (List<AnswerCell> row : table.rows()) {
            json.writeStartObject();
            for (int column = 0; column < row.size(); column++) {
                cell(table.columns().get(column), row.get(column), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(AnswerColumn column, AnswerCell cell, JsonGenerator json) {
        switch (column.kind()) {
            case TEXT -> DocumentJson.text(column.id(), cell.entries().isEmpty() ? null : cell.text(), json);
            case ENTRIES -> {
                json.writeArrayPropertyStart(column.id());
                cell.entries().forEach(entry -> entry(entry, json));
                json.writeEndArray();
            }
        }
    }

    private static void entry(AnswerEntry entry, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("text", entry.text(), json);
        entry.fields().forEach((name, value) -> {
            json.writeName(name);
            value(value, json);
        });
        if (!entry.marks().isEmpty()) {
            json.writeArrayPropertyStart("marks");
            for (AnswerEntry.Mark mark : entry.marks()) {
                json.writeStartObject();
                json.writeName("start");
                json.writeNumber(mark.start());
                json.writeName("end");
                json.writeNumber(mark.end());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(DocumentJson.wellFormed(text));
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(part -> value(part, json));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, part) -> {
                    json.writeName(String.valueOf(name));
                    value(part, json);
                });
                json.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no value of an answer: " + value.getClass());
        }
    }
}
