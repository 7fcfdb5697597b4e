package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.ingest.ClauseTreeBuilder;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;

/**
 * Reads Word documents: the final text, with tracked insertions and without deletions, headers, footers and the table of
 * contents.
 */
public final class DocxReader implements DocumentReader {

    /** Makes a reader. */
    public DocxReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".docx");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        try (DocxFile docx = DocxFile.open(source)) {
            return read(source, docx);
        }
    }

    private static IngestedDocument read(SourceFile source, DocxFile docx) throws IngestException {
        Styles styles = new Styles();
        Numbering numbering = new Numbering(styles);
        LeftOutParts leftOut = new LeftOutParts();
        docx.readPart("styles", styles::read);
        docx.readPart("numbering", numbering::read);
        Map<String, String> footnotes = new HashMap<>();
        Map<String, String> endnotes = new HashMap<>();
        BodyReader noteReader = new BodyReader(styles, numbering, leftOut, Map.of(), Map.of());
        docx.readPart("footnotes", xml -> footnotes.putAll(noteReader.notes(xml)));
        docx.readPart("endnotes", xml -> endnotes.putAll(noteReader.notes(xml)));
        BodyReader body = new BodyReader(styles, numbering, leftOut, footnotes, endnotes);
        List<SourceParagraph> paragraphs = new ArrayList<>();
        docx.readDocument(xml -> paragraphs.addAll(body.document(xml)));
        List<IngestIssue> issues = new ArrayList<>(leftOut.issues());
        if (paragraphs.isEmpty()) {
            issues.add(IngestIssue.ofFile("no-text", "The document holds no text."));
        }
        return ClauseTreeBuilder.build(source.identity(LanguageDetector.detect(paragraphs)), paragraphs, issues);
    }
}
