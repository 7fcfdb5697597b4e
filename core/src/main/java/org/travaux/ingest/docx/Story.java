package org.travaux.ingest.docx;

import org.travaux.ingest.docx.style.Numbering;
import org.travaux.ingest.docx.style.Styles;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.packed.Nesting;

/** What is known and open while a text is read: the document itself, or one beside it such as its footnotes. */
final class Story {

    final Styles styles;
    final Numbering numbering;
    final Notes notes;
    final Comments comments;
    final Revisions revisions;
    final Fields fields;
    final LeftOutParts leftOut;
    final Nesting nesting = new Nesting();

    Story(
            Styles styles,
            Numbering numbering,
            Notes notes,
            Comments comments,
            Revisions revisions,
            Fields fields,
            LeftOutParts leftOut) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.comments = comments;
        this.revisions = revisions;
        this.fields = fields;
        this.leftOut = leftOut;
    }

    /** A text beside this one: the same definitions, its own counting and fields. */
    Story beside(Comments remarks, Revisions changes, LeftOutParts leavings) {
        return new Story(styles, numbering.apart(), notes, remarks, changes, new Fields(true), leavings);
    }
}
