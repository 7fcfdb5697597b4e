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

    private int depth;

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
        end(json, entries, '}', DEEPEST_OBJECT);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json, DEEPEST_OBJECT);
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
        end(json, values, ']', DEEPEST_ARRAY);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json, DEEPEST_ARRAY);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, DEEPEST_ARRAY);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, DEEPEST_OBJECT);
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
