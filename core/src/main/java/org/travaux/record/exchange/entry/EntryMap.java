package org.travaux.record.exchange.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A map as a plan's files have it, made from another format: all of it stands in one line of the file it came from, so that what
 * is wrong with it is told with that line. What is null or has no entries is left out.
 */
public final class EntryMap {

    private final Mark mark;
    private final int line;
    private final List<NodeTuple> tuples = new ArrayList<>();

    /**
     * Begins with no keys.
     *
     * @param line the line in the file it came from, counted from 1
     */
    public EntryMap(int line) {
        this.line = line;
        this.mark = new Mark("entry", 0, line - 1, 0, new int[0], 0);
    }

    /** {@return the line in the file it came from, counted from 1} */
    public int line() {
        return line;
    }

    /**
     * Adds a text.
     *
     * @param key a key of the map
     * @param text the text, or null
     * @return this map
     */
    public EntryMap text(String key, @Nullable Object text) {
        return text == null ? this : put(key, scalar(text.toString()));
    }

    /**
     * Adds a list of texts.
     *
     * @param key a key of the map
     * @param texts the texts
     * @return this map
     */
    public EntryMap texts(String key, List<String> texts) {
        return texts.isEmpty()
                ? this
                : put(key, list(texts.stream().map(text -> (Node) scalar(text)).toList()));
    }

    /**
     * Adds a list of texts, also where it has no entries.
     *
     * @param key a key of the map
     * @param texts the texts
     * @return this map
     */
    public EntryMap textsOrNone(String key, List<String> texts) {
        return texts.isEmpty() ? put(key, list(List.of())) : texts(key, texts);
    }

    /**
     * Adds a map.
     *
     * @param key a key of the map
     * @param map the map, or null
     * @return this map
     */
    public EntryMap map(String key, @Nullable EntryMap map) {
        return map == null ? this : put(key, map.node());
    }

    /**
     * Adds a list of maps.
     *
     * @param key a key of the map
     * @param maps the maps
     * @return this map
     */
    public EntryMap maps(String key, List<EntryMap> maps) {
        return maps.isEmpty()
                ? this
                : put(key, list(maps.stream().map(map -> (Node) map.node()).toList()));
    }

    /** {@return the map as nodes of YAML} */
    public MappingNode node() {
        return new MappingNode(Tag.MAP, true, tuples, mark, mark, FlowStyle.BLOCK);
    }

    private EntryMap put(String key, Node value) {
        tuples.add(new NodeTuple(scalar(key), value));
        return this;
    }

    private ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text, mark, mark, ScalarStyle.DOUBLE_QUOTED);
    }

    private SequenceNode list(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, true, new ArrayList<>(nodes), mark, mark, FlowStyle.FLOW);
    }
}
