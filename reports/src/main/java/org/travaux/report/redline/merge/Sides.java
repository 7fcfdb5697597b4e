package org.travaux.report.redline.merge;

import java.util.Objects;
import org.travaux.report.redline.story.ReadingRules;

/**
 * All that the parts of one merge share.
 *
 * @param marker marks changes
 * @param properties joins properties
 * @param marks bookmarks and comments of both documents
 * @param moves numbers moves
 * @param rules what counts as the same in the original
 * @param revisedRules the same for the revised document, whose notes have other numbers
 * @param notes the notes of both documents
 * @param sections the sections of both documents
 * @param log keeps account of what is marked
 * @param wholeBlocks whether paragraphs and tables that differ are replaced as wholes
 */
record Sides(
        Marker marker,
        Properties properties,
        Marks marks,
        Moves moves,
        ReadingRules rules,
        ReadingRules revisedRules,
        Notes notes,
        Sections sections,
        ChangeLog log,
        boolean wholeBlocks) {

    /** Checks that nothing is missing. */
    Sides {
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(moves, "moves");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(revisedRules, "revisedRules");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(log, "log");
    }
}
