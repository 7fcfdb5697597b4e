package org.travaux.report.redline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.PartImporter;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlPart;

/**
 * What a file says of its comments beside them: which answers which, which is done, when each was made, who their authors are
 * ([MS-DOCX] 2.2.5 and following). What the original does not say is taken over.
 */
final class CommentParts {

    private static final List<String> KINDS =
            List.of("commentsExtended", "commentsIds", "commentsExtensible", "people");
    private static final Set<String> KEYS = Set.of("paraId", "durableId", "author");

    private CommentParts() {}

    static void bring(WordPackage revised, WordPackage original, PartImporter importer) throws IngestException {
        for (Relationship arrow : revised.relationships(revised.main())) {
            String kind = arrow.type().substring(arrow.type().lastIndexOf('/') + 1);
            if (!KINDS.contains(kind) || arrow.external() || !revised.has(arrow.target())) {
                continue;
            }
            String ours = original.related(kind);
            if (ours == null) {
                original.relate(original.main(), arrow.type(), importer.bring(arrow.target()), false);
            } else {
                join(original, ours, revised.xml(arrow.target()));
            }
        }
    }

    private static void join(WordPackage original, String part, XmlPart theirs) throws IngestException {
        XmlPart tree = original.xml(part);
        Set<String> known = new HashSet<>();
        tree.root().elements().forEach(entry -> known.add(key(entry)));
        boolean grown = false;
        for (XmlElement entry : theirs.root().elements()) {
            if (known.add(key(entry))) {
                tree.root().add(entry.copy());
                grown = true;
            }
        }
        if (grown) {
            tree.adopt(theirs);
            original.put(part, tree);
        }
    }

    /** What an entry is about: a comment by the id of its last paragraph, or a person. */
    private static String key(XmlElement entry) {
        for (int i = 0; i < entry.attributeCount(); i++) {
            if (KEYS.contains(entry.attributeName(i).local())) {
                return entry.attributeValue(i);
            }
        }
        return Objects.toString(entry);
    }
}
