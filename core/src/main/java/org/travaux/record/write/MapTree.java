package org.travaux.record.write;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A map on its way into a YAML file: keys in the order in which they are given.
 *
 * <p>What is null is left out, unless the method says that null is written. Texts that YAML would take for something else
 * are quoted; dates always are.
 */
public final class MapTree {

    /** Lines are broken at about this column. */
    static final int LINE_WIDTH = 120;

    /** Line breaks that YAML would turn into others, unless they are escaped. */
    private static final Pattern OTHER_LINE_BREAKS = Pattern.compile("[\\r\\u0085\\u2028\\u2029]");

    private static final Resolver RESOLVER = new Resolver();

    private final List<NodeTuple> tuples = new ArrayList<>();

    /** Begins with no keys. */
    public MapTree() {}

    MapTree text(String key, @Nullable String text) {
        return text == null ? this : put(key, scalar(text));
    }

    MapTree textOrNull(String key, @Nullable String text) {
        return put(key, text == null ? nothing() : scalar(text));
    }

    MapTree term(String key, @Nullable Term term) {
        return text(key, term == null ? null : term.id());
    }

    MapTree date(String key, @Nullable EdtfDate date) {
        return date == null ? this : put(key, dateNode(date));
    }

    MapTree dateOrNull(String key, @Nullable EdtfDate date) {
        return put(key, date == null ? nothing() : dateNode(date));
    }

    /**
     * Adds a number.
     *
     * @param key a key of the map
     * @param count the number
     * @return this map
     */
    public MapTree count(String key, int count) {
        return put(key, new ScalarNode(Tag.INT, String.valueOf(count), null, null, ScalarStyle.PLAIN));
    }

    MapTree countOrNull(String key, @Nullable Integer count) {
        return count == null ? put(key, nothing()) : count(key, count);
    }

    /** A list of texts, also if it is empty: in one line if it fits there, else one entry a line. */
    MapTree texts(String key, List<String> texts) {
        int width = key.length()
                + 6
                + texts.stream().mapToInt(text -> text.length() + 2).sum();
        FlowStyle style = width <= LINE_WIDTH || texts.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        List<Node> nodes = new ArrayList<>(texts.stream().map(MapTree::scalar).toList());
        return put(key, new SequenceNode(Tag.SEQ, nodes, style));
    }

    MapTree textsIfAny(String key, List<String> texts) {
        return texts.isEmpty() ? this : texts(key, texts);
    }

    /** One text, or a list of them if there are several. */
    MapTree oneOrSeveral(String key, List<String> texts) {
        return texts.size() == 1 ? text(key, texts.get(0)) : texts(key, texts);
    }

    /** A map over several lines. */
    MapTree map(String key, @Nullable MapTree map) {
        return map == null ? this : put(key, map.node(FlowStyle.BLOCK));
    }

    /** A short map in one line. */
    MapTree line(String key, @Nullable MapTree map) {
        return map == null ? this : put(key, map.node(FlowStyle.FLOW));
    }

    MapTree lineOrNull(String key, @Nullable MapTree map) {
        return map == null ? put(key, nothing()) : line(key, map);
    }

    /**
     * Adds a list of maps over several lines each, also if it is empty.
     *
     * @param <T> what the entries are
     * @param key a key of the map
     * @param entries the entries
     * @param writer what makes a map of an entry
     * @return this map
     */
    public <T> MapTree maps(String key, List<T> entries, Function<T, MapTree> writer) {
        return list(key, entries, writer, FlowStyle.BLOCK);
    }

    <T> MapTree mapsIfAny(String key, List<T> entries, Function<T, MapTree> writer) {
        return entries.isEmpty() ? this : maps(key, entries, writer);
    }

    /** A list of short maps, one a line, left out if it is empty. */
    <T> MapTree linesIfAny(String key, List<T> entries, Function<T, MapTree> writer) {
        return entries.isEmpty() ? this : list(key, entries, writer, FlowStyle.FLOW);
    }

    MapTree listsIfAny(String key, Map<String, List<String>> lists) {
        if (lists.isEmpty()) {
            return this;
        }
        MapTree tree = new MapTree();
        lists.forEach(tree::texts);
        return map(key, tree);
    }

    /**
     * {@return the file that has this map as its root, under comment lines}
     *
     * @param head the comment lines
     */
    public String file(List<String> head) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setAllowUnicode(true);
        options.setWidth(LINE_WIDTH);
        options.setIndent(2);
        options.setIndicatorIndent(0);
        StringWriter out = new StringWriter();
        head.forEach(line -> out.write(line + "\n"));
        new Yaml(options).serialize(node(FlowStyle.BLOCK), out);
        return out.toString();
    }

    private <T> MapTree list(String key, List<T> entries, Function<T, MapTree> writer, FlowStyle style) {
        List<Node> nodes = new ArrayList<>();
        entries.forEach(entry -> nodes.add(writer.apply(entry).node(style)));
        return put(key, new SequenceNode(Tag.SEQ, nodes, entries.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK));
    }

    private MapTree put(String key, Node value) {
        tuples.add(new NodeTuple(scalar(key), value));
        return this;
    }

    private MappingNode node(FlowStyle style) {
        return new MappingNode(Tag.MAP, tuples, style);
    }

    private static ScalarNode scalar(String text) {
        boolean isText = RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
        if (!isText || OTHER_LINE_BREAKS.matcher(text).find()) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
        }
        ScalarStyle style = text.indexOf('\n') >= 0 ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    private static ScalarNode dateNode(EdtfDate date) {
        return date.isUnknown()
                ? scalar(date.text())
                : new ScalarNode(Tag.STR, date.text(), null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    private static ScalarNode nothing() {
        return new ScalarNode(Tag.NULL, "null", null, null, ScalarStyle.PLAIN);
    }
}
