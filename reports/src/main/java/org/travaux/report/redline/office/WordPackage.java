package org.travaux.report.redline.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.packed.OfficeKind;
import org.travaux.ingest.packed.PackedFile;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlReader;
import org.travaux.report.redline.xml.XmlWriter;

/**
 * The parts of a Word file, with their content types and relationships. Parts are read when asked for; what is not asked for stays
 * as it is, byte for byte. Files with macros lose them, and strict ones come out as usual ones; {@link #remarks()} says so.
 */
public final class WordPackage {

    private static final String TYPES_PART = "[Content_Types].xml";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String ARROWS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String ARROWS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final Set<String> MACROS =
            Set.of("vbaProject", "wordVbaData", "vbaProjectSignature", "attachedToolbars", "keyMapCustomizations");

    private final String name;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, XmlPart> trees = new HashMap<>();
    private final Map<String, List<Relationship>> arrows = new HashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private String main = "word/document.xml";

    private WordPackage(String name) {
        this.name = name;
    }

    /**
     * {@return the Word file in these bytes}
     *
     * @param file its name and bytes
     * @throws IngestException if it is none, encrypted or damaged
     */
    public static WordPackage read(SourceFile file) throws IngestException {
        OfficeKind kind = OfficeKind.of(file.bytes());
        if (kind != OfficeKind.ZIP) {
            throw kind.refusal(file, ".docx");
        }
        WordPackage made = new WordPackage(file.name());
        try (PackedFile zip = PackedFile.open(file)) {
            for (String part : zip.parts()) {
                made.parts.put(part, zip.bytes(part));
            }
        }
        if (!made.parts.containsKey(TYPES_PART)) {
            throw kind.refusal(file, ".docx");
        }
        made.readTypes();
        made.findMain(file, kind);
        made.dropMacros();
        made.makeUsual();
        return made;
    }

    private void findMain(SourceFile file, OfficeKind kind) throws IngestException {
        for (Relationship arrow : relationships("")) {
            if (arrow.is("officeDocument") && parts.containsKey(arrow.target())) {
                main = arrow.target();
            }
        }
        if (!parts.containsKey(main) || !xml(main).root().is(Word.w("document"))) {
            throw kind.refusal(file, ".docx");
        }
        if (xml(main).root().child(Word.BODY) == null) {
            throw damaged(main, "it has no body", null);
        }
    }

    private void readTypes() throws IngestException {
        for (XmlElement type : xml(TYPES_PART).root().elements()) {
            String value = Objects.requireNonNullElse(type.get(plain("ContentType")), "");
            if (type.name().local().equals("Default")) {
                defaults.put(attribute(type, "Extension").toLowerCase(Locale.ROOT), value);
            } else {
                overrides.put(withoutSlash(attribute(type, "PartName")), value);
            }
        }
        parts.remove(TYPES_PART);
        // What a careless program declared without packing it would be an error to Word.
        overrides.keySet().removeIf(part -> !parts.containsKey(part));
    }

    private void dropMacros() throws IngestException {
        String type = contentType(main);
        if (!type.equals(MAIN_TYPE)) {
            overrides.put(main, MAIN_TYPE);
        }
        boolean dropped = false;
        for (Relationship arrow : List.copyOf(relationships(main))) {
            if (MACROS.stream().anyMatch(arrow::is)) {
                remove(main, arrow);
                dropped = true;
            }
        }
        if (dropped) {
            remarks.add(name + ": its macros are left out");
        }
    }

    /** Removes a relationship and, unless another one points to it, the part with all that only it points to. */
    private void remove(String from, Relationship arrow) throws IngestException {
        relationships(from).remove(arrow);
        if (arrow.external() || !parts.containsKey(arrow.target())) {
            return;
        }
        for (String part : List.copyOf(parts.keySet())) {
            if (!isArrows(part) && relationships(part).stream().anyMatch(other -> pointsTo(other, arrow.target()))) {
                return;
            }
        }
        for (Relationship inner : List.copyOf(relationships(arrow.target()))) {
            remove(arrow.target(), inner);
        }
        parts.remove(arrow.target());
        parts.remove(arrowsOf(arrow.target()));
        arrows.remove(arrow.target());
        trees.remove(arrow.target());
        overrides.remove(arrow.target());
    }

    private static boolean pointsTo(Relationship arrow, String part) {
        return !arrow.external() && arrow.target().equals(part);
    }

    private void makeUsual() throws IngestException {
        if (!"strict".equals(xml(main).root().get(Word.w("conformance")))) {
            return;
        }
        xml(main).root().set(Word.w("conformance"), null);
        for (String part : List.copyOf(parts.keySet())) {
            if (part.endsWith(".xml") && !isArrows(part)) {
                put(part, xml(part));
            }
            if (!isArrows(part)) {
                relationships(part);
            }
        }
        relationships("");
        remarks.add(name + ": it is in the strict variant of the format and was read as the usual one");
    }

