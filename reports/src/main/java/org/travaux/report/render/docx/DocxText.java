package org.travaux.report.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.travaux.report.render.LegibleText;

/** Writes plain paragraphs and tables of a Word document. */
final class DocxText {

    private static final String RULE_COLOUR = "B8C0CC";

    private DocxText() {}

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    static void write(CTP paragraph, String text) {
        write(paragraph.addNewR(), text);
    }

    /** Adds words to a run; line breaks and tabs become Word's own. */
    static void write(CTR run, String text) {
        String legible = LegibleText.of(text);
        int start = 0;
        for (int i = 0; i <= legible.length(); i++) {
            char c = i < legible.length() ? legible.charAt(i) : '\n';
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > start) {
                words(run.addNewT(), legible.substring(start, i));
            }
            if (i < legible.length()) {
                if (c == '\t') {
                    run.addNewTab();
                } else {
                    run.addNewBr();
                }
            }
            start = i + 1;
        }
    }

    static void words(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** A table as wide as the text, ruled between its rows, whose columns are so many twentieths of a point wide. */
    static CTTbl table(CTTbl table, int... widths) {
        CTTblPr properties = table.addNewTblPr();
        CTTblWidth whole = properties.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()));
        var borders = properties.addNewTblBorders();
        for (var border : List.of(borders.addNewTop(), borders.addNewBottom(), borders.addNewInsideH())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(4));
            border.setColor(RULE_COLOUR);
        }
        properties
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    /** A row of cells; the head row is repeated on every page. */
    static void row(CTTbl table, boolean head, String... texts) {
        var row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        for (int i = 0; i < texts.length; i++) {
            CTTc cell = row.addNewTc();
            var cellProperties = cell.addNewTcPr();
            CTTblWidth width = cellProperties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW((BigInteger) table.getTblGrid().getGridColArray(i).getW());
            if (head) {
                var shade = cellProperties.addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill("EEF1F5");
            }
            write(
                    styled(cell.addNewP(), head || (i == 0 && texts[0].endsWith(":")) ? "TableHead" : "TableText"),
                    texts[i].endsWith(":") && i == 0 ? texts[i].substring(0, texts[i].length() - 1) : texts[i]);
        }
    }
}
