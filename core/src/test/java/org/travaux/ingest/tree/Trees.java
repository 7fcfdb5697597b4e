package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;

/** Clause trees made of lines, and as lines. */
final class Trees {

    private Trees() {}

    static IngestedDocument build(String... lines) {
        List<SourceParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            paragraphs.add(SourceParagraph.body(lines[i], i));
        }
        return ClauseTreeBuilder.build(DocumentIdentity.ofFile("test", "en", "sha512:0"), paragraphs, List.of());
    }

    /** The tree as one line a clause: dots for the level, number, heading in braces, text. */
    static List<String> tree(IngestedDocument read) {
        return read.document().clauses().stream()
                .map(clause -> ".".repeat(clause.level() - 1)
                        + (clause.kind() == ClauseKind.CLAUSE
                                ? ""
                                : clause.kind().id() + ":")
                        + (clause.number() == null ? "" : clause.number() + " ")
                        + (clause.heading() == null ? "" : "{" + clause.heading() + "} ")
                        + clause.text().replace("\n", "/"))
                .map(String::strip)
                .toList();
    }

    static List<String> codes(IngestedDocument read) {
        return read.issues().stream().map(IngestIssue::code).toList();
    }
}
