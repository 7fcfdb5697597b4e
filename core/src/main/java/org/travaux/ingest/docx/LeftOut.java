package org.travaux.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;

/** What a Word document holds and its clauses do not, with the reason. */
final class LeftOut {

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
            issues.add(new IngestIssue(
                    "left-out-contents",
                    "The table of contents (" + contents + " paragraphs) was left out.",
                    null,
                    null));
        }
        if (hidden > 0) {
            issues.add(new IngestIssue(
                    "left-out-hidden", "Hidden text (" + hidden + " characters) was left out.", null, null));
        }
        return issues;
    }
}
