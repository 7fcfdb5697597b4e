package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.NamedParts;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.model.ClauseKind;

/**
 * What stands before the first numbered clause or heading: title and preamble, held back until it is known whether such a
 * clause comes at all.
 */
final class FrontMatter {

    /** The longest title, in characters. */
    static final int MAX_TITLE = 200;

    /** Up to so many paragraphs a preamble is one clause; beyond, each paragraph is one. */
    static final int MAX_PREAMBLE = 40;

    private final List<SourceParagraph> held = new ArrayList<>();
    private boolean open = true;

    boolean isOpen() {
        return open;
    }

    void add(SourceParagraph paragraph) {
        held.add(paragraph);
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    void close() {
        open = false;
    }

    /** Whether a heading of the format is the document's name: the first thing in it, unnumbered, alone at its level. */
    boolean takesAsTitle(SourceParagraph heading, List<NumberLabel> readings, List<SourceParagraph> all) {
        return held.isEmpty()
                && readings.isEmpty()
                && heading.label() == null
                && heading.headingLevel() == 1
                && all.stream().filter(other -> other.headingLevel() == 1).count() == 1;
    }

    /** Writes title and preamble, since a clause comes now. */
    void closeInto(ClauseNode root) {
        if (!open) {
            return;
        }
        open = false;
        int from = writeTitle(root, held.size());
        long bodies = held.stream().skip(from).filter(FrontMatter::isBody).count();
        ClauseNode preamble = null;
        for (SourceParagraph paragraph : held.subList(from, held.size())) {
            if (isBody(paragraph)) {
                boolean named = NamedParts.isPreamble(paragraph.text());
                if (preamble == null || named || (bodies > MAX_PREAMBLE && !preamble.isEmpty())) {
                    preamble = new ClauseNode(root, ClauseNode.Type.LEAF, ClauseKind.PREAMBLE, paragraph);
                }
                if (preamble.isEmpty() && NamedParts.isPreamble(paragraph.text())) {
                    preamble.heading = HeadingShape.asHeading(paragraph.text());
                    preamble.extend(paragraph);
                } else {
                    preamble.addText(withLabel(paragraph), paragraph);
                }
            } else {
                write(preamble != null && paragraph.role() == SourceParagraph.Role.NOTE ? preamble : root, paragraph);
                preamble = paragraph.role() == SourceParagraph.Role.NOTE ? preamble : null;
            }
        }
        held.clear();
    }

    /** Writes the title of a document without any numbered clause or heading; returns what stands behind it. */
    List<SourceParagraph> takeUnstructured(ClauseNode root) {
        int from = held.size() > 1
                        && held.get(1).text().length() > held.get(0).text().length()
                ? writeTitle(root, 1)
                : 0;
        List<SourceParagraph> rest = List.copyOf(held.subList(from, held.size()));
        held.clear();
        return rest;
    }

    private int writeTitle(ClauseNode root, int limit) {
        int from = 0;
        while (from < held.size() && held.get(from).role() == SourceParagraph.Role.TITLE) {
            write(root, held.get(from++));
        }
        if (from > 0 || held.isEmpty() || limit == 0 || !isTitle(held.get(0))) {
            return from;
        }
        ClauseNode title = write(root, held.get(0).withRole(SourceParagraph.Role.TITLE));
        boolean sort = isUpperCase(held.get(0).text());
        if (sort
                && limit > 1
                && held.size() > 1
                && isTitle(held.get(1))
                && !NamedParts.isPreamble(held.get(1).text())
                && !held.get(1).text().startsWith("(")) {
            title.addText(held.get(1).text(), held.get(1));
            return 2;
        }
        return 1;
    }

    private static boolean isTitle(SourceParagraph paragraph) {
        return isBody(paragraph)
                && paragraph.label() == null
                && !NamedParts.isPreamble(paragraph.text())
                && HeadingShape.looksLikeHeading(paragraph.text().strip(), MAX_TITLE);
    }

    private static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isBody(SourceParagraph paragraph) {
        return paragraph.role() == SourceParagraph.Role.BODY;
    }

    private static String withLabel(SourceParagraph paragraph) {
        ListLabel label = paragraph.label();
        return label == null || label.printed().isBlank() ? paragraph.text() : label.printed() + " " + paragraph.text();
    }

    private static ClauseNode write(ClauseNode parent, SourceParagraph paragraph) {
        ClauseKind kind = switch (paragraph.role()) {
            case TITLE -> ClauseKind.TITLE;
            case TABLE -> ClauseKind.TABLE;
            case NOTE -> ClauseKind.NOTE;
            case BODY -> ClauseKind.PREAMBLE;
        };
        ClauseNode node = new ClauseNode(parent, ClauseNode.Type.LEAF, kind, paragraph);
        ListLabel label = paragraph.label();
        node.number = label == null ? null : label.printed();
        node.addText(paragraph.text(), paragraph);
        return node;
    }
}
