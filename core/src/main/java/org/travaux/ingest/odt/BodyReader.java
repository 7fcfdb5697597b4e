package org.travaux.ingest.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.RevisedText;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/** The paragraphs, tables and notes of an OpenDocument text, in the order in which they are read on paper. */
final class BodyReader {

    /** Twentieths of a point that count as one character of indent. */
    private static final int INDENT_UNIT = 120;

    private static final Set<String> CONTENTS = Set.of(
            "text:table-of-content",
            "text:illustration-index",
            "text:table-index",
            "text:object-index",
            "text:user-index");

    private final Story story;
    private @Nullable MarkedText carried;
    private int index;
    private int itemIndent;
    private int inContents;
    private int hiding;

    /** Whether white space at the ends of paragraphs is kept, as it must be for words taken out of a paragraph. */
    private boolean keepsEnds;

    BodyReader(Story story) {
        this.story = story;
    }

    /** Reads up to the end of the element whose start was read last. */
    List<SourceParagraph> read(XMLStreamReader xml) throws XMLStreamException {
        List<SourceParagraph> paragraphs = new ArrayList<>();
        MarkedText outside = carried;
        carried = null;
        story.lists.suspend();
        flow(xml, paragraphs);
        story.lists.resume();
        if (carried != null) {
            paragraphs.add(SourceParagraph.body(carried.strip().text(), Math.max(0, index - 1))
                    .withMarks(carried.strip().marks()));
        }
        carried = outside;
        return paragraphs;
    }

