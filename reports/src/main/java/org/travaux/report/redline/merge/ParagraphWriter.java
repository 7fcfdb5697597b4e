package org.travaux.report.redline.merge;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Revision;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Writes a paragraph with its mark: what became of the mark stands in its properties. */
final class ParagraphWriter {

    private final Sides sides;
    private final ObjectWriter objects;

    ParagraphWriter(Sides sides, ObjectWriter objects) {
        this.sides = Objects.requireNonNull(sides, "sides");
        this.objects = Objects.requireNonNull(objects, "objects");
    }

    XmlElement write(OutBlock.Paragraph paragraph) {
        XmlElement made = new XmlElement(Word.P);
        XmlElement properties = properties(paragraph.mark());
        if (!properties.content().isEmpty()) {
            made.add(properties);
        }
        if (paragraph.move() > 0) {
            boolean from = paragraph.mark().status() == Status.MOVED_FROM;
            XmlElement start = sides.marker().mark(from ? Word.MOVE_FROM_RANGE_START : Word.MOVE_TO_RANGE_START);
            made.add(start.set(Word.NAME, "move" + paragraph.move()));
        }
        new RunWriter(made, sides.marker(), sides.properties(), objects, sides.marks()).write(paragraph.pieces());
        made.addAll(sides.marks().before(paragraph.mark()));
        return made;
    }

    private XmlElement properties(Piece mark) {
        Atom original = mark.original();
        Atom revised = mark.revised();
        XmlElement before = original == null ? null : original.properties();
        XmlElement after = revised == null ? null : revised.properties();
        boolean both = mark.status() == Status.KEPT && original != null && revised != null;
        Properties.Joined joined = sides.properties().paragraph(before, after, both);
        XmlElement properties = joined.properties();
        XmlElement run = markProperties(mark, before, after, both);
        if (!run.content().isEmpty()) {
            properties.add(run);
        }
        XmlElement section = section(mark, before, after);
        if (section != null) {
            properties.add(section);
        }
        return joined.whole();
    }

    private XmlElement markProperties(
            Piece mark, @Nullable XmlElement before, @Nullable XmlElement after, boolean both) {
        XmlElement ours = before == null ? null : before.child(Word.R_PR);
        XmlElement theirs = after == null ? null : after.child(Word.R_PR);
        XmlElement properties = new XmlElement(Word.R_PR);
        XmlName own = mark.status().mark();
        if (own != null) {
            properties.add(sides.marker().mark(own));
        }
        Revision tracked = mark.shown().revision();
        if (tracked != null) {
            XmlName name = tracked.inserted() ? Word.INS : Word.DEL;
            if (own == null || !name.equals(own)) {
                properties.add(sides.marker().mark(name, tracked));
            }
        }
        XmlElement joined = both ? sides.properties().run(ours, theirs) : theirs != null ? theirs : ours;
        if (joined != null) {
            properties.addAll(Properties.bare(Word.R_PR, joined, Set.of()).content());
            XmlElement change = joined.child(Word.R_PR_CHANGE);
            if (change != null) {
                properties.add(change);
            }
        }
        return properties;
    }

    private @Nullable XmlElement section(Piece mark, @Nullable XmlElement before, @Nullable XmlElement after) {
        XmlElement ours = before == null ? null : before.child(Word.SECT_PR);
        XmlElement theirs = after == null ? null : after.child(Word.SECT_PR);
        if (mark.status() == Status.KEPT && ours != null && theirs != null) {
            return sides.sections().kept(ours, theirs);
        }
        return theirs != null ? sides.sections().added(theirs) : ours;
    }
}
