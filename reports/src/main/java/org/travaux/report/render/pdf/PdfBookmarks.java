package org.travaux.report.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.travaux.report.render.LegibleText;

/** The document's outline: the report's sections, and every clause under the one that stands above it. */
final class PdfBookmarks {

    private record Open(int level, PdfOutline outline) {}

    private final Document document;
    private final PdfWriter writer;
    private final Deque<Open> open = new ArrayDeque<>();

    PdfBookmarks(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
    }

    /** Goes to a new page unless so many points are left on this one. */
    void room(float points) {
        if (writer.getVerticalPosition(true) - document.bottom() < points) {
            document.newPage();
        }
    }

    void section(String title) {
        open.clear();
        open.push(new Open(0, outline(writer.getRootOutline(), title, true)));
    }

    void clause(int level, String title) {
        while (open.size() > 1 && open.element().level() >= level) {
            open.pop();
        }
        PdfOutline parent =
                open.isEmpty() ? writer.getRootOutline() : open.element().outline();
        open.push(new Open(level, outline(parent, title, false)));
    }

    private PdfOutline outline(PdfOutline parent, String title, boolean unfolded) {
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, -1, writer.getVerticalPosition(true), 0);
        return new PdfOutline(parent, here, LegibleText.of(title), unfolded);
    }
}
