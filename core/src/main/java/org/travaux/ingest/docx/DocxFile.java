package org.travaux.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.packed.OfficeKind;
import org.travaux.ingest.packed.PackedFile;
import org.travaux.ingest.packed.PartReader;
import org.travaux.ingest.packed.SafeXml;

/** A Word document as a package of XML parts (ISO/IEC 29500-2); says in one plain line why bytes are none. */
final class DocxFile implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";

    private final SourceFile file;
    private final PackedFile zip;
    private final Map<String, List<String>> related = new LinkedHashMap<>();
    private String document = "";

    private DocxFile(SourceFile file, PackedFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens the package and finds the document in it.
     *
     * @param file its bytes
     */
    static DocxFile open(SourceFile file) throws IngestException {
        OfficeKind kind = OfficeKind.of(file.bytes());
        if (kind != OfficeKind.ZIP) {
            throw kind.refusal(file, ".docx");
        }
        DocxFile docx = new DocxFile(file, PackedFile.open(file));
        try {
            docx.findDocument();
            return docx;
        } catch (IngestException e) {
            docx.close();
            throw e;
        }
    }

    private void findDocument() throws IngestException {
        Map<String, List<String>> top = new LinkedHashMap<>();
        if (zip.has(RELATIONS)) {
            zip.read(RELATIONS, xml -> relationships(xml, "", top));
        }
        String target = top.getOrDefault("officeDocument", List.of("")).get(0);
        if (!zip.has(target) || !zip.has(CONTENT_TYPES)) {
            throw OfficeKind.ZIP.refusal(file, ".docx");
        }
        document = target;
        String[] type = {""};
        zip.read(CONTENT_TYPES, xml -> type[0] = contentType(xml, target));
        if (!type[0].contains("wordprocessingml") && !type[0].contains("ms-word.document")) {
            throw new IngestException(file.name() + ": this is " + kind(type[0])
                    + ", not a Word document; save its text as .docx or .txt.");
        }
        int slash = target.lastIndexOf('/') + 1;
        String folder = target.substring(0, slash);
        String relations = folder + "_rels/" + target.substring(slash) + ".rels";
        if (zip.has(relations)) {
            zip.read(relations, xml -> relationships(xml, folder, related));
        }
    }

    /** The targets inside the package, by the last part of their type. */
    private static void relationships(XMLStreamReader xml, String folder, Map<String, List<String>> into)
            throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (!xml.getLocalName().equals("Relationship")) {
                continue;
            }
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (type != null && target != null && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                into.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), key -> new ArrayList<>())
                        .add(resolve(folder, target));
            }
        }
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target : "/" + folder + target;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String contentType(XMLStreamReader xml, String part) throws XMLStreamException {
        String byDefault = "";
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String type = xml.getAttributeValue(null, "ContentType");
            if (type == null) {
                continue;
            }
            if (("/" + part).equalsIgnoreCase(xml.getAttributeValue(null, "PartName"))) {
                return type;
            }
            String extension = xml.getAttributeValue(null, "Extension");
            if (extension != null && part.endsWith("." + extension)) {
                byDefault = type;
            }
        }
        return byDefault;
    }

    private static String kind(String contentType) {
        if (contentType.contains("spreadsheetml") || contentType.contains("ms-excel")) {
            return "an Excel workbook";
        }
        if (contentType.contains("presentationml") || contentType.contains("ms-powerpoint")) {
            return "a PowerPoint presentation";
        }
        return "another kind of Office file";
    }

    /** Reads the main part. */
    void readDocument(PartReader reader) throws IngestException {
        zip.read(document, reader);
    }

    /** Reads the parts to which the document refers in this way, in the order of their references. */
    void readParts(String relationship, PartReader reader) throws IngestException {
        for (String part : related.getOrDefault(relationship, List.of())) {
            if (zip.has(part)) {
                zip.read(part, reader);
            }
        }
    }

    /** Gives the file back. */
    @Override
    public void close() {
        zip.close();
    }
}
