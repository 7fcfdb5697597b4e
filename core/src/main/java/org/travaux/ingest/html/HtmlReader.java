package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads web pages as they lie on disk; nothing that a page refers to is ever fetched.
 *
 * <p>Left out are what a page hides, its navigation and its form controls; a paragraph's index counts the paragraphs as
 * they are read, from 0.
 */
public final class HtmlReader implements DocumentReader {

    /** Makes a reader. */
    public HtmlReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".html", ".htm", ".xhtml");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        List<IngestIssue> issues = new ArrayList<>();
        Document document = HtmlSource.parse(source, issues);
        HtmlPage page = new HtmlPage(document, options.view());
        List<SourceParagraph> paragraphs = new HtmlBlocks(page).read(document);
        if (paragraphs.isEmpty()) {
            throw new IngestException(source.name() + ": the page holds no text; a page whose text is put in by scripts"
                    + " must be saved from the browser after it is shown.");
        }
        issues.addAll(page.issues());
        String language = LanguageDetector.detect(paragraphs);
        return ClauseTreeBuilder.build(source.identity(language), paragraphs, issues, page.leftOut());
    }
}
