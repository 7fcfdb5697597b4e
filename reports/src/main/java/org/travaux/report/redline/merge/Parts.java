package org.travaux.report.redline.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlPart;

/**
 * The parts of both files that hold text, as they are woven: with the tracked changes of their own resolved or, on the revised side,
 * left standing where that is asked for.
 */
final class Parts {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordPackage original;
    private final WordPackage revised;
    private final boolean keepTracked;
    private final Map<String, XmlElement> revisedRoots = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    Parts(WordPackage original, WordPackage revised, boolean keepTracked) {
        this.original = Objects.requireNonNull(original, "original");
        this.revised = Objects.requireNonNull(revised, "revised");
        this.keepTracked = keepTracked;
    }

    WordPackage original() {
        return original;
    }

    WordPackage revised() {
        return revised;
    }

    List<String> remarks() {
        return remarks;
    }

    /** {@return the roots of the revised stories that were asked for, by part} */
    Map<String, XmlElement> revisedRoots() {
        return revisedRoots;
    }

    /** {@return a part of the original as it is woven} */
    XmlElement ofOriginal(String part) throws IngestException {
        return resolved(original.xml(part).root(), original.name(), false);
    }

    /** {@return a part of the revised file as it is woven} */
    XmlElement ofRevised(String part, boolean keep) throws IngestException {
        XmlElement known = revisedRoots.get(part);
        if (known == null) {
            known = resolved(revised.xml(part).root(), revised.name(), keep && keepTracked);
            revisedRoots.put(part, known);
        }
        return known;
    }

    /** {@return the original's part of a kind as it is woven, or null} */
    @Nullable XmlElement ofOriginalKind(String kind) throws IngestException {
        String part = original.related(kind);
        return part == null ? null : ofOriginal(part);
    }

    /** {@return the revised file's part of a kind as it is woven, or null} */
    @Nullable XmlElement ofRevisedKind(String kind, boolean keep) throws IngestException {
        String part = revised.related(kind);
        return part == null ? null : ofRevised(part, keep);
    }

    private XmlElement resolved(XmlElement root, String name, boolean keep) {
        if (keep || !RevisionResolver.hasRevisions(root)) {
            return root;
        }
        String remark = name + ": it holds tracked changes of its own; they were taken as "
                + (keepTracked ? "rejected" : "accepted");
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        return keepTracked ? RevisionResolver.rejected(root) : RevisionResolver.accepted(root);
    }

    /** {@return the original's part of a kind, made where only the revised document has one; null where neither has} */
    @Nullable String part(String kind) throws IngestException {
        String part = original.related(kind);
        String theirs = revised.related(kind);
        if (part != null || theirs == null) {
            return part;
        }
        XmlPart other = revised.xml(theirs);
        String path = original.free("word/" + kind + ".xml");
        XmlElement root = other.root().shell();
        original.put(path, new XmlPart(root, other.prefixes()), type(kind));
        original.relate(original.main(), Word.RELATIONSHIPS + "/" + kind, path, false);
        return path;
    }

    /** {@return what a part of this kind is called in the list of types} */
    static String type(String kind) {
        return WORD_TYPE + kind + "+xml";
    }

    /** Lets a root say of both files which namespaces may be ignored. */
    static void joinIgnorable(XmlElement made, @Nullable XmlElement before, @Nullable XmlElement after) {
        if (before == null || after == null) {
            return;
        }
        for (int i = 0; i < after.attributeCount(); i++) {
            if (after.attributeName(i).local().equals("Ignorable")) {
                Set<String> all = new LinkedHashSet<>();
                for (XmlElement root : List.of(before, after)) {
                    String list = root.get(after.attributeName(i));
                    if (list != null) {
                        all.addAll(List.of(list.strip().split("\\s+", -1)));
                    }
                }
                made.set(after.attributeName(i), String.join(" ", all));
            }
        }
    }

    /** The highest number that a mark of the file has, so that marks that stay keep theirs. */
    int highestMark() throws IngestException {
        int highest = 0;
        for (String part : revised.parts()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                highest = Math.max(highest, highest(revised.xml(part).root()));
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
}
