package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;
import org.travaux.text.TextSpan;

/**
 * The comments of a document while it is read. Each becomes one mark: on the first paragraph of its range that has visible
 * text in it, or at its place where the range has none.
 */
public final class Comments {

    private record Comment(
            @Nullable String author, @Nullable EdtfDate date, String text) {}

    private final Map<String, Comment> waiting = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** Begins without any comment. */
    public Comments() {}

    /**
     * Adds a comment that is not placed yet.
     *
     * @param id its id in the file
     * @param author its author, perhaps blank or null
     * @param date date and time as the file writes them, or null
     * @param text its text
     */
    public void add(String id, @Nullable String author, @Nullable String date, String text) {
        waiting.put(
                id, new Comment(author == null || author.isBlank() ? null : author, Change.date(date), text.strip()));
    }

    /** Begins a range. */
    void begin(String id) {
        if (waiting.containsKey(id)) {
            open.add(id);
        }
    }

    /** The comments whose range is open and that have no place yet. */
    Set<String> open() {
        return open;
    }

    /** Gives a comment its place, once; null if it has one. */
    @Nullable SourceMark place(String id, int start, int end) {
        Comment comment = waiting.remove(id);
        open.remove(id);
        return comment == null
                ? null
                : new SourceMark.Annotated(
                        new TextSpan(start, end),
                        Annotation.Kind.COMMENT,
                        comment.author(),
                        comment.date(),
                        comment.text());
    }

    /**
     * Puts the comments that never got a place before all paragraphs, so that they belong to no clause.
     *
     * @param paragraphs all paragraphs of the document; one without text is put before them where such comments exist
     */
    public void addUnplaced(List<SourceParagraph> paragraphs) {
        List<SourceMark> unplaced = unplaced();
        if (!unplaced.isEmpty()) {
            paragraphs.add(0, SourceParagraph.body("", 0).withMarks(unplaced));
        }
    }

    private List<SourceMark> unplaced() {
        List<SourceMark> marks = new ArrayList<>();
        for (String id : List.copyOf(waiting.keySet())) {
            SourceMark mark = place(id, 0, 0);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
