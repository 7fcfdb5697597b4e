package org.travaux.ingest.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.model.Annotation;

/** The tracked changes of a document, which stand before its text and are referred to from it. */
final class OdtChanges {

    /**
     * A change that the text refers to.
     *
     * @param change who made it, and when
     * @param deleted what it took out, as paragraphs; empty for what it put in
     */
    record Region(Change change, List<SourceParagraph> deleted) {}

    /** Reads deleted paragraphs. */
    @FunctionalInterface
    interface Blocks {
        /** Reads up to the end of the element whose start was read last. */
        List<SourceParagraph> read(XMLStreamReader xml) throws XMLStreamException;
    }

    private final Map<String, Region> regions = new HashMap<>();

    @Nullable Region region(@Nullable String id) {
        return id == null ? null : regions.get(id);
    }

    /** Reads up to the end of the element whose start was read last. */
    void read(XMLStreamReader xml, Blocks blocks) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (OdfXml.name(xml).equals("text:changed-region")) {
                String id = OdfXml.attribute(xml, "text:id");
                readRegion(xml, id == null ? OdfXml.attribute(xml, "xml:id") : id, blocks);
                inside.consumed();
            }
        }
    }

    private void readRegion(XMLStreamReader xml, @Nullable String id, Blocks blocks) throws XMLStreamException {
        Annotation.Kind kind = null;
        String author = null;
        String date = null;
        List<SourceParagraph> deleted = new ArrayList<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "text:insertion" -> kind = Annotation.Kind.INSERTION;
                case "text:deletion" -> kind = Annotation.Kind.DELETION;
                case "dc:creator" -> {
                    author = xml.getElementText();
                    inside.consumed();
                }
                case "dc:date" -> {
                    date = xml.getElementText();
                    inside.consumed();
                }
                case "text:p", "text:h", "text:list", "table:table" -> {
                    deleted.addAll(blocks.read(xml));
                    inside.consumed();
                }
                default -> {}
            }
        }
        if (kind != null && id != null) {
            regions.put(id, new Region(Change.of(kind, author, date), deleted));
        }
    }
}
