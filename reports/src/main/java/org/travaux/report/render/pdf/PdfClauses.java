package org.travaux.report.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.travaux.report.view.CitedClause;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportEntry;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.RowPart;
import org.travaux.report.view.Run;
import org.travaux.report.view.reaction.ReactionNote;

/** Writes every clause in order: its number hanging to the left, what became of it, its heading and text with changes. */
final class PdfClauses {

    private static final float[] COLUMNS = {1.45f, 8.55f};
    private static final float LEADING = 1.3f;
    private static final float PARAGRAPH_SPACE = 3;

    /** Longer clauses go on in a further cell, which keeps laying out a page cheap. */
    private static final int PARAGRAPHS_IN_CELL = 12;

    private static final float ROOM_FOR_TEXT = 46;
    private static final float ROOM_FOR_HEADING = 96;

    private final Document document;
    private final PdfFonts fonts;
    private final PdfRuns runs;
    private final PdfTables tables;
    private final PdfBookmarks bookmarks;
    private final PdfReactions reactions;

    PdfClauses(Document document, PdfFonts fonts, PdfBookmarks bookmarks) {
        this.document = document;
        this.fonts = fonts;
        this.runs = new PdfRuns(fonts);
        this.tables = new PdfTables(fonts);
        this.bookmarks = bookmarks;
        this.reactions = new PdfReactions(document, fonts, bookmarks);
    }

    void write(ComparisonReport report) {
        document.newPage();
        bookmarks.section(report.textTitle());
        document.add(tables.paragraph(report.textTitle(), fonts.title(13), 0, 4));
        if (!report.differs()) {
            document.add(tables.paragraph(ComparisonReport.NO_DIFFERENCES + ".", fonts.plain(9, PdfFonts.INK), 2, 4));
        }
        String filter = report.filterSentence();
        if (filter != null) {
            document.add(tables.paragraph(filter, fonts.plain(9, PdfFonts.INK), 2, 4));
        }
        for (ReportEntry entry : report.entries()) {
            switch (entry) {
                case ReportEntry.Shown shown -> row(shown.row(), report.reactionsTo(shown.row()));
                case ReportEntry.Pointer pointer -> pointer(pointer);
            }
        }
    }

    private void row(ReportRow row, List<ReactionNote> notes) {
        bookmarks.room(row.clause().text().isEmpty() && row.heading() != null ? ROOM_FOR_HEADING : ROOM_FOR_TEXT);
        bookmarks.clause(row.level(), bookmark(row));
        PdfPTable table = table();
        boolean first = true;
        for (RowPart part : row.parts()) {
            part(table, row, part, first);
            first = false;
        }
        document.add(table);
        reactions.add(notes);
    }

    private static String bookmark(ReportRow row) {
        String number = row.number();
        String heading = Objects.requireNonNullElse(row.heading(), "");
        String words = heading.isBlank() ? row.cited().firstWords() : heading.strip();
        return (number + "  " + words + (row.unchanged() ? "" : "  (" + row.relation() + ")")).strip();
    }

    private void part(PdfPTable table, ReportRow row, RowPart part, boolean first) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (first && !row.remark().isEmpty()) {
            paragraphs.add(line(row.remark(), fonts.plain(8, PdfFonts.GREY)));
        }
        if (first) {
            row.changes().forEach(change -> paragraphs.add(line("• " + change, fonts.plain(8, PdfFonts.INK))));
        }
        if (!part.heading().isEmpty()) {
            float size = row.level() == 1 ? 12.5f : 11;
            Paragraph heading = new Paragraph("", fonts.heading(size));
            part.heading().forEach(run -> runs.addHeading(heading, run, size));
            paragraphs.add(heading);
        }
        String side = side(row, part);
        if (side != null) {
            paragraphs.add(line(side, fonts.plain(8, PdfFonts.GREY)));
        }
        if (!part.runs().isEmpty() || paragraphs.isEmpty()) {
            for (List<Run> line : Run.lines(part.runs())) {
                Paragraph text = new Paragraph("", fonts.text(PdfFonts.INK));
                line.forEach(run -> runs.add(text, run));
                text.setSpacingAfter(PARAGRAPH_SPACE);
                paragraphs.add(text);
            }
        }
        String number = row.parts().size() == 1 ? row.number() : number(part);
        for (int i = 0; i < paragraphs.size(); i += PARAGRAPHS_IN_CELL) {
            int end = Math.min(i + PARAGRAPHS_IN_CELL, paragraphs.size());
            cells(table, i == 0 ? number : "", paragraphs.subList(i, end));
        }
    }

    /** Of texts that stand beside each other without being compared, whose text it is. */
    private static @Nullable String side(ReportRow row, RowPart part) {
        boolean beside = part.runs().stream().anyMatch(run -> run.kind() == Run.Kind.NOT_COMPARED)
                && !row.original().isEmpty()
                && !row.revised().isEmpty();
        if (!beside || (part.original() != null && part.revised() != null)) {
            return null;
        }
        return part.original() == null ? "Revised:" : "Original:";
    }

    private static String number(RowPart part) {
        String before = part.original() == null ? "" : part.original().column();
        String after = part.revised() == null ? "" : part.revised().column();
        if (before.equals(after) || before.isEmpty()) {
            return after;
        }
        return after.isEmpty() ? before : before + " → " + after;
    }

    private void pointer(ReportEntry.Pointer pointer) {
        CitedClause clause = pointer.clause();
        bookmarks.room(ROOM_FOR_TEXT);
        PdfPTable table = table();
        String name = clause.column().isEmpty() ? clause.citation() + ": " : "";
        String words = name + pointer.relation() + ", shown there";
        cells(table, clause.column(), List.of(line(words, fonts.plain(8, PdfFonts.GREY))));
        document.add(table);
    }

    private Paragraph line(String text, Font font) {
        return new Paragraph(fonts.fit(text, font), font);
    }

    private static PdfPTable table() {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(5);
        table.setSplitLate(false);
        return table;
    }

    private void cells(PdfPTable table, String number, List<Paragraph> paragraphs) {
        Font font = fonts.bold(9, PdfFonts.NAVY);
        table.addCell(cell(List.of(new Paragraph(fonts.fit(number, font), font))));
        table.addCell(cell(paragraphs));
    }

    private static PdfPCell cell(List<Paragraph> paragraphs) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(4);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(2);
        cell.setUseAscender(true);
        for (Paragraph paragraph : paragraphs) {
            paragraph.setLeading(0, LEADING);
            cell.addElement(paragraph);
        }
        return cell;
    }
}