    /** {@return what users call the file} */
    public String name() {
        return name;
    }

    /** {@return what was changed in reading it, in plain sentences; empty as a rule} */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** {@return the path of the part that holds the text} */
    public String main() {
        return main;
    }

    /** {@return the paths of all parts, without content types and relationships} */
    public List<String> parts() {
        return parts.keySet().stream().filter(part -> !isArrows(part)).toList();
    }

    /**
     * {@return whether there is such a part}
     *
     * @param part its path
     */
    public boolean has(String part) {
        return parts.containsKey(part);
    }

    /**
     * {@return the bytes of a part as they were read or put}
     *
     * @param part its path
     */
    public byte[] bytes(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    /**
     * {@return the tree of a part; a change to it is kept by {@link #put(String, XmlPart)} only}
     *
     * @param part its path
     * @throws IngestException if its XML is broken
     */
    public XmlPart xml(String part) throws IngestException {
        XmlPart known = trees.get(part);
        if (known != null) {
            return known;
        }
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw damaged(part, "it is missing", null);
        }
        try {
            XmlPart read = XmlReader.read(bytes);
            trees.put(part, read);
            return read;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken bytes.
            throw damaged(part, "its XML is broken", e);
        }
    }

    private IngestException damaged(String part, String how, @Nullable Exception cause) {
        String message = name + ": the file is damaged (" + part + ": " + how
                + "); open it in the program that made it and save it anew.";
        return cause == null ? new IngestException(message) : new IngestException(message, cause);
    }

    /**
     * Puts a part in place of a former one, or beside the others.
     *
     * @param part its path
     * @param tree its tree
     */
    public void put(String part, XmlPart tree) {
        trees.put(part, tree);
        parts.put(part, XmlWriter.write(tree));
    }

    /**
     * Puts a part beside the others.
     *
     * @param part its path
     * @param bytes its bytes
     * @param contentType what it is
     */
    public void put(String part, byte[] bytes, String contentType) {
        parts.put(part, bytes);
        trees.remove(part);
        declare(part, contentType);
    }

    /**
     * Puts a part beside the others.
     *
     * @param part its path
     * @param tree its tree
     * @param contentType what it is
     */
    public void put(String part, XmlPart tree, String contentType) {
        put(part, tree);
        declare(part, contentType);
    }

    private void declare(String part, String contentType) {
        if (!contentType.equals(defaults.get(suffix(part)))) {
            overrides.put(part, contentType);
        }
    }

    /**
     * {@return what a part is}
     *
     * @param part its path
     */
    public String contentType(String part) {
        String type = overrides.get(part);
        return type != null ? type : defaults.getOrDefault(suffix(part), "application/octet-stream");
    }

    /**
     * {@return a path like another one at which there is no part}
     *
     * @param like the path of a part, perhaps in another file
     */
    public String free(String like) {
        if (!parts.containsKey(like)) {
            return like;
        }
        int dot = like.lastIndexOf('.');
        String head = dot < 0 ? like : like.substring(0, dot);
        String tail = dot < 0 ? "" : like.substring(dot);
        while (!head.isEmpty() && Character.isDigit(head.charAt(head.length() - 1))) {
            head = head.substring(0, head.length() - 1);
        }
        int number = 1;
        while (parts.containsKey(head + number + tail)) {
            number++;
        }
        return head + number + tail;
    }

    /**
     * {@return the relationships that start from a part; a change to the list is kept}
     *
     * @param part its path, or an empty string for those of the file itself
     * @throws IngestException if they cannot be read
     */
    public List<Relationship> relationships(String part) throws IngestException {
        List<Relationship> known = arrows.get(part);
        if (known == null) {
            known = new ArrayList<>();
            if (parts.containsKey(arrowsOf(part))) {
                for (XmlElement arrow : xml(arrowsOf(part)).root().elements()) {
                    boolean external = attribute(arrow, "TargetMode").equals("External");
                    String target = attribute(arrow, "Target");
                    known.add(new Relationship(
                            attribute(arrow, "Id"),
                            XmlReader.usual(attribute(arrow, "Type")),
                            external ? target : resolved(part, target),
                            external));
                }
            }
            arrows.put(part, known);
        }
        return known;
    }

    /**
     * {@return the relationship of this name from a part, or null}
     *
     * @param part the part's path
     * @param id the name
     * @throws IngestException if the relationships cannot be read
     */
    public @Nullable Relationship relationship(String part, String id) throws IngestException {
        for (Relationship arrow : relationships(part)) {
            if (arrow.id().equals(id)) {
                return arrow;
            }
        }
        return null;
    }

