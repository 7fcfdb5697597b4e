package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.travaux.report.redline.Prose.Block;
import org.travaux.report.redline.Prose.Inline;

/**
 * Writes a model as a .docx file, as one of several programs would: text is split over runs at random, and ids of styles, lists,
 * relationships, notes and comments begin elsewhere.
 */
final class GeneratedDocx {

    private final DocxParts parts;
    private final Random random;
    private final int shift;

    private int bookmarks;
    private int shapes;
    private int links;

    /** The part that is being written. */
    private String home = "document";

    private GeneratedDocx(DocxParts parts, Random random, int shift) {
        this.parts = parts;
        this.random = random;
        this.shift = shift;
    }

    /**
     * {@return the bytes of the file}
     *
     * @param prose the model
     * @param random chance, for the split of text over runs
     * @param shift where ids begin; another number is another program
     */
    static byte[] write(Prose prose, Random random, int shift) {
        prose.complete();
        GeneratedDocx docx = new GeneratedDocx(new DocxParts(shift), random, shift);
        String body = docx.blocks(prose.body) + docx.section(prose.last);
        return docx.parts.bytes(body, prose.fresh);
    }

    private String blocks(List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Prose.Paragraph paragraph -> all.append(paragraph(paragraph, "", ""));
                case Prose.Table table -> all.append(table(table));
                case Prose.Control control ->
                    all.append("<w:sdt><w:sdtPr><w:tag w:val=\"" + control.tag() + "\"/></w:sdtPr><w:sdtContent>"
                            + blocks(control.blocks()) + "</w:sdtContent></w:sdt>");
                case Prose.Spanning field -> all.append(spanning(field));
            }
        }
        return all.toString();
    }

    private String spanning(Prose.Spanning field) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < field.blocks().size(); i++) {
            String before = i == 0 ? sign("begin") + code(field.code()) + sign("separate") : "";
            String after = i == field.blocks().size() - 1 ? sign("end") : "";
            all.append(
                    field.blocks().get(i) instanceof Prose.Paragraph paragraph
                            ? paragraph(paragraph, before, after)
                            : blocks(List.of(field.blocks().get(i))));
        }
        return all.toString();
    }

    private String paragraph(Prose.Paragraph paragraph, String before, String after) {
        StringBuilder properties = new StringBuilder();
        if (!paragraph.style.isEmpty()) {
            properties.append("<w:pStyle w:val=\"" + parts.style(paragraph.style) + "\"/>");
        }
        if (paragraph.list > 0) {
            properties.append("<w:numPr><w:ilvl w:val=\"" + paragraph.level + "\"/><w:numId w:val=\""
                    + parts.list(paragraph.list) + "\"/></w:numPr>");
        }
        if (!paragraph.align.isEmpty()) {
            properties.append("<w:jc w:val=\"" + paragraph.align + "\"/>");
        }
        properties.append(look(paragraph.markLook));
        if (paragraph.section != null && home.equals("document")) {
            properties.append(section(paragraph.section));
        }
        String all = "<w:p" + session() + ">" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
                + before + inlines(paragraph.content) + after + "</w:p>";
        if (paragraph.bookmark.isEmpty()) {
            return all;
        }
        int id = shift + ++bookmarks;
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + paragraph.bookmark + "x" + bookmarks + "\"/>" + all
                + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    private String session() {
        return random.nextInt(3) == 0 ? " w:rsidR=\"00" + (100000 + random.nextInt(899999)) + "\"" : "";
    }

    private String look(String look) {
        return look.isEmpty() ? "" : "<w:rPr>" + look.replace("{Strong}", parts.style("Strong")) + "</w:rPr>";
    }

    private String inlines(List<Inline> content) {
        StringBuilder all = new StringBuilder();
        content.forEach(inline -> all.append(inline(inline)));
        return all.toString();
    }

    private String inline(Inline inline) {
        boolean plain = home.equals("document");
        return switch (inline) {
            case Prose.Text text -> runs(text.value(), look(text.look()));
            case Prose.Sign sign -> run(sign.xml());
            case Prose.Note note -> plain ? note(note) : "";
            case Prose.Link link -> link(link);
            case Prose.Field field -> field(field);
            case Prose.Picture picture -> run(picture(picture.kind()));
            case Prose.Box box -> plain || home.startsWith("header") ? box(box) : "";
            case Prose.Formula formula -> "<m:oMath><m:r><m:t>" + escaped(formula.text()) + "</m:t></m:r></m:oMath>";
            case Prose.InlineControl control ->
                "<w:sdt><w:sdtPr><w:alias w:val=\"A\"/></w:sdtPr><w:sdtContent>" + inlines(control.content())
                        + "</w:sdtContent></w:sdt>";
            case Prose.Bookmark bookmark -> bookmark(bookmark);
            case Prose.Comment comment -> plain ? comment(comment) : inlines(comment.content());
        };
    }

    /** Text split over runs. */
    private String runs(String text, String look) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = random.nextInt(3) == 0 ? from + 1 + random.nextInt(text.length() - from) : text.length();
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to++;
            }
            all.append("<w:r" + session() + ">" + look + "<w:t xml:space=\"preserve\">"
                    + escaped(text.substring(from, to)) + "</w:t></w:r>");
            if (random.nextInt(6) == 0) {
                all.append("<w:proofErr w:type=\"spellStart\"/>");
            }
            from = to;
        }
        return all.toString();
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String note(Prose.Note note) {
        String outer = home;
        home = note.foot() ? "footnotes" : "endnotes";
        String kind = note.foot() ? "footnote" : "endnote";
        String text = blocks(note.blocks());
        int id = parts.note(kind, text);
        home = outer;
        return run("<w:" + kind + "Reference w:id=\"" + id + "\"/>");
    }

    private String link(Prose.Link link) {
        String target = link.target().startsWith("#")
                ? "w:anchor=\"" + link.target().substring(1) + "\""
                : "r:id=\"" + parts.relate(home, "hyperlink", link.target()) + "\"";
        links++;
        return "<w:hyperlink " + target + (links % 3 == 0 ? " w:history=\"1\"" : "") + ">" + inlines(link.content())
                + "</w:hyperlink>";
    }

    private String field(Prose.Field field) {
        if (field.simple()) {
            return "<w:fldSimple w:instr=\"" + escaped(field.code()) + "\">" + inlines(field.result())
                    + "</w:fldSimple>";
        }
        return sign("begin")
                + code(field.code())
                + (field.result().isEmpty() ? "" : sign("separate") + inlines(field.result()))
                + sign("end");
    }

    private static String sign(String type) {
        return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    private String code(String code) {
        int cut = random.nextInt(code.length());
        return part(code.substring(0, cut)) + part(code.substring(cut));
    }

    private static String part(String code) {
        return code.isEmpty() ? "" : run("<w:instrText xml:space=\"preserve\">" + escaped(code) + "</w:instrText>");
    }

    private String picture(int kind) {
        shapes++;
        int id = shift + shapes;
        return "<w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"" + id + "\" name=\"Picture "
                + id + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + id + "\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + parts.picture(home, kind) + "\"/></pic:blipFill><pic:spPr/>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    private String box(Prose.Box box) {
        shapes++;
        int id = shift + shapes;
        String outer = home;
        home = outer.equals("document") ? "document " : outer + " ";
        String text = blocks(box.blocks());
        home = outer;
        return run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9525\""
                + " cy=\"9525\"/><wp:docPr id=\"" + id + "\" name=\"Box " + id + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/>"
                + "<wps:spPr/><wps:txbx><w:txbxContent>" + text + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id=\"s"
                + id + "\"><v:textbox><w:txbxContent>" + text + "</w:txbxContent></v:textbox></v:shape></w:pict>"
                + "</mc:Fallback></mc:AlternateContent>");
    }

    private String bookmark(Prose.Bookmark bookmark) {
        int id = shift + ++bookmarks;
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark.name() + "x" + bookmarks + "\"/>"
                + inlines(bookmark.content()) + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    private String comment(Prose.Comment comment) {
        int id = parts.comment(escaped(comment.text()));
        return "<w:commentRangeStart w:id=\"" + id + "\"/>" + inlines(comment.content()) + "<w:commentRangeEnd w:id=\""
                + id + "\"/>" + run("<w:commentReference w:id=\"" + id + "\"/>");
    }

    private String table(Prose.Table table) {
        StringBuilder all = new StringBuilder("<w:tbl><w:tblPr>");
        if (!table.style.isEmpty()) {
            all.append("<w:tblStyle w:val=\"" + parts.style(table.style) + "\"/>");
        }
        all.append("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        table.grid.forEach(width -> all.append("<w:gridCol w:w=\"" + width + "\"/>"));
        all.append("</w:tblGrid>");
        for (Prose.Row row : table.rows) {
            all.append("<w:tr" + session() + ">" + (row.header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""));
            row.cells.forEach(cell -> all.append(cell(cell)));
            all.append("</w:tr>");
        }
        return all.append("</w:tbl>").toString();
    }

    private String cell(Prose.Cell cell) {
        String properties = "<w:tcW w:w=\"0\" w:type=\"auto\"/>"
                + (cell.span > 1 ? "<w:gridSpan w:val=\"" + cell.span + "\"/>" : "")
                + switch (cell.merge) {
                    case "restart" -> "<w:vMerge w:val=\"restart\"/>";
                    case "continue" -> "<w:vMerge/>";
                    default -> "";
                }
                + (cell.shade.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:fill=\"" + cell.shade + "\"/>");
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks(cell.blocks) + "</w:tc>";
    }

    private String section(Prose.Section section) {
        StringBuilder all = new StringBuilder("<w:sectPr>");
        List<String> references = new ArrayList<>();
        for (String kind : List.of("header", "footer")) {
            for (Map.Entry<String, List<Block>> margin : section.margins.entrySet()) {
                if (margin.getKey().startsWith(kind)) {
                    String outer = home;
                    home = kind + parts.nextMargin();
                    String text = blocks(margin.getValue());
                    String id = parts.margin(home, kind, text);
                    home = outer;
                    references.add("<w:" + kind + "Reference w:type=\""
                            + margin.getKey().substring(kind.length() + 1) + "\" r:id=\"" + id + "\"/>");
                }
            }
        }
        references.forEach(all::append);
        return all.append("<w:pgSz w:w=\"" + section.width + "\" w:h=\"16838\"/>"
                        + (section.titlePage ? "<w:titlePg/>" : "") + "</w:sectPr>")
                .toString();
    }
}
