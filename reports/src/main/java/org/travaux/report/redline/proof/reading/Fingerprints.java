package org.travaux.report.redline.proof.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.PartImporter;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlNode;
import org.travaux.report.redline.xml.XmlText;

/** What elements are, written so that the same thing is the same string in two files: what they point to instead of its name. */
final class Fingerprints {

    /** Elements whose ids and names are a program's own. */
    private static final Set<String> NUMBERED = Set.of("docPr", "cNvPr");

    private static final Set<String> OWN_NAMES = Set.of("spid", "ShapeID", "ObjectID", "gfxdata", "shapeid");
    private static final Set<String> NO_MATTER = Set.of("creationId", "proofErr", "lastRenderedPageBreak", "cnfStyle");
    private static final String VML = "urn:schemas-microsoft-com:vml";

    private final WordPackage file;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    /** Parts that are being looked at, since parts may point to each other in a circle. */
    private final Set<String> open = new HashSet<>();

    Fingerprints(WordPackage file) {
        this.file = file;
    }

    /** The same string as the same object, so that a long document holds each look once. */
    String once(String value) {
        return kept.computeIfAbsent(value, same -> same);
    }

    /** An element with all in it. */
    String of(XmlElement element, String part, Predicate<XmlElement> leftOut) throws IngestException {
        StringBuilder out = new StringBuilder();
        write(element, part, leftOut, out);
        return out.toString();
    }

    /** An element as a digest, where it is too large to be kept. */
    String digest(XmlElement element, String part, Predicate<XmlElement> leftOut) throws IngestException {
        byte[] bytes = of(element, part, leftOut).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, 16);
    }

    /** What an element of this name says that holds children in an order of no meaning. */
    String sorted(XmlElement element, String part, Predicate<XmlElement> leftOut) throws IngestException {
        List<String> children = new ArrayList<>();
        for (XmlElement child : element.elements()) {
            if (!leftOut.test(child) && !NO_MATTER.contains(child.name().local())) {
                children.add(of(child, part, leftOut));
            }
        }
        children.sort(null);
        return String.join("", children);
    }

    private void write(XmlElement element, String part, Predicate<XmlElement> leftOut, StringBuilder out)
            throws IngestException {
        out.append('<').append(element.name().local());
        List<String> attributes = new ArrayList<>(element.attributeCount());
        for (int i = 0; i < element.attributeCount(); i++) {
            if (matters(element, element.attributeName(i))) {
                attributes.add(element.attributeName(i).local() + "="
                        + value(part, element.attributeName(i), element.attributeValue(i)));
            }
        }
        attributes.sort(null);
        attributes.forEach(attribute -> out.append(' ').append(attribute));
        out.append('>');
        for (XmlNode node : element.content()) {
            switch (node) {
                case XmlElement inner -> {
                    if (!leftOut.test(inner) && !NO_MATTER.contains(inner.name().local())) {
                        write(inner, part, leftOut, out);
                    }
                }
                case XmlText text -> out.append(text.value());
            }
        }
        out.append("</>");
    }

    private static boolean matters(XmlElement element, XmlName attribute) {
        if (Canonical.isSession(attribute) || OWN_NAMES.contains(attribute.local())) {
            return false;
        }
        boolean named = attribute.local().equals("id") || attribute.local().equals("name");
        boolean plain = attribute.namespace().isEmpty();
        return !(named
                && plain
                && (NUMBERED.contains(element.name().local())
                        || element.name().namespace().equals(VML)));
    }

    private String value(String part, XmlName attribute, String value) throws IngestException {
        return PartImporter.namesRelationship(attribute) && !value.isEmpty() ? target(part, value) : value;
    }

    /** A part as it reads, however a program wrote it; its bytes where it is no XML. */
    private byte[] content(String part) throws IngestException {
        if (part.endsWith(".xml")) {
            try {
                return of(file.xml(part).root(), part, none -> false).getBytes(StandardCharsets.UTF_8);
            } catch (IngestException e) {
                return file.bytes(part);
            }
        }
        return file.bytes(part);
    }

    /** What a relationship points to: an address outside, or what the part is made of. */
    String target(String part, String id) throws IngestException {
        Relationship arrow = file.relationship(part, id);
        return arrow == null ? "nothing" : target(arrow);
    }

    private String target(Relationship arrow) throws IngestException {
        if (arrow.external() || !file.has(arrow.target())) {
            return arrow.target();
        }
        String known = targets.get(arrow.target());
        if (known != null || !open.add(arrow.target())) {
            return known == null ? "…" : known;
        }
        MessageDigest digest = sha256();
        digest.update(content(arrow.target()));
        List<String> further = new ArrayList<>();
        for (Relationship next : file.relationships(arrow.target())) {
            further.add(next.type() + ' ' + target(next));
        }
        further.sort(null);
        digest.update(String.join("\n", further).getBytes(StandardCharsets.UTF_8));
        open.remove(arrow.target());
        String made = "sha256:" + HexFormat.of().formatHex(digest.digest());
        targets.put(arrow.target(), made);
        return made;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether an element is the content of a text box, which is read as a story. */
    static boolean isBox(XmlElement element) {
        return element.is(Word.TXBX_CONTENT) || element.is(Word.FALLBACK);
    }
}
