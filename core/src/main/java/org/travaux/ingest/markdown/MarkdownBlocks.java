package org.travaux.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.SourceParagraph;

/** The blocks of a Markdown document as paragraphs. */
final class MarkdownBlocks {

    /** How deep lists and quotations may stand in one another; what lies deeper is read as lying there. */
    static final int MAX_NESTING = 100;

    /** A line shorter than this was not broken for want of room. */
    private static final int SHORT = 40;

    private static final Pattern MARKER =
            Pattern.compile("^[\\s>]*(?:(?:[-+*]|\\d{1,9}[.)])\\s+)*?(\\d{1,9})[.)](?:\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)</?[A-Za-z][^>]*>");

    private final List<String> lines;
    private final List<IngestIssue> issues;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private int lists;
    private boolean newList;
    private int comments;

    MarkdownBlocks(String text, List<IngestIssue> issues) {
        this.lines = List.of(text.split("\\r\\n|\\n|\\r", -1));
        this.issues = issues;
    }

    List<SourceParagraph> read(Node root) {
        blocks(root, null, 0);
        if (comments > 0) {
            issues.add(IngestIssue.ofFile("left-out-comments", "HTML comments (" + comments + ") were left out."));
        }
        return paragraphs;
    }

    /**
     * Reads the blocks directly under a node.
     *
     * @param item the label of the list item they stand in, to be used by the first of them, or null
     */
    private void blocks(Node parent, @Nullable ListLabel item, int depth) {
        ListLabel label = item;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                if (label != null && label.printed().length() > 0 && node.getPrevious() == null) {
                    // An item that holds nothing but a list.
                    add("", line(list), label, 0, item);
                    label = further(label);
                }
                list(list, item, depth);
                continue;
            }
            int before = paragraphs.size();
            block(node, label, item, depth);
            if (label != null && paragraphs.size() > before) {
                label = further(label);
            }
        }
    }

    private static ListLabel further(ListLabel label) {
        return new ListLabel("", label.list(), label.level(), label.bullet());
    }

    private void block(Node node, @Nullable ListLabel label, @Nullable ListLabel item, int depth) {
        int line = line(node);
        switch (node) {
            case Heading heading -> add(MarkdownText.of(heading), line, label, heading.getLevel(), item);
            case Paragraph paragraph -> paragraph(MarkdownText.lines(paragraph), line, label, item);
            case FencedCodeBlock code -> add(code.getLiteral().strip(), line, label, 0, item);
            case IndentedCodeBlock code -> add(code.getLiteral().strip(), line, label, 0, item);
            case HtmlBlock html -> html(html, line, label, item);
            case TableBlock table -> table(table, line);
            case ThematicBreak ignored -> {}
            case LinkReferenceDefinition ignored -> {}
            default -> {
                if (depth < MAX_NESTING) {
                    blocks(node, label, depth + 1);
                }
            }
        }
    }

    /** Lines that begin with a number behind a finished line are paragraphs of their own: people forget the blank line. */
    private void paragraph(List<String> parts, int line, @Nullable ListLabel label, @Nullable ListLabel item) {
        StringBuilder text = new StringBuilder();
        ListLabel own = label;
        int start = line;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean ended = text.toString().matches("(?s).*[.;:,!?]['\"”»)]?\\s*");
            if (i > 0 && (ended || text.length() < SHORT) && ParagraphStarts.isLabelled(part)) {
                add(text.toString(), start, own, 0, item);
                own = own == null ? null : further(own);
                text.setLength(0);
                start = line + i;
            }
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ")
                    .append(part);
        }
        add(text.toString(), start, own, 0, item);
    }

    private void add(String text, int line, @Nullable ListLabel label, int heading, @Nullable ListLabel item) {
        String stripped = text.strip();
        if (stripped.isEmpty() && (label == null || label.printed().isEmpty())) {
            return;
        }
        SourceParagraph paragraph =
                SourceParagraph.body(stripped, line).withLabel(label).withHeadingLevel(heading);
        paragraphs.add(item == null || newList ? paragraph.standingOutsideLists() : paragraph);
        newList = false;
    }

    private void list(ListBlock list, @Nullable ListLabel outer, int depth) {
        if (depth >= MAX_NESTING) {
            return;
        }
        String id = outer == null ? "list" + ++lists : outer.list();
        int level = outer == null ? 0 : outer.level() + 1;
        newList = outer == null;
        int place = 0;
        boolean counted = list instanceof OrderedList ordered && isCounted(ordered);
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof ListItem item)) {
                continue;
            }
            String printed;
            if (list instanceof OrderedList ordered) {
                Integer start = ordered.getMarkerStartNumber();
                int number = (start == null ? 1 : start) + place;
                Integer written = counted ? null : written(item);
                printed = (written == null ? number : written) + (")".equals(ordered.getMarkerDelimiter()) ? ")" : ".");
            } else {
                String marker = list instanceof BulletList bullets ? bullets.getMarker() : null;
                printed = marker == null ? "-" : marker;
            }
            blocks(item, new ListLabel(printed, id, level, list instanceof BulletList), depth + 1);
            place++;
        }
    }

    /** Whether all items carry the same number, so that whoever shows the text counts them. */
    private boolean isCounted(OrderedList list) {
        Integer first = null;
        int items = 0;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            Integer number = node instanceof ListItem item ? written(item) : null;
            if (number == null) {
                return true;
            }
            if (first != null && !first.equals(number)) {
                return false;
            }
            first = number;
            items++;
        }
        return items > 1;
    }

    /** The number that an item has in the file. */
    private @Nullable Integer written(ListItem item) {
        int line = line(item);
        if (item.getSourceSpans().isEmpty() || line >= lines.size()) {
            return null;
        }
        int column = Math.min(
                item.getSourceSpans().get(0).getColumnIndex(), lines.get(line).length());
        Matcher matcher = MARKER.matcher(lines.get(line).substring(column));
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
    }

    private void html(HtmlBlock html, int line, @Nullable ListLabel label, @Nullable ListLabel item) {
        Matcher comment = COMMENT.matcher(html.getLiteral());
        comments += (int) comment.results().count();
        String rest =
                TAG.matcher(COMMENT.matcher(html.getLiteral()).replaceAll("")).replaceAll(" ");
        add(rest.replaceAll("[ \\t]+", " "), line, label, 0, item);
    }

    private void table(TableBlock table, int line) {
        List<String> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        paragraphs.add(SourceParagraph.of(SourceParagraph.Role.TABLE, String.join("\n", rows), line));
    }

    private static String row(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(MarkdownText.of(cell).replaceAll("\\s*\\n\\s*", " "));
            }
        }
        return String.join(" | ", cells);
    }
}
