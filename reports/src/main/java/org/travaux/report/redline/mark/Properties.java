package org.travaux.report.redline.mark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Properties of both documents joined: those of the revised one, and in a change mark those of the original where they differ.
 * Language and proofing are no formatting.
 */
public final class Properties {

    private static final Set<XmlName> REVISIONS = Set.of(
            Word.INS,
            Word.DEL,
            Word.MOVE_FROM,
            Word.MOVE_TO,
            Word.R_PR_CHANGE,
            Word.P_PR_CHANGE,
            Word.SECT_PR_CHANGE,
            Word.TBL_PR_CHANGE,
            Word.TBL_PR_EX_CHANGE,
            Word.TR_PR_CHANGE,
            Word.TC_PR_CHANGE,
            Word.CELL_INS,
            Word.CELL_DEL,
            Word.CELL_MERGE,
            Word.NUMBERING_CHANGE);
    private static final Set<XmlName> PROOFING = Set.of(Word.LANG, Word.NO_PROOF, Word.w("rPrChange"));
    private static final Set<XmlName> OF_MARK = Set.of(Word.R_PR, Word.SECT_PR);
    private static final Set<XmlName> REFERENCES = Set.of(Word.HEADER_REFERENCE, Word.FOOTER_REFERENCE);

    private final Marker marker;
    private final boolean ignoreFormatting;

    /**
     * Makes a joiner of properties.
     *
     * @param marker marks changes
     * @param ignoreFormatting whether changes are taken over unmarked
     */
    public Properties(Marker marker, boolean ignoreFormatting) {
        this.marker = marker;
        this.ignoreFormatting = ignoreFormatting;
    }

    /** {@return whether two runs look the same} */
    static boolean sameRun(@Nullable XmlElement one, @Nullable XmlElement other) {
        return one == other || runLook(one).equals(runLook(other));
    }

    private static String runLook(@Nullable XmlElement properties) {
        return look(properties, PROOFING, Set.of());
    }

    private static String look(@Nullable XmlElement properties, Set<XmlName> some, Set<XmlName> others) {
        if (properties == null) {
            return "";
        }
        return properties.elements().stream()
                .filter(property -> !REVISIONS.contains(property.name())
                        && !some.contains(property.name())
                        && !others.contains(property.name()))
                .map(Canonical::of)
                .sorted()
                .collect(java.util.stream.Collectors.joining());
    }

    /** {@return the properties before a change that somebody tracked, or these where there is none} */
    private static @Nullable XmlElement former(@Nullable XmlElement properties, XmlName change) {
        XmlElement tracked = properties == null ? null : properties.child(change);
        return tracked == null || properties == null ? properties : tracked.child(properties.name());
    }

    /** {@return whether a kept run is marked as looking otherwise} */
    boolean changesRun(@Nullable XmlElement original, @Nullable XmlElement revised) {
        return original != revised && !ignoreFormatting && !sameRun(original, former(revised, Word.R_PR_CHANGE));
    }

    /** {@return whether two paragraphs look the same, or count as if they did} */
    boolean sameParagraph(@Nullable XmlElement original, @Nullable XmlElement revised) {
        return ignoreFormatting
                || look(original, OF_MARK, Set.of()).equals(look(former(revised, Word.P_PR_CHANGE), OF_MARK, Set.of()));
    }

    /** {@return the properties of a kept run, or null where there are none} */
    @Nullable XmlElement run(@Nullable XmlElement original, @Nullable XmlElement revised) {
        if (!changesRun(original, revised)) {
            return revised;
        }
        XmlElement joined = new XmlElement(Word.R_PR);
        if (revised != null) {
            joined.addAll(revised.elements());
        }
        joined.content().removeIf(node -> node instanceof XmlElement property && property.is(Word.R_PR_CHANGE));
        return joined.add(marker.mark(Word.R_PR_CHANGE).add(bare(Word.R_PR, original, Set.of())));
    }

    /** The properties alone, without marks of changes. */
    static XmlElement bare(XmlName name, @Nullable XmlElement properties, Set<XmlName> without) {
        XmlElement bare = new XmlElement(name);
        if (properties != null) {
            for (XmlElement property : properties.elements()) {
                if (!REVISIONS.contains(property.name()) && !without.contains(property.name())) {
                    bare.add(property);
                }
            }
        }
        return bare;
    }

    /**
     * {@return the properties of a paragraph, without those of its mark and section, and the change where both sides are there}
     */
    Joined paragraph(@Nullable XmlElement original, @Nullable XmlElement revised, boolean both) {
        XmlElement joined = bare(Word.P_PR, revised != null || both ? revised : original, OF_MARK);
        XmlElement tracked = revised == null ? null : revised.child(Word.P_PR_CHANGE);
        boolean changed = both && !sameParagraph(original, revised);
        XmlElement change = changed ? marker.mark(Word.P_PR_CHANGE).add(bare(Word.P_PR, original, OF_MARK)) : tracked;
        return new Joined(joined, change);
    }

    /**
     * Properties and the mark of their change, which other things may have to stand before.
     *
     * @param properties the properties
     * @param change the mark of the change, or null
     */
    record Joined(XmlElement properties, @Nullable XmlElement change) {

        XmlElement whole() {
            return change == null ? properties : properties.add(change);
        }
    }

    /**
     * {@return properties of a table, row or cell, or null where there are none on either side}
     *
     * @param name what they are called
     * @param change what the mark of their change is called
     * @param original those before
     * @param revised those after
     */
    public @Nullable XmlElement joined(
            XmlName name, XmlName change, @Nullable XmlElement original, @Nullable XmlElement revised) {
        if (original == null && revised == null) {
            return null;
        }
        XmlElement joined = new XmlElement(name);
        if (revised != null) {
            joined.addAll(revised.elements());
        }
        if (!ignoreFormatting
                && !look(original, Set.of(), Set.of()).equals(look(former(revised, change), Set.of(), Set.of()))) {
            joined.content().removeIf(node -> node instanceof XmlElement property && property.is(change));
            joined.add(marker.mark(change).add(bare(name, original, Set.of())));
        }
        return joined;
    }

    /**
     * {@return whether two sections are laid out the same, apart from headers and footers}
     *
     * @param original its properties before
     * @param revised its properties after
     */
    public boolean sameSection(XmlElement original, XmlElement revised) {
        return ignoreFormatting || look(original, REFERENCES, Set.of()).equals(look(revised, REFERENCES, Set.of()));
    }

    /**
     * {@return the change mark of a section}
     *
     * @param original its properties before
     */
    public XmlElement sectionChange(XmlElement original) {
        return marker.mark(Word.SECT_PR_CHANGE).add(bare(Word.SECT_PR, original, REFERENCES));
    }

    /**
     * {@return properties without marks of changes of what they belong to}
     *
     * @param properties the properties
     */
    public static List<XmlElement> withoutRevisions(XmlElement properties) {
        return properties.elements().stream()
                .filter(property -> !REVISIONS.contains(property.name()))
                .toList();
    }
}
