package org.travaux.report.render.pdf;

import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPTable;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.report.view.versions.VersionsRow;

/** Writes the table of several versions against one base. */
final class PdfVersions {

    private static final int ROWS_AT_ONCE = 100;
    private static final float NUMBER_SHARE = 1;
    private static final float WORDS_SHARE = 3;
    private static final float VERSIONS_SHARE = 7;

    private final Document document;
    private final PdfFonts fonts;
    private final PdfTables tables;
    private final PdfBookmarks bookmarks;

    PdfVersions(Document document, PdfFonts fonts, PdfBookmarks bookmarks) {
        this.document = document;
        this.fonts = fonts;
        this.tables = new PdfTables(fonts);
        this.bookmarks = bookmarks;
    }

    void write(VersionsReport report) {
        bookmarks.section("Several versions against one base");
        document.add(tables.paragraph("Several versions against one base", fonts.title(20), 0, 2));
        document.add(tables.paragraph(report.base().name(), fonts.plain(11, PdfFonts.GREY), 0, 6));
        for (String notice : report.notices()) {
            document.add(tables.paragraph(notice, fonts.bold(9, PdfFonts.NAVY), 0, 6));
        }
        String filter = report.filterSentence();
        if (filter != null) {
            document.add(tables.paragraph(filter, fonts.plain(9, PdfFonts.INK), 2, 4));
        }
        table(report);
        list("Counts", report.countsSentences());
        list("To be kept in mind", report.issues());
        List<ReactionGroup> groups = report.reactionGroups();
        if (!groups.isEmpty()) {
            list(RowReactions.TITLE, List.of(RowReactions.HOW_THEY_ARE_READ_TOGETHER));
            new PdfReactions(document, fonts, bookmarks).groups(groups);
        }
    }

    private void table(VersionsReport report) {
        List<String> headings = report.headings();
        float[] shares = new float[headings.size()];
        Arrays.fill(shares, VERSIONS_SHARE / (headings.size() - 2));
        shares[0] = NUMBER_SHARE;
        shares[1] = WORDS_SHARE;
        PdfPTable table = tables.table(shares, headings.toArray(String[]::new));
        table.setComplete(false);
        int rows = 0;
        for (VersionsRow row : report.rows()) {
            List<String> columns = row.columns();
            tables.row(
                    table,
                    columns.getFirst(),
                    columns.subList(1, columns.size()).toArray(String[]::new));
            if (++rows % ROWS_AT_ONCE == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        bookmarks.room(90);
        bookmarks.section(title);
        document.add(tables.paragraph(title, fonts.title(13), 14, 4));
        lines.forEach(line -> document.add(tables.paragraph(line, fonts.plain(9, PdfFonts.INK), 2, 4)));
    }
}
