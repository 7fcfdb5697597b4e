package org.travaux.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.OpenTables;
import org.travaux.ingest.office.RevisedText;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.office.SymbolMarks;
import org.travaux.text.TextSpan;

/** A text as it grows: the document itself, or one beside it such as a note; paragraphs, and tables out of them. */
final class Flow {

    /** Twentieths of a point that count as one character of indent. */
    private static final int INDENT_UNIT = 120;

    private final Definitions definitions;
    private final Revisions revisions;
    private final Comments comments;
    private final LeftOutParts leftOut;
    private final OpenTables tables = new OpenTables();
    private final List<SourceParagraph> notes = new ArrayList<>();
    private final List<SourceParagraph> boxes = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private RevisedText text;
    private MarkedText carried = MarkedText.EMPTY;
    private @Nullable String label;
    private final List<Boolean> merged = new ArrayList<>();
    private boolean mergedLeft;
    private boolean inContents;
    private int index;
    private int itemIndent;

    Flow(Definitions definitions, Revisions revisions, Comments comments, LeftOutParts leftOut) {
        this.definitions = definitions;
        this.revisions = revisions;
        this.comments = comments;
        this.leftOut = leftOut;
        this.text = new RevisedText(revisions, comments);
    }

    RevisedText text() {
        return text;
    }

    /** Adds text with the properties of the group it stands in. */
    void append(String more, Group group, List<Change> changes) {
        String shown = definitions.isSymbolFont(group.font) ? symbols(more) : more;
        changes.forEach(revisions::open);
        if (!revisions.isVisible()) {
            if (!group.hidden) {
                text.append(SymbolMarks.readable(shown));
            }
        } else if (group.hidden) {
            hidden.append(shown);
        } else if (group.contents) {
            contents.append(shown);
            inContents = true;
        } else {
            text.append(SymbolMarks.readable(shown));
        }
        changes.forEach(change -> revisions.close());
    }

    /** The characters of a symbol font, where Unicode keeps them. */
    private static String symbols(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c > ' ' && c < 256 ? (char) ('\uF000' + c) : c);
        }
        return out.toString();
    }

    void label(String printed, boolean symbols) {
        label = SymbolMarks.readable(symbols ? symbols(printed) : printed).strip();
    }

    /** Adds a note to the paragraph at hand, or its words to the change that took it out. */
    void note(MarkedText note, @Nullable String number, Group group, List<Change> changes) {
        changes.forEach(revisions::open);
        boolean visible = revisions.isVisible() && !group.hidden;
        if (!visible) {
            append(note.text(), group, List.of());
            text.addMarks(note.marks());
        }
        changes.forEach(change -> revisions.close());
        if (visible && !note.text().isBlank()) {
            SourceParagraph paragraph = SourceParagraph.of(SourceParagraph.Role.NOTE, note.text(), index)
                    .withMarks(note.marks());
            notes.add(number == null ? paragraph : paragraph.withLabel(new ListLabel(number, "notes", 0, false)));
        }
    }

    void box(List<SourceParagraph> inner) {
        boxes.addAll(inner);
    }

    /** Ends a paragraph; one whose end the view does not have runs on into the next. */
    void endParagraph(Group group, List<Change> changes, boolean sure) {
        changes.forEach(text::endChanged);
        MarkedText all = carried.plus(text.finish());
        carried = MarkedText.EMPTY;
        text = new RevisedText(revisions, comments);
        leftOut.add(LeftOutParts.HIDDEN, hidden.toString(), index);
        leftOut.add(LeftOutParts.CONTENTS, contents.toString(), index);
        hidden.setLength(0);
        contents.setLength(0);
        boolean ofContents = definitions.isContents(group.style);
        if (!sure && changes.stream().anyMatch(revisions::hides)) {
            carried = all;
        } else {
            List<SourceParagraph> into = place(group);
            if (ofContents || (inContents && all.text().isBlank())) {
                leftOut.add(LeftOutParts.CONTENTS, all.text(), index);
                onlyMarks(all, into);
            } else {
                emit(all.strip(), group, into);
            }
            into.addAll(notes);
            into.addAll(boxes);
            notes.clear();
            boxes.clear();
            label = null;
        }
        inContents = false;
        index++;
    }

    private void onlyMarks(MarkedText all, List<SourceParagraph> into) {
        if (!all.marks().isEmpty()) {
            List<SourceMark> marks = all.marks().stream()
                    .map(mark -> mark.at(new TextSpan(0, 0)))
                    .toList();
            into.add(SourceParagraph.body("", index).withMarks(marks));
        }
    }

    private void emit(MarkedText all, Group group, List<SourceParagraph> into) {
        if (all.text().isBlank()) {
            onlyMarks(all, into);
            return;
        }
        int heading =
                group.outline >= 0 ? group.outline > 8 ? 0 : group.outline + 1 : definitions.headingLevel(group.style);
        Integer own = group.indent != null ? group.indent : definitions.indent(group.style);
        int indent = own == null ? 0 : own;
        SourceParagraph paragraph = SourceParagraph.body(all.text(), index)
                .withMarks(all.marks())
                .withHeadingLevel(heading)
                .withIndent(Math.max(0, indent / INDENT_UNIT));
        String printed = label;
        if (printed != null && (heading == 0 || !printed.isEmpty())) {
            itemIndent = indent;
            boolean bullet = definitions.isBullet(group.list, group.level)
                    || printed.codePoints().noneMatch(Character::isLetterOrDigit);
            String list = group.list < 0 ? "pn" : definitions.listName(group.list);
            into.add(paragraph.withLabel(new ListLabel(printed, list, Math.clamp(group.level, 0, 8), bullet)));
            return;
        }
        paragraph = indent < itemIndent ? paragraph.standingOutsideLists() : paragraph;
        boolean title = heading == 0 && definitions.isTitle(group.style);
        into.add(title ? paragraph.withRole(SourceParagraph.Role.TITLE) : paragraph);
    }

    // ---- tables

    /** Where the paragraph at hand goes: into the table it says it stands in, or behind the tables before it. */
    private List<SourceParagraph> place(Group group) {
        int depth = group.inTable || group.nesting > 0 ? Math.clamp(group.nesting, 1, OpenTables.MAX_DEPTH) : 0;
        return tables.at(depth, index);
    }

    void endCell(Group group, List<Change> changes, boolean nested) {
        Group inCell = group.inner();
        inCell.inTable = true;
        inCell.nesting = nested ? Math.max(2, group.nesting) : 1;
        endParagraph(inCell, changes, true);
        tables.endCell();
    }

    /** Begins to say of what cells a row consists. */
    void beginRow() {
        mergedLeft = false;
        merged.clear();
    }

    void mergeLeft() {
        mergedLeft = true;
    }

    void defineCell() {
        merged.add(mergedLeft);
        mergedLeft = false;
    }

    void endRow(Group group, boolean nested) {
        tables.at(nested ? Math.clamp(group.nesting, 2, OpenTables.MAX_DEPTH) : 1, index);
        tables.endRow(merged);
    }

    /** {@return all paragraphs, once the text has ended} */
    List<SourceParagraph> finish(Group group) {
        boolean begun = !text.isBlank() || !hidden.isEmpty() || !contents.isEmpty() || !notes.isEmpty();
        if (begun || !carried.isEmpty() || !boxes.isEmpty()) {
            endParagraph(group, List.of(), true);
        } else {
            onlyMarks(text.finish(), tables.outside());
        }
        return tables.finish(index);
    }
}
