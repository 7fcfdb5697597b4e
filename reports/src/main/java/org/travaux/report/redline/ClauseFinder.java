package org.travaux.report.redline;

import java.util.IdentityHashMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.docx.DocxReader;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;

/** Says of the paragraphs of a Word file in which clause they stand. */
final class ClauseFinder {

    private final IdentityHashMap<XmlElement, Integer> paragraphs = new IdentityHashMap<>();
    private final TreeMap<Integer, String> clauses = new TreeMap<>();

    /** Reads a file, whose paragraphs are those under a root. */
    ClauseFinder(SourceFile file, XmlElement root) throws IngestException {
        count(root);
        ClauseDocument document = new DocxReader()
                .read(file, new ReadOptions(ReadOptions.View.ORIGINAL, null))
                .document();
        String last = "";
        for (Clause clause : document.clauses()) {
            String path = document.path(clause);
            if (clause.number() != null && !path.isEmpty()) {
                last = path;
            }
            clauses.put(clause.source().start(), last);
        }
    }

    private void count(XmlElement element) {
        for (XmlElement inner : element.elements()) {
            if (inner.is(Word.P)) {
                paragraphs.putIfAbsent(inner, paragraphs.size());
            }
            count(inner);
        }
    }

    /** {@return the place of a paragraph, counted from 0; -1 where there is none} */
    int paragraph(@Nullable XmlElement paragraph) {
        return paragraph == null ? -1 : paragraphs.getOrDefault(paragraph, -1);
    }

    /** {@return the clause at a place, as cited, or null} */
    @Nullable String clause(int paragraph) {
        var entry = clauses.floorEntry(paragraph);
        return entry == null || entry.getValue().isEmpty() ? null : entry.getValue();
    }
}
