package org.travaux.report.redline.mark;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Revision;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Writes a paragraph with its mark: what became of the mark stands in its properties. */
public final class ParagraphWriter {

    private final Marker marker;
    private final Properties properties;
    private final Marks marks;
    private final SectionWriter sections;
    private final ObjectWriter objects;

    /**
     * Makes a writer.
     *
     * @param marker marks changes
     * @param properties joins properties
     * @param marks bookmarks and comments of both documents
     * @param sections writes sections
     * @param objects makes what things in a run become
     */
    public ParagraphWriter(
            Marker marker, Properties properties, Marks marks, SectionWriter sections, ObjectWriter objects) {
        this.marker = Objects.requireNonNull(marker, "marker");
        this.properties = Objects.requireNonNull(properties, "properties");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.sections = Objects.requireNonNull(sections, "sections");
        this.objects = Objects.requireNonNull(objects, "objects");
    }

    /**
     * {@return the paragraph as an element}
     *
     * @param paragraph the paragraph
     */
    public XmlElement write(OutBlock.Paragraph paragraph) {
        XmlElement made = new XmlElement(Word.P);
        XmlElement ofParagraph = properties(paragraph.mark());
        if (!ofParagraph.content().isEmpty()) {
            made.add(ofParagraph);
        }
        if (paragraph.move() > 0) {
            boolean from = paragraph.mark().status() == Status.MOVED_FROM;
            XmlElement start = marker.mark(from ? Word.MOVE_FROM_RANGE_START : Word.MOVE_TO_RANGE_START);
            made.add(start.set(Word.NAME, "move" + paragraph.move()));
        }
        new RunWriter(made, marker, properties, objects, marks).write(paragraph.pieces());
        made.addAll(marks.before(paragraph.mark()));
        return made;
    }

    private XmlElement properties(Piece mark) {
        Atom original = mark.original();
        Atom revised = mark.revised();
        XmlElement before = original == null ? null : original.properties();
        XmlElement after = revised == null ? null : revised.properties();
        boolean both = mark.status() == Status.KEPT && original != null && revised != null;
        Properties.Joined joined = this.properties.paragraph(before, after, both);
        XmlElement ofParagraph = joined.properties();
        XmlElement run = markProperties(mark, before, after, both);
        if (!run.content().isEmpty()) {
            ofParagraph.add(run);
        }
        XmlElement section = section(mark, before, after);
        if (section != null) {
            ofParagraph.add(section);
        }
        return joined.whole();
    }

    private XmlElement markProperties(
            Piece mark, @Nullable XmlElement before, @Nullable XmlElement after, boolean both) {
        XmlElement ours = before == null ? null : before.child(Word.R_PR);
        XmlElement theirs = after == null ? null : after.child(Word.R_PR);
        XmlElement ofMark = new XmlElement(Word.R_PR);
        XmlName own = mark.status().mark();
        if (own != null) {
            ofMark.add(marker.mark(own));
        }
        Revision tracked = mark.shown().revision();
        if (tracked != null) {
            XmlName name = tracked.mark();
            if (own == null || !name.equals(own)) {
                ofMark.add(marker.mark(name, tracked));
            }
        }
        XmlElement joined = both ? this.properties.run(ours, theirs) : theirs != null ? theirs : ours;
        if (joined != null) {
            ofMark.addAll(Properties.bare(Word.R_PR, joined, Set.of()).content());
            XmlElement change = joined.child(Word.R_PR_CHANGE);
            if (change != null) {
                ofMark.add(change);
            }
        }
        return ofMark;
    }

    private @Nullable XmlElement section(Piece mark, @Nullable XmlElement before, @Nullable XmlElement after) {
        XmlElement ours = before == null ? null : before.child(Word.SECT_PR);
        XmlElement theirs = after == null ? null : after.child(Word.SECT_PR);
        if (mark.status() == Status.KEPT && ours != null && theirs != null) {
            return sections.kept(ours, theirs);
        }
        return theirs != null ? sections.added(theirs) : ours;
    }
}