    /**
     * {@return the path of the part that the main part points to by a relationship of some kind, or null}
     *
     * @param kind the last word of the kind: {@code footnotes}
     * @throws IngestException if the relationships cannot be read
     */
    public @Nullable String related(String kind) throws IngestException {
        for (Relationship arrow : relationships(main)) {
            if (arrow.is(kind) && !arrow.external() && parts.containsKey(arrow.target())) {
                return arrow.target();
            }
        }
        return null;
    }

    /**
     * Adds a relationship.
     *
     * @param from the part it starts from
     * @param type the address of its kind
     * @param target the part or the address it points to
     * @param external whether that is outside
     * @return its name
     * @throws IngestException if the relationships cannot be read
     */
    public String relate(String from, String type, String target, boolean external) throws IngestException {
        List<Relationship> list = relationships(from);
        int number = list.size() + 1;
        String id = "rId" + number;
        while (relationship(from, id) != null) {
            number++;
            id = "rId" + number;
        }
        list.add(new Relationship(id, type, target, external));
        return id;
    }

    /**
     * Drops what relationships point to that no part names any more.
     *
     * @param from the part they start from
     * @param unused their names
     * @throws IngestException if the relationships cannot be read
     */
    public void drop(String from, Set<String> unused) throws IngestException {
        for (Relationship arrow : List.copyOf(relationships(from))) {
            if (unused.contains(arrow.id())) {
                remove(from, arrow);
            }
        }
    }

    /** {@return the file's entries by path, content types first, all as they are packed} */
    public Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(TYPES_PART, types());
        Map<String, byte[]> packed = new LinkedHashMap<>(parts);
        arrows.forEach((part, list) -> {
            String path = arrowsOf(part);
            if (list.isEmpty()) {
                packed.remove(path);
            } else {
                packed.put(path, arrows(part, list));
            }
        });
        entries.putAll(packed);
        return entries;
    }

    private byte[] types() {
        XmlElement root = new XmlElement(XmlName.of(TYPES, "Types"));
        Map<String, String> suffixes = new LinkedHashMap<>(defaults);
        suffixes.put("rels", ARROWS_TYPE);
        suffixes.forEach((suffix, type) -> root.add(new XmlElement(XmlName.of(TYPES, "Default"))
                .set(plain("Extension"), suffix)
                .set(plain("ContentType"), type)));
        overrides.forEach((part, type) -> root.add(new XmlElement(XmlName.of(TYPES, "Override"))
                .set(plain("PartName"), "/" + part)
                .set(plain("ContentType"), type)));
        return XmlWriter.write(new XmlPart(root, Map.of(TYPES, "")));
    }

    private static byte[] arrows(String part, List<Relationship> list) {
        XmlElement root = new XmlElement(XmlName.of(ARROWS, "Relationships"));
        for (Relationship arrow : list) {
            XmlElement made = new XmlElement(XmlName.of(ARROWS, "Relationship"))
                    .set(plain("Id"), arrow.id())
                    .set(plain("Type"), arrow.type())
                    .set(plain("Target"), arrow.external() ? arrow.target() : relative(part, arrow.target()));
            root.add(arrow.external() ? made.set(plain("TargetMode"), "External") : made);
        }
        return XmlWriter.write(new XmlPart(root, Map.of(ARROWS, "")));
    }

    /** As others write it: beside the part where it is in the same folder or below, else from the top. */
    private static String relative(String part, String target) {
        int cut = part.lastIndexOf('/');
        String folder = part.substring(0, cut + 1);
        return target.startsWith(folder) ? target.substring(folder.length()) : unresolved(target);
    }

    private static String unresolved(String target) {
        return target.startsWith("#") || target.equals("NULL") ? target : "/" + target;
    }

    private static String resolved(String part, String target) {
        if (target.startsWith("#") || target.equals("NULL")) {
            return target;
        }
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/", -1)));
        path.removeLast();
        for (String step : target.split("/", -1)) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.removeLast();
                }
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static boolean isArrows(String part) {
        return part.endsWith(".rels") && (part.contains("/_rels/") || part.startsWith("_rels/"));
    }

    private static String arrowsOf(String part) {
        int cut = part.lastIndexOf('/') + 1;
        return part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels";
    }

    private static String suffix(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private static String attribute(XmlElement element, String local) {
        return Objects.requireNonNullElse(element.get(plain(local)), "");
    }

    private static XmlName plain(String local) {
        return XmlName.of("", local);
    }

    /** {@return the bytes of a text in the encoding of all parts} */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
