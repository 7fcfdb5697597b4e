package org.travaux.record.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** The YAML files of a folder, as text and as a tree of nodes that know their lines. */
public final class YamlText {

    /** How deep maps and lists may stand in each other; the deepest that the format has is 7. */
    public static final int NESTING_LIMIT = 20;

    /** How many characters a file may have. */
    public static final int CHARACTER_LIMIT = 64 * 1024 * 1024;

    private YamlText() {}

    /**
     * {@return the text of a file, if it is there, not too large and in UTF-8; a byte-order mark is dropped}
     *
     * @param folder the plan folder
     * @param file name of the file
     * @param issues where problems go
     */
    public static Optional<String> read(Path folder, String file, Issues issues) {
        byte[] bytes;
        try {
            Path path = folder.resolve(file);
            if (Files.size(path) > CHARACTER_LIMIT) {
                issues.addForFile(file, "it has more than " + CHARACTER_LIMIT + " bytes", "split it");
                return Optional.empty();
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            issues.addForFile(file, "it cannot be read", "check that it is a file and its permissions");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            issues.add(new Place(file, lineOfFirstBadByte(bytes)), "the text is not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * {@return the comment lines before anything else, as they stand, with the empty lines between them}
     *
     * @param text the text of a file
     */
    public static List<String> head(String text) {
        List<String> head = text.lines()
                .takeWhile(line -> line.startsWith("#") || line.isEmpty())
                .toList();
        int end = head.size();
        while (end > 0 && head.get(end - 1).isEmpty()) {
            end--;
        }
        return head.subList(0, end);
    }

    /**
     * {@return the map that a file is, if it is one; what is not YAML is told in plain words}
     *
     * @param text the text of the file
     * @param context what reading the file needs besides
     */
    public static Optional<Fields> parse(String text, Context context) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(NESTING_LIMIT);
        options.setCodePointLimit(CHARACTER_LIMIT);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new Fields(mapping, context));
            }
            int line = root == null ? 1 : root.getStartMark().getLine() + 1;
            context.issues()
                    .add(
                            new Place(context.file(), line),
                            root == null ? "the file is empty" : "the file does not begin with a key",
                            "begin with 'schemaVersion: 1'");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 0 : e.getProblemMark().getColumn() + 1;
            notYaml(context, line, oneLine(e.getProblem()) + " (column " + column + ")");
        } catch (ReaderException e) {
            int line = (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            notYaml(context, line, "a control character stands in it");
        } catch (YAMLException e) {
            notYaml(context, 0, oneLine(e.getMessage()));
        }
        return Optional.empty();
    }

    private static void notYaml(Context context, int line, String problem) {
        context.issues()
                .add(
                        new Place(context.file(), line),
                        "not readable as YAML: " + problem,
                        "check the indentation, colons and quotes of this line and the one above it");
    }

    private static String oneLine(@Nullable String text) {
        if (text == null) {
            return "broken off";
        }
        return text.contains("(TAB)")
                ? "a tab stands where only spaces may"
                : text.replaceAll("\\s+", " ").strip();
    }
}
