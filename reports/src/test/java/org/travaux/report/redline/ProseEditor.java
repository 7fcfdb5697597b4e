package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.travaux.report.redline.Prose.Block;
import org.travaux.report.redline.Prose.Inline;

/** Changes a model at random, as people change documents; the same source of chance makes the same changes. */
final class ProseEditor {

    private final Prose prose;
    private final Random random;
    private final ProseMaker maker;

    ProseEditor(Prose prose, Random random) {
        this.prose = prose;
        this.random = random;
        this.maker = new ProseMaker(random);
    }

    void edit(int times) {
        for (int i = 0; i < times; i++) {
            prose.complete();
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> words();
                case 3, 4 -> blocks();
                case 5 -> splitOrJoin();
                case 6 -> table();
                case 7 -> look();
                case 8, 9 -> inline();
                case 10 -> whole();
                default -> margins();
            }
        }
        prose.complete();
    }

    private static <T> boolean none(List<T> list) {
        return list.isEmpty();
    }

    /** Words of a text, wherever it stands. */
    private void words() {
        List<Inline> line = maker.one(prose.lines().isEmpty() ? List.of(new ArrayList<Inline>()) : prose.lines());
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i) instanceof Prose.Text text && maker.chance(2)) {
                line.set(i, new Prose.Text(changed(text.value()), text.look()));
                return;
            }
        }
        if (!none(line) && line.getFirst() instanceof Prose.Text text) {
            line.set(0, new Prose.Text(changed(text.value()), text.look()));
        }
    }

    private String changed(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<= )")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> words.set(at, maker.words(1));
            case 1 -> words.add(at, maker.words(1 + random.nextInt(3)));
            case 2 -> words.remove(at);
            default -> words.set(at, words.get(at).toUpperCase(java.util.Locale.ROOT) + maker.word());
        }
        String made = String.join("", words);
        return made.isEmpty() ? maker.word() : made;
    }

    private List<Block> container() {
        List<List<Block>> all = prose.containers();
        return maker.chance(2) ? prose.body : maker.one(all);
    }

    private void blocks() {
        List<Block> blocks = container();
        int kind = random.nextInt(5);
        if (kind < 2 || none(blocks)) {
            blocks.add(random.nextInt(blocks.size() + 1), kind == 0 ? maker.block(1) : maker.paragraph());
        } else if (kind == 2) {
            blocks.remove(random.nextInt(blocks.size()));
        } else if (kind == 3) {
            Block moved = blocks.remove(random.nextInt(blocks.size()));
            blocks.add(random.nextInt(blocks.size() + 1), moved);
        } else if (random.nextInt(3) > 0) {
            int at = random.nextInt(blocks.size());
            if (blocks.get(at) instanceof Prose.Control control) {
                blocks.remove(at);
                blocks.addAll(at, control.blocks());
            } else if (blocks.get(at) instanceof Prose.Paragraph paragraph) {
                blocks.set(at, new Prose.Control("new", new ArrayList<>(List.of(paragraph))));
            }
        } else {
            blocks.removeLast();
        }
    }

    private void splitOrJoin() {
        List<Block> blocks = container();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Prose.Paragraph) {
                places.add(i);
            }
        }
        if (none(places)) {
            return;
        }
        int at = maker.one(places);
        Prose.Paragraph paragraph = (Prose.Paragraph) blocks.get(at);
        if (maker.chance(2)) {
            split(blocks, at, paragraph);
        } else if (at + 1 < blocks.size() && blocks.get(at + 1) instanceof Prose.Paragraph next) {
            blocks.remove(at + 1);
            paragraph.content.addAll(next.content);
        }
    }

    private void split(List<Block> blocks, int at, Prose.Paragraph paragraph) {
        Prose.Paragraph rest = new Prose.Paragraph();
        if (maker.chance(2)) {
            rest.style = paragraph.style;
            rest.list = paragraph.list;
            rest.level = paragraph.level;
        }
        int cut = random.nextInt(paragraph.content.size() + 1);
        List<Inline> tail = paragraph.content.subList(cut, paragraph.content.size());
        rest.content.addAll(tail);
        tail.clear();
        if (!none(rest.content)
                && rest.content.getFirst() instanceof Prose.Text text
                && text.value().length() > 2) {
            int in = text.value().offsetByCodePoints(0, 1);
            rest.content.set(0, new Prose.Text(text.value().substring(in), text.look()));
            paragraph.content.add(new Prose.Text(text.value().substring(0, in), text.look()));
        }
        rest.section = paragraph.section;
        paragraph.section = null;
        blocks.add(at + 1, rest);
    }

    private void table() {
        List<Prose.Table> tables = prose.tables();
        if (none(tables)) {
            container().add(0, maker.table(1));
            return;
        }
        Prose.Table table = maker.one(tables);
        int row = random.nextInt(table.rows.size());
        switch (random.nextInt(8)) {
            case 0, 1 -> table.rows.add(row, maker.row(table.grid.size(), 1));
            case 2 -> {
                if (table.rows.size() > 1) {
                    table.rows.remove(row);
                }
            }
            case 3 -> {
                int column = random.nextInt(table.grid.size() + 1);
                table.grid.add(column, 999);
                table.rows.forEach(one -> one.cells.add(Math.min(column, one.cells.size()), maker.cell(1)));
            }
            case 4 -> {
                int column = random.nextInt(table.grid.size());
                if (table.rows.stream().allMatch(one -> one.cells.size() > 1) && table.grid.size() > 1) {
                    table.grid.remove(/* index */ column);
                    table.rows.forEach(one -> one.cells.remove(Math.min(column, one.cells.size() - 1)));
                }
            }
            case 5 -> {
                Prose.Cell cell = maker.one(table.rows.get(row).cells);
                cell.shade = cell.shade.isEmpty() ? "CCCCCC" : "";
            }
            case 6 -> table.rows.add(table.rows.remove(row));
            default -> {
                table.style = table.style.isEmpty() ? "Table Grid" : "";
                table.rows.get(row).header ^= maker.chance(2);
                table.rows.get(row).cells.getFirst().merge = maker.one(List.of("", "restart", "continue"));
            }
        }
    }

    private void look() {
        List<Prose.Paragraph> paragraphs = prose.paragraphs();
        if (none(paragraphs)) {
            return;
        }
        Prose.Paragraph paragraph = maker.one(paragraphs);
        int kind = random.nextInt(4);
        if (kind == 0) {
            maker.format(paragraph);
        } else if (kind == 1 && maker.chance(2)) {
            prose.fresh = true;
            paragraph.style = "Fresh";
            paragraph.list = maker.chance(2) ? 5 : paragraph.list;
        } else {
            List<Inline> line = maker.one(prose.lines());
            for (int i = 0; i < line.size(); i++) {
                if (line.get(i) instanceof Prose.Text text && maker.chance(2)) {
                    int cut = text.value()
                            .offsetByCodePoints(
                                    0,
                                    random.nextInt(text.value()
                                            .codePointCount(0, text.value().length())));
                    line.set(i, new Prose.Text(text.value().substring(cut), maker.look()));
                    if (cut > 0) {
                        line.add(i, new Prose.Text(text.value().substring(0, cut), text.look()));
                    }
                    return;
                }
            }
        }
    }

    /** Something in a line comes, goes, or is changed. */
    private void inline() {
        List<List<Inline>> lines = prose.lines();
        if (none(lines)) {
            return;
        }
        List<Inline> line = maker.one(lines);
        int kind = random.nextInt(4);
        if (kind == 0 || none(line)) {
            line.add(random.nextInt(line.size() + 1), maker.inline());
            return;
        }
        int at = random.nextInt(line.size());
        if (kind == 1) {
            line.remove(at);
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            Inline changed = changed(line.get(i));
            if (!changed.equals(line.get(i))) {
                line.set(i, changed);
                return;
            }
        }
        line.add(at, maker.text());
    }

    private Inline changed(Inline inline) {
        return switch (inline) {
            case Prose.Link link -> new Prose.Link(maker.one(ProseMaker.TARGETS), link.content());
            case Prose.Field field ->
                new Prose.Field(
                        maker.chance(2) ? maker.one(ProseMaker.CODES) : field.code(),
                        maker.chance(3) != field.simple(),
                        maker.chance(2) ? field.result() : maker.field().result());
            case Prose.Picture picture -> new Prose.Picture((picture.kind() + 1) % 3);
            case Prose.Formula formula -> new Prose.Formula(maker.word());
            case Prose.Note note ->
                maker.chance(2)
                        ? new Prose.Note(!note.foot(), note.blocks())
                        : new Prose.Note(note.foot(), new ArrayList<>(List.of(maker.paragraph())));
            case Prose.Comment comment -> new Prose.Comment(maker.words(2), comment.content());
            case Prose.Bookmark bookmark -> new Prose.Bookmark("renamed", bookmark.content());
            case Prose.Text text -> text;
            case Prose.Sign sign -> sign;
            case Prose.Box box -> box;
            case Prose.InlineControl control -> control;
        };
    }

    /** Changes at the end, and of all. */
    private void whole() {
        switch (random.nextInt(8)) {
            case 0 -> prose.body.clear();
            case 1 -> prose.body.add(maker.table(0));
            case 2 -> prose.body.add(maker.paragraph());
            case 3 -> prose.body.addAll(0, maker.document(3).body);
            case 4 -> {
                prose.body.clear();
                prose.body.add(maker.paragraph());
            }
            default -> {
                if (!none(prose.body)) {
                    prose.body.removeLast();
                }
            }
        }
    }

    private void margins() {
        Prose.Section section = prose.last;
        if (maker.chance(2) && !none(prose.body) && maker.one(prose.body) instanceof Prose.Paragraph paragraph) {
            if (paragraph.section == null) {
                paragraph.section = maker.section();
            } else if (maker.chance(2)) {
                paragraph.section = null;
            } else {
                section = paragraph.section;
            }
        }
        String margin = maker.one(List.of("header default", "footer default", "header first"));
        switch (random.nextInt(4)) {
            case 0 -> section.margins.put(margin, maker.margin());
            case 1 -> section.margins.remove(margin);
            case 2 -> section.width = section.width == 11906 ? 12240 : 11906;
            default -> section.titlePage = !section.titlePage;
        }
    }
}
