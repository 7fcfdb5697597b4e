package org.travaux.report.render.pdf;

import java.awt.Color;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Makes the ruled tables of the report's front. */
final class PdfTables {

    static final Color RULE = new Color(0xB8, 0xC0, 0xCC);
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF5);

    private final PdfFonts fonts;

    PdfTables(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** A table as wide as the text with columns of these shares and a head that every page repeats. */
    PdfPTable table(float[] shares, String... head) {
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        table.setSplitRows(false);
        for (String text : head) {
            PdfPCell cell = cell(text, fonts.bold(8.5f, PdfFonts.NAVY));
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return table;
    }

    void row(PdfPTable table, String first, String... others) {
        table.addCell(cell(first, fonts.plain(8.5f, PdfFonts.INK)));
        for (String text : others) {
            table.addCell(cell(text, fonts.plain(8.5f, PdfFonts.INK)));
        }
    }

    void titledRow(PdfPTable table, String title, String... others) {
        table.addCell(cell(title, fonts.bold(8.5f, PdfFonts.NAVY)));
        for (String text : others) {
            table.addCell(cell(text, fonts.plain(8.5f, PdfFonts.INK)));
        }
    }

    private PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(fonts.fit(text, font), font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3.5f);
        cell.setPaddingBottom(4.5f);
        return cell;
    }

    Paragraph paragraph(String text, Font font, float before, float after) {
        Paragraph paragraph = new Paragraph(fonts.fit(text, font), font);
        paragraph.setLeading(0, 1.35f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
