package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.docx.style.Numbering;
import org.travaux.ingest.docx.style.Styles;
import org.travaux.ingest.docx.style.WordXml;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads Word documents in the view asked for: the final text, with tracked insertions and without deletions, or the
 * original one. Tracked changes and comments become annotations in every view.
 *
 * <p>Left out of the clauses, and listed as such, are tables of contents, hidden text, page headers and footers, and the
 * words of diagrams and charts.
 */
public final class DocxReader implements DocumentReader {

    private static final Set<String> DRAWING = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main");

    /** Makes a reader. */
    public DocxReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".docx", ".docm", ".dotx", ".dotm");
    }

    /**
     * What a file holds before clauses are made of it.
     *
     * @param paragraphs its paragraphs
     * @param issues what was noticed
     * @param leftOut what was left out
     */
    record Reading(List<SourceParagraph> paragraphs, List<IngestIssue> issues, List<LeftOut> leftOut) {}

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        Reading reading = reading(source, options);
        String language = LanguageDetector.detect(reading.paragraphs());
        return ClauseTreeBuilder.build(
                source.identity(language), reading.paragraphs(), reading.issues(), reading.leftOut());
    }

    /** The paragraphs in a file. */
    static Reading reading(SourceFile source, ReadOptions options) throws IngestException {
        try (DocxFile docx = DocxFile.open(source)) {
            Fields fields = new Fields(true);
            Reading reading = read(docx, options, fields);
            if (!fields.isBroken()) {
                return reading;
            }
            Reading open = read(docx, options, new Fields(false));
            List<IngestIssue> issues = new ArrayList<>(open.issues());
            issues.add(IngestIssue.ofFile(
                    "field-open",
                    "A field of the document has no end; all that stands behind its beginning was read as text."));
            return new Reading(open.paragraphs(), issues, open.leftOut());
        }
    }

    private static Reading read(DocxFile docx, ReadOptions options, Fields fields) throws IngestException {
        Styles styles = new Styles();
        Numbering numbering = new Numbering(styles);
        Notes notes = new Notes();
        Comments comments = new Comments();
        LeftOutParts leftOut = new LeftOutParts();
        docx.readParts("styles", styles::read);
        docx.readParts("numbering", numbering::read);
        docx.readParts("settings", notes::readSettings);
        Story body = new Story(styles, numbering, notes, comments, new Revisions(options.view()), fields, leftOut);
        readComments(docx, body, options);
        readNotes(docx, body, options);
        List<SourceParagraph> paragraphs = new ArrayList<>();
        docx.readDocument(xml -> paragraphs.addAll(new BodyReader(body).document(xml)));
        comments.addUnplaced(paragraphs);
        readPages(docx, body, options, "header", LeftOutParts.PAGE_HEADER);
        readPages(docx, body, options, "footer", LeftOutParts.PAGE_FOOTER);
        docx.readParts("diagramData", xml -> leftOut.addBeside("diagram", drawn(xml)));
        docx.readParts("chart", xml -> leftOut.addBeside("chart", drawn(xml)));
        return new Reading(paragraphs, leftOut.issues(paragraphs), leftOut.all());
    }

    private static void readComments(DocxFile docx, Story body, ReadOptions options) throws IngestException {
        LeftOutParts hidden = new LeftOutParts();
        Story beside = body.beside(new Comments(), new Revisions(options.view()), hidden);
        docx.readParts(
                "comments",
                xml -> new BodyReader(beside).texts(xml, "comment", element -> {
                    String id = WordXml.attribute(element, "id");
                    String author = WordXml.attribute(element, "author");
                    String date = WordXml.attribute(element, "date");
                    return text -> body.comments.add(id == null ? "" : id, author, date, text.text());
                }));
    }

    private static void readNotes(DocxFile docx, Story body, ReadOptions options) throws IngestException {
        for (boolean endnote : new boolean[] {false, true}) {
            LeftOutParts hidden = new LeftOutParts();
            Story beside = body.beside(body.comments, new Revisions(options.view()), hidden);
            String element = endnote ? "endnote" : "footnote";
            docx.readParts(
                    element + "s",
                    xml -> new BodyReader(beside).texts(xml, element, note -> {
                        String id = WordXml.attribute(note, "id");
                        String key = id == null ? "" : id;
                        String type = WordXml.attribute(note, "type");
                        boolean normal = type == null || type.equals("normal");
                        return normal ? text -> body.notes.add(endnote, key, text) : null;
                    }));
            hidden.all().forEach(part -> body.leftOut.addBeside(part.reason(), part.text()));
        }
    }

    /** Page headers or footers, the same words only once. */
    private static void readPages(DocxFile docx, Story body, ReadOptions options, String relationship, String reason)
            throws IngestException {
        Set<String> seen = new HashSet<>();
        String element = relationship.equals("header") ? "hdr" : "ftr";
        docx.readParts(relationship, xml -> {
            LeftOutParts hidden = new LeftOutParts();
            Story beside = body.beside(new Comments(), new Revisions(options.view()), hidden);
            new BodyReader(beside).texts(xml, element, page -> text -> {
                StringBuilder all = new StringBuilder(text.text().strip());
                hidden.all().forEach(part -> all.append('\n').append(part.text()));
                if (seen.add(all.toString())) {
                    body.leftOut.addBeside(reason, text.text().strip());
                    hidden.all().forEach(part -> body.leftOut.addBeside(part.reason(), part.text()));
                }
            });
        });
    }

    /** The words in a drawing. */
    private static String drawn(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String namespace = xml.getNamespaceURI();
            if (xml.getLocalName().equals("t") && namespace != null && DRAWING.contains(namespace)) {
                words.append(words.isEmpty() ? "" : "\n").append(xml.getElementText());
                inside.consumed();
            }
        }
        return words.toString();
    }
}
