package org.travaux.report.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.travaux.report.render.LegibleText;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;

/**
 * Writes a comparison as a PDF file on A4 with embedded fonts, a bookmark for every clause, and changes that show by colour,
 * line and sign: {@code {+inserted+}}, {@code [-deleted-]}.
 *
 * <p>Pages are written as they fill; only the finished file is held. The same report and the same instant give the same
 * bytes. A character that the fonts lack is written as its code point, and the report says so.
 */
public final class PdfReportRenderer implements ReportRenderer {

    private static final float SIDE = 60;
    private static final float TOP = 62;
    private static final float BOTTOM = 68;
    private static final float LINE = 10;

    private final Clock clock;

    /** Makes a renderer that dates its files by the system's clock. */
    public PdfReportRenderer() {
        this(Clock.systemUTC());
    }

    /**
     * Makes a renderer.
     *
     * @param clock gives the date of the report
     */
    public PdfReportRenderer(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String suffix() {
        return ".pdf";
    }

    @Override
    public void render(ComparisonReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        write(out, file -> write(report, file));
    }

    @Override
    public void render(VersionsReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        write(out, file -> write(report, file));
    }

    /** Writes the pages of a file. */
    private interface Pages {
        void writeTo(OutputStream file) throws IOException;
    }

    private static void write(OutputStream out, Pages pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            pages.writeTo(file);
        } catch (DocumentException e) {
            throw new IOException("the PDF report could not be written: " + e.getMessage(), e);
        }
        StablePdf.write(file.toByteArray(), out);
        out.flush();
    }

    private void write(ComparisonReport report, OutputStream out) throws IOException {
        PdfFonts fonts = new PdfFonts();
        float bottom = BOTTOM + LINE * report.notices().size();
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, bottom);
        String names = report.original().name() + " → " + report.revised().name();
        PdfWriter writer = open(document, fonts, out, "Comparison: " + names, names, report.notices());
        PdfBookmarks bookmarks = new PdfBookmarks(document, writer);
        new PdfFront(document, report, fonts, bookmarks).write();
        new PdfClauses(document, fonts, bookmarks).write(report);
        new PdfReactions(document, fonts, bookmarks)
                .section(RowReactions.GENERAL_TITLE, report.reactions().general());
        end(document, report, fonts, bookmarks);
        document.close();
    }

    private void write(VersionsReport report, OutputStream out) throws IOException {
        PdfFonts fonts = new PdfFonts();
        float bottom = BOTTOM + LINE * report.notices().size();
        Document document = new Document(PageSize.A4.rotate(), SIDE, SIDE, TOP, bottom);
        String title = "Versions of " + report.base().name() + " against it";
        PdfWriter writer = open(document, fonts, out, title, title, report.notices());
        new PdfVersions(document, fonts, new PdfBookmarks(document, writer)).write(report);
        document.close();
    }

    private PdfWriter open(
            Document document, PdfFonts fonts, OutputStream out, String title, String names, List<String> notices) {
        Instant now = clock.instant();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        metadata(document, writer, title);
        document.open();
        date(writer, now);
        writer.setPageEvent(new PdfPageFrame(
                fonts, writer, names, notices, "Comparison made on " + LocalDate.ofInstant(now, ZoneOffset.UTC)));
        return writer;
    }

    private static void metadata(Document document, PdfWriter writer, String title) {
        document.addTitle(LegibleText.of(title));
        document.addAuthor("Travaux");
        document.addCreator("Travaux");
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
    }

    /** The library dates the file by its own clock; both dates are put in its place. */
    private static void date(PdfWriter writer, Instant now) {
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(now.toEpochMilli());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(date));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(date));
    }

    private static void end(Document document, ComparisonReport report, PdfFonts fonts, PdfBookmarks bookmarks) {
        PdfTables tables = new PdfTables(fonts);
        bookmarks.room(110);
        bookmarks.section("Digests of the compared files");
        document.add(tables.paragraph("Digests of the compared files", fonts.title(10), 18, 2));
        digest(document, tables, fonts, report.names().original(), report.original());
        digest(document, tables, fonts, report.names().revised(), report.revised());
        if (fonts.missing() > 0) {
            document.add(tables.paragraph(
                    "Characters that the report's fonts lack (" + fonts.missing()
                            + " different ones) are written as their code point, such as [U+1F600].",
                    fonts.plain(8.5f, PdfFonts.GREY),
                    8,
                    0));
        }
    }

    private static void digest(Document document, PdfTables tables, PdfFonts fonts, String side, DocumentTitle title) {
        document.add(tables.paragraph(side + ": " + title.name(), fonts.plain(8.5f, PdfFonts.INK), 2, 0));
        document.add(tables.paragraph(title.digest(), fonts.digest(), 0, 2));
        String archived = title.archived();
        if (archived != null) {
            document.add(tables.paragraph("Archived as " + archived, fonts.digest(), 0, 2));
        }
    }
}
