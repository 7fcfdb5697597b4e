package org.travaux.archive.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A JSON object: keys in their order; values are texts, whole numbers, truth values, null, lists and objects like this one.
 *
 * @param values the values by key
 */
public record JsonTree(Map<String, @Nullable Object> values) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** An object without keys, to be filled. */
    public JsonTree() {
        this(new LinkedHashMap<>());
    }

    /**
     * Puts a value under a key.
     *
     * @param key the key
     * @param value a text, number, truth value, list, object or null
     * @return this object
     */
    public JsonTree with(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    /**
     * {@return the object that these bytes are}
     *
     * @param bytes UTF-8
     * @throws IOException if they are no JSON object
     */
    public static JsonTree read(byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (json.nextToken() == JsonToken.START_OBJECT && value(json) instanceof JsonTree tree) {
                return tree;
            }
            throw new IOException("this is no JSON object");
        } catch (JacksonException e) {
            throw new IOException("this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                JsonTree tree = new JsonTree();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    tree.with(key, value(json));
                }
                yield tree;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_FLOAT -> json.getString();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IOException("this JSON ends too soon");
        };
    }

    /** {@return the object in one line, ended by a line break} */
    public byte[] line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(this, json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    /** {@return the object as people read it, an entry a line, ended by a line break} */
    public byte[] lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter(separators)
                        .withArrayIndenter(indenter)
                        .withObjectIndenter(indenter);
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            write(this, json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case JsonTree tree -> {
                json.writeStartObject();
                tree.values().forEach((key, entry) -> {
                    json.writeName(key);
                    write(entry, json);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(entry -> write(entry, json));
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("no value of JSON: " + value.getClass());
        }
    }

    /**
     * {@return the text under these keys, one in the other; empty where there is none}
     *
     * @param path the keys
     */
    public String text(String... path) {
        Object value = this;
        for (String key : path) {
            value = value instanceof JsonTree tree ? tree.values().get(key) : null;
        }
        return value instanceof String text ? text : "";
    }

    /**
     * {@return the text under a key, or null where there is none}
     *
     * @param key the key
     */
    public @Nullable String textOrNull(String key) {
        return values.get(key) instanceof String text ? text : null;
    }

    /**
     * {@return the whole number under a key; 0 where there is none}
     *
     * @param key the key
     */
    public long number(String key) {
        return values.get(key) instanceof Long number ? number : 0;
    }

    /**
     * {@return the objects in the list under a key}
     *
     * @param key the key
     */
    public List<JsonTree> trees(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .flatMap(entry -> entry instanceof JsonTree tree ? Stream.of(tree) : Stream.empty())
                        .toList()
                : List.of();
    }
}
