package org.travaux.report.redline.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.standard.StandardAligner;
import org.travaux.report.redline.mark.ChangeLog;
import org.travaux.report.redline.mark.LastMark;
import org.travaux.report.redline.mark.Piece;
import org.travaux.report.redline.mark.Status;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.BlockReader;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Foot- and endnotes of both documents. Notes that say similar things are one note for their references; the note is woven from
 * both when its reference is written. Each note of the result has a number of its own.
 */
public final class Notes {

    private final Map<XmlName, Kind> kinds = new HashMap<>();

    /** The notes of one kind. */
    private static final class Kind {
        private final XmlName element;
        private final Map<String, XmlElement> original;
        private final Map<String, XmlElement> revised;
        private final List<XmlElement> made = new ArrayList<>();
        private final Map<String, String> ids = new HashMap<>();
        private int last;

        Kind(XmlName element, @Nullable XmlElement original, @Nullable XmlElement revised) {
            this.element = element;
            this.original = index(original, element);
            this.revised = index(revised, element);
            for (String id : this.original.keySet()) {
                last = Math.max(last, number(id));
            }
        }
    }

    /**
     * Takes the notes of both documents; null where there are none of a kind.
     *
     * @param footnotes the original's footnotes
     * @param revisedFootnotes the revised document's footnotes
     * @param endnotes the original's endnotes
     * @param revisedEndnotes the revised document's endnotes
     */
    public Notes(
            @Nullable XmlElement footnotes,
            @Nullable XmlElement revisedFootnotes,
            @Nullable XmlElement endnotes,
            @Nullable XmlElement revisedEndnotes) {
        kinds.put(Word.FOOTNOTE_REFERENCE, new Kind(Word.FOOTNOTE, footnotes, revisedFootnotes));
        kinds.put(Word.ENDNOTE_REFERENCE, new Kind(Word.ENDNOTE, endnotes, revisedEndnotes));
    }

    private static Map<String, XmlElement> index(@Nullable XmlElement root, XmlName element) {
        Map<String, XmlElement> notes = new LinkedHashMap<>();
        if (root != null) {
            for (XmlElement note : root.elements()) {
                if (note.is(element) && isText(note)) {
                    notes.put(Objects.requireNonNullElse(note.get(Word.ID), ""), note);
                }
            }
        }
        return notes;
    }

    /** Whether it is a note and not the line that parts notes from text. */
    private static boolean isText(XmlElement note) {
        String type = note.get(Word.TYPE);
        return type == null || type.equals("normal");
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * Finds which notes are the same.
     *
     * @param originalKeys takes for each note of the original (kind and id) what its reference is compared by
     * @param revisedKeys takes the same of the revised document
     */
    public void keys(Map<String, String> originalKeys, Map<String, String> revisedKeys) {
        kinds.forEach((reference, kind) -> {
            List<XmlElement> before = new ArrayList<>(kind.original.values());
            List<XmlElement> after = new ArrayList<>(kind.revised.values());
            if (before.isEmpty() || after.isEmpty()) {
                return;
            }
            int pair = 0;
            for (ClauseLink<XmlElement> link :
                    new StandardAligner().align(before, after, Notes::text).links()) {
                if (link.original().size() == 1 && link.revised().size() == 1) {
                    pair++;
                    String key = reference.local() + " " + pair;
                    originalKeys.put(
                            reference.local() + link.original().getFirst().get(Word.ID), key);
                    revisedKeys.put(
                            reference.local() + link.revised().getFirst().get(Word.ID), key);
                }
            }
        });
    }

    private static String text(XmlElement note) {
        StringBuilder text = new StringBuilder();
        BlockReader.read(note).forEach(block -> text.append(block.text()).append('\n'));
        return text.toString();
    }

    /** {@return a reference to the note that is woven for it} */
    XmlElement reference(Piece piece, XmlElement element, StoryMerger merger, ChangeLog log) {
        Kind kind = Objects.requireNonNull(kinds.get(element.name()));
        String before = piece.inOriginal() || piece.status() == Status.MOVED_FROM ? id(piece.original()) : null;
        String after = piece.status() == Status.MOVED_FROM ? null : id(piece.revised());
        String key = piece.status() + " " + before + " " + after;
        String ours = before;
        String theirs = after;
        String known = kind.ids.get(key);
        if (known == null) {
            known = log.within(kind.element.local(), () -> made(kind, piece, ours, theirs, merger, log));
            kind.ids.put(key, known);
        }
        return element.shell().set(Word.ID, known);
    }

    /** {@return the same with references to the notes of the result, where tracked changes hide all of it} */
    XmlElement hidden(XmlElement element) {
        XmlElement made = element.copy();
        kinds.forEach((reference, kind) -> {
            List<XmlElement> places = new ArrayList<>();
            made.collect(reference, places);
            for (XmlElement place : places) {
                XmlElement note = kind.revised.get(Objects.requireNonNullElse(place.get(Word.ID), ""));
                if (note != null) {
                    String id = Integer.toString(++kind.last);
                    kind.made.add(note.shell().set(Word.ID, id).addAll(note.content()));
                    place.set(Word.ID, id);
                }
            }
        });
        return made;
    }

    private static @Nullable String id(@Nullable Atom atom) {
        return atom == null ? null : atom.content().getFirst().get(Word.ID);
    }

    private static String made(
            Kind kind,
            Piece piece,
            @Nullable String before,
            @Nullable String after,
            StoryMerger merger,
            ChangeLog log) {
        XmlElement ours = before == null ? null : kind.original.get(before);
        XmlElement theirs = after == null ? null : kind.revised.get(after);
        boolean kept = ours != null && !kind.ids.containsValue(before);
        String id = kept && before != null ? before : Integer.toString(++kind.last);
        XmlElement shape = theirs != null ? theirs : ours;
        XmlElement note = (shape == null ? new XmlElement(kind.element) : shape.shell()).set(Word.ID, id);
        kind.made.add(note);
        if (piece.status() == Status.HIDDEN && theirs != null) {
            note.addAll(theirs.content());
        } else if (ours == null || theirs == null) {
            // The reference carries the change: a note of one side only is whole with it.
            log.untold(() -> merger.merge(ours, theirs, note));
            LastMark.unmark(note);
        } else {
            merger.merge(ours, theirs, note);
        }
        return id;
    }

    /**
     * {@return the notes that were made, in the order of their numbers; those of the original that nothing refers to are among them}
     *
     * @param reference the kind of reference
     */
    public List<XmlElement> made(XmlName reference) {
        Kind kind = Objects.requireNonNull(kinds.get(reference));
        Map<String, XmlElement> notes = new LinkedHashMap<>(kind.original);
        kind.made.forEach(note -> notes.put(Objects.requireNonNullElse(note.get(Word.ID), ""), note));
        List<XmlElement> sorted = new ArrayList<>(notes.values());
        sorted.sort(
                java.util.Comparator.comparingInt(note -> number(Objects.requireNonNullElse(note.get(Word.ID), ""))));
        return sorted;
    }
}
