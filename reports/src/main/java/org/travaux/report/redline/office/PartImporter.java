package org.travaux.report.redline.office;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Brings parts that one Word file points to (pictures, charts, diagrams, embedded files) into another one, and names of
 * relationships with them. A part that the other file has already, by its bytes and by what it points to, is not brought twice.
 */
public final class PartImporter {

    private static final String VML_OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final XmlName REL_ID = XmlName.of(VML_OFFICE, "relid");

    private final WordPackage from;
    private final WordPackage to;
    private final Map<String, String> fingerprintsFrom = new HashMap<>();
    private final Map<String, String> fingerprintsTo = new HashMap<>();
    private final Map<String, String> brought = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Set<String>> added = new HashMap<>();

    /**
     * Makes an importer.
     *
     * @param from the file whose parts are brought
     * @param to the file they come into
     */
    public PartImporter(WordPackage from, WordPackage to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
    }

    /**
     * Renames the relationships that a tree names, bringing what they point to. Headers and footers are left, since they are
     * compared and not brought.
     *
     * @param tree a tree of the part {@code partFrom}, changed in place
     * @param partFrom the part it stands in
     * @param partTo the part it comes into
     * @throws IngestException if a part cannot be read
     */
    public void rename(XmlElement tree, String partFrom, String partTo) throws IngestException {
        if (tree.is(Word.HEADER_REFERENCE) || tree.is(Word.FOOTER_REFERENCE)) {
            return;
        }
        for (int i = 0; i < tree.attributeCount(); i++) {
            XmlName attribute = tree.attributeName(i);
            if (namesRelationship(attribute) && !tree.attributeValue(i).isEmpty()) {
                String name = relationship(partFrom, tree.attributeValue(i), partTo);
                if (name != null) {
                    tree.set(attribute, name);
                }
            }
        }
        for (XmlElement inner : tree.elements()) {
            rename(inner, partFrom, partTo);
        }
    }

    /**
     * {@return whether the values of an attribute are names of relationships}
     *
     * @param attribute its name
     */
    public static boolean namesRelationship(XmlName attribute) {
        return attribute.namespace().equals(Word.RELATIONSHIPS) || attribute.equals(REL_ID);
    }

    /** {@return the name under which a relationship goes on, or null where there is none of that name} */
    private @Nullable String relationship(String partFrom, String id, String partTo) throws IngestException {
        String key = partFrom + '\n' + id + '\n' + partTo;
        String done = known.get(key);
        if (done != null) {
            return done;
        }
        Relationship arrow = from.relationship(partFrom, id);
        if (arrow == null) {
            return null;
        }
        String name = arrow.external() || !from.has(arrow.target()) ? outward(arrow, partTo) : inward(arrow, partTo);
        known.put(key, name);
        return name;
    }

    private String outward(Relationship arrow, String partTo) throws IngestException {
        for (Relationship other : to.relationships(partTo)) {
            if (other.external() == arrow.external()
                    && other.type().equals(arrow.type())
                    && other.target().equals(arrow.target())) {
                return other.id();
            }
        }
        return added(partTo, to.relate(partTo, arrow.type(), arrow.target(), arrow.external()));
    }

    private String inward(Relationship arrow, String partTo) throws IngestException {
        String fingerprint = fingerprint(from, arrow.target(), fingerprintsFrom, new HashSet<>());
        for (Relationship other : to.relationships(partTo)) {
            if (!other.external()
                    && other.type().equals(arrow.type())
                    && to.has(other.target())
                    && fingerprint(to, other.target(), fingerprintsTo, new HashSet<>())
                            .equals(fingerprint)) {
                return other.id();
            }
        }
        return added(partTo, to.relate(partTo, arrow.type(), bring(arrow.target()), false));
    }

    private String added(String part, String name) {
        added.computeIfAbsent(part, none -> new HashSet<>()).add(name);
        return name;
    }

    /**
     * {@return the names of relationships that were added to a part}
     *
     * @param part the part
     */
    public Set<String> added(String part) {
        return Set.copyOf(added.getOrDefault(part, Set.of()));
    }

    /**
     * {@return the path at which a part, with all it points to, now lies in the other file}
     *
     * @param part its path in the file it comes from
     * @throws IngestException if it cannot be read
     */
    public String bring(String part) throws IngestException {
        String done = brought.get(part);
        if (done != null) {
            return done;
        }
        String path = to.free(part);
        brought.put(part, path);
        to.put(path, from.bytes(part), from.contentType(part));
        List<Relationship> arrows = to.relationships(path);
        for (Relationship arrow : from.relationships(part)) {
            boolean inside = !arrow.external() && from.has(arrow.target());
            arrows.add(new Relationship(
                    arrow.id(), arrow.type(), inside ? bring(arrow.target()) : arrow.target(), arrow.external()));
        }
        return path;
    }

    /** What a part is made of: its bytes and, in order, what it points to. */
    private static String fingerprint(WordPackage file, String part, Map<String, String> done, Set<String> open)
            throws IngestException {
        String ready = done.get(part);
        if (ready != null) {
            return ready;
        }
        if (!open.add(part)) {
            return "…";
        }
        MessageDigest digest = sha256();
        digest.update(isXml(part) ? meaning(file, part, done, open) : file.bytes(part));
        List<String> arrows = new ArrayList<>();
        for (Relationship arrow : file.relationships(part)) {
            boolean inside = !arrow.external() && file.has(arrow.target());
            arrows.add(arrow.id()
                    + ' '
                    + arrow.type()
                    + ' '
                    + (inside ? fingerprint(file, arrow.target(), done, open) : arrow.target()));
        }
        arrows.sort(null);
        digest.update(WordPackage.utf8(String.join("\n", arrows)));
        open.remove(part);
        String made = HexFormat.of().formatHex(digest.digest());
        done.put(part, made);
        return made;
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml");
    }

    /** An XML part as it reads, however a program wrote it; the bytes where it is broken. */
    private static byte[] meaning(WordPackage file, String part, Map<String, String> done, Set<String> open)
            throws IngestException {
        XmlElement root;
        try {
            root = file.xml(part).root();
        } catch (IngestException e) {
            return file.bytes(part);
        }
        XmlElement copy = root.copy();
        resolve(copy, file, part, done, open);
        return WordPackage.utf8(Canonical.of(copy));
    }

    private static void resolve(
            XmlElement element, WordPackage file, String part, Map<String, String> done, Set<String> open)
            throws IngestException {
        for (int i = 0; i < element.attributeCount(); i++) {
            XmlName attribute = element.attributeName(i);
            Relationship arrow =
                    namesRelationship(attribute) ? file.relationship(part, element.attributeValue(i)) : null;
            if (arrow != null) {
                boolean inside = !arrow.external() && file.has(arrow.target());
                element.set(attribute, inside ? fingerprint(file, arrow.target(), done, open) : arrow.target());
            }
        }
        for (XmlElement inner : element.elements()) {
            resolve(inner, file, part, done, open);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
