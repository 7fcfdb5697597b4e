package org.travaux.record.exchange.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Nearest;
import org.travaux.record.check.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** An object of JSON, asked for its keys one by one; a value of another kind than asked for is told and passed over. */
final class JsonObject {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<?, ?> values;
    private final String path;
    private final Place place;
    private final Issues issues;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonObject(Map<?, ?> values, String path, Place place, Issues issues) {
        this.values = values;
        this.path = path;
        this.place = place;
        this.issues = issues;
    }

    /** The object that a line is, or null, and said so. */
    static @Nullable JsonObject parse(String line, Place place, Issues issues) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            Object value = json.nextToken() == JsonToken.START_OBJECT ? value(json) : null;
            if (value instanceof Map<?, ?> map && json.nextToken() == null) {
                return new JsonObject(map, "", place, issues);
            }
            issues.add(place, "the line is not one JSON object", "write one object a line, and nothing behind it");
        } catch (JacksonException e) {
            issues.add(
                    place,
                    "the line is not JSON (wrong at column " + e.getLocation().getColumnNr() + ")",
                    "check its quotes, commas and brackets");
        }
        return null;
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, value(json));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(json.getString());
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> wellFormed(json.getString());
        };
    }

    /** With U+FFFD for halves of surrogate pairs, which JSON can escape and no text can hold. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A number as it is written. */
    private record JsonNumber(String digits) {}

    @Nullable String text(String key) {
        Object value = value(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        wrong(key, "a text");
        return null;
    }

    /** A text, or a number as it is written. */
    @Nullable String textOrNumber(String key) {
        return value(key) instanceof JsonNumber number ? number.digits() : text(key);
    }

    /** A whole number as it is written. */
    @Nullable String number(String key) {
        Object value = value(key);
        if (value == null || value instanceof JsonNumber) {
            return value == null ? null : ((JsonNumber) value).digits();
        }
        wrong(key, "a number");
        return null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object entry : list(key)) {
            if (entry instanceof String text) {
                texts.add(text);
            } else {
                wrong(key, "a list of texts");
            }
        }
        return texts;
    }

    List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object entry : list(key)) {
            if (entry instanceof Map<?, ?> map) {
                objects.add(new JsonObject(map, path + key + ".", place, issues));
            } else {
                wrong(key, "a list of objects");
            }
        }
        return objects;
    }

    @Nullable JsonObject object(String key) {
        Object value = value(key);
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(map, path + key + ".", place, issues);
        }
        if (value != null) {
            wrong(key, "an object");
        }
        return null;
    }

    /** Complains of keys that nobody asked for. */
    void complainOfOthers() {
        for (Object key : values.keySet()) {
            if (!asked.contains(key)) {
                String name = String.valueOf(key);
                String remedy = Nearest.to(name, asked)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("take it out, or keep what it says in 'note'");
                issues.add(place, "unknown key '" + path + name + "'", remedy);
            }
        }
    }

    void issue(String message, String remedy) {
        issues.add(place, message, remedy);
    }

    int line() {
        return place.line();
    }

    private List<?> list(String key) {
        Object value = value(key);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        wrong(key, "a list");
        return List.of();
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }

    private void wrong(String key, String kind) {
        issues.add(place, "'" + path + key + "' is not " + kind, "write " + kind + " there, or null");
    }
}
