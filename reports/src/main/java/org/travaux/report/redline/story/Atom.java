package org.travaux.report.redline.story;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;

/**
 * The smallest piece of a paragraph that is kept, deleted or inserted: a word, a sign, a blank, a picture, a field's beginning, the
 * paragraph's mark. Pieces with equal keys say the same.
 *
 * @param kind what it is
 * @param key what it is compared by
 * @param text its text; empty unless it is text
 * @param content its elements: one that stands in a run, one that stands beside runs, or several whole runs, as the kind says
 * @param properties the run's properties, or the paragraph's for a mark, as read; null where there are none
 * @param wrapper what it stands in, or null
 * @param before marks without width that stand before it: bookmarks, beginnings and ends of comments
 * @param revision the tracked change it is part of, if tracked changes were kept in reading
 * @param second a second change that the first stands in: an insertion in which something was deleted
 * @param parts the pieces of a word that looks different in places, each with its properties; empty as a rule
 */
public record Atom(
        Kind kind,
        String key,
        String text,
        List<XmlElement> content,
        @Nullable XmlElement properties,
        @Nullable Wrapper wrapper,
        List<XmlElement> before,
        @Nullable Revision revision,
        @Nullable Revision second,
        List<Atom> parts) {

    /** What an atom is. */
    public enum Kind {
        /** Characters. */
        TEXT,
        /** One element that stands in a run. */
        IN_RUN,
        /** One element that stands beside runs, such as a formula. */
        BESIDE_RUNS,
        /** Several whole runs, such as the code of a field. */
        RUNS,
        /** The mark that ends a paragraph. */
        MARK
    }

    /** Checks that nothing is missing; the lists are not copied, since atoms are many. */
    public Atom {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(parts, "parts");
    }

    /** {@return whether it shows when all tracked changes are rejected} */
    public boolean visibleWhenRejected() {
        return !inserted(revision) && !inserted(second);
    }

    private static boolean inserted(@Nullable Revision revision) {
        return revision != null && revision.inserted();
    }

    /** {@return whether it is white space} */
    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /**
     * {@return a stretch of its text as an atom}
     *
     * @param from where it begins
     * @param to where it ends
     * @param marks marks without width before it
     */
    public Atom stretch(int from, int to, List<XmlElement> marks) {
        String cut = text.substring(from, to);
        return new Atom(kind, cut, cut, content, properties, wrapper, marks, revision, second, List.of());
    }
}
