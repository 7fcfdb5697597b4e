package org.travaux.shell.command.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Register;
import org.travaux.report.render.json.JsonVerdictWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads pairs of texts from lines of JSON: {@code id} (a text or a number, each once), {@code before}, {@code after}, and where
 * they are there {@code lang} and {@code context} with {@code renumbered}, {@code renamed} and {@code defined_terms}. Other keys
 * are passed over.
 */
final class PairReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Register register;
    private final Set<JsonVerdictWriter.Id> seen = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param register the practice by which all pairs are read
     */
    PairReader(Register register) {
        this.register = register;
    }

    /** What a line holds. */
    PairLine read(String line) {
        Keys keys = new Keys();
        String problem = keys.read(line);
        JsonVerdictWriter.Id id = keys.id;
        if (problem != null) {
            return new PairLine.Bad(id, problem);
        }
        String before = keys.texts.get("before");
        String after = keys.texts.get("after");
        if (id == null || before == null || after == null) {
            return new PairLine.Bad(id, (id == null ? "id" : before == null ? "before" : "after") + " is missing");
        }
        if (!seen.add(id)) {
            return new PairLine.Bad(id, "the id " + id.written() + " stands in an earlier line too");
        }
        String language = keys.texts.get("lang");
        return new PairLine.Good(
                id,
                new ClausePair(
                        before,
                        after,
                        language == null || language.isBlank() ? PairLanguage.of(before, after) : language.strip(),
                        new ClauseContext(
                                keys.context("renumbered"),
                                keys.context("renamed"),
                                keys.context("defined_terms"),
                                List.of(),
                                register)));
    }

    /** The keys of one line, as far as they could be read. */
    private static final class Keys {

        private JsonVerdictWriter.@Nullable Id id;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Map<String, String>> contexts = new HashMap<>();

        Map<String, String> context(String name) {
            return contexts.getOrDefault(name, Map.of());
        }

        /** What is wrong, or null. */
        @Nullable String read(String line) {
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    return "the line is no JSON object";
                }
                String problem = null;
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String wrong = key(json.currentName(), json);
                    problem = problem == null ? wrong : problem;
                }
                return json.nextToken() == null ? problem : "something stands behind the JSON object";
            } catch (JacksonException e) {
                return "the line is no JSON (wrong at column " + e.getLocation().getColumnNr() + ")";
            }
        }

        private @Nullable String key(String name, JsonParser json) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> {
                    if (value == JsonToken.VALUE_STRING) {
                        id = new JsonVerdictWriter.Id(wellFormed(json.getString()), false);
                    } else if (value.isNumeric()) {
                        id = new JsonVerdictWriter.Id(json.getString(), true);
                    } else {
                        json.skipChildren();
                        return value == JsonToken.VALUE_NULL ? null : "id is no text and no number";
                    }
                }
                case "before", "after", "lang" -> {
                    if (value != JsonToken.VALUE_STRING) {
                        json.skipChildren();
                        return value == JsonToken.VALUE_NULL ? null : name + " is no text";
                    }
                    texts.put(name, wellFormed(json.getString()));
                }
                case "context" -> {
                    if (value == JsonToken.START_OBJECT) {
                        return contexts(json);
                    }
                    json.skipChildren();
                    return value == JsonToken.VALUE_NULL ? null : "context is no object";
                }
                default -> json.skipChildren();
            }
            return null;
        }

        private @Nullable String contexts(JsonParser json) {
            String problem = null;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "renumbered", "renamed", "defined_terms" -> {
                        if (value != JsonToken.VALUE_NULL && !texts(name, json)) {
                            problem = "context." + name + " does not give a text for each text";
                        }
                    }
                    default -> json.skipChildren();
                }
            }
            return problem;
        }

        private boolean texts(String name, JsonParser json) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return false;
            }
            boolean good = true;
            Map<String, String> found = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    found.put(wellFormed(key), wellFormed(json.getString()));
                } else {
                    good = false;
                    json.skipChildren();
                }
            }
            contexts.put(name, found);
            return good;
        }
    }

    /** Puts U+FFFD for halves of surrogate pairs, which JSON can escape and no text can hold. */
    private static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        return text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
