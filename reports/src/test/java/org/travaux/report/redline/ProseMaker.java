package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.travaux.report.redline.Prose.Block;
import org.travaux.report.redline.Prose.Inline;

/** Makes random documents and pieces of them; the same source of chance makes the same ones. */
final class ProseMaker {

    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "Party",
            "shall",
            "Articles",
            "agreement",
            "member",
            "не",
            "обязуется",
            "Стороны",
            "договор",
            "5.2",
            "(a)",
            "2026",
            "€100",
            "state",
            "force",
            "entry",
            "naïve",
            "l’acte",
            "x",
            "provided",
            "that",
            "notice",
            "within",
            "thirty",
            "days",
            "\u00a0km",
            "well-known",
            "§",
            "e.g.",
            "and/or",
            "“quoted”",
            "共同",
            "𝒜lpha",
            "a\u0301b");
    private static final List<String> ENDS = List.of(" ", " ", " ", " ", ", ", "; ", ". ", "  ", "\u00a0", " – ");
    private static final List<String> LOOKS = List.of(
            "",
            "",
            "",
            "",
            "<w:b/>",
            "<w:i/>",
            "<w:b/><w:color w:val=\"FF0000\"/>",
            "<w:color w:val=\"00AA00\"/><w:sz w:val=\"28\"/>",
            "<w:rStyle w:val=\"{Strong}\"/>",
            "<w:rStyle w:val=\"{Strong}\"/><w:i/><w:u w:val=\"single\"/>",
            "<w:highlight w:val=\"yellow\"/>",
            "<w:lang w:val=\"fr-FR\"/>");
    private static final List<String> SIGNS = List.of(
            "<w:tab/>",
            "<w:tab/>",
            "<w:br/>",
            "<w:br w:type=\"page\"/>",
            "<w:noBreakHyphen/>",
            "<w:softHyphen/>",
            "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>",
            "<w:cr/>");
    static final List<String> CODES = List.of(
            " PAGE ", " REF _Ref1 \\r \\h ", " SEQ Table \\* ARABIC ", " DATE \\@ \"d MMMM yyyy\" ", " NUMPAGES ");
    static final List<String> TARGETS =
            List.of("https://example.org/a", "https://example.org/b?x=1&y=2", "#_Ref1", "mailto:x@example.org");

    private final Random random;
    /** What may stand here: 2 in a body, 1 in a header, 0 in notes and boxes. */
    private int rich = 2;

    ProseMaker(Random random) {
        this.random = random;
    }

    Prose document(int most) {
        Prose made = new Prose();
        int blocks = 1 + random.nextInt(most);
        for (int i = 0; i < blocks; i++) {
            made.body.add(block(0));
        }
        if (made.body.getLast() instanceof Prose.Table && random.nextInt(4) > 0) {
            made.body.add(paragraph());
        }
        made.last = section();
        if (random.nextInt(8) == 0
                && made.body.get(random.nextInt(made.body.size())) instanceof Prose.Paragraph paragraph) {
            paragraph.section = section();
        }
        return made;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    Block block(int depth) {
        int kind = random.nextInt(14);
        if (kind == 0 && depth < 2) {
            return table(depth);
        }
        if (kind == 1 && depth < 2) {
            return new Prose.Control("c" + random.nextInt(3), few(depth));
        }
        if (kind == 2 && depth == 0 && chance(2)) {
            List<Block> blocks = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                blocks.add(paragraph());
            }
            return new Prose.Spanning(" TOC \\o \"1-3\" ", blocks);
        }
        return paragraph();
    }

    private List<Block> few(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            blocks.add(block(depth + 1));
        }
        return blocks;
    }

    Prose.Paragraph paragraph() {
        Prose.Paragraph made = new Prose.Paragraph();
        format(made);
        if (chance(12)) {
            return made;
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            made.content.add(inline());
        }
        if (chance(20)) {
            made.bookmark = "b" + random.nextInt(1000);
        }
        return made;
    }

    void format(Prose.Paragraph paragraph) {
        paragraph.style = chance(3) ? one(List.of("Heading 1", "Heading 2", "Quote")) : "";
        paragraph.align = chance(4) ? one(List.of("center", "both", "right")) : "";
        paragraph.list = chance(3) ? 1 + random.nextInt(4) : 0;
        paragraph.level = random.nextInt(3);
        paragraph.markLook = chance(6) ? one(LOOKS) : "";
    }

    Prose.Text text() {
        return new Prose.Text(words(1 + random.nextInt(8)), look());
    }

    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(one(WORDS)).append(one(ENDS));
        }
        return words.toString();
    }

    String word() {
        return one(WORDS);
    }

    String look() {
        return one(LOOKS);
    }

    Inline inline() {
        int kind = random.nextInt(30);
        return switch (kind) {
            case 0, 1 -> new Prose.Sign(one(SIGNS));
            case 2, 3 -> rich == 2 ? new Prose.Note(chance(2) || kind == 2, poor(2)) : text();
            case 4, 5 -> new Prose.Link(one(TARGETS), texts());
            case 6, 7 -> field();
            case 8 -> new Prose.Picture(random.nextInt(3));
            case 9 -> rich > 0 && chance(2) ? new Prose.Box(poor(2)) : text();
            case 10 -> new Prose.Formula(word());
            case 11 -> new Prose.InlineControl(texts());
            case 12 -> new Prose.Bookmark("b" + random.nextInt(1000), texts());
            case 13 -> rich == 2 ? new Prose.Comment(words(3), texts()) : text();
            default -> text();
        };
    }

    Prose.Field field() {
        boolean simple = chance(2);
        return new Prose.Field(one(CODES), simple, chance(5) ? new ArrayList<>() : texts());
    }

    private List<Inline> texts() {
        List<Inline> texts = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            texts.add(chance(8) ? new Prose.Sign(one(SIGNS)) : text());
        }
        return texts;
    }

    /** A few paragraphs of a note, a box or a header. */
    private List<Block> poor(int most) {
        int outer = rich;
        rich = 0;
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            blocks.add(paragraph());
        }
        rich = outer;
        return blocks;
    }

    Prose.Table table(int depth) {
        Prose.Table made = new Prose.Table();
        made.style = chance(2) ? "Table Grid" : "";
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i < columns; i++) {
            made.grid.add(1500 + 100 * random.nextInt(10));
        }
        int rows = 1 + random.nextInt(4);
        for (int i = 0; i < rows; i++) {
            made.rows.add(row(columns, depth));
        }
        if (chance(3) && rows > 1) {
            made.rows.get(0).cells.getFirst().merge = "restart";
            made.rows.get(1).cells.getFirst().merge = "continue";
        }
        return made;
    }

    Prose.Row row(int columns, int depth) {
        Prose.Row row = new Prose.Row();
        row.header = chance(8);
        int at = 0;
        while (at < columns) {
            Prose.Cell cell = cell(depth);
            cell.span = columns - at > 1 && chance(5) ? 2 : 1;
            at += cell.span;
            row.cells.add(cell);
        }
        return row;
    }

    Prose.Cell cell(int depth) {
        Prose.Cell cell = new Prose.Cell();
        cell.shade = chance(6) ? "EEEEEE" : "";
        int blocks = chance(4) ? 2 : 1;
        for (int i = 0; i < blocks; i++) {
            cell.blocks.add(chance(15) && depth < 1 ? table(depth + 1) : paragraph());
        }
        return cell;
    }

    Prose.Section section() {
        Prose.Section made = new Prose.Section();
        made.width = chance(4) ? 15840 : 11906;
        made.titlePage = chance(6);
        for (String margin : List.of("header default", "footer default", "header first")) {
            if (chance(4)) {
                made.margins.put(margin, margin());
            }
        }
        return made;
    }

    List<Block> margin() {
        return poor(2);
    }
}
