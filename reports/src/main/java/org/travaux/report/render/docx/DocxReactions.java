package org.travaux.report.render.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;

/** Writes what parties said as small shaded paragraphs, which are never tracked. */
final class DocxReactions {

    private DocxReactions() {}

    static void write(CTBody body, List<ReactionNote> notes) {
        notes.forEach(note -> DocxText.write(DocxText.styled(body.addNewP(), "Reaction"), note.text()));
    }

    /** A section of groups; nothing where there is none. */
    static void write(CTBody body, String title, List<ReactionGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        DocxText.write(DocxText.styled(body.addNewP(), "Heading1"), title);
        writeGroups(body, groups);
    }

    static void writeGroups(CTBody body, List<ReactionGroup> groups) {
        for (ReactionGroup group : groups) {
            DocxText.write(DocxText.styled(body.addNewP(), "TableHead"), group.label());
            write(body, group.notes());
        }
    }
}
