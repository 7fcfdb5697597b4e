package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;

/** What a Word document holds and its clauses do not, with the reason. */
final class LeftOutParts {

    private int contents;
    private int hidden;

    void contents(int paragraphs) {
        contents += paragraphs;
    }

    void hidden(String text) {
        hidden += text.isBlank() ? 0 : text.strip().length();
    }

    /** One issue for each reason. */
    List<IngestIssue> issues() {
        List<IngestIssue> issues = new ArrayList<>();
        if (contents > 0) {
            issues.add(IngestIssue.ofFile(
                    "left-out-contents", "The table of contents (" + contents + " paragraphs) was left out."));
        }
        if (hidden > 0) {
            issues.add(IngestIssue.ofFile("left-out-hidden", "Hidden text (" + hidden + " characters) was left out."));
        }
        return issues;
    }
}
