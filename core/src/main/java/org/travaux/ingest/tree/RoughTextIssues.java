package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.ocr.Doubt;
import org.travaux.ingest.ocr.RoughText;
import org.travaux.ingest.rival.RivalTexts;
import org.travaux.model.Clause;

/** Says of each clause which brackets nothing closes, and which of its words may have been misread from an image. */
final class RoughTextIssues {

    private RoughTextIssues() {}

    static List<IngestIssue> of(List<Clause> roots, RivalTexts.Found rivals) {
        List<IngestIssue> issues = new ArrayList<>();
        for (RivalTexts.LoneBracket bracket : rivals.unclosed()) {
            issues.add(new IngestIssue(
                    "bracket-open",
                    "A square bracket is opened here and never closed.",
                    bracket.id(),
                    null,
                    bracket.span()));
        }
        roots.forEach(root -> add(root, issues));
        return issues;
    }

    private static void add(Clause clause, List<IngestIssue> issues) {
        for (Doubt doubt : RoughText.doubts(clause.text())) {
            issues.add(new IngestIssue(doubt.code(), doubt.message(), clause.id(), clause.source(), doubt.span()));
        }
        clause.children().forEach(child -> add(child, issues));
    }
}
