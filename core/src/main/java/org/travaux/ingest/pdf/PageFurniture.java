package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.pdf.layout.Line;

/** Finds what stands at the head or foot of the pages and is no text of the document: running headers, page numbers. */
final class PageFurniture {

    /** How many lines at the head and at the foot of a page may be furniture. */
    static final int LINES = 4;

    /** Lines that repeat stand at the same height, give or take so many points. */
    private static final double SAME_HEIGHT = 4;

    private static final Pattern COUNTER = Pattern.compile(
            "(?iU)[-–—\\[(|]?\\s*(?:(?:page|p\\.|seite|s\\.|стор(?:інка|\\.)?|с\\.|стр(?:аница|\\.)?|página|pág\\.)\\s*)?"
                    + "\\d{1,4}(?:\\s*(?:/|\\||of|von|de|sur|з|із|из|до)\\s*\\d{1,4})?\\s*[-–—\\])|]?");
    private static final Pattern SURE_COUNTER = Pattern.compile(
            "(?iU)(?:[-–—]\\s*\\d{1,4}\\s*[-–—]|(?:page|seite|сторінка|страница|página|стор\\.|стр\\.)\\s*\\d{1,4}.{0,12}"
                    + "|\\d{1,4}\\s*(?:/|of|von|sur|з|из)\\s*\\d{1,4})");
    private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,7}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<List<Line>> pages;
    private final Set<Line> furniture = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Looks at the lines of all pages, each page from top to bottom, as they go across the page. */
    PageFurniture(List<List<Line>> pages, List<Double> heights) {
        this.pages = pages;
        for (int depth = 0; depth < LINES; depth++) {
            level(depth, true, heights);
            level(depth, false, heights);
        }
    }

    boolean contains(Line line) {
        return furniture.contains(line);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Looks at the outermost lines that are left of all pages. */
    private void level(int depth, boolean head, List<Double> heights) {
        Map<String, List<Line>> same = new HashMap<>();
        List<Line> outer = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Line line = outermost(pages.get(page), head);
            if (line != null && isOuter(line, head, heights.get(page))) {
                outer.add(line);
                same.computeIfAbsent(key(line.text()), key -> new ArrayList<>()).add(line);
            }
        }
        int counters = counted(outer);
        for (Line line : outer) {
            List<Line> alike = same.getOrDefault(key(line.text()), List.of());
            boolean counter = isCounter(line.text());
            if (counter
                    && (counters > 1
                            || SURE_COUNTER.matcher(line.text().strip()).matches()
                            || isApart(line, head))) {
                leaveOut(line, "page-number");
            } else if (repeats(alike, line) && !(depth > 1 && isShortDocument())) {
                leaveOut(line, head ? "page-header" : "page-footer");
            }
        }
    }

    private boolean isShortDocument() {
        return pages.size() < 2;
    }

    private void leaveOut(Line line, String reason) {
        furniture.add(line);
        leftOut.add(new LeftOut(reason, line.text(), null));
    }

    private @Nullable Line outermost(List<Line> page, boolean head) {
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(head ? i : page.size() - 1 - i);
            if (!furniture.contains(line)) {
                return line;
            }
        }
        return null;
    }

    /** Furniture stands in the outer parts of a page. */
    private static boolean isOuter(Line line, boolean head, double height) {
        return !line.isTable() && (head ? line.y() < height * 0.16 : line.y() > height * 0.84);
    }

    private static boolean isCounter(String text) {
        String line = text.strip();
        return COUNTER.matcher(line).matches() || ROMAN.matcher(line).matches();
    }

    /** How many of the outermost lines count pages: each as far from its page as another one. */
    private static int counted(List<Line> lines) {
        Map<Integer, Integer> byDistance = new HashMap<>();
        for (Line line : lines) {
            var digits = DIGITS.matcher(line.text());
            if (isCounter(line.text()) && digits.find()) {
                byDistance.merge(Integer.parseInt(digits.group()) - line.page(), 1, Integer::sum);
            }
        }
        return byDistance.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether a bare number stands well apart from the text, as page numbers do on a single page. */
    private boolean isApart(Line line, boolean head) {
        List<Line> page = pages.get(line.page());
        int at = page.indexOf(line);
        int neighbour = head ? at + 1 : at - 1;
        return neighbour < 0
                || neighbour >= page.size()
                || Math.abs(page.get(neighbour).y() - line.y()) > 2 * line.size();
    }

    /** Whether a line stands at the same height on most pages, or on every other one. */
    private boolean repeats(List<Line> alike, Line line) {
        boolean clause = ParagraphStarts.isLabelled(line.text());
        boolean note = !line.noteMark().isEmpty();
        long near = alike.stream()
                .filter(other -> !clause || other.text().equals(line.text()))
                .filter(other -> !note || countsPages(line, other))
                .filter(other -> Math.abs(other.y() - line.y()) < SAME_HEIGHT)
                .count();
        long needed = pages.size() < 4 ? 2 : Math.max(3, pages.size() / 4);
        return near >= needed || (near >= 3 && !clause && isRun(alike));
    }

    /** Whether two lines that begin as footnotes do have the same words behind a number that goes on with the pages. */
    private static boolean countsPages(Line line, Line other) {
        String mark = line.noteMark();
        String otherMark = other.noteMark();
        if (!line.raised().isEmpty()
                || !line.text().substring(mark.length()).equals(other.text().substring(otherMark.length()))) {
            return false;
        }
        return mark.equals(otherMark)
                || (DIGITS.matcher(mark).matches()
                        && DIGITS.matcher(otherMark).matches()
                        && Integer.parseInt(mark) - line.page() == Integer.parseInt(otherMark) - other.page());
    }

    /** Whether a line stands on pages that follow one another, as the headers of a chapter do. */
    private static boolean isRun(List<Line> alike) {
        int run = 1;
        for (int i = 1; i < alike.size(); i++) {
            run = alike.get(i).page() - alike.get(i - 1).page() <= 2 ? run + 1 : 1;
            if (run >= 4) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return DIGITS.matcher(text.strip()).replaceAll("#").replaceAll("\\s+", " ");
    }
}
