package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabelParser;
import org.travaux.ingest.rival.RivalTexts;
import org.travaux.ingest.tree.sequence.OpenClause;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.model.ParagraphRange;

/** A clause while the tree is being built; mutable, and gone when the document is made. */
final class ClauseNode implements OpenClause<ClauseNode> {

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

    /**
     * A text of the clause and the paragraph it is from.
     *
     * @param text the text
     * @param from the paragraph
     */
    record Placed(String text, SourceParagraph from) {}

    final @Nullable ClauseNode parent;
    final Type type;
    final ClauseKind kind;
    final List<ClauseNode> children = new ArrayList<>();
    /** Marks of empty paragraphs behind it. */
    final List<SourceMark> passing = new ArrayList<>();

    private final Map<String, NumberLabel> lastOfSeries = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<SourceParagraph> sources = new ArrayList<>();
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

    /** Whether it is a quotation that still goes on: what stands in it knows nothing of what stands around it. */
    boolean quoting;

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
        this.sources.add(from);
        parent.children.add(this);
    }

    /** A paragraph without a number that is a clause of its own. */
    static ClauseNode plain(ClauseNode parent, SourceParagraph paragraph) {
        ClauseNode node = new ClauseNode(parent, Type.PLAIN, ClauseKind.CLAUSE, paragraph);
        node.addText(paragraph.text(), paragraph);
        return node;
    }

    /** A quotation that begins with this paragraph, perhaps with a number behind the quotation mark. */
    static ClauseNode quotation(ClauseNode parent, SourceParagraph paragraph) {
        ClauseNode node = plain(parent, paragraph);
        node.quoting = true;
        NumberLabelParser.readings(paragraph.text().strip().substring(1)).forEach(node::count);
        return node;
    }

    /** An item with a mark. */
    static ClauseNode item(ClauseNode parent, SourceParagraph paragraph, String mark, String text) {
        ClauseNode node = new ClauseNode(parent, Type.BULLET, ClauseKind.CLAUSE, paragraph);
        node.number = mark;
        node.indent = paragraph.indent();
        node.addText(text, paragraph);
        ListLabel label = paragraph.label();
        if (label != null) {
            node.list = label.list();
            node.listLevel = label.level();
        }
        return node;
    }

    // ---- as the sequence of numbers sees it

    @Override
    public ClauseNode up() {
        return parent == null || quoting ? this : parent;
    }

    @Override
    public boolean isRoot() {
        return parent == null || quoting;
    }

    /** Not an item with a mark, nor an unnumbered paragraph that announces nothing. */
    @Override
    public ClauseNode host() {
        ClauseNode open = this;
        while (!open.isRoot()
                && (open.type == Type.LEAF
                        || ((open.type == Type.BULLET || open.type == Type.PLAIN) && !open.announces()))) {
            open = open.up();
        }
        return open;
    }

    @Override
    public ClauseNode container() {
        ClauseNode open = this;
        while (!open.isRoot() && !open.isContainer()) {
            open = open.up();
        }
        return open;
    }

    @Override
    public boolean isContainer() {
        return type == Type.SECTION || type == Type.ARTICLE;
    }

    @Override
    public boolean announces() {
        return lastText().endsWith(":");
    }

    @Override
    public boolean isHeaded() {
        return heading != null;
    }

    @Override
    public int headingLevel() {
        return headingLevel;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public @Nullable NumberLabel label() {
        return label;
    }

    @Override
    public List<ClauseNode> children() {
        return children;
    }

    @Override
    public @Nullable NumberLabel lastOf(String series) {
        return lastOfSeries.get(series);
    }

    @Override
    public void count(NumberLabel number) {
        lastOfSeries.put(number.series(), number);
    }

    /** Whether no number stands directly under it. */
    boolean countsNothing() {
        return lastOfSeries.isEmpty();
    }

    // ---- its text

    void addText(String text, SourceParagraph from) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            placed.add(new Placed(stripped, from));
        }
        extend(from);
    }

    ParagraphRange range() {
        return new ParagraphRange(start, end);
    }

    void extend(SourceParagraph from) {
        end = Math.max(end, from.source().end());
        if (!from.marks().isEmpty()) {
            sources.add(from);
        }
    }

    /** Whether it has no text yet. */
    boolean isEmpty() {
        return placed.isEmpty();
    }

    boolean hasText() {
        return !placed.isEmpty();
    }

    /** The last paragraph of its text, or of its heading where there is none. */
    String lastText() {
        if (placed.isEmpty()) {
            return heading == null ? "" : heading;
        }
        return placed.get(placed.size() - 1).text();
    }

    /** Whether its text, or a clause directly under it, begins an option. */
    boolean hasOptions() {
        return placed.stream().anyMatch(piece -> RivalTexts.isOption(piece.text()))
                || children.stream().anyMatch(child -> child.type == Type.PLAIN && RivalTexts.isOption(child.text()));
    }

    /** Whether clauses other than notes stand under it. */
    boolean hasSubstance() {
        return children.stream().anyMatch(child -> child.kind != ClauseKind.NOTE);
    }

    @Nullable ClauseNode lastChild() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    /** Whether its wording is known. */
    boolean isHeld() {
        return !(placed.size() == 1 && placed.get(0).text().equals(Clause.NOT_HELD_MARK));
    }

    private String text() {
        return String.join("\n", placed.stream().map(Placed::text).toList());
    }

    /** The texts it is made of, parted by line breaks. */
    List<Placed> placed() {
        return placed;
    }

    /** The paragraphs it is made of, as far as they have marks. */
    List<SourceParagraph> sources() {
        return sources;
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

    /** Adds its text and those under it, in document order. */
    void collect(List<RivalTexts.Unit> units) {
        if (isHeld() && hasText()) {
            units.add(new RivalTexts.Unit(id, text(), RivalTexts.opensBracket(heading)));
        }
        children.forEach(child -> child.collect(units));
    }

    Clause toClause(int level, RivalTexts.Found rivals) {
        List<Clause> under = new ArrayList<>(children.size());
        for (ClauseNode child : children) {
            under.add(child.toClause(level + 1, rivals));
        }
        boolean held = isHeld();
        String shown = held ? text() : "";
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
                rivals.of(id));
    }

    /**
     * The clauses under a node with their ids, and the rival texts in them.
     *
     * @param roots the clauses at the top
     * @param rivals what was found in all of them
     */
    record Finished(List<Clause> roots, RivalTexts.Found rivals) {}

    /** Numbers what stands under it and makes clauses of it. */
    Finished finish() {
        int next = 1;
        List<RivalTexts.Unit> units = new ArrayList<>();
        for (ClauseNode child : children) {
            next = child.number(next);
            child.collect(units);
        }
        RivalTexts.Found rivals = RivalTexts.find(units);
        return new Finished(
                children.stream().map(child -> child.toClause(1, rivals)).toList(), rivals);
    }
}
