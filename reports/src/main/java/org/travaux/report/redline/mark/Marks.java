package org.travaux.report.redline.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Bookmarks and the reaches of comments, which no change marks: all of the revised document, and those of the original that the
 * revised one does not have any more. Each keeps its name and gets a number that no other has.
 */
public final class Marks {

    private static final Set<String> FLEETING = Set.of("_GoBack");

    private final Set<String> revised = new HashSet<>();
    private final Map<String, String> originalNames = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /**
     * Looks through both documents.
     *
     * @param originalRoots the roots of the original's stories
     * @param revisedRoots the roots of the revised document's stories
     */
    public Marks(List<XmlElement> originalRoots, List<XmlElement> revisedRoots) {
        for (XmlElement root : revisedRoots) {
            List<XmlElement> found = new ArrayList<>();
            root.collect(Word.BOOKMARK_START, found);
            found.forEach(mark -> revised.add("bookmark " + mark.get(Word.NAME)));
            found.clear();
            root.collect(Word.COMMENT_RANGE_START, found);
            found.forEach(mark -> revised.add("comment " + mark.get(Word.ID)));
        }
        for (XmlElement root : originalRoots) {
            List<XmlElement> found = new ArrayList<>();
            root.collect(Word.BOOKMARK_START, found);
            found.forEach(mark -> originalNames.put(id(mark), Objects.requireNonNullElse(mark.get(Word.NAME), "")));
        }
    }

    private static String id(XmlElement mark) {
        return Objects.requireNonNullElse(mark.get(Word.ID), "");
    }

    /** {@return the marks that stand before a piece} */
    List<XmlElement> before(Piece piece) {
        Atom original = piece.original();
        Atom after = piece.revised();
        boolean moved = piece.status() == Status.MOVED_TO;
        List<XmlElement> ours = original == null || moved ? List.of() : original.before();
        List<XmlElement> theirs = after == null || piece.status() == Status.MOVED_FROM ? List.of() : after.before();
        if (ours.isEmpty() && theirs.isEmpty()) {
            return List.of();
        }
        List<XmlElement> marks = new ArrayList<>();
        ofOriginal(ours, marks);
        ofRevised(theirs, marks);
        return marks;
    }

    /** Adds the marks of the original that are kept. */
    void ofOriginal(List<XmlElement> before, List<XmlElement> marks) {
        for (XmlElement mark : before) {
            if (mark.is(Word.BOOKMARK_START) || mark.is(Word.BOOKMARK_END)) {
                String name = originalNames.get(id(mark));
                if (name != null && !revised.contains("bookmark " + name) && !FLEETING.contains(name)) {
                    marks.add(numbered(mark, "original"));
                }
            } else if (isComment(mark) && !revised.contains("comment " + mark.get(Word.ID))) {
                marks.add(mark);
            }
        }
    }

    /** Adds the marks of the revised document. */
    void ofRevised(List<XmlElement> before, List<XmlElement> marks) {
        for (XmlElement mark : before) {
            boolean bookmark = mark.is(Word.BOOKMARK_START) || mark.is(Word.BOOKMARK_END);
            marks.add(bookmark ? numbered(mark, "revised") : mark);
        }
    }

    private static boolean isComment(XmlElement mark) {
        return mark.is(Word.COMMENT_RANGE_START) || mark.is(Word.COMMENT_RANGE_END);
    }

    private XmlElement numbered(XmlElement mark, String side) {
        String number = numbers.computeIfAbsent(side + id(mark), none -> Integer.toString(numbers.size() + 1));
        return mark.shell().set(Word.ID, number);
    }
}
