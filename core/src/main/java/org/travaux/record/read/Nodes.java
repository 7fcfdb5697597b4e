package org.travaux.record.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.record.check.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What is asked of every node of a YAML file, whatever stands in it. */
final class Nodes {

    private static final Set<Tag> PLAIN_TAGS = Set.of(
            Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL, Tag.MAP, Tag.SEQ, Tag.MERGE, new Tag("!"));

    private Nodes() {}

    /** Complains of aliases, anchors and tags: a plan folder has none, and they can make a small file endless. */
    static boolean isPlain(Node node, Context context) {
        if (node.getAnchor() != null) {
            context.issues()
                    .add(
                            place(node, context),
                            "'&' and '*' references are not taken",
                            "write the value out, or put it in quotes");
            return false;
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            context.issues()
                    .add(
                            place(node, context),
                            "the tag " + node.getTag() + " is not taken",
                            "write the value without a tag");
            return false;
        }
        return true;
    }

    static Place place(Node node, Context context) {
        return new Place(context.file(), node.getStartMark().getLine() + 1);
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    static String kindOf(Node node) {
        if (isNull(node)) {
            return "empty";
        }
        return node instanceof ScalarNode ? "a text" : node instanceof MappingNode ? "a map" : "a list";
    }

    /** The text that a value or an entry under a key is, or null, and said so. */
    static @Nullable String text(String key, Node node, Context context) {
        if (!(node instanceof ScalarNode scalar)) {
            context.issues()
                    .add(place(node, context), "'" + key + "' is " + kindOf(node) + ", not a text", "write one value");
            return null;
        }
        if (isNull(node) || scalar.getValue().isBlank()) {
            context.issues()
                    .add(
                            place(node, context),
                            "'" + key + "' has an empty entry",
                            "write a value or take the entry out");
            return null;
        }
        return scalar.getValue();
    }
}
