package org.travaux.archive.derive;

import org.travaux.archive.json.JsonTree;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** What was understood of one text, as a JSON file that says of itself that it is derived, from which bytes and by what. */
final class ClauseJson {

    private ClauseJson() {}

    static byte[] of(IngestedDocument read, String file, String digest, String program) {
        ClauseDocument document = read.document();
        return new JsonTree()
                .with("schemaVersion", 1)
                .with("derived", true)
                .with("derivedFrom", new JsonTree().with("file", file).with("digest", "sha512:" + digest))
                .with("reader", program)
                .with("language", document.identity().language())
                .with(
                        "clauses",
                        document.clauses().stream()
                                .map(clause -> clause(document, clause))
                                .toList())
                .with("issues", read.issues().stream().map(ClauseJson::issue).toList())
                .line();
    }

    private static JsonTree clause(ClauseDocument document, Clause clause) {
        return new JsonTree()
                .with("id", clause.id())
                .with("number", clause.number())
                .with("path", document.path(clause))
                .with("kind", clause.kind().id())
                .with("level", clause.level())
                .with("parent", document.parent(clause).map(Clause::id).orElse(null))
                .with("heading", clause.heading())
                .with("text", clause.text())
                .with("held", clause.held());
    }

    private static JsonTree issue(IngestIssue issue) {
        return new JsonTree().with("code", issue.code()).with("message", issue.message());
    }
}
