package org.travaux.report.redline.merge;

import org.travaux.report.redline.mark.ChangeLog;
import org.travaux.report.redline.mark.LoggedChange;
import org.travaux.report.redline.mark.Marker;
import org.travaux.report.redline.mark.Marks;
import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.pair.BlockPairs;
import org.travaux.report.redline.pair.Moves;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.travaux.report.redline.office.StyleMerger;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.RevisionResolver;
import org.travaux.report.redline.story.ReadingRules;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;

/**
 * Weaves a revised Word file into the original one: what the revised one owns (styles, lists, pictures, comments) is brought over
 * and renamed first, so that both speak of the same things; then the texts are woven, story by story.
 */
public final class DocumentMerger {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordPackage original;
    private final WordPackage revised;
    private final MergeSettings settings;
    private final Marker marker;
    private final List<String> remarks = new ArrayList<>();
    private final PartImporter importer;
    private final Set<String> renamed = new HashSet<>();
    private final Map<String, XmlElement> revisedRoots = new HashMap<>();
    private final Map<String, XmlElement> originalMargins = new HashMap<>();
    private final Properties properties;
    private final ChangeLog log;

    private DocumentMerger(WordPackage original, WordPackage revised, MergeSettings settings) {
        this.original = Objects.requireNonNull(original, "original");
        this.revised = Objects.requireNonNull(revised, "revised");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.marker = new Marker(settings.author(), settings.date());
        this.importer = new PartImporter(revised, original);
        this.properties = new Properties(marker, settings.ignoreFormatting());
        this.log = new ChangeLog(properties);
    }

    /**
     * {@return what users are told about the merge, in plain sentences}
     *
     * @param original the file before; it becomes the joined one
     * @param revised the file after; used up
     * @param settings how
     * @throws IngestException if a part cannot be read
     */
    public static Merged merge(WordPackage original, WordPackage revised, MergeSettings settings)
            throws IngestException {
        DocumentMerger merger = new DocumentMerger(original, revised, settings);
        merger.merge();
        return new Merged(merger.marker.count(), merger.log.changes(), merger.remarks);
    }

    /**
     * What a merge did.
     *
     * @param marks how many marks of changes were made
     * @param changes what was changed, in the order of the text
     * @param remarks what users are told, in plain sentences
     */
    public record Merged(int marks, List<LoggedChange> changes, List<String> remarks) {

        /** Copies. */
        public Merged {
            changes = List.copyOf(changes);
            remarks = List.copyOf(remarks);
        }
    }

    private void merge() throws IngestException {
        XmlPart main = original.xml(original.main());
        XmlPart revisedMain = revised.xml(revised.main());
        if (settings.keepTracked()) {
            marker.startAbove(highest(revised));
        }
        XmlElement before = resolved(main.root(), original.name(), false);
        XmlElement after = resolved(revisedMain.root(), revised.name(), settings.keepTracked());
        revisedRoots.put(revised.main(), after);

        XmlElement footnotes = root(original, "footnotes", false);
        XmlElement endnotes = root(original, "endnotes", false);
        XmlElement revisedFootnotes = root(revised, "footnotes", settings.keepTracked());
        XmlElement revisedEndnotes = root(revised, "endnotes", settings.keepTracked());
        String commentsPart = part("comments", "comments+xml");
        XmlPart comments = commentsPart == null ? null : original.xml(commentsPart);
        XmlElement revisedComments = root(revised, "comments", false);
        bringOver();
        Comments joined =
                new Comments(comments == null ? new XmlElement(Word.w("comments")) : comments.root(), revisedComments);
        revisedRoots.values().forEach(joined::rename);

        Map<String, String> originalKeys = new HashMap<>();
        Map<String, String> revisedKeys = new HashMap<>();
        Notes notes = new Notes(footnotes, revisedFootnotes, endnotes, revisedEndnotes);
        notes.keys(originalKeys, revisedKeys);
        Sections sections = new Sections(original, before, revised, after, properties);
        ReadingRules rules = settings.rules().withNotes(originalKeys);
        ReadingRules revisedRules = settings.rules().withNotes(revisedKeys);
        Sides sides = new Sides(
                marker,
                properties,
                new Marks(roots(before, footnotes, endnotes), roots(after, revisedFootnotes, revisedEndnotes)),
                rules,
                revisedRules,
                notes,
                sections,
                log,
                new BlockPairs(new Moves(), rules, revisedRules, settings.pairs(), settings.wholeBlocks()));
        StoryMerger merger = new StoryMerger(sides);

        XmlElement root = before.shell();
        for (int i = 0; i < after.attributeCount(); i++) {
            if (after.attributeName(i).local().equals("Ignorable")) {
                root.set(after.attributeName(i), ignorable(before, after, after.attributeName(i)));
            }
        }
        body(before, after, root, merger, sections);
        headersAndFooters(root, sections, merger);
        XmlPart made = new XmlPart(root, main.prefixes());
        made.adopt(revisedMain);
        original.put(original.main(), made);
        putNotes("footnotes", Word.FOOTNOTE_REFERENCE, notes, Word.w("footnotes"));
        putNotes("endnotes", Word.ENDNOTE_REFERENCE, notes, Word.w("endnotes"));
        if (comments != null && commentsPart != null && !joined.all().isEmpty()) {
            original.put(commentsPart, comments);
        }
        dropUnused();
    }

