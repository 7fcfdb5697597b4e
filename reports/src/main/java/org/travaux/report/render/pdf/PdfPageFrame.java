package org.travaux.report.render.pdf;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the edges of every page: the documents' names, the notices, the page's number. */
final class PdfPageFrame extends PdfPageEventHelper {

    private static final float SIZE = 7.5f;
    private static final float LINE = 10f;

    private final PdfFonts fonts;
    private final String names;
    private final List<String> notices;
    private final String date;
    private final PdfTemplate total;

    PdfPageFrame(PdfFonts fonts, PdfWriter writer, String names, List<String> notices, String date) {
        this.fonts = fonts;
        this.names = names;
        this.notices = notices;
        this.date = date;
        this.total = writer.getDirectContent().createTemplate(40, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        Font font = fonts.plain(SIZE, PdfFonts.GREY);
        put(canvas, names, font, document.left(), document.top() + 22);
        canvas.setColorStroke(PdfFonts.GREY);
        canvas.setLineWidth(0.4f);
        canvas.moveTo(document.left(), document.bottom() - 16);
        canvas.lineTo(document.right(), document.bottom() - 16);
        canvas.stroke();
        float y = document.bottom() - 28;
        for (String notice : notices) {
            put(canvas, notice, font, document.left(), y);
            y -= LINE;
        }
        put(canvas, date, font, document.left(), y);
        BaseFont base = fonts.footer();
        String page = "Page " + writer.getPageNumber() + " of ";
        float right = document.right() - base.getWidthPoint("000", SIZE);
        float start = right - base.getWidthPoint(page, SIZE);
        put(canvas, page, font, start, document.bottom() - 28);
        canvas.addTemplate(total, right, document.bottom() - 28);
    }

    private void put(PdfContentByte canvas, String text, Font font, float x, float y) {
        Phrase phrase = new Phrase(fonts.fit(text, font), font);
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, phrase, x, y, 0);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(fonts.footer(), SIZE);
        total.setColorFill(PdfFonts.GREY);
        // The number of the page that would come next, less one.
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}
