package org.travaux.report.redline.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.packed.OfficeKind;
import org.travaux.ingest.packed.PackedFile;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlReader;
import org.travaux.report.redline.xml.XmlWriter;

/**
 * The parts of a Word file, with their content types and relationships. Parts are read when asked for; what is not asked for stays
 * as it is, byte for byte. Files with macros lose them, and strict ones come out as usual ones; {@link #remarks()} says so.
 */
public final class WordPackage {

    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> MACROS =
            Set.of("vbaProject", "wordVbaData", "vbaProjectSignature", "attachedToolbars", "keyMapCustomizations");

    private final String name;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, XmlPart> trees = new HashMap<>();
    private final Map<String, List<Relationship>> arrows = new HashMap<>();
    private final ContentTypes types = new ContentTypes();
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
        if (!made.parts.containsKey(ContentTypes.PART)) {
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
        types.read(xml(ContentTypes.PART).root());
        parts.remove(ContentTypes.PART);
        // What a careless program declared without packing it would be an error to Word.
        types.keep(parts.keySet());
    }

    private void dropMacros() throws IngestException {
        String type = contentType(main);
        if (!type.equals(MAIN_TYPE)) {
            types.put(main, MAIN_TYPE);
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
            if (!Relationships.isIn(part)
                    && relationships(part).stream().anyMatch(other -> pointsTo(other, arrow.target()))) {
                return;
            }
        }
        for (Relationship inner : List.copyOf(relationships(arrow.target()))) {
            remove(arrow.target(), inner);
        }
        parts.remove(arrow.target());
        parts.remove(Relationships.pathOf(arrow.target()));
        arrows.remove(arrow.target());
        trees.remove(arrow.target());
        types.remove(arrow.target());
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
            if (part.endsWith(".xml") && !Relationships.isIn(part)) {
                put(part, xml(part));
            }
            if (!Relationships.isIn(part)) {
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
        return parts.keySet().stream().filter(part -> !Relationships.isIn(part)).toList();
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
        types.declare(part, contentType);
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
        types.declare(part, contentType);
    }

    /**
     * {@return what a part is}
     *
     * @param part its path
     */
    public String contentType(String part) {
        return types.of(part);
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
            String path = Relationships.pathOf(part);
            known = parts.containsKey(path) ? Relationships.read(part, xml(path).root()) : new ArrayList<>();
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
        entries.put(ContentTypes.PART, types.written());
        Map<String, byte[]> packed = new LinkedHashMap<>(parts);
        arrows.forEach((part, list) -> {
            String path = Relationships.pathOf(part);
            if (list.isEmpty()) {
                packed.remove(path);
            } else {
                packed.put(path, Relationships.written(part, list));
            }
        });
        entries.putAll(packed);
        return entries;
    }

    /** {@return the bytes of a text in the encoding of all parts} */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