    private static String ignorable(XmlElement before, XmlElement after, XmlName name) {
        Set<String> all = new java.util.LinkedHashSet<>();
        for (XmlElement root : List.of(before, after)) {
            String list = root.get(name);
            if (list != null) {
                all.addAll(List.of(list.strip().split("\\s+", -1)));
            }
        }
        return String.join(" ", all);
    }

    private static List<XmlElement> roots(@Nullable XmlElement... roots) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement root : roots) {
            if (root != null) {
                found.add(root);
            }
        }
        return found;
    }

    private XmlElement resolved(XmlElement root, String name, boolean keep) {
        if (keep || !RevisionResolver.hasRevisions(root)) {
            return root;
        }
        String remark = name + ": it holds tracked changes of its own; they were taken as "
                + (settings.keepTracked() ? "rejected" : "accepted");
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        return settings.keepTracked() ? RevisionResolver.rejected(root) : RevisionResolver.accepted(root);
    }

    /** The highest number that a mark of the file has, so that marks that stay keep theirs. */
    private static int highest(WordPackage file) throws IngestException {
        int highest = 0;
        for (String part : file.parts()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                highest = Math.max(highest, highest(file.xml(part).root()));
            }
        }
        return highest;
    }

    private static int highest(XmlElement element) {
        int highest = 0;
        String id = element.get(Word.ID);
        if (id != null && id.length() < 9 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            highest = Integer.parseInt(id);
        }
        for (XmlElement inner : element.elements()) {
            highest = Math.max(highest, highest(inner));
        }
        return highest;
    }

    private @Nullable XmlElement root(WordPackage file, String kind, boolean keep) throws IngestException {
        String part = file.related(kind);
        if (part == null) {
            return null;
        }
        XmlElement root = resolved(file.xml(part).root(), file.name(), keep);
        if (file == revised) {
            revisedRoots.put(part, root);
        }
        return root;
    }

    /** {@return the original's part of a kind, made where only the revised document has one; null where neither has} */
    private @Nullable String part(String kind, String type) throws IngestException {
        String part = original.related(kind);
        String theirs = revised.related(kind);
        if (part != null || theirs == null) {
            return part;
        }
        XmlPart other = revised.xml(theirs);
        String path = original.free("word/" + kind + ".xml");
        XmlElement root = other.root().shell();
        original.put(path, new XmlPart(root, other.prefixes()), WORD_TYPE + type);
        original.relate(original.main(), Word.RELATIONSHIPS + "/" + kind, path, false);
        return path;
    }

    /** Renames in the revised document what the original names otherwise, bringing over what it lacks. */
    private void bringOver() throws IngestException {
        String stylesPart = part("styles", "styles+xml");
        String numberingPart = part("numbering", "numbering+xml");
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
        for (Map.Entry<String, XmlElement> story : revisedRoots.entrySet()) {
            bringOver(story.getValue(), story.getKey(), home(story.getKey()), styles, numbering);
        }
        // Headers and footers are woven later, when sections are known to be the same.
        for (String kind : List.of("header", "footer")) {
            for (var arrow : revised.relationships(revised.main())) {
                if (arrow.is(kind) && revised.has(arrow.target()) && renamed.add(arrow.target())) {
                    XmlElement root =
                            resolved(revised.xml(arrow.target()).root(), revised.name(), settings.keepTracked());
                    revisedRoots.put(arrow.target(), root);
                    styles.rename(root);
                    numbering.rename(root, styles);
                }
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
            remarks.add("styles that both documents define otherwise keep the original's definition: "
                    + String.join(", ", styles.differing()));
        }
    }

    private void store(String part, @Nullable String theirs) throws IngestException {
        XmlPart tree = original.xml(part);
        if (theirs != null) {
            tree.adopt(revised.xml(theirs));
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
                String home = part(kind, kind + "+xml");
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

    private void body(XmlElement before, XmlElement after, XmlElement root, StoryMerger merger, Sections sections) {
        XmlElement bodyBefore = Objects.requireNonNull(before.child(Word.BODY));
        XmlElement bodyAfter = Objects.requireNonNull(after.child(Word.BODY));
        for (XmlElement child : before.elements()) {
            if (!child.is(Word.BODY)) {
                root.add(child);
            }
        }
        XmlElement body = bodyBefore.shell();
        boolean alike = BodyEnd.of(bodyBefore) == BodyEnd.of(bodyAfter);
        merger.merge(
                alike ? bodyBefore : BodyEnd.inParagraph(bodyBefore),
                alike ? bodyAfter : BodyEnd.inParagraph(bodyAfter),
                body);
        XmlElement lastBefore = bodyBefore.child(Word.SECT_PR);
        XmlElement lastAfter = bodyAfter.child(Word.SECT_PR);
        if (lastBefore != null || lastAfter != null) {
            body.add(sections.kept(orEmpty(lastBefore), orEmpty(lastAfter)));
        }
        root.add(body);
    }

    /** A text that says nothing of its last section has one all the same. */
    private static XmlElement orEmpty(@Nullable XmlElement section) {
        return section == null ? new XmlElement(Word.SECT_PR) : section;
    }

    private void headersAndFooters(XmlElement root, Sections sections, StoryMerger merger) throws IngestException {
        Map<String, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        Set<String> ofOriginal = margins(original);
        List<Map.Entry<Sections.Pair, String>> wanted =
                new ArrayList<>(sections.wanted().entrySet());
        for (Map.Entry<Sections.Pair, String> entry : wanted) {
            Sections.Pair pair = entry.getKey();
            String name = pair.original() != null || pair.revised() == null
                    ? null
                    : wanted.stream()
                            .filter(other -> other.getKey().original() != null
                                    && pair.revised().equals(other.getKey().revised()))
                            .map(other -> names.get(other.getValue()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            names.put(entry.getValue(), name != null ? name : woven(pair, used, merger));
        }
        List<XmlElement> places = new ArrayList<>();
        root.collect(Word.HEADER_REFERENCE, places);
        root.collect(Word.FOOTER_REFERENCE, places);
        for (XmlElement place : places) {
            String name = names.get(Objects.requireNonNullElse(place.get(Word.R_ID), ""));
            if (name != null) {
                place.set(Word.R_ID, name);
            }
        }
        ofOriginal.removeAll(used);
        for (String part : ofOriginal) {
            XmlPart read = original.xml(part);
            if (RevisionResolver.hasRevisions(read.root())) {
                XmlElement plain = resolved(read.root(), original.name(), false);
                original.put(part, new XmlPart(plain, read.prefixes()));
            }
        }
    }

    /** {@return the paths of all headers and footers of a file} */
    private static Set<String> margins(WordPackage file) throws IngestException {
        Set<String> margins = new java.util.LinkedHashSet<>();
        for (var arrow : file.relationships(file.main())) {
            if ((arrow.is("header") || arrow.is("footer")) && file.has(arrow.target())) {
                margins.add(arrow.target());
            }
        }
        return margins;
    }

    /** {@return the name of the relationship to a header or footer woven from two} */
    private String woven(Sections.Pair pair, Set<String> used, StoryMerger merger) throws IngestException {
        String kind = pair.kind().equals(Word.HEADER_REFERENCE) ? "header" : "footer";
        String ours = pair.original();
        String theirs = pair.revised();
        XmlElement before = ours == null ? null : margin(ours);
        XmlElement read = theirs == null ? null : revisedRoots.get(theirs);
        // Several sections may have it, and each time it is renamed and woven into another one.
        XmlElement after = read == null ? null : read.copy();
        String shape = ours != null ? ours : Objects.requireNonNull(theirs);
        boolean own = ours != null && used.add(ours);
        String path = own && ours != null ? ours : original.free(shape);
        String id = relation(kind, path, own);
        if (!own && ours != null) {
            original.relationships(path).addAll(original.relationships(ours));
        }
        if (after != null && theirs != null) {
            importer.rename(after, theirs, path);
        }
        XmlElement rootShape = before != null ? before : Objects.requireNonNull(after);
        XmlElement made = rootShape.shell();
        log.within(kind, () -> {
            merger.merge(before, after, made);
            return made;
        });
        unmarkLast(made);
        XmlPart shapePart = ours != null ? original.xml(ours) : revised.xml(Objects.requireNonNull(theirs));
        XmlPart part = new XmlPart(made, shapePart.prefixes());
        if (theirs != null) {
            part.adopt(revised.xml(theirs));
            if (after != null) {
                for (int i = 0; i < after.attributeCount(); i++) {
                    if (before != null && after.attributeName(i).local().equals("Ignorable")) {
                        made.set(after.attributeName(i), ignorable(before, after, after.attributeName(i)));
                    }
                }
            }
        }
        original.put(path, part, WORD_TYPE + kind + "+xml");
        return id;
    }

    /** A header or footer of the original as it was read, even where another one was woven into its part since. */
    private XmlElement margin(String part) throws IngestException {
        XmlElement known = originalMargins.get(part);
        if (known == null) {
            known = resolved(original.xml(part).root(), original.name(), false);
            originalMargins.put(part, known);
        }
        return known;
    }

    private String relation(String kind, String path, boolean own) throws IngestException {
        if (own) {
            for (var arrow : original.relationships(original.main())) {
                if (arrow.target().equals(path) && arrow.is(kind)) {
                    return arrow.id();
                }
            }
        }
        return original.relate(original.main(), Word.RELATIONSHIPS + "/" + kind, path, false);
    }

    /** A header always ends with a mark: where one side has none, its last mark is nobody's change. */
    private static void unmarkLast(XmlElement made) {
        List<XmlElement> blocks = made.elements();
        XmlElement last = blocks.isEmpty() ? null : blocks.getLast();
        XmlElement properties = last == null ? null : last.child(Word.P_PR);
        XmlElement ofMark = properties == null ? null : properties.child(Word.R_PR);
        if (ofMark != null) {
            ofMark.content()
                    .removeIf(node -> node instanceof XmlElement mark && (mark.is(Word.INS) || mark.is(Word.DEL)));
        }
    }

    private void putNotes(String kind, XmlName reference, Notes notes, XmlName rootName) throws IngestException {
        String part = part(kind, kind + "+xml");
        if (part == null) {
            return;
        }
        XmlPart tree = original.xml(part);
        XmlElement root = new XmlElement(rootName);
        for (int i = 0; i < tree.root().attributeCount(); i++) {
            root.set(tree.root().attributeName(i), tree.root().attributeValue(i));
        }
        String theirs = revised.related(kind);
        separators(tree.root(), root);
        if (root.content().isEmpty() && theirs != null) {
            separators(revised.xml(theirs).root(), root);
        }
        root.addAll(notes.made(reference));
        XmlPart made = new XmlPart(root, tree.prefixes());
        if (theirs != null) {
            XmlPart other = revised.xml(theirs);
            made.adopt(other);
            for (int i = 0; i < other.root().attributeCount(); i++) {
                if (other.root().attributeName(i).local().equals("Ignorable")) {
                    root.set(
                            other.root().attributeName(i),
                            ignorable(tree.root(), other.root(), other.root().attributeName(i)));
                }
            }
        }
        original.put(part, made);
    }

    private static void separators(XmlElement from, XmlElement into) {
        for (XmlElement note : from.elements()) {
            String type = note.get(Word.TYPE);
            if (type != null && !type.equals("normal")) {
                into.add(note);
            }
        }
    }

    /** What was brought over and is named nowhere goes again. */
    private void dropUnused() throws IngestException {
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
