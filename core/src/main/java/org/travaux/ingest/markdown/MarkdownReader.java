package org.travaux.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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

/** Reads Markdown files; a paragraph's index is its first line's, from 0. */
public final class MarkdownReader implements DocumentReader {

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** Makes a reader. */
    public MarkdownReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".md", ".markdown");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        TextDecoder.Decoded decoded = TextDecoder.decode(source);
        List<IngestIssue> issues = new ArrayList<>(decoded.issues());
        String text = withoutFrontMatter(decoded.text(), issues);
        Node root = parser.parse(text);
        List<SourceParagraph> paragraphs = new MarkdownBlocks(text, issues).read(root);
        if (paragraphs.isEmpty()) {
            throw new IngestException(source.name() + ": the file holds no text; give one with text in it.");
        }
        return ClauseTreeBuilder.build(source.identity(LanguageDetector.detect(paragraphs)), paragraphs, issues);
    }

    /** The text with a block of settings at its beginning blanked, so that lines keep their numbers. */
    private static String withoutFrontMatter(String text, List<IngestIssue> issues) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
            return text;
        }
        for (int end = 1; end < lines.size(); end++) {
            String line = lines.get(end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                for (int i = 0; i <= end; i++) {
                    lines.set(i, "");
                }
                issues.add(IngestIssue.ofFile(
                        "left-out-settings", "The settings at the beginning of the file were left out."));
                return String.join("\n", lines);
            }
            if (!line.isEmpty() && !line.contains(":") && !line.startsWith(" ") && !line.startsWith("-")) {
                return text;
            }
        }
        return text;
    }
}
