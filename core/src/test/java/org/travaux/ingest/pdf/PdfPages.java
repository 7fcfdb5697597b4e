package org.travaux.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Sets text on the pages of a PDF file as a word processor does: wrapped, hyphenated, in columns, with headers; for tests. */
public final class PdfPages implements AutoCloseable {

    /** The usual size of the letters, in points. */
    public static final float SIZE = 11;

    private static final float LEFT = 70;
    private static final float TOP = 772;
    private static final float BOTTOM = 80;
    private static final float WIDTH = 455;
    private static final float GUTTER = 20;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private @Nullable PDPageContentStream content;
    private String header = "";
    private boolean numbered;
    private boolean hyphenated;
    private float after = 4;
    private int columns = 1;
    private int column;
    private float columnTop = TOP;
    private float y = TOP;

    /**
     * Begins an empty file.
     *
     * @throws IOException if the fonts are not there
     */
    public PdfPages() throws IOException {
        this.regular = font(document, "Regular");
        this.bold = font(document, "Bold");
    }

    private static PDFont font(PDDocument document, String style) throws IOException {
        String name = "/liberation/LiberationSans-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(PdfPages.class.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, in);
        }
    }

    /**
     * {@return these pages with a running header and page numbers}
     *
     * @param text the header
     */
    public PdfPages withHeader(String text) {
        header = text;
        numbered = true;
        return this;
    }

    /** {@return these pages with words parted at the ends of lines} */
    public PdfPages hyphenated() {
        hyphenated = true;
        return this;
    }

    /**
     * {@return these pages with another distance between paragraphs}
     *
     * @param points how far
     */
    public PdfPages spaced(float points) {
        after = points;
        return this;
    }

    /**
     * Goes on in columns from here.
     *
     * @param count how many
     * @return these pages
     */
    public PdfPages columns(int count) {
        columns = count;
        column = 0;
        columnTop = y;
        return this;
    }

    /**
     * Sets a paragraph.
     *
     * @param text its text
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages paragraph(String text) throws IOException {
        return paragraph(text, SIZE, false, 0, 0);
    }

    /**
     * Sets a paragraph.
     *
     * @param text its text
     * @param size the size of its letters
     * @param heavy whether it is bold
     * @param indent how far it is set in
     * @param first how much further its first line is
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages paragraph(String text, float size, boolean heavy, float indent, float first) throws IOException {
        PDFont font = heavy ? bold : regular;
        float width = (WIDTH - GUTTER * (columns - 1)) / columns - indent;
        float offset = first;
        for (String line : wrap(text, font, size, width, first)) {
            if (content == null || y < BOTTOM) {
                next();
            }
            float x = LEFT + column * (WIDTH + GUTTER) / columns + indent + offset;
            show(x, y, line, font, size);
            y -= size * 1.25f;
            offset = 0;
        }
        y -= after;
        return this;
    }

    private List<String> wrap(String text, PDFont font, float size, float width, float first) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - first;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            String tried = line.isEmpty() ? rest : line + " " + rest;
            if (width(font, size, tried) > room && !line.isEmpty()) {
                int cut = hyphenated ? cut(word, font, size, room - width(font, size, line + " -")) : 0;
                if (cut > 0) {
                    line.append(' ').append(word, 0, cut).append('-');
                    rest = word.substring(cut);
                }
                lines.add(line.toString());
                line.setLength(0);
                room = width;
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many letters of a word fit, three at least on either line. */
    private static int cut(String word, PDFont font, float size, float room) throws IOException {
        if (!word.matches("[\\p{Ll}]{7,}[.,;:]?")) {
            return 0;
        }
        int cut = word.length() - 4;
        while (cut >= 3 && width(font, size, word.substring(0, cut)) > room) {
            cut--;
        }
        return cut < 3 ? 0 : cut;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void next() throws IOException {
        if (content != null && ++column < columns) {
            y = columnTop;
            return;
        }
        column = 0;
        columnTop = TOP;
        page();
    }

    /**
     * Begins a page.
     *
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
        if (!header.isEmpty()) {
            show(LEFT, 805, header, regular, 9);
        }
        if (numbered) {
            show(290, 40, "- " + document.getNumberOfPages() + " -", regular, 9);
        }
        return this;
    }

    /**
     * Sets words at a place of the page.
     *
     * @param x from the left
     * @param fromBottom from the bottom
     * @param text the words
     * @param size the size of the letters
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages at(float x, float fromBottom, String text, float size) throws IOException {
        show(x, fromBottom, text, regular, size);
        return this;
    }

    private void show(float x, float fromBottom, String text, PDFont font, float size) throws IOException {
        PDPageContentStream out = stream();
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, fromBottom);
        out.showText(text);
        out.endText();
    }

    /**
     * Sets large words across the page, aslant.
     *
     * @param text the words
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages watermark(String text) throws IOException {
        PDPageContentStream out = stream();
        out.beginText();
        out.setFont(bold, 80);
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 250));
        out.showText(text);
        out.endText();
        return this;
    }

    /**
     * Draws a line.
     *
     * @param x from the left
     * @param fromBottom from the bottom
     * @param toX its other end, from the left
     * @param toFromBottom its other end, from the bottom
     * @return these pages
     * @throws IOException if it cannot be written
     */
    public PdfPages line(float x, float fromBottom, float toX, float toFromBottom) throws IOException {
        PDPageContentStream out = stream();
        out.moveTo(x, fromBottom);
        out.lineTo(toX, toFromBottom);
        out.stroke();
        return this;
    }

    /** {@return where the next line would stand, from the bottom} */
    public float y() {
        return y;
    }

    /** {@return the file so far, for what these methods cannot do} */
    public PDDocument document() {
        return document;
    }

    /**
     * {@return the instructions of the page at hand}
     *
     * @throws IOException if it cannot be written
     */
    public PDPageContentStream stream() throws IOException {
        if (content == null) {
            page();
        }
        return Objects.requireNonNull(content, "page");
    }

    /**
     * {@return the finished file}
     *
     * @throws IOException if it cannot be written
     */
    public byte[] bytes() throws IOException {
        stream().close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        close();
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
