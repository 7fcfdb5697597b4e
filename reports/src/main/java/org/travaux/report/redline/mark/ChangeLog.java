package org.travaux.report.redline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.mark.LoggedChange.Kind;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.xml.XmlElement;

/** Keeps account of the changes that are marked, in the order in which they are written. */
public final class ChangeLog {

    private final Properties properties;
    private final List<LoggedChange> changes = new ArrayList<>();
    private String story = "body";
    private @Nullable XmlElement place;
    private int silent;

    /**
     * Makes an empty account.
     *
     * @param properties tells what looks otherwise
     */
    public ChangeLog(Properties properties) {
        this.properties = Objects.requireNonNull(properties, "properties");
    }

    /** {@return the changes so far, in order} */
    public List<LoggedChange> changes() {
        return changes;
    }

    /**
     * Does something whose changes stand in another story.
     *
     * @param other the story
     * @param work what is done
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T within(String other, Supplier<T> work) {
        String outer = story;
        story = other;
        T done = work.get();
        story = outer;
        return done;
    }

    /**
     * Does something whose changes are told as one: a row, a cell, a table.
     *
     * @param kind what it is
     * @param before its text before
     * @param after its text after
     * @param work what is done
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T asOne(Kind kind, String before, String after, Supplier<T> work) {
        if (silent == 0) {
            changes.add(new LoggedChange(kind, story, place, before.strip(), after.strip()));
        }
        silent++;
        T done = work.get();
        silent--;
        return done;
    }

    /**
     * Does something whose changes are told by another one: a note that comes or goes with its reference.
     *
     * @param work what is done
     */
    public void untold(Runnable work) {
        silent++;
        work.run();
        silent--;
    }

    /**
     * Does something at whose end a mark stands that is nobody's change: a header that only one side has.
     *
     * @param work what is done
     */
    public void withoutLastMark(Runnable work) {
        int from = changes.size();
        work.run();
        if (changes.size() > from && changes.getLast().kind() == Kind.PARAGRAPH) {
            LoggedChange last = changes.removeLast();
            String before = withoutMark(last.before());
            String after = withoutMark(last.after());
            if (!before.isEmpty() || !after.isEmpty()) {
                changes.add(new LoggedChange(last.kind(), last.story(), last.place(), before, after));
            }
        }
    }

    private static String withoutMark(String text) {
        return text.endsWith("¶") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * Passes over a paragraph that is the same on both sides.
     *
     * @param same the paragraph
     */
    public void same(OutBlock.Same same) {
        if (story.equals("body")) {
            place = same.original().elements().getFirst();
        }
    }

    /**
     * Takes up a paragraph.
     *
     * @param paragraph the paragraph
     */
    public void paragraph(OutBlock.Paragraph paragraph) {
        XmlElement at = paragraph.place();
        if (at != null && story.equals("body")) {
            place = at;
        }
        if (silent > 0) {
            return;
        }
        Stretch stretch = new Stretch();
        for (Piece piece : paragraph.pieces()) {
            stretch.take(piece);
        }
        stretch.mark(paragraph.mark());
        stretch.close();
    }

    /** A stretch of neighbouring changes. */
    private final class Stretch {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean open;
        private boolean object;
        private boolean words;
        private boolean paragraph;
        private boolean looks;
        private String lookBefore = "";
        private String lookAfter = "";

        void take(Piece piece) {
            switch (piece.status()) {
                case KEPT -> {
                    if (looksOtherwise(piece)) {
                        kept(piece);
                    } else {
                        close();
                    }
                }
                case DELETED, MOVED_FROM -> changed(piece, before);
                case INSERTED, MOVED_TO -> changed(piece, after);
                case HIDDEN -> {}
            }
        }

        private void changed(Piece piece, StringBuilder side) {
            if (looks) {
                close();
            }
            open = true;
            Atom atom = piece.shown();
            words |= atom.kind() == Atom.Kind.TEXT && !atom.isBlank();
            object |= atom.kind() != Atom.Kind.TEXT;
            side.append(atom.kind() == Atom.Kind.TEXT ? atom.text() : named(atom));
        }

        private void kept(Piece piece) {
            if (open && !looks) {
                close();
            }
            if (!open && piece.original() != null && piece.revised() != null) {
                XmlElement ours = piece.original().properties();
                XmlElement theirs = piece.revised().properties();
                lookBefore = Properties.ofRun(ours, theirs);
                lookAfter = Properties.ofRun(theirs, ours);
            }
            open = true;
            looks = true;
            before.append(piece.shown().text());
            after.append(piece.shown().text());
        }

        void mark(Piece mark) {
            switch (mark.status()) {
                case KEPT -> {
                    if (mark.original() != null
                            && mark.revised() != null
                            && !properties.sameParagraph(
                                    mark.original().properties(), mark.revised().properties())) {
                        close();
                        XmlElement ours = mark.original().properties();
                        XmlElement theirs = mark.revised().properties();
                        changes.add(new LoggedChange(
                                Kind.FORMATTING,
                                story,
                                place,
                                "¶ " + Properties.ofParagraph(ours, theirs),
                                "¶ " + Properties.ofParagraph(theirs, ours)));
                    }
                }
                case DELETED, MOVED_FROM -> marked(before);
                case INSERTED, MOVED_TO -> marked(after);
                case HIDDEN -> {}
            }
        }

        private void marked(StringBuilder side) {
            if (looks) {
                close();
            }
            open = true;
            paragraph = true;
            side.append("¶");
        }

        void close() {
            // The end of a field is told with its beginning.
            if (open && !(before.isEmpty() && after.isEmpty())) {
                Kind kind = looks
                        ? Kind.FORMATTING
                        : paragraph ? Kind.PARAGRAPH : object && !words ? Kind.OBJECT : Kind.TEXT;
                if (looks) {
                    before.append(" [").append(lookBefore).append(']');
                    after.append(" [").append(lookAfter).append(']');
                }
                changes.add(new LoggedChange(kind, story, place, before.toString(), after.toString()));
            }
            before.setLength(0);
            after.setLength(0);
            open = false;
            object = false;
            words = false;
            paragraph = false;
            looks = false;
        }

        private boolean looksOtherwise(Piece piece) {
            Atom original = piece.original();
            Atom revised = piece.revised();
            return original != null
                    && revised != null
                    && piece.shown().kind() == Atom.Kind.TEXT
                    && properties.changesRun(original.properties(), revised.properties());
        }
    }

    /** What something that is no text is called. */
    private static String named(Atom atom) {
        if (atom.content().isEmpty()) {
            return "";
        }
        XmlElement element = atom.content().getFirst();
        if (element.is(Word.FOOTNOTE_REFERENCE) || element.is(Word.ENDNOTE_REFERENCE)) {
            return "[note]";
        }
        if (element.is(Word.TAB) || element.is(Word.BR) || element.is(Word.CR)) {
            return " ";
        }
        if (atom.kind() == Atom.Kind.RUNS) {
            String code = code(atom);
            return code.isEmpty() ? "" : "[field " + code + "]";
        }
        return atom.kind() == Atom.Kind.BESIDE_RUNS
                ? "[formula]"
                : "[" + element.name().local() + "]";
    }

    private static String code(Atom atom) {
        StringBuilder code = new StringBuilder();
        List<XmlElement> parts = new ArrayList<>();
        for (XmlElement run : atom.content()) {
            run.collect(Word.INSTR_TEXT, parts);
            run.collect(Word.DEL_INSTR_TEXT, parts);
        }
        parts.forEach(part -> code.append(part.text()));
        return code.toString().strip();
    }
}
