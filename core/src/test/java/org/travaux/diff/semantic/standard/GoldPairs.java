package org.travaux.diff.semantic.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The texts of the pairs that were labelled by hand and lie beside the benchmarks. */
final class GoldPairs {

    private static final Path FOLDER = Path.of("..", "benchmarks", "golds", "meaning");
    private static final JsonFactory JSON = new JsonFactory();

    private GoldPairs() {}

    static List<ClausePair> all() {
        List<ClausePair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(line -> pairs.add(pair(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static ClausePair pair(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
        }
        return new ClausePair(
                fields.getOrDefault("before", ""),
                fields.getOrDefault("after", ""),
                fields.getOrDefault("lang", "und"),
                ClauseContext.none());
    }
}
