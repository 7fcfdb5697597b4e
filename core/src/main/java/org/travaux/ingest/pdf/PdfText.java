package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.SourceParagraph.Role;
import org.travaux.ingest.pdf.layout.Columns;
import org.travaux.ingest.pdf.layout.Line;
import org.travaux.ingest.pdf.layout.Run;
import org.travaux.ingest.pdf.layout.TableGrid;
import org.travaux.ingest.pdf.page.Glyph;
import org.travaux.ingest.pdf.page.PageContent;
import org.travaux.ingest.pdf.page.PdfFile;

/** The text of a PDF file as paragraphs: pages to lines, lines to paragraphs, with what was left out and doubted. */
final class PdfText {

    /** The share of invisible characters from which on a page's text was put under its picture by text recognition. */
    private static final double RECOGNISED = 0.5;

    /** Points that count as one character of indent. */
    private static final double INDENT_UNIT = 6;

    /** A title is so much larger than the text. */
    private static final double TITLE = 1.15;

    private static final int MAX_TITLES = 4;

    private final List<PageContent> pages;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final Metrics metrics;
    private final Footnotes notes;
    private final Hyphens hyphens;

    PdfText(PdfFile file) {
        this.pages = file.pages();
        List<Line> all = lines();
        ContentsLines contents = new ContentsLines(all);
        List<Line> text = all.stream().filter(line -> !contents.contains(line)).toList();
        leftOut.addAll(contents.leftOut());
        this.metrics = new Metrics(text);
        this.notes = new Footnotes(metrics);
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            notes.read(
                    text.stream().filter(line -> line.page() == number).toList(),
                    pages.get(page).rules());
        }
        this.hyphens = new Hyphens(text);
        build(text.stream().filter(line -> !notes.isNote(line)).toList());
        leftOut.addAll(file.fields());
        addIssues();
    }

    List<SourceParagraph> paragraphs() {
        return paragraphs;
    }

    List<IngestIssue> issues() {
        return issues;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    // ---- pages to lines

    private List<Line> lines() {
        List<List<Run>> runs = new ArrayList<>();
        List<List<Line>> across = new ArrayList<>();
        List<List<Line>> tables = new ArrayList<>();
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            PageContent content = pages.get(page);
            leftOut.addAll(content.leftOut());
            List<Line> grids = new ArrayList<>();
            List<Glyph> outside = takeTables(page, content, grids);
            List<Run> found = Run.of(outside);
            runs.add(found);
            tables.add(grids);
            List<List<Run>> ofPage = Run.rows(found);
            rows.add(ofPage);
            int number = page;
            across.add(ofPage.stream().map(row -> Run.line(number, row)).toList());
        }
        PageFurniture furniture = new PageFurniture(
                across, pages.stream().map(page -> page.height()).toList());
        leftOut.addAll(furniture.leftOut());
        List<List<Run>> texts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<Run> left = new HashSet<>();
            for (int i = 0; i < across.get(page).size(); i++) {
                if (furniture.contains(across.get(page).get(i))) {
                    left.addAll(rows.get(page).get(i));
                }
            }
            texts.add(runs.get(page).stream().filter(run -> !left.contains(run)).toList());
        }
        Double gutter = Columns.usual(texts);
        List<Line> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            lines.addAll(page(page, texts.get(page), tables.get(page), gutter));
        }
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }

    /** The lines of a page in reading order, cut at its tables. */
    private List<Line> page(int page, List<Run> runs, List<Line> tables, @Nullable Double gutter) {
        List<Line> lines = new ArrayList<>();
        List<Run> rest = new ArrayList<>(runs);
        tables.sort(Comparator.comparingDouble(line -> line.y()));
        for (Line table : tables) {
            List<Run> above = rest.stream().filter(run -> run.y() < table.y()).toList();
            rest.removeAll(new HashSet<>(above));
            lines.addAll(Columns.lines(page, above, gutter));
            lines.add(table);
        }
        lines.addAll(Columns.lines(page, rest, gutter));
        remarks(pages.get(page), lines);
        return lines;
    }

    private static List<Glyph> takeTables(int page, PageContent content, List<Line> tables) {
        List<TableGrid> grids = TableGrid.of(content.rules());
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            if (glyph.isBlank()
                    ? grids.isEmpty() || grids.stream().noneMatch(grid -> grid.take(glyph))
                    : grids.stream().noneMatch(grid -> grid.take(glyph))) {
                outside.add(glyph);
            }
        }
        for (TableGrid grid : grids) {
            if (grid.isFrame(page)) {
                outside.addAll(grid.glyphs());
            } else {
                tables.add(grid.line(page));
            }
        }
        return outside;
    }

    /** Puts each remark to the line it stands at. */
    private static void remarks(PageContent content, List<Line> lines) {
        for (PageContent.Remark remark : content.remarks()) {
            lines.stream()
                    .min(Comparator.comparingDouble(line -> Math.abs(line.y() - line.size() * 0.3 - remark.y())
                            + Math.max(0, Math.max(line.x() - remark.x(), remark.x() - line.right())) * 0.1))
                    .ifPresent(line -> line.add(remark));
        }
    }

    // ---- lines to paragraphs

    private void build(List<Line> lines) {
        Paragraphs rules = new Paragraphs(metrics);
        List<List<Line>> found = rules.of(lines);
        List<JoinedText> texts = found.stream().map(this::join).toList();
        int titles = titles(found);
        Headings headings = new Headings(rules, found, texts, titles);
        TableGrid open = null;
        for (int i = 0; i < found.size(); i++) {
            Line first = found.get(i).get(0);
            JoinedText text = texts.get(i);
            TableGrid table = first.table();
            if (table != null && open != null && table.hasColumnsOf(open)) {
                SourceParagraph before = paragraphs.removeLast();
                paragraphs.add(SourceParagraph.of(Role.TABLE, before.text() + "\n" + text.text(), paragraphs.size()));
            } else {
                int level = headings.level(i);
                Role role = table != null ? Role.TABLE : i < titles ? Role.TITLE : Role.BODY;
                paragraphs.add(SourceParagraph.of(role, text.text(), paragraphs.size())
                        .withIndent((int) Math.max(0, (first.x() - first.left()) / INDENT_UNIT))
                        .withHeadingLevel(level)
                        .withMarks(text.marks()));
            }
            open = table;
            for (Line line : found.get(i)) {
                notes.of(line).forEach(this::note);
            }
        }
    }

    /** How many paragraphs at the beginning are the title: those in the largest letters of the first page. */
    private int titles(List<List<Line>> found) {
        double largest = found.isEmpty() ? 0 : found.get(0).get(0).size();
        int titles = 0;
        while (titles < found.size()
                && titles < MAX_TITLES
                && Math.abs(found.get(titles).get(0).size() - largest) < 0.5) {
            titles++;
        }
        boolean stands = largest > metrics.size * TITLE && titles < found.size() && titles < MAX_TITLES;
        return stands && !ParagraphStarts.isLabelled(found.get(0).get(0).text()) ? titles : 0;
    }

    private JoinedText join(List<Line> lines) {
        return JoinedText.of(lines, notes::text, hyphens);
    }

    private void note(Footnotes.Note note) {
        JoinedText text = join(note.lines());
        String words = text.text();
        int cut = words.startsWith(note.mark()) ? note.mark().length() : 0;
        String rest = words.substring(cut).strip();
        if (!rest.isEmpty()) {
            paragraphs.add(SourceParagraph.of(Role.NOTE, rest, paragraphs.size())
                    .withLabel(new ListLabel(note.mark(), "notes", 0, false)));
        }
    }

    // ---- doubts

    private void addIssues() {
        long recognised = pages.stream()
                .filter(page -> page.invisible() > page.glyphs().size() * RECOGNISED)
                .count();
        if (recognised > 0) {
            issues.add(IngestIssue.ofFile(
                    "ocr-layer",
                    "The text of " + recognised + " of " + pages.size()
                            + " pages was put under a picture by text recognition; check it against the picture."));
        }
        long empty = pages.stream()
                .filter(page -> page.hasPicture() && page.glyphs().stream().allMatch(Glyph::isBlank))
                .count();
        if (empty > 0) {
            issues.add(IngestIssue.ofFile(
                    "page-without-text",
                    empty + " of " + pages.size() + " pages are pictures without text; what they show was not read."));
        }
        if (leftOut.stream().anyMatch(part -> part.reason().equals("contents"))) {
            issues.add(IngestIssue.ofFile("left-out-contents", "The table of contents was left out."));
        }
        if (leftOut.stream().anyMatch(part -> part.reason().equals("form-field"))) {
            issues.add(IngestIssue.ofFile("left-out-form", "What is filled into the fields of a form was left out."));
        }
        long unreadable = pages.stream().mapToLong(page -> page.unreadable()).sum();
        if (unreadable > 0) {
            issues.add(IngestIssue.ofFile(
                    "unreadable-characters",
                    unreadable + " characters have fonts that do not say which letters they are."));
        }
    }
}
