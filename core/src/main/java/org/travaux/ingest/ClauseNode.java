package org.travaux.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.model.ParagraphRange;

/** A clause while the tree is being built; mutable, and gone when the document is made. */
final class ClauseNode {

    /** What becomes of the unnumbered paragraphs behind a clause. */
    enum Type {
        /** The document itself, or a part with a heading: each paragraph is a clause of its own. */
        SECTION,
        /** An article: its paragraphs are its text. */
        ARTICLE,
        /** A numbered paragraph: those behind it are its text. */
        TEXT,
        /** An unnumbered paragraph that is a clause of its own. */
        PLAIN,
        /** An item with a mark instead of a number. */
        BULLET,
        /** What holds nothing else: title, preamble, table, note. */
        LEAF
    }

    final @Nullable ClauseNode parent;
    final Type type;
    final ClauseKind kind;
    final List<ClauseNode> children = new ArrayList<>();
    final Map<String, NumberLabel> lastOfSeries = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int start;
    private int end;

    @Nullable String number;

    @Nullable String heading;

    @Nullable NumberLabel label;

    @Nullable String list;

    int listLevel;
    int headingLevel;
    int rank;
    int indent;
    String id = "";

    /** The document itself. */
    ClauseNode() {
        this.parent = null;
        this.type = Type.SECTION;
        this.kind = ClauseKind.CLAUSE;
    }

    ClauseNode(ClauseNode parent, Type type, ClauseKind kind, SourceParagraph from) {
        this.parent = parent;
        this.type = type;
        this.kind = kind;
        this.start = from.source().start();
        this.end = from.source().end();
        parent.children.add(this);
    }

    /** The clause above; the document for clauses at the top and for itself. */
    ClauseNode up() {
        return parent == null ? this : parent;
    }

    boolean isRoot() {
        return parent == null;
    }

    void addText(String text, SourceParagraph from) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            texts.add(stripped);
        }
        extend(from);
    }

    ParagraphRange range() {
        return new ParagraphRange(start, end);
    }

    void extend(SourceParagraph from) {
        end = Math.max(end, from.source().end());
    }

    boolean hasText() {
        return !texts.isEmpty();
    }

    /** The last paragraph of its text, or of its heading where there is none. */
    String lastText() {
        if (texts.isEmpty()) {
            return heading == null ? "" : heading;
        }
        return texts.get(texts.size() - 1);
    }

    /** Whether clauses other than notes stand under it. */
    boolean hasSubstance() {
        return children.stream().anyMatch(child -> child.kind != ClauseKind.NOTE);
    }

    @Nullable ClauseNode lastChild() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    /** Gives ids in document order; returns the next free number. */
    int number(int next) {
        id = "c" + next;
        int free = next + 1;
        for (ClauseNode child : children) {
            free = child.number(free);
        }
        return free;
    }

    Clause toClause(int level) {
        List<Clause> under = new ArrayList<>(children.size());
        for (ClauseNode child : children) {
            under.add(child.toClause(level + 1));
        }
        String text = String.join("\n", texts);
        boolean held = !text.equals(Clause.NOT_HELD_MARK);
        String shown = held ? text : "";
        return new Clause(
                id,
                number,
                kind,
                level,
                heading,
                shown,
                held,
                under,
                range(),
                Anchor.of(number, heading, shown),
                List.of());
    }
}
