package org.travaux.record;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.record.read.YamlText;
import org.travaux.record.write.MapTree;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts entries behind the last one of a list in a YAML file, so that all else stays as people wrote it, comments too. */
final class YamlInsert {

    private final String text;
    private final List<String> lines;
    private final String lineBreak;

    private YamlInsert(String text) {
        this.text = text;
        this.lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The file with an entry more in the list under a key of its root; empty where the list is not there or in one line. */
    static Optional<String> entry(String text, String key, MapTree entry) {
        return entries(text, key, List.of(entry));
    }

    /** The file with several entries more, in their order. */
    static Optional<String> entries(String text, String key, List<MapTree> entries) {
        YamlInsert insert = new YamlInsert(text);
        return insert.behindLast(value(insert.root(), key), entries);
    }

    /** The file with an entry more in a list that the entry with an id of another list has. */
    static Optional<String> entryOf(String text, String key, String id, String innerKey, MapTree entry) {
        YamlInsert insert = new YamlInsert(text);
        if (!(value(insert.root(), key) instanceof SequenceNode list)) {
            return Optional.empty();
        }
        for (Node node : list.getValue()) {
            if (value(node, "id") instanceof ScalarNode own && own.getValue().equals(id)) {
                return insert.behindLast(value(node, innerKey), List.of(entry));
            }
        }
        return Optional.empty();
    }

    private @Nullable Node root() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(YamlText.NESTING_LIMIT);
        options.setCodePointLimit(YamlText.CHARACTER_LIMIT);
        return new Yaml(options).compose(new StringReader(text));
    }

    private static @Nullable Node value(@Nullable Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode own
                        && own.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }

    private Optional<String> behindLast(@Nullable Node node, List<MapTree> entries) {
        if (!(node instanceof SequenceNode list)
                || list.getFlowStyle() == FlowStyle.FLOW
                || list.getValue().isEmpty()) {
            return Optional.empty();
        }
        Mark first = list.getValue().get(0).getStartMark();
        int dash = lines.get(first.getLine()).lastIndexOf('-', first.getColumn());
        int last = lastLine(list);
        if (dash < 0 || last >= lines.size()) {
            return Optional.empty();
        }
        String indent = " ".repeat(dash);
        List<String> written = new MapTree()
                .maps("entries", entries, one -> one)
                .file(List.of())
                .lines()
                .skip(1)
                .map(line -> line.isEmpty() ? line : indent + line)
                .toList();
        lines.addAll(last + 1, written);
        return Optional.of(String.join(lineBreak, lines));
    }

    /** The last line on which something of a node stands. */
    private int lastLine(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return lastLine(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        Mark end = node.getEndMark();
        int line = end.getColumn() == 0 && end.getLine() > node.getStartMark().getLine()
                ? end.getLine() - 1
                : end.getLine();
        while (line > node.getStartMark().getLine() && lines.get(line).isBlank()) {
            line--;
        }
        return line;
    }
}
