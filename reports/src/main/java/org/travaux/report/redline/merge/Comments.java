package org.travaux.report.redline.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Comments of both documents: the same author, time and words are the same comment; all are kept. */
final class Comments {

    private static final Set<XmlName> ANCHORS =
            Set.of(Word.COMMENT_RANGE_START, Word.COMMENT_RANGE_END, Word.COMMENT_REFERENCE);

    private final XmlElement comments;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Joins the comments.
     *
     * @param comments the root of the comments that grow, changed in place
     * @param revised the root of the other document's comments, or null where it has none
     */
    Comments(XmlElement comments, @Nullable XmlElement revised) {
        this.comments = Objects.requireNonNull(comments, "comments");
        if (revised == null) {
            return;
        }
        Map<String, String> known = new HashMap<>();
        Set<String> taken = new HashSet<>();
        int last = 0;
        for (XmlElement comment : comments.elements()) {
            String id = id(comment);
            known.putIfAbsent(identity(comment), id);
            taken.add(id);
            last = Math.max(last, number(id));
        }
        for (XmlElement comment : revised.elements()) {
            String same = known.remove(identity(comment));
            if (same != null) {
                ids.put(id(comment), same);
            } else {
                String id = taken.contains(id(comment)) ? Integer.toString(++last) : id(comment);
                last = Math.max(last, number(id));
                taken.add(id);
                ids.put(id(comment), id);
                comments.add(comment.copy().set(Word.ID, id));
            }
        }
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String id(XmlElement comment) {
        return Objects.requireNonNullElse(comment.get(Word.ID), "");
    }

    private static String identity(XmlElement comment) {
        return comment.get(Word.AUTHOR) + "|" + comment.get(Word.DATE) + "|"
                + Canonical.inside(comment, inner -> inner.is(Word.P_PR) || inner.is(Word.R_PR));
    }

    /** {@return the comments of both documents} */
    List<XmlElement> all() {
        return comments.elements();
    }

    /**
     * Renames the comments that a tree of the revised document names.
     *
     * @param tree the tree, changed in place
     */
    void rename(XmlElement tree) {
        if (ids.isEmpty()) {
            return;
        }
        if (ANCHORS.contains(tree.name())) {
            String id = ids.get(id(tree));
            if (id != null) {
                tree.set(Word.ID, id);
            }
        }
        tree.elements().forEach(this::rename);
    }
}
