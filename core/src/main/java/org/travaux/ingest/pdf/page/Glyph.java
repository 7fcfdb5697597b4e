package org.travaux.ingest.pdf.page;

/**
 * One character as it stands on a page, in points from the top left corner of the page as it is read.
 *
 * @param text what it says, one character as a rule
 * @param x its left edge
 * @param y its base line
 * @param width how wide it is
 * @param size the size of its letters
 * @param bold whether its font is bold
 * @param space how wide a space of its font is
 */
public record Glyph(String text, double x, double y, double width, double size, boolean bold, double space) {

    /** {@return its right edge} */
    public double right() {
        return x + width;
    }

    /** {@return the middle between its edges} */
    public double middle() {
        return x + width / 2;
    }

    /** {@return whether nothing is seen of it} */
    public boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
