package org.travaux.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Clause;

/** Reads small pages, for tests. */
final class HtmlPages {

    private HtmlPages() {}

    static IngestedDocument read(String html) throws IngestException {
        return read(html, ReadOptions.STANDARD);
    }

    static IngestedDocument read(String html, ReadOptions options) throws IngestException {
        return read("page.html", html.getBytes(StandardCharsets.UTF_8), options);
    }

    static IngestedDocument read(String name, byte[] bytes, ReadOptions options) throws IngestException {
        return new HtmlReader().read(SourceFile.of(name, bytes), options);
    }

    /** Number and text of each clause, indented by level. */
    static List<String> lines(String html) throws IngestException {
        return lines(read(html));
    }

    static List<String> lines(IngestedDocument read) {
        return read.document().roots().stream()
                .flatMap(clause -> lines(clause, ""))
                .toList();
    }

    private static Stream<String> lines(Clause clause, String indent) {
        String number = clause.number() == null ? "" : clause.number() + "|";
        String heading = clause.heading() == null ? "" : clause.heading() + "|";
        String line = indent + number + heading + clause.text();
        return Stream.concat(Stream.of(line), clause.children().stream().flatMap(child -> lines(child, indent + " ")));
    }

    static List<String> leftOut(IngestedDocument read, String reason) {
        return read.leftOut().stream()
                .filter(part -> part.reason().equals(reason))
                .map(LeftOut::text)
                .toList();
    }
}