    private void flow(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        story.nesting.enter(xml);
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (block(xml, into)) {
                inside.consumed();
            }
        }
        story.nesting.leave();
    }

    /** Reads a block; whether it was read up to its end. */
    private boolean block(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        String name = OdfXml.name(xml);
        if (CONTENTS.contains(name)) {
            inContents++;
            flow(xml, into);
            inContents--;
            return true;
        }
        switch (name) {
            case "text:p", "text:h" -> paragraph(xml, name.equals("text:h"), into);
            case "text:list" -> list(xml, into);
            case "text:section" -> {
                boolean out = "none".equals(OdfXml.attribute(xml, "text:display"))
                        || story.styles.isHidden("section", OdfXml.attribute(xml, "text:style-name"));
                hiding += out ? 1 : 0;
                flow(xml, into);
                hiding -= out ? 1 : 0;
            }
            case "table:table" -> {
                int start = index;
                new TableReader(story, this::read)
                        .read(xml, into, () -> new ParagraphRange(start, Math.max(index, start + 1)));
            }
            case "text:tracked-changes" -> {
                Story beside =
                        new Story(story.styles, story.changes, story.comments, story.revisions, new LeftOutParts());
                story.changes.read(xml, part -> deleted(part, beside));
            }
            case "text:change-start", "text:change-end", "text:change" -> change(xml, into);
            case "text:table-of-content-source",
                    "text:illustration-index-source",
                    "text:table-index-source",
                    "text:object-index-source",
                    "text:user-index-source",
                    "text:alphabetical-index-source",
                    "text:bibliography-source",
                    "office:forms",
                    "svg:title",
                    "svg:desc" -> OdfXml.skip(xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A paragraph, list or table that was taken out. */
    private static List<SourceParagraph> deleted(XMLStreamReader xml, Story beside) throws XMLStreamException {
        List<SourceParagraph> found = new ArrayList<>();
        BodyReader reader = new BodyReader(beside);
        reader.keepsEnds = true;
        reader.block(xml, found);
        return found;
    }

    private void list(XMLStreamReader xml, List<SourceParagraph> into) throws XMLStreamException {
        story.nesting.enter(xml);
        String goesOn = OdfXml.attribute(xml, "text:continue-numbering");
        story.lists.begin(
                OdfXml.attribute(xml, "xml:id"),
                OdfXml.attribute(xml, "text:style-name"),
                OdfXml.attribute(xml, "text:continue-list"),
                "true".equals(goesOn));
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = OdfXml.name(xml);
            if (name.equals("text:list-item") || name.equals("text:list-header")) {
                String start = OdfXml.attribute(xml, "text:start-value");
                story.lists.item(
                        name.equals("text:list-header"),
                        start == null ? null : Integer.valueOf(OdfXml.integer(xml, "text:start-value", 1)));
                flow(xml, into);
                inside.consumed();
            }
        }
        story.lists.end();
        story.nesting.leave();
    }

    private void change(XMLStreamReader xml, List<SourceParagraph> into) {
        OdtChanges.Region region = story.changes.region(OdfXml.attribute(xml, "text:change-id"));
        if (region == null) {
            return;
        }
        switch (xml.getLocalName()) {
            case "change-start" -> story.revisions.open(region.change());
            case "change-end" -> story.revisions.close(region.change());
            default -> {
                for (SourceParagraph paragraph : region.deleted()) {
                    RevisedText text = new RevisedText(story.revisions, story.comments);
                    story.revisions.open(region.change());
                    text.append(paragraph.text());
                    story.revisions.close(region.change());
                    MarkedText all = text.finish();
                    into.add(SourceParagraph.of(paragraph.role(), all.text(), index)
                            .withRole(all.text().isBlank() ? SourceParagraph.Role.BODY : paragraph.role())
                            .withHeadingLevel(all.text().isBlank() ? 0 : paragraph.headingLevel())
                            .withMarks(all.marks()));
                }
            }
        }
    }

    private void paragraph(XMLStreamReader xml, boolean isHeading, List<SourceParagraph> into)
            throws XMLStreamException {
        int at = index++;
        String style = OdfXml.attribute(xml, "text:style-name");
        int level = isHeading ? Math.max(1, OdfXml.integer(xml, "text:outline-level", 1)) : 0;
        boolean anew = "true".equals(OdfXml.attribute(xml, "text:restart-numbering"));
        Integer start = anew ? Integer.valueOf(OdfXml.integer(xml, "text:start-value", 1)) : null;
        boolean unnumbered = "true".equals(OdfXml.attribute(xml, "text:is-list-header"));
        boolean hidden = hiding > 0 || story.styles.isHidden("paragraph", style);
        ParagraphReader reader = new ParagraphReader(story, at, hidden, this::read);
        RevisedText text = reader.read(xml);
        boolean runsOn = !story.revisions.isVisible();
        story.revisions.changes().forEach(text::endChanged);
        List<MarkedText> parts = new ArrayList<>(reader.finished);
        parts.add(text.finish());
        if (carried != null) {
            parts.set(0, carried.plus(parts.get(0)));
            carried = null;
        }
        story.leftOut.add(LeftOutParts.HIDDEN, reader.hidden.toString(), at);
        story.leftOut.add("phonetic-guide", reader.phonetic.toString(), at);
        for (int i = 0; i < parts.size(); i++) {
            MarkedText part = parts.get(i);
            if (inContents > 0) {
                story.leftOut.add(LeftOutParts.CONTENTS, part.text(), at);
                onlyMarks(part, at, into);
            } else if (runsOn && i == parts.size() - 1) {
                carried = part;
            } else {
                ListLabel label = null;
                if (i > 0 && reader.begunItems.get(i - 1)) {
                    story.lists.item(false, null);
                }
                if (story.lists.isInside()) {
                    label = hidden && part.text().isBlank() ? null : story.lists.next(style);
                } else if (level > 0 && !unnumbered && !"".equals(story.styles.listStyle(style))) {
                    label = story.lists.nextHeading(level, start);
                }
                boolean nothing = level > 0 && label != null && label.printed().isEmpty();
                emit(part, at, style, level, nothing ? null : label, into);
            }
        }
        into.addAll(reader.notes);
        into.addAll(reader.boxes);
    }

    private static void onlyMarks(MarkedText text, int at, List<SourceParagraph> into) {
        if (!text.marks().isEmpty()) {
            TextSpan nowhere = new TextSpan(0, 0);
            List<SourceMark> marks =
                    text.marks().stream().map(mark -> mark.at(nowhere)).toList();
            into.add(SourceParagraph.body("", at).withMarks(marks));
        }
    }

    private void emit(
            MarkedText text,
            int at,
            @Nullable String style,
            int level,
            @Nullable ListLabel label,
            List<SourceParagraph> into) {
        if (!keepsEnds && text.text().isBlank()) {
            onlyMarks(text, at, into);
            return;
        }
        MarkedText stripped = keepsEnds ? text : text.strip();
        SourceParagraph paragraph = SourceParagraph.body(stripped.text(), at)
                .withMarks(stripped.marks())
                .withHeadingLevel(level);
        Integer own = story.styles.indent(style);
        if (label != null) {
            Integer ofList = story.lists.indent(style);
            itemIndent = own != null ? own : ofList == null ? 0 : ofList;
            into.add(paragraph.withLabel(label).withIndent(Math.max(0, itemIndent / INDENT_UNIT)));
            return;
        }
        int indent = own == null ? 0 : own;
        paragraph = paragraph.withIndent(Math.max(0, indent / INDENT_UNIT));
        paragraph = indent < itemIndent ? paragraph.standingOutsideLists() : paragraph;
        boolean title = level == 0 && story.styles.isNamed(style, "Title");
        into.add(title ? paragraph.withRole(SourceParagraph.Role.TITLE) : paragraph);
    }
}
