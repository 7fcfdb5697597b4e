package org.travaux.report.render.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;

/** Writes what parties said in small shaded boxes, set in like the text of the clause above. */
final class PdfReactions {

    private static final Color SHADE = new Color(0xF3, 0xF5, 0xF8);
    private static final Color RULE = new Color(0x8F, 0xA3, 0xBF);

    /** A gap on the left as wide as a clause's number, and the box. */
    private static final float[] COLUMNS = {1.45f, 8.55f};

    private static final float SIZE = 8;
    private static final float LEADING = 1.3f;
    private static final float ROOM_FOR_SECTION = 110;
    private static final float ROOM_FOR_GROUP = 46;

    private final Document document;
    private final PdfFonts fonts;
    private final PdfTables tables;
    private final PdfBookmarks bookmarks;

    PdfReactions(Document document, PdfFonts fonts, PdfBookmarks bookmarks) {
        this.document = document;
        this.fonts = fonts;
        this.tables = new PdfTables(fonts);
        this.bookmarks = bookmarks;
    }

    /** The boxes of a clause, one for each statement. */
    void add(List<ReactionNote> notes) {
        for (ReactionNote note : notes) {
            PdfPTable table = new PdfPTable(COLUMNS);
            table.setWidthPercentage(100);
            table.setSpacingBefore(3);
            table.setSplitLate(false);
            PdfPCell gap = new PdfPCell(new Phrase("", font()));
            gap.setBorder(Rectangle.NO_BORDER);
            table.addCell(gap);
            table.addCell(box(note.text()));
            document.add(table);
        }
    }

    /** A section of groups; nothing where there is none. */
    void section(String title, List<ReactionGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        bookmarks.room(ROOM_FOR_SECTION);
        bookmarks.section(title);
        document.add(tables.paragraph(title, fonts.title(13), 14, 4));
        groups(groups);
    }

    void groups(List<ReactionGroup> groups) {
        for (ReactionGroup group : groups) {
            bookmarks.room(ROOM_FOR_GROUP);
            document.add(tables.paragraph(group.label(), fonts.bold(9, PdfFonts.NAVY), 6, 0));
            add(group.notes());
        }
    }

    private Font font() {
        return fonts.plain(SIZE, PdfFonts.GREY);
    }

    private PdfPCell box(String text) {
        Font font = font();
        PdfPCell cell = new PdfPCell(new Phrase(fonts.fit(text, font), font));
        cell.setLeading(0, LEADING);
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(1.5f);
        cell.setBackgroundColor(SHADE);
        cell.setPadding(3.5f);
        cell.setPaddingLeft(6);
        cell.setPaddingBottom(5);
        return cell;
    }
}
