package org.travaux.report.redline.proof.resolve;

import java.util.List;
import java.util.Objects;
import org.travaux.report.redline.xml.XmlElement;

/**
 * What Word makes of a story on Accept All and on Reject All (ECMA-376 part 1, 17.13.5). Paragraphs without tracked changes are
 * shared with the tree that was given, so nothing in a result may be changed in place.
 *
 * <p>A removed paragraph mark joins its paragraph to the following one of the same story, cell or box, whose properties win. Where
 * none follows, the paragraph goes if it is empty and need not be there, and else stays.
 */
public final class RevisionResolver {

    private RevisionResolver() {}

    /**
     * {@return a story with all tracked changes accepted}
     *
     * @param storyRoot the root of a document, header, footer, notes or comments part
     */
    public static XmlElement accepted(XmlElement storyRoot) {
        return resolved(storyRoot, View.ACCEPTED);
    }

    /**
     * {@return a story with all tracked changes rejected}
     *
     * @param storyRoot the root of a document, header, footer, notes or comments part
     */
    public static XmlElement rejected(XmlElement storyRoot) {
        return resolved(storyRoot, View.REJECTED);
    }

    /**
     * {@return a story with all tracked changes resolved in one way}
     *
     * @param storyRoot the root of a document, header, footer, notes or comments part
     * @param view which way
     */
    public static XmlElement resolved(XmlElement storyRoot, View view) {
        Objects.requireNonNull(storyRoot, "storyRoot");
        return new TreeResolver(view).root(storyRoot);
    }

    /**
     * {@return whether there is any tracked change}
     *
     * @param root an element
     */
    public static boolean hasRevisions(XmlElement root) {
        return Revisions.isIn(root);
    }

    /**
     * {@return the tracked changes in order of the text; text boxes are read once}
     *
     * @param root an element
     */
    public static List<TrackedChange> changes(XmlElement root) {
        return ChangeList.of(root);
    }
}
