package org.travaux.report.redline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.mark.ChangeLog;
import org.travaux.report.redline.mark.LastMark;
import org.travaux.report.redline.office.PartImporter;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.weave.StoryMerger;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlPart;

/** Weaves the headers and footers of sections that both documents have, each pair once. */
final class HeadersAndFooters {

    private final Parts parts;
    private final WordPackage original;
    private final WordPackage revised;
    private final PartImporter importer;
    private final StoryMerger merger;
    private final ChangeLog log;
    private final Map<String, XmlElement> originalMargins = new HashMap<>();

    HeadersAndFooters(Parts parts, PartImporter importer, StoryMerger merger, ChangeLog log) {
        this.parts = Objects.requireNonNull(parts, "parts");
        this.original = parts.original();
        this.revised = parts.revised();
        this.importer = Objects.requireNonNull(importer, "importer");
        this.merger = Objects.requireNonNull(merger, "merger");
        this.log = Objects.requireNonNull(log, "log");
    }

    void weave(XmlElement root, Sections sections) throws IngestException {
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
            names.put(entry.getValue(), name != null ? name : woven(pair, used));
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
                original.put(part, new XmlPart(parts.ofOriginal(part), read.prefixes()));
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
    private String woven(Sections.Pair pair, Set<String> used) throws IngestException {
        String kind = pair.kind().equals(Word.HEADER_REFERENCE) ? "header" : "footer";
        String ours = pair.original();
        String theirs = pair.revised();
        XmlElement before = ours == null ? null : margin(ours);
        XmlElement read = theirs == null ? null : parts.revisedRoots().get(theirs);
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
            if (before != null && after != null) {
                merger.merge(before, after, made);
            } else {
                log.withoutLastMark(() -> merger.merge(before, after, made));
            }
            return made;
        });
        LastMark.unmark(made);
        XmlPart shapePart = ours != null ? original.xml(ours) : revised.xml(Objects.requireNonNull(theirs));
        XmlPart part = new XmlPart(made, shapePart.prefixes());
        if (theirs != null) {
            part.adopt(revised.xml(theirs));
            Parts.joinIgnorable(made, before, after);
        }
        original.put(path, part, Parts.type(kind));
        return id;
    }

    /** A header or footer of the original as it was read, even where another one was woven into its part since. */
    private XmlElement margin(String part) throws IngestException {
        XmlElement known = originalMargins.get(part);
        if (known == null) {
            known = parts.ofOriginal(part);
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
}
