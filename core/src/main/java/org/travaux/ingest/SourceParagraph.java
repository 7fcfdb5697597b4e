package org.travaux.ingest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ParagraphRange;

/**
 * One paragraph of a file as its format gives it, before anybody decides what clause it belongs to.
 *
 * @param text the visible text, without a label the format puts before it
 * @param source where it stands in the file
 * @param role what the format says it is
 * @param headingLevel depth as a heading, 1 at the top, or 0 where the format does not say that it is one
 * @param indent how far it is set in, in characters; 0 where unknown
 * @param label the number or bullet that the format puts before it, or null
 * @param outsideLists whether the format says that it stands in no item of a list begun before it
 * @param marks what its reader has to say about stretches of the text, in order
 */
public record SourceParagraph(
        String text,
        ParagraphRange source,
        Role role,
        int headingLevel,
        int indent,
        @Nullable ListLabel label,
        boolean outsideLists,
        List<SourceMark> marks) {

    /** What a format says a paragraph is. */
    public enum Role {
        /** Running text, a heading or an item of a list. */
        BODY,
        /** The document's own name. */
        TITLE,
        /** A whole table, a line for each row. */
        TABLE,
        /** A footnote or endnote, standing behind the paragraph that refers to it. */
        NOTE
    }

    /** Checks and copies. */
    public SourceParagraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(role, "role");
        marks = List.copyOf(marks);
        if (headingLevel < 0 || indent < 0) {
            throw new IllegalArgumentException("heading level " + headingLevel + ", indent " + indent);
        }
    }

    /**
     * {@return a paragraph of running text}
     *
     * @param text the visible text
     * @param index its place in the file, from 0
     */
    public static SourceParagraph body(String text, int index) {
        return of(Role.BODY, text, index);
    }

    /**
     * {@return a paragraph of a given role}
     *
     * @param role what it is
     * @param text the visible text
     * @param index its place in the file, from 0
     */
    public static SourceParagraph of(Role role, String text, int index) {
        return new SourceParagraph(text, new ParagraphRange(index, index + 1), role, 0, 0, null, false, List.of());
    }

    /**
     * {@return the same paragraph as a heading}
     *
     * @param level its depth, 1 at the top, 0 for none
     */
    public SourceParagraph withHeadingLevel(int level) {
        return new SourceParagraph(text, source, role, level, indent, label, outsideLists, marks);
    }

    /**
     * {@return the same paragraph set in}
     *
     * @param characters how far
     */
    public SourceParagraph withIndent(int characters) {
        return new SourceParagraph(text, source, role, headingLevel, characters, label, outsideLists, marks);
    }

    /**
     * {@return the same paragraph with a label}
     *
     * @param other the number or bullet, or null
     */
    public SourceParagraph withLabel(@Nullable ListLabel other) {
        return new SourceParagraph(text, source, role, headingLevel, indent, other, outsideLists, marks);
    }

    /**
     * {@return the same paragraph in another role}
     *
     * @param other what it is
     */
    public SourceParagraph withRole(Role other) {
        return new SourceParagraph(text, source, other, headingLevel, indent, label, outsideLists, marks);
    }

    /**
     * {@return the same paragraph at another place}
     *
     * @param other where it stands in the file
     */
    public SourceParagraph withSource(ParagraphRange other) {
        return new SourceParagraph(text, other, role, headingLevel, indent, label, outsideLists, marks);
    }

    /** {@return the same paragraph, known to stand in no item of an earlier list} */
    public SourceParagraph standingOutsideLists() {
        return new SourceParagraph(text, source, role, headingLevel, indent, label, true, marks);
    }

    /**
     * {@return the same paragraph with marks on its text}
     *
     * @param others the marks, in order
     */
    public SourceParagraph withMarks(List<SourceMark> others) {
        return new SourceParagraph(text, source, role, headingLevel, indent, label, outsideLists, others);
    }
}
