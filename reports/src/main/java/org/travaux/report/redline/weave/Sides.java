package org.travaux.report.redline.weave;

import java.util.Objects;
import org.travaux.report.redline.mark.ChangeLog;
import org.travaux.report.redline.mark.Marker;
import org.travaux.report.redline.mark.Marks;
import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.mark.SectionWriter;
import org.travaux.report.redline.pair.BlockPairs;
import org.travaux.report.redline.story.ReadingRules;

/**
 * All that the parts of one merge share.
 *
 * @param marker marks changes
 * @param properties joins properties
 * @param marks bookmarks and comments of both documents
 * @param rules what counts as the same in the original
 * @param revisedRules the same for the revised document, whose notes have other numbers
 * @param notes the notes of both documents
 * @param sections the sections of both documents
 * @param log keeps account of what is marked
 * @param pairs finds which block became which
 */
public record Sides(
        Marker marker,
        Properties properties,
        Marks marks,
        ReadingRules rules,
        ReadingRules revisedRules,
        Notes notes,
        SectionWriter sections,
        ChangeLog log,
        BlockPairs pairs) {

    /** Checks that nothing is missing. */
    public Sides {
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(revisedRules, "revisedRules");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(pairs, "pairs");
    }
}
