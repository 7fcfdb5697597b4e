package org.travaux.report.redline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.ListVotes;
import org.travaux.report.redline.office.NumberingMerger;
import org.travaux.report.redline.office.PartImporter;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.StyleMerger;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlPart;

/**
 * Brings what the revised file owns into the original one, and renames it in the revised stories, so that both speak of the same
 * styles, lists, pictures and links.
 */
final class BringOver {

    private final Parts parts;
    private final WordPackage original;
    private final WordPackage revised;
    private final PartImporter importer;

    BringOver(Parts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
        this.original = parts.original();
        this.revised = parts.revised();
        this.importer = new PartImporter(revised, original);
    }

    /** {@return what brings parts over, for headers and footers, which come later} */
    PartImporter importer() {
        return importer;
    }

    /** Renames in the revised document what the original names otherwise, bringing over what it lacks. */
    void bring() throws IngestException {
        String stylesPart = parts.part("styles");
        String numberingPart = parts.part("numbering");
        String theirNumbering = revised.related("numbering");
        String theirStyles = revised.related("styles");
        XmlElement stylesRoot = stylesPart == null
                ? new XmlElement(Word.w("styles"))
                : original.xml(stylesPart).root();
        StyleMerger styles = new StyleMerger(
                stylesRoot,
                theirStyles == null ? null : revised.xml(theirStyles).root());
        NumberingMerger numbering = new NumberingMerger(
                numberingPart == null
                        ? new XmlElement(Word.w("numbering"))
                        : original.xml(numberingPart).root(),
                theirNumbering == null ? null : revised.xml(theirNumbering).root(),
                ListVotes.of(
                        original.xml(original.main()).root(),
                        revised.xml(revised.main()).root()));
        if (theirNumbering != null && numberingPart != null) {
            importer.rename(revised.xml(theirNumbering).root(), theirNumbering, numberingPart);
        }
        for (Map.Entry<String, XmlElement> story : parts.revisedRoots().entrySet()) {
            bringOver(story.getValue(), story.getKey(), home(story.getKey()), styles, numbering);
        }
        // Headers and footers are woven later, when sections are known to be the same.
        Set<String> renamed = new HashSet<>();
        for (Relationship arrow : revised.relationships(revised.main())) {
            boolean margin = arrow.is("header") || arrow.is("footer");
            if (margin && revised.has(arrow.target()) && renamed.add(arrow.target())) {
                XmlElement root = parts.ofRevised(arrow.target(), true);
                styles.rename(root);
                numbering.rename(root, styles);
            }
        }
        for (XmlElement style : styles.added()) {
            numbering.rename(style, styles);
        }
        if (stylesPart != null) {
            store(stylesPart, theirStyles);
        }
        if (numberingPart != null) {
            store(numberingPart, theirNumbering);
        }
        if (!styles.differing().isEmpty()) {
            parts.remarks()
                    .add("styles that both documents define otherwise keep the original's definition: "
                            + String.join(", ", styles.differing()));
        }
    }

    private void store(String part, @Nullable String theirs) throws IngestException {
        XmlPart tree = original.xml(part);
        if (theirs != null) {
            tree.adopt(revised.xml(theirs));
            Parts.joinIgnorable(tree.root(), tree.root(), revised.xml(theirs).root());
        }
        original.put(part, tree);
    }

    /** {@return the part of the original into which a part of the revised document is woven} */
    private String home(String part) throws IngestException {
        if (part.equals(revised.main())) {
            return original.main();
        }
        for (String kind : List.of("footnotes", "endnotes", "comments")) {
            if (part.equals(revised.related(kind))) {
                String home = parts.part(kind);
                return home == null ? part : home;
            }
        }
        return part;
    }

    private void bringOver(XmlElement root, String part, String home, StyleMerger styles, NumberingMerger numbering)
            throws IngestException {
        styles.rename(root);
        numbering.rename(root, styles);
        importer.rename(root, part, home);
    }

    /** What was brought over and is named nowhere goes again. */
    void dropUnused() throws IngestException {
        for (String part : original.parts()) {
            Set<String> added = new HashSet<>(importer.added(part));
            if (!added.isEmpty()) {
                named(original.xml(part).root(), added);
                original.drop(part, added);
            }
        }
    }

    private static void named(XmlElement element, Set<String> unused) {
        for (int i = 0; i < element.attributeCount(); i++) {
            if (PartImporter.namesRelationship(element.attributeName(i))) {
                unused.remove(element.attributeValue(i));
            }
        }
        element.elements().forEach(inner -> named(inner, unused));
    }
}
