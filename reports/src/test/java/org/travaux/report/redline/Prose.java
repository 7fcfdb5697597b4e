package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The model of a generated document, which edits change in place before it is written. */
final class Prose {

    final List<Block> body = new ArrayList<>();
    Section last = new Section();

    /** Whether the revised document has things that the original's program did not know: a style, a list. */
    boolean fresh;

    /** What stands one below the other. */
    sealed interface Block permits Paragraph, Table, Control, Spanning {}

    /** A paragraph. */
    static final class Paragraph implements Block {
        String style = "";
        String align = "";
        int list;
        int level;
        String markLook = "";
        String bookmark = "";

        @Nullable Section section;

        final List<Inline> content = new ArrayList<>();
    }

    /** A table. */
    static final class Table implements Block {
        String style = "";
        final List<Integer> grid = new ArrayList<>();
        final List<Row> rows = new ArrayList<>();
    }

    /** A row of a table. */
    static final class Row {
        boolean header;
        final List<Cell> cells = new ArrayList<>();
    }

    /** A cell of a row. */
    static final class Cell {
        int span = 1;
        String merge = "";
        String shade = "";
        final List<Block> blocks = new ArrayList<>();
    }

    /** A content control around blocks. */
    record Control(String tag, List<Block> blocks) implements Block {}

    /** A field whose result goes over several paragraphs. */
    record Spanning(String code, List<Block> blocks) implements Block {}

    /** What stands in a paragraph. */
    sealed interface Inline
            permits Text, Sign, Note, Link, Field, Picture, Box, Formula, InlineControl, Bookmark, Comment {}

    /** Text of one look; the look is what stands in the run's properties. */
    record Text(String value, String look) implements Inline {}

    /** A tab, a break or the like. */
    record Sign(String xml) implements Inline {}

    /** A note with its text. */
    record Note(boolean foot, List<Block> blocks) implements Inline {}

    /** A link to an address, or to a place in the document. */
    record Link(String target, List<Inline> content) implements Inline {}

    /** A field. */
    record Field(String code, boolean simple, List<Inline> result) implements Inline {}

    /** A picture, one of a few. */
    record Picture(int kind) implements Inline {}

    /** A box with text. */
    record Box(List<Block> blocks) implements Inline {}

    /** A formula. */
    record Formula(String text) implements Inline {}

    /** A content control in a line. */
    record InlineControl(List<Inline> content) implements Inline {}

    /** A bookmark around something. */
    record Bookmark(String name, List<Inline> content) implements Inline {}

    /** A comment on something. */
    record Comment(String text, List<Inline> content) implements Inline {}

    /** How pages of a stretch look, with headers and footers by kind and type, such as {@code header default}. */
    static final class Section {
        int width = 11906;
        boolean titlePage;
        final Map<String, List<Block>> margins = new TreeMap<>();
    }

    /** All lists of blocks in it, the body first. */
    List<List<Block>> containers() {
        List<List<Block>> all = new ArrayList<>();
        container(body, all);
        last.margins.values().forEach(margin -> container(margin, all));
        return all;
    }

    private static void container(List<Block> blocks, List<List<Block>> all) {
        all.add(blocks);
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (paragraph.section != null) {
                        paragraph.section.margins.values().forEach(margin -> container(margin, all));
                    }
                    inside(paragraph.content, all);
                }
                case Table table -> table.rows.forEach(row -> row.cells.forEach(cell -> container(cell.blocks, all)));
                case Control control -> container(control.blocks(), all);
                case Spanning field -> container(field.blocks(), all);
            }
        }
    }

    private static void inside(List<Inline> content, List<List<Block>> all) {
        for (Inline inline : content) {
            if (inline instanceof Note note) {
                container(note.blocks(), all);
            } else if (inline instanceof Box box) {
                container(box.blocks(), all);
            } else {
                inside(content(inline), all);
            }
        }
    }

    /** What stands in a line in something. */
    static List<Inline> content(Inline inline) {
        return switch (inline) {
            case Link link -> link.content();
            case Field field -> field.result();
            case InlineControl control -> control.content();
            case Bookmark bookmark -> bookmark.content();
            case Comment comment -> comment.content();
            case Text text -> List.of();
            case Sign sign -> List.of();
            case Note note -> List.of();
            case Picture picture -> List.of();
            case Box box -> List.of();
            case Formula formula -> List.of();
        };
    }

    /** All paragraphs. */
    List<Paragraph> paragraphs() {
        return of(Paragraph.class);
    }

    /** All tables. */
    List<Table> tables() {
        return of(Table.class);
    }

    private <T> List<T> of(Class<T> kind) {
        List<T> all = new ArrayList<>();
        containers()
                .forEach(blocks ->
                        blocks.stream().filter(kind::isInstance).map(kind::cast).forEach(all::add));
        return all;
    }

    /** All lists of what stands in lines. */
    List<List<Inline>> lines() {
        List<List<Inline>> all = new ArrayList<>();
        paragraphs().forEach(paragraph -> lines(paragraph.content, all));
        return all;
    }

    private static void lines(List<Inline> content, List<List<Inline>> all) {
        all.add(content);
        for (Inline inline : content) {
            if (!(inline instanceof Text || inline instanceof Sign)
                    && !content(inline).isEmpty()) {
                lines(content(inline), all);
            }
        }
    }

    /** Makes it a document that may be written: what must not be empty gets a paragraph. */
    void complete() {
        List<List<Block>> all = containers();
        // A body may end as it likes.
        for (List<Block> blocks : all.subList(1, all.size())) {
            if (!endsInParagraph(blocks)) {
                blocks.add(new Paragraph());
            }
        }
        for (List<Block> blocks : containers()) {
            for (Block block : blocks) {
                if (block instanceof Spanning field && !(field.blocks().getFirst() instanceof Paragraph)) {
                    field.blocks().addFirst(new Paragraph());
                }
            }
        }
    }

    private static boolean endsInParagraph(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getLast() instanceof Paragraph;
    }
}
