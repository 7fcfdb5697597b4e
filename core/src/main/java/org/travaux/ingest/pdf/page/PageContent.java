package org.travaux.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.travaux.ingest.LeftOut;

/** What is drawn on one page, as far as it matters for the text. */
public final class PageContent {

    /**
     * A thin line, or the edge of a box.
     *
     * @param x1 its left end
     * @param y1 its upper end
     * @param x2 its right end
     * @param y2 its lower end
     */
    public record Rule(double x1, double y1, double x2, double y2) {

        /** {@return whether it goes from left to right} */
        public boolean isHorizontal() {
            return y2 - y1 < THIN && x2 - x1 >= THIN;
        }

        /** {@return whether it goes from top to bottom} */
        public boolean isVertical() {
            return x2 - x1 < THIN && y2 - y1 >= THIN;
        }
    }

    /**
     * A remark on a page: its place, and who made it.
     *
     * @param x where it stands, from the left
     * @param y where it stands, from the top
     * @param author who made it, blank where not said
     * @param date when, as the file says it, blank where not said
     * @param text what it says
     */
    public record Remark(double x, double y, String author, String date, String text) {}

    private static final double THIN = 3;

    final double width;
    final double height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final StringBuilder watermark = new StringBuilder();
    final StringBuilder sideways = new StringBuilder();
    final StringBuilder header = new StringBuilder();
    final StringBuilder footer = new StringBuilder();
    int invisible;
    int unreadable;
    boolean picture;

    PageContent(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** {@return how high the page is} */
    public double height() {
        return height;
    }

    /** {@return the characters of its text, in the order in which they are drawn} */
    public List<Glyph> glyphs() {
        return Collections.unmodifiableList(glyphs);
    }

    /** {@return the lines drawn on it} */
    public List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** {@return the remarks on it} */
    public List<Remark> remarks() {
        return Collections.unmodifiableList(remarks);
    }

    /** {@return how many of its characters are not drawn} */
    public int invisible() {
        return invisible;
    }

    /** {@return how many of its characters nobody can tell} */
    public int unreadable() {
        return unreadable;
    }

    /** {@return whether a picture is on it} */
    public boolean hasPicture() {
        return picture;
    }

    /** {@return what stands on it beside the running text, as it is marked in the file} */
    public List<LeftOut> leftOut() {
        List<LeftOut> parts = new ArrayList<>();
        leaveOut("watermark", watermark, parts);
        leaveOut("sideways-text", sideways, parts);
        leaveOut("page-header", header, parts);
        leaveOut("page-footer", footer, parts);
        return parts;
    }

    private static void leaveOut(String reason, CharSequence text, List<LeftOut> parts) {
        if (!text.toString().isBlank()) {
            parts.add(new LeftOut(reason, text.toString().strip(), null));
        }
    }
}
