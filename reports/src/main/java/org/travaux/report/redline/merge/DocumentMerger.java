package org.travaux.report.redline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.mark.ChangeLog;
import org.travaux.report.redline.mark.LoggedChange;
import org.travaux.report.redline.mark.Marker;
import org.travaux.report.redline.mark.Marks;
import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.pair.BlockPairs;
import org.travaux.report.redline.pair.Moves;
import org.travaux.report.redline.story.ReadingRules;
import org.travaux.report.redline.weave.Notes;
import org.travaux.report.redline.weave.Sides;
import org.travaux.report.redline.weave.StoryMerger;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;

/**
 * Weaves a revised Word file into the original one: what the revised one owns (styles, lists, pictures, comments) is brought over
 * and renamed first, so that both speak of the same things; then the texts are woven, story by story.
 */
public final class DocumentMerger {

    private final WordPackage original;
    private final WordPackage revised;
    private final MergeSettings settings;
    private final Marker marker;
    private final Parts parts;
    private final Properties properties;
    private final ChangeLog log;

    private DocumentMerger(WordPackage original, WordPackage revised, MergeSettings settings) {
        this.original = Objects.requireNonNull(original, "original");
        this.revised = Objects.requireNonNull(revised, "revised");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.marker = new Marker(settings.author(), settings.date());
        this.parts = new Parts(original, revised, settings.keepTracked());
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
        return new Merged(merger.marker.count(), merger.log.changes(), merger.parts.remarks());
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
            marker.startAbove(parts.highestMark());
        }
        XmlElement before = parts.ofOriginal(original.main());
        XmlElement after = parts.ofRevised(revised.main(), true);

        XmlElement footnotes = parts.ofOriginalKind("footnotes");
        XmlElement endnotes = parts.ofOriginalKind("endnotes");
        XmlElement revisedFootnotes = parts.ofRevisedKind("footnotes", true);
        XmlElement revisedEndnotes = parts.ofRevisedKind("endnotes", true);
        String commentsPart = parts.part("comments");
        XmlPart comments = commentsPart == null ? null : original.xml(commentsPart);
        XmlElement revisedComments = parts.ofRevisedKind("comments", false);
        BringOver bringOver = new BringOver(parts);
        bringOver.bring();
        Comments joined =
                new Comments(comments == null ? new XmlElement(Word.w("comments")) : comments.root(), revisedComments);
        parts.revisedRoots().values().forEach(joined::rename);

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
        Parts.joinIgnorable(root, before, after);
        body(before, after, root, merger, sections);
        new HeadersAndFooters(parts, bringOver.importer(), merger, log).weave(root, sections);
        XmlPart made = new XmlPart(root, main.prefixes());
        made.adopt(revisedMain);
        original.put(original.main(), made);
        putNotes("footnotes", Word.FOOTNOTE_REFERENCE, notes);
        putNotes("endnotes", Word.ENDNOTE_REFERENCE, notes);
        if (comments != null && commentsPart != null && !joined.all().isEmpty()) {
            String theirs = revised.related("comments");
            if (theirs != null) {
                comments.adopt(revised.xml(theirs));
                Parts.joinIgnorable(
                        comments.root(), comments.root(), revised.xml(theirs).root());
            }
            original.put(commentsPart, comments);
            CommentParts.bring(revised, original, bringOver.importer());
        }
        bringOver.dropUnused();
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

    private void putNotes(String kind, XmlName reference, Notes notes) throws IngestException {
        String part = parts.part(kind);
        if (part == null) {
            return;
        }
        XmlPart tree = original.xml(part);
        XmlElement root = new XmlElement(Word.w(kind));
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
            Parts.joinIgnorable(root, tree.root(), other.root());
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
}
