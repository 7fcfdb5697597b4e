package org.travaux.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.TextDecoder;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/** Reads plain text files; a paragraph's index is its first line's, from 0. */
public final class PlainTextReader implements DocumentReader {

    /** Makes a reader. */
    public PlainTextReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".txt", ".text");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        TextDecoder.Decoded decoded = TextDecoder.decode(source);
        TextLines lines = TextLines.read(decoded.text());
        List<SourceParagraph> paragraphs = lines.paragraphs();
        if (paragraphs.isEmpty()) {
            throw new IngestException(source.name() + ": the file holds no text; give one with text in it.");
        }
        List<IngestIssue> issues = new ArrayList<>(decoded.issues());
        issues.addAll(lines.issues());
        return ClauseTreeBuilder.build(
                source.identity(LanguageDetector.detect(decoded.text())), paragraphs, issues, lines.leftOut());
    }
}
