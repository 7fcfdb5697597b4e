package org.travaux.report.render.pdf;

import java.util.List;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.OverviewLine;
import org.travaux.report.view.ReportCount;
import org.travaux.report.view.ReportIssue;
import org.travaux.report.view.Run;
import org.travaux.report.view.reaction.RowReactions;

/** Writes what stands before the text: title block, summary, legend, issues, overview. */
final class PdfFront {

    /** After so many rows the overview is handed to the page, so that it need not be held whole. */
    private static final int ROWS_AT_ONCE = 100;

    private final Document document;
    private final ComparisonReport report;
    private final PdfFonts fonts;
    private final PdfTables tables;
    private final PdfRuns runs;
    private final PdfBookmarks bookmarks;

    PdfFront(Document document, ComparisonReport report, PdfFonts fonts, PdfBookmarks bookmarks) {
        this.document = document;
        this.report = report;
        this.fonts = fonts;
        this.tables = new PdfTables(fonts);
        this.runs = new PdfRuns(fonts);
        this.bookmarks = bookmarks;
    }

    void write() {
        titleBlock();
        summary();
        legend();
        issues();
        overview();
    }

    private void section(String title) {
        bookmarks.room(90);
        bookmarks.section(title);
        document.add(tables.paragraph(title, fonts.title(13), 14, 4));
    }

    private void text(String words) {
        document.add(tables.paragraph(words, fonts.plain(9, PdfFonts.INK), 2, 4));
    }

    private void titleBlock() {
        document.add(tables.paragraph(report.names().title(), fonts.title(20), 0, 2));
        String names = report.original().name() + " → " + report.revised().name();
        document.add(tables.paragraph(names, fonts.plain(11, PdfFonts.GREY), 0, 6));
        for (String notice : report.notices()) {
            document.add(tables.paragraph(notice, fonts.bold(9, PdfFonts.NAVY), 0, 6));
        }
        DocumentTitle before = report.original();
        DocumentTitle after = report.revised();
        PdfPTable table = tables.table(
                new float[] {1.6f, 4, 4},
                "",
                report.names().original(),
                report.names().revised());
        tables.titledRow(table, "Document", before.name(), after.name());
        if (before.version() != null || after.version() != null) {
            tables.titledRow(
                    table,
                    "Version",
                    Objects.requireNonNullElse(before.version(), "–"),
                    Objects.requireNonNullElse(after.version(), "–"));
        }
        tables.titledRow(table, "Date", before.date(), after.date());
        tables.titledRow(table, "Language", before.language(), after.language());
        tables.titledRow(table, "Clauses", String.valueOf(before.clauses()), String.valueOf(after.clauses()));
        tables.titledRow(table, "Digest", before.shortDigest(), after.shortDigest());
        document.add(table);
    }

    private void summary() {
        section("Summary");
        if (!report.differs()) {
            text(ComparisonReport.NO_DIFFERENCES + ". Every clause is listed below.");
        }
        PdfPTable table = tables.table(new float[] {1, 2.8f, 6}, "Count", "What became of clauses", "Meaning");
        for (ReportCount count : report.countsFound()) {
            tables.row(table, String.valueOf(count.count()), count.sort(), count.meaning());
        }
        document.add(table);
        String note = report.countsNote();
        document.add(tables.paragraph(note, fonts.plain(8.5f, PdfFonts.GREY), 0, 4));
        String filter = report.filterSentence();
        if (filter != null) {
            document.add(tables.paragraph(filter, fonts.bold(9, PdfFonts.NAVY), 0, 4));
        }
    }

    private void legend() {
        if (report.acrossLanguages()) {
            section("How to read the two texts");
            text(ComparisonReport.BESIDE_EACH_OTHER);
            howReactionsAreRead();
            return;
        }
        section("How to read the changes");
        // With a font of its own: the space around it would otherwise be set in one that is not embedded.
        Paragraph signs = new Paragraph("", fonts.text(PdfFonts.INK));
        signs.setLeading(0, 1.35f);
        signs.setSpacingAfter(4);
        runs.add(signs, new Run(Run.Kind.INSERT, "inserted words", false));
        signs.add(new Chunk("     ", fonts.text(PdfFonts.INK)));
        runs.add(signs, new Run(Run.Kind.DELETE, "deleted words", false));
        signs.add(new Chunk("     ", fonts.text(PdfFonts.INK)));
        runs.add(signs, new Run(Run.Kind.NOT_COMPARED, "[text not held]", false));
        document.add(signs);
        text(
                "The signs {+ +} and [- -] stay when text is copied or printed in grey. A grey line above a clause says what"
                        + " became of it; clauses without one are unchanged. "
                        + (report.filter().isWhole()
                                ? "A clause that moved is shown at its new place, with a pointer at the old one. "
                                : "")
                        + "“[text not held]” marks a clause that exists but whose wording is not known"
                        + " here; it is never compared.");
        if (report.comparison().judged()) {
            text(ComparisonReport.HOW_MEANING_IS_SAID);
        }
        howReactionsAreRead();
    }

    private void howReactionsAreRead() {
        if (!report.reactions().isEmpty()) {
            text(RowReactions.HOW_THEY_ARE_READ);
        }
    }

    private void issues() {
        list("Moves of several clauses", report.moves());
        list("References that no longer point where they did", report.danglingReferences());
        list(
                "To be kept in mind",
                report.otherIssues().stream().map(ReportIssue::line).toList());
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            section(title);
            lines.forEach(this::text);
        }
    }

    private void overview() {
        section("What became of each clause");
        PdfPTable table = tables.table(
                new float[] {1.3f, 1.3f, 3.1f, 4.3f},
                report.names().original(),
                report.names().revised(),
                "Relation",
                "Clause");
        table.setComplete(false);
        int rows = 0;
        for (OverviewLine line : report.overview()) {
            tables.row(table, line.before(), line.after(), line.relation(), line.words());
            if (++rows % ROWS_AT_ONCE == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
    }
}
