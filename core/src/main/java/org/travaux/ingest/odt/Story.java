package org.travaux.ingest.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.packed.Nesting;

/** What is known and open while a text is read: the document itself, or one beside it such as a page header. */
final class Story {

    final OdtStyles styles;
    final Lists lists;
    final OdtChanges changes;
    final Comments comments;
    final Revisions revisions;
    final LeftOutParts leftOut;
    final Nesting nesting = new Nesting();

    /** Names of the comments whose range has an end. */
    final Set<String> ranges = new HashSet<>();

    /** Comments that have no name get one. */
    final Map<String, Integer> names = new HashMap<>();

    Story(OdtStyles styles, OdtChanges changes, Comments comments, Revisions revisions, LeftOutParts leftOut) {
        this.styles = styles;
        this.lists = new Lists(styles);
        this.changes = changes;
        this.comments = comments;
        this.revisions = revisions;
        this.leftOut = leftOut;
    }
}
