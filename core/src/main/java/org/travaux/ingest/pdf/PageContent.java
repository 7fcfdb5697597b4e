package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, as far as it matters for the text. */
final class PageContent {

    /** A thin line, or the edge of a box. */
    record Rule(double x1, double y1, double x2, double y2) {

        boolean isHorizontal() {
            return y2 - y1 < THIN && x2 - x1 >= THIN;
        }

        boolean isVertical() {
            return x2 - x1 < THIN && y2 - y1 >= THIN;
        }
    }

    /** A remark on a page: its place, and who made it. */
    record Remark(double x, double y, String author, String date, String text) {}

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
}
