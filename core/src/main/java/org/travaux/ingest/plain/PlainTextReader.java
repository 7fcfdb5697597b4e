package org.travaux.ingest.plain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.ingest.ClauseTreeBuilder;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;

/** Reads plain text files. */
public final class PlainTextReader implements DocumentReader {

    /** Makes a reader. */
    public PlainTextReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".txt", ".text");
    }

    @Override
    public IngestedDocument read(Path file) throws IngestException {
        SourceFile source = SourceFile.read(file);
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        List<IngestIssue> issues = new ArrayList<>();
        List<SourceParagraph> paragraphs = new ArrayList<>();
        int line = 0;
        for (String paragraph : text.lines().toList()) {
            if (!paragraph.isBlank()) {
                paragraphs.add(heading(SourceParagraph.body(paragraph.strip(), line)));
            }
            line++;
        }
        return ClauseTreeBuilder.build(source.identity(LanguageDetector.detect(text)), paragraphs, issues);
    }

    private static SourceParagraph heading(SourceParagraph paragraph) {
        String text = paragraph.text();
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks == 0 || marks > 6 || marks >= text.length() || text.charAt(marks) != ' '
                ? paragraph
                : SourceParagraph.body(
                                text.substring(marks).strip(),
                                paragraph.source().start())
                        .withHeadingLevel(marks);
    }
}
