package org.travaux.ingest.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.ingest.office.OpenTables;
import org.travaux.ingest.office.RevisedText;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.office.SymbolMarks;
import org.travaux.ingest.office.TableText;
import org.travaux.text.TextSpan;

/** A text of an old Word document: the document itself, or one beside it such as its footnotes. */
final class DocText {

    /** Twentieths of a point that count as one character of indent. */
    private static final int INDENT_UNIT = 120;

    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NOTE = '\u0002';
    private static final char COMMENT = '\u0005';

    private static final Pattern HEADING = Pattern.compile("heading [1-9]");
    private static final Pattern CONTENTS = Pattern.compile(
            "toc ?[1-9]|contents [1-9]|toc ?heading|contents heading|table of figures|table of authorities");

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean inResult;
    }

    private final HWPFDocument document;
    private final DocChanges changes;
    private final Revisions revisions;
    private final Comments comments;
    private final LeftOutParts leftOut;
    private final DocLists lists = new DocLists();
    private final OpenTables tables = new OpenTables();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<SourceParagraph> notes = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private MarkedText carried = MarkedText.EMPTY;
    private boolean main;
    private boolean contentsSeen;
    private int comment;
    private int footnote = 1;
    private int endnote = 1;
    private int index;
    private int itemIndent;

    DocText(HWPFDocument document, DocChanges changes, Revisions revisions, Comments comments, LeftOutParts leftOut) {
        this.document = document;
        this.changes = changes;
        this.revisions = revisions;
        this.comments = comments;
        this.leftOut = leftOut;
    }

    /** Reads the document itself, to which notes and comments are anchored. */
    List<SourceParagraph> document(Range range) {
        main = true;
        return read(range);
    }

    List<SourceParagraph> read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i), range);
        }
        if (!carried.isEmpty()) {
            MarkedText rest = carried.strip();
            tables.at(0, index).add(SourceParagraph.body(rest.text(), index).withMarks(rest.marks()));
        }
        return tables.finish(index);
    }

    private void paragraph(Paragraph paragraph, Range range) {
        int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        List<SourceParagraph> into = tables.at(depth, index);
        if (depth > 0 && paragraph.isTableRowEnd()) {
            tables.endRow(List.of());
            return;
        }
        RevisedText text = new RevisedText(revisions, comments);
        List<Change> atEnd = List.of();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            // The first and the last run of a paragraph may reach beyond it.
            int from = Math.max(run.getStartOffset(), Math.max(paragraph.getStartOffset(), range.getStartOffset()));
            int to = Math.min(run.getEndOffset(), paragraph.getEndOffset());
            String words = run.text();
            int skipped = from - run.getStartOffset();
            int length = Math.clamp(to - from, 0, Math.max(0, words.length() - skipped));
            atEnd = changes.of(run);
            atEnd.forEach(revisions::open);
            characters(words.substring(Math.min(skipped, words.length()), skipped + length), run, from, text);
            atEnd.forEach(change -> revisions.close());
        }
        boolean cell = paragraph.text().endsWith(String.valueOf(CELL_END)) || paragraph.isEmbeddedCellMark();
        end(paragraph, text, cell ? List.of() : atEnd, into);
        if (cell && depth > 0) {
            tables.endCell();
        }
        index++;
    }

    // ---- characters

    private void characters(String words, CharacterRun run, int from, RevisedText text) {
        if (run.isSymbol()) {
            add(SymbolMarks.readable(String.valueOf(run.getSymbolCharacter())), run, text);
            return;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String shown = shown(c);
            if (shown != null) {
                plain.append(shown);
                continue;
            }
            add(plain.toString(), run, text);
            plain.setLength(0);
            special(c, from + i, run, text);
        }
        add(plain.toString(), run, text);
    }

    /** What an ordinary character looks like; null for one that has a meaning. */
    private static @Nullable String shown(char c) {
        return switch (c) {
            case FIELD_BEGIN, FIELD_SEPARATOR, FIELD_END, NOTE, COMMENT -> null;
            case '\t' -> "\t";
            case '\u000B' -> "\n";
            case '\f', '\u000E' -> " ";
            case '\u001E' -> "\u2011";
            case '\u001F' -> "\u00AD";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }

    private void special(char c, int offset, CharacterRun run, RevisedText text) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(new Field());
            case FIELD_SEPARATOR -> {
                if (!fields.isEmpty()) {
                    fields.element().inResult = true;
                }
            }
            case FIELD_END -> fields.poll();
            case NOTE -> {
                if (main) {
                    note(offset, run, text);
                }
            }
            case COMMENT -> {
                if (main) {
                    text.endComment("comment " + comment++);
                }
            }
            default -> {}
        }
    }

    private void add(String words, CharacterRun run, RevisedText text) {
        if (words.isEmpty()) {
            return;
        }
        boolean inCode = fields.stream().anyMatch(field -> !field.inResult);
        if (inCode) {
            fields.element().code.append(words);
        } else if (!revisions.isVisible()) {
            if (!run.isVanished()) {
                text.append(SymbolMarks.readable(words));
            }
        } else if (run.isVanished()) {
            hidden.append(words);
        } else if (fields.stream().anyMatch(DocText::isContents)) {
            contents.append(words);
            contentsSeen = true;
        } else {
            text.append(SymbolMarks.readable(words));
        }
    }

    private static boolean isContents(Field field) {
        String name = field.code.toString().strip().toUpperCase(Locale.ROOT);
        return name.equals("TOC") || name.startsWith("TOC ");
    }

    private void note(int offset, CharacterRun run, RevisedText text) {
        boolean isEndnote = false;
        Notes of = document.getFootnotes();
        int found = of.getNoteIndexByAnchorPosition(offset);
        if (found < 0) {
            of = document.getEndnotes();
            found = of.getNoteIndexByAnchorPosition(offset);
            isEndnote = true;
        }
        if (found < 0) {
            return;
        }
        Range all = isEndnote ? document.getEndnoteRange() : document.getFootnoteRange();
        Range own = new Range(
                all.getStartOffset() + of.getNoteTextStartOffset(found),
                all.getStartOffset() + of.getNoteTextEndOffset(found),
                document);
        DocText beside = new DocText(document, changes, revisions, new Comments(), leftOut);
        MarkedText words = TableText.joined(beside.read(own), "\n").strip();
        if (!revisions.isVisible() || run.isVanished()) {
            add(words.text(), run, text);
        } else if (!words.text().isBlank()) {
            String number = isEndnote
                    ? NumberFormats.format(endnote++, "lowerRoman")
                    : NumberFormats.format(footnote++, "decimal");
            notes.add(SourceParagraph.of(SourceParagraph.Role.NOTE, words.text(), index)
                    .withLabel(new ListLabel(number, "notes", 0, false))
                    .withMarks(words.marks()));
        }
    }

    // ---- paragraphs

    private void end(Paragraph paragraph, RevisedText text, List<Change> atEnd, List<SourceParagraph> into) {
        atEnd.forEach(text::endChanged);
        MarkedText all = carried.plus(text.finish());
        carried = MarkedText.EMPTY;
        leftOut.add(LeftOutParts.HIDDEN, hidden.toString(), index);
        leftOut.add(LeftOutParts.CONTENTS, contents.toString(), index);
        hidden.setLength(0);
        contents.setLength(0);
        String style = styleName(paragraph);
        if (atEnd.stream().anyMatch(revisions::hides)) {
            carried = all;
            contentsSeen = false;
            return;
        }
        if (CONTENTS.matcher(style).matches() || (contentsSeen && all.text().isBlank())) {
            leftOut.add(LeftOutParts.CONTENTS, all.text(), index);
            onlyMarks(all, into);
        } else {
            emit(all.strip(), paragraph, style, into);
        }
        contentsSeen = false;
        into.addAll(notes);
        notes.clear();
    }

    private String styleName(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        if (style < 0 || style >= document.getStyleSheet().numStyles()) {
            return "";
        }
        StyleDescription description = document.getStyleSheet().getStyleDescription(style);
        String name = description == null ? null : description.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private void onlyMarks(MarkedText all, List<SourceParagraph> into) {
        if (!all.marks().isEmpty()) {
            List<SourceMark> marks = all.marks().stream()
                    .map(mark -> mark.at(new TextSpan(0, 0)))
                    .toList();
            into.add(SourceParagraph.body("", index).withMarks(marks));
        }
    }

    private void emit(MarkedText all, Paragraph paragraph, String style, List<SourceParagraph> into) {
        ListLabel label = lists.next(paragraph);
        if (all.text().isBlank()) {
            onlyMarks(all, into);
            return;
        }
        int outline = paragraph.getLvl();
        int heading = outline >= 0 && outline <= 8 ? outline + 1 : 0;
        if (heading == 0 && HEADING.matcher(style).matches()) {
            heading = style.charAt(style.length() - 1) - '0';
        }
        int indent = paragraph.getIndentFromLeft();
        SourceParagraph body = SourceParagraph.body(all.text(), index)
                .withMarks(all.marks())
                .withHeadingLevel(heading)
                .withIndent(Math.max(0, indent / INDENT_UNIT));
        if (label != null && (heading == 0 || !label.printed().isEmpty())) {
            itemIndent = indent;
            into.add(body.withLabel(label));
            return;
        }
        body = indent < itemIndent ? body.standingOutsideLists() : body;
        into.add(heading == 0 && style.equals("title") ? body.withRole(SourceParagraph.Role.TITLE) : body);
    }
}
