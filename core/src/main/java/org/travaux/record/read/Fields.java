package org.travaux.record.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.record.check.Nearest;
import org.travaux.record.check.Place;
import org.travaux.record.check.References.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A map of a YAML file, asked for its keys one by one.
 *
 * <p>A key that is asked for is a known key; {@link #build} complains of the others. What is wrong is noted with its
 * line, and a harmless value given back so that reading goes on; {@link #build} then makes nothing of the map. All
 * scalars are read as text: neither dates nor numbers nor {@code no} mean anything else than what stands there.
 */
public final class Fields {

    private final Context context;
    private final Place start;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keyPlaces = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final int issuesBefore;

    /**
     * Begins with a map; one that was not read from a file of a folder may come from anywhere, as long as its nodes know their
     * lines.
     *
     * @param mapping the map
     * @param context what reading it needs besides
     */
    public Fields(MappingNode mapping, Context context) {
        this.context = context;
        this.start = placeOf(mapping);
        this.issuesBefore = context.issues().count();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = placeOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || !isPlain(tuple.getKeyNode())) {
                issue(place, "a key is not a plain word", "write 'key: value'");
            } else if (values.containsKey(key.getValue())) {
                issue(place, "the key '" + key.getValue() + "' is there twice", "keep one of the two");
            } else if (isPlain(tuple.getValueNode())) {
                values.put(key.getValue(), tuple.getValueNode());
                keyPlaces.put(key.getValue(), place);
            } else {
                asked.add(key.getValue());
            }
        }
    }

    /** {@return where the map begins} */
    public Place start() {
        return start;
    }

    /**
     * {@return where a key's value stands, or where the map begins}
     *
     * @param key a key of the map
     */
    public Place place(String key) {
        return keyPlaces.getOrDefault(key, start);
    }

    Context context() {
        return context;
    }

    /**
     * Complains.
     *
     * @param place where
     * @param message what is wrong
     * @param remedy what to do
     */
    public void issue(Place place, String message, String remedy) {
        context.issues().add(place, message, remedy);
    }

    /**
     * {@return whether the key stands there, even with null}
     *
     * @param key a key of the map
     */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /**
     * {@return the text of a key that must be there}
     *
     * @param key a key of the map
     */
    public String text(String key) {
        String text = optionalText(key);
        missingIfAbsent(key);
        return text == null ? "?" : text;
    }

    /** A text that may be empty but not missing. */
    String textOrEmpty(String key) {
        return value(key) instanceof ScalarNode scalar ? scalar.getValue() : text(key);
    }

    @Nullable String optionalText(String key) {
        Node node = value(key);
        return node == null ? null : Nodes.text(key, node, context);
    }

    String id(String key, Kind kind) {
        String id = text(key);
        if (values.containsKey(key) && checkId(id, place(key))) {
            context.references().define(kind, id, place(key));
        }
        return id;
    }

    String reference(String key, Kind kind) {
        String id = text(key);
        if (values.containsKey(key)) {
            context.references().use(kind, id, place(key));
        }
        return id;
    }

    @Nullable String optionalReference(String key, Kind kind) {
        String id = optionalText(key);
        if (id != null) {
            context.references().use(kind, id, place(key));
        }
        return id;
    }

    /** A list of texts, none if the key is missing. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> Nodes.text(key, item, context))
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    /** A list of ids of one kind, none if the key is missing. */
    List<String> references(String key, Kind kind) {
        return distinct(key, (id, place) -> context.references().use(kind, id, place));
    }

    /** A list of ids that may stand for something outside the folder, none if the key is missing. */
    List<String> idsOrOutside(String key) {
        return distinct(key, (id, place) -> {});
    }

    private List<String> distinct(String key, BiConsumer<String, Place> use) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node item : items(key)) {
            String id = Nodes.text(key, item, context);
            if (id == null) {
                continue;
            }
            use.accept(id, placeOf(item));
            if (!ids.add(id)) {
                issue(placeOf(item), "'" + id + "' stands twice in '" + key + "'", "name it once");
            }
        }
        return List.copyOf(ids);
    }

    /**
     * {@return one text or a list of texts}
     *
     * @param key a key of the map, which must be there
     */
    public List<String> oneOrSeveral(String key) {
        Node node = value(key);
        if (node instanceof ScalarNode) {
            String text = Nodes.text(key, node, context);
            return text == null ? List.of() : List.of(text);
        }
        List<String> several = texts(key);
        missingIfAbsent(key);
        return several;
    }

    /** Numbers of clauses by topic: a map from ids to lists of texts. */
    Map<String, List<String>> listsById(String key, Kind kind) {
        Fields map = optionalMap(key);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (map != null) {
            for (String id : map.values.keySet()) {
                context.references().use(kind, id, map.place(id));
                lists.put(id, map.texts(id));
            }
        }
        return lists;
    }

    EdtfDate date(String key) {
        EdtfDate date = optionalDate(key);
        missingIfAbsent(key);
        return date == null ? EdtfDate.UNKNOWN : date;
    }

    @Nullable EdtfDate optionalDate(String key) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        return Scalars.date(key, text, place(key), context.issues());
    }

    <E extends Enum<E> & Term> E term(String key, Class<E> vocabulary) {
        E term = optionalTerm(key, vocabulary);
        missingIfAbsent(key);
        return term == null ? vocabulary.getEnumConstants()[0] : term;
    }

    <E extends Enum<E> & Term> @Nullable E optionalTerm(String key, Class<E> vocabulary) {
        String id = optionalText(key);
        if (id == null) {
            return null;
        }
        E term = Term.find(vocabulary, id).orElse(null);
        if (term == null) {
            issue(
                    place(key),
                    key + " cannot be '" + id + "'",
                    "write one of " + String.join(", ", Term.ids(vocabulary)));
        }
        return term;
    }

    /** A BCP 47 language tag, or null if the key is missing. */
    @Nullable String optionalLanguage(String key) {
        String tag = optionalText(key);
        if (tag != null) {
            Scalars.checkLanguage(tag, place(key), context.issues());
        }
        return tag;
    }

    @Nullable Integer optionalCount(String key) {
        String text = optionalText(key);
        return text == null ? null : Scalars.count(key, text, place(key), context.issues());
    }

    int count(String key) {
        Integer count = optionalCount(key);
        missingIfAbsent(key);
        return count == null ? 0 : count;
    }

    /** The map under a key, or null if the key is missing. */
    @Nullable Fields optionalMap(String key) {
        Node node = value(key);
        if (node == null) {
            return null;
        }
        if (node instanceof MappingNode mapping) {
            return new Fields(mapping, context);
        }
        issue(place(key), "'" + key + "' is " + Nodes.kindOf(node) + ", not a map", "write keys and values under it");
        return null;
    }

    /** What a reader makes of the map under a key, or null if the key is missing or the map is wrong. */
    <T> @Nullable T optional(String key, Function<Fields, Optional<T>> reader) {
        Fields map = optionalMap(key);
        return map == null ? null : reader.apply(map).orElse(null);
    }

    /** What a reader makes of the map under a key; the stand-in if the key is missing or the map is wrong, and said so. */
    <T> T required(String key, Function<Fields, Optional<T>> reader, T standIn) {
        T value = optional(key, reader);
        missingIfAbsent(key);
        return value == null ? standIn : value;
    }

    /**
     * {@return what a reader makes of each map of a list; none if the key is missing}
     *
     * @param <T> what is made of it
     * @param key a key of the map
     * @param reader what makes something of a map
     */
    public <T> List<T> list(String key, Function<Fields, Optional<T>> reader) {
        List<T> list = new ArrayList<>();
        maps(key).forEach(mapping -> reader.apply(new Fields(mapping, context)).ifPresent(list::add));
        return list;
    }

    /**
     * {@return the maps of a list as they stand, those that are none left out and told; none if the key is missing}
     *
     * @param key a key of the map
     */
    public List<MappingNode> maps(String key) {
        List<MappingNode> maps = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) {
                maps.add(mapping);
            } else {
                issue(
                        placeOf(item),
                        "an entry of '" + key + "' is " + Nodes.kindOf(item) + ", not a map",
                        "write it as '- key: value'");
            }
        }
        return maps;
    }

    /** Whether the value of a key is one text. */
    boolean isText(String key) {
        return value(key) instanceof ScalarNode;
    }

    /**
     * Complains if a key has no value.
     *
     * @param key a key of the map
     */
    public void missingIfAbsent(String key) {
        if (value(key) == null) {
            missing(key);
        }
    }

    private void missing(String key) {
        issue(place(key), "'" + key + "' is missing", "add '" + key + ": …'");
    }

    /** Whether the value of a key is a map. */
    boolean isMap(String key) {
        return value(key) instanceof MappingNode;
    }

    /**
     * {@return what is made of the map if nothing in it was wrong, after complaining of keys nobody asked for}
     *
     * @param <T> what is made of it
     * @param maker what makes it
     */
    public <T> Optional<T> build(Supplier<T> maker) {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                String remedy = Nearest.to(key, asked)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known here: " + String.join(", ", asked));
                issue(place(key), "unknown key '" + key + "'", remedy);
            }
        }
        if (context.issues().count() > issuesBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            issue(start, String.valueOf(e.getMessage()), "correct this entry");
            return Optional.empty();
        }
    }

    boolean checkId(String id, Place place) {
        return Scalars.checkId(id, place, context.issues());
    }

    private @Nullable Node value(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null || Nodes.isNull(node) ? null : node;
    }

    private List<Node> items(String key) {
        Node node = value(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().filter(this::isPlain).toList();
        }
        issue(
                place(key),
                "'" + key + "' is " + Nodes.kindOf(node) + ", not a list",
                "write it as a list, [a, b] or '- a'");
        return List.of();
    }

    private boolean isPlain(Node node) {
        return Nodes.isPlain(node, context);
    }

    private Place placeOf(Node node) {
        return Nodes.place(node, context);
    }
}
