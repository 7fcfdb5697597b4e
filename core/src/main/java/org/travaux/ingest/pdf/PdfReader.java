package org.travaux.ingest.pdf;

import java.util.List;
import java.util.Set;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.pdf.page.PageContent;
import org.travaux.ingest.pdf.page.PdfFile;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads PDF files that hold their text as text; pictures of pages are refused with a word on text recognition.
 *
 * <p>Left out are running headers and footers, page numbers, tables of contents and watermarks; a paragraph's index counts
 * the paragraphs as they are read, from 0.
 */
public final class PdfReader implements DocumentReader {

    /** From this share of unreadable characters on, a file's text is no text. */
    static final double MAX_UNREADABLE = 0.2;

    /** Makes a reader. */
    public PdfReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".pdf");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        PdfFile file = PdfFile.read(source);
        refuseWithoutText(source.name(), file.pages());
        PdfText text = new PdfText(file);
        List<SourceParagraph> paragraphs = text.paragraphs();
        String language = LanguageDetector.detect(paragraphs);
        return ClauseTreeBuilder.build(source.identity(language), paragraphs, text.issues(), text.leftOut());
    }

    private static void refuseWithoutText(String name, List<PageContent> pages) throws IngestException {
        long unreadable = pages.stream().mapToLong(page -> page.unreadable()).sum();
        long glyphs = pages.stream()
                .mapToLong(page ->
                        page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count())
                .sum();
        if (unreadable > (glyphs + unreadable) * MAX_UNREADABLE) {
            throw new IngestException(name + ": the fonts in this PDF do not say which letters they show, so its text"
                    + " cannot be taken; run it through OCR (text recognition), or get the document itself.");
        }
        if (glyphs == 0) {
            boolean scanned = pages.stream().anyMatch(page -> page.hasPicture());
            throw new IngestException(
                    scanned
                            ? name
                                    + ": the pages are pictures (a scan) without text; run it through OCR (text recognition) first."
                            : name + ": the PDF holds no text; give one with text in it.");
        }
    }
}
