package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.ingest.SourceMark;
import org.travaux.text.TextSpan;

/**
 * The text of one paragraph as it grows: what belongs to the view, and marks for the tracked changes and comments on it.
 * Neighbouring stretches of one change become one mark.
 */
public final class RevisedText {

    /** What stands for a paragraph's end in the words of a change. */
    public static final String PARAGRAPH_MARK = "¶";

    private static final class Stretch {
        final Change change;
        final int start;
        final StringBuilder words = new StringBuilder();
        int end;

        Stretch(Change change, int start) {
            this.change = change;
            this.start = start;
            this.end = start;
        }
    }

    private final Revisions revisions;
    private final Comments comments;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Change, Stretch> last = new HashMap<>();
    private final Map<String, Integer> commentStarts = new HashMap<>();
    private final List<SourceMark> placed = new ArrayList<>();

    /**
     * Begins a paragraph.
     *
     * @param revisions the changes open in the document
     * @param comments the comments of the document
     */
    public RevisedText(Revisions revisions, Comments comments) {
        this.revisions = revisions;
        this.comments = comments;
    }

    /**
     * Adds text at its place among the changes.
     *
     * @param more the text
     */
    public void append(String more) {
        if (more.isEmpty()) {
            return;
        }
        int before = text.length();
        boolean visible = revisions.isVisible();
        if (visible) {
            text.append(more);
        }
        for (Change change : revisions.changes()) {
            Stretch stretch = last.get(change);
            if (stretch == null || stretch.end != before) {
                stretch = begin(change, before);
            }
            stretch.words.append(more);
            stretch.end = text.length();
        }
    }

    private Stretch begin(Change change, int at) {
        Stretch stretch = new Stretch(change, at);
        stretches.add(stretch);
        last.put(change, stretch);
        return stretch;
    }

    /**
     * Says that the end of this paragraph was itself put in or taken out.
     *
     * @param change the change
     */
    public void endChanged(Change change) {
        Stretch stretch = last.get(change);
        boolean said = stretch != null && stretch.end == text.length();
        if (!said && !(text.isEmpty() && stretches.isEmpty())) {
            begin(change, text.length()).words.append(PARAGRAPH_MARK);
        }
    }

    /**
     * Adds marks at this place.
     *
     * @param others the marks, with any stretch
     */
    public void addMarks(List<SourceMark> others) {
        TextSpan here = new TextSpan(text.length(), text.length());
        others.forEach(mark -> placed.add(mark.at(here)));
    }

    /**
     * Begins the range of a comment.
     *
     * @param id the comment's id
     */
    public void beginComment(String id) {
        comments.begin(id);
        commentStarts.put(id, text.length());
    }

    /**
     * Ends the range of a comment; without a beginning, its place is here.
     *
     * @param id the comment's id
     */
    public void endComment(String id) {
        int otherwise = comments.open().contains(id) ? 0 : text.length();
        place(id, commentStarts.getOrDefault(id, otherwise));
    }

    private void place(String id, int start) {
        SourceMark mark = comments.place(id, start, text.length());
        if (mark != null) {
            placed.add(mark);
        }
    }

    /** {@return whether nothing visible has been added yet} */
    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** {@return the paragraph's text and marks} */
    public MarkedText finish() {
        for (String id : List.copyOf(comments.open())) {
            int start = commentStarts.getOrDefault(id, 0);
            if (!text.substring(start).isBlank()) {
                place(id, start);
            }
        }
        List<SourceMark> marks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            marks.add(new SourceMark.Annotated(
                    new TextSpan(stretch.start, stretch.end),
                    stretch.change.kind(),
                    stretch.change.author(),
                    stretch.change.date(),
                    stretch.words.toString()));
        }
        marks.addAll(placed);
        return new MarkedText(text.toString(), marks);
    }
}
