package org.travaux.report.render.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines near the root only, so that each clause, link and issue takes one line: easy to read, to search and to
 * compare line by line, and not much larger than compact output.
 */
final class ShallowPrettyPrinter implements PrettyPrinter {

    /** Objects break lines no deeper than this (the root lies at 1): the root, its documents, the summary. */
    private static final int DEEPEST_OBJECT = 2;

    /** Arrays break lines no deeper than this: the lists of clauses, links and issues. */
    private static final int DEEPEST_ARRAY = 3;

    /** Where the rows of tables stand a level deeper, lines break a level deeper too. */
    private static final int DEEPER = 1;

    private final int deepestObject;
    private final int deepestArray;
    private int depth;

    ShallowPrettyPrinter() {
        this(DEEPEST_OBJECT, DEEPEST_ARRAY);
    }

    private ShallowPrettyPrinter(int deepestObject, int deepestArray) {
        this.deepestObject = deepestObject;
        this.deepestArray = deepestArray;
    }

    /** {@return a layout in which each row of each table takes one line} */
    static ShallowPrettyPrinter forTables() {
        return new ShallowPrettyPrinter(DEEPEST_OBJECT + DEEPER, DEEPEST_ARRAY + DEEPER);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}', deepestObject);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json, deepestObject);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']', deepestArray);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json, deepestArray);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, deepestArray);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, deepestObject);
    }

    private void separate(JsonGenerator json, int deepest) {
        json.writeRaw(',');
        if (depth <= deepest) {
            breakLine(json, deepest);
        } else {
            json.writeRaw(' ');
        }
    }

    private void end(JsonGenerator json, int entries, char bracket, int deepest) {
        depth--;
        if (entries > 0 && depth < deepest) {
            breakLine(json, deepest);
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json, int deepest) {
        if (depth <= deepest) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }
}
