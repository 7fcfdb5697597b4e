package org.travaux.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain text of inline Markdown: emphasis, links and escapes resolved. */
final class MarkdownText {

    /** How deep emphasis and links are followed. */
    private static final int MAX_NESTING = 100;

    private MarkdownText() {}

    /** The text of a block on one line. */
    static String of(Node block) {
        return String.join(" ", lines(block)).strip();
    }

    /** The text of a block in the lines of the file; a hard break ends a line with a line feed. */
    static List<String> lines(Node block) {
        List<StringBuilder> lines = new ArrayList<>();
        lines.add(new StringBuilder());
        collect(block, lines, 0);
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private static void collect(Node parent, List<StringBuilder> lines, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            StringBuilder line = lines.getLast();
            switch (node) {
                case Text text -> line.append(text.getLiteral());
                case Code code -> line.append(code.getLiteral());
                case SoftLineBreak ignored -> lines.add(new StringBuilder());
                case HardLineBreak ignored -> {
                    line.append('\n');
                    lines.add(new StringBuilder());
                }
                case HtmlInline html -> {
                    if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
                        line.append('\n');
                    }
                }
                default -> {
                    if (depth < MAX_NESTING) {
                        collect(node, lines, depth + 1);
                    }
                }
            }
        }
    }
}
