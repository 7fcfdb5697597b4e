package org.travaux.archive.akoma;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.xml.XmlOut;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.model.plan.TextPart;

/**
 * Writes a text as an Akoma Ntoso document: a {@code doc}, since what is negotiated is not yet an act of anybody. Nothing of
 * the text is lost and its order is kept: what stands where Akoma Ntoso has no place for it becomes an {@code hcontainer} of the
 * body that says what it is. Open wording stays text, with its brackets.
 */
public final class AkomaNtoso {

    /** The namespace of Akoma Ntoso 3.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final AknText text;
    private final XmlOut xml;
    private final ElementIds ids = new ElementIds();
    private final AknMeta meta;

    private AkomaNtoso(AknText text, XmlOut xml) {
        this.text = text;
        this.xml = xml;
        this.meta = new AknMeta(text, xml, ids);
    }

    /**
     * Writes the document.
     *
     * @param text a text
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(AknText text, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.open("akomaNtoso", "xmlns", NAMESPACE);
        new AkomaNtoso(text, xml).document();
        xml.close();
        xml.end();
    }

    private void document() throws IOException {
        Parts parts = Parts.of(text.document().roots());
        boolean annex = text.text().part() == TextPart.ANNEX;
        xml.open("doc", "name", annex ? "annex" : AknUris.SUBTYPE);
        meta.write(AknUris.component(text.text()), false);
        if (!parts.titles().isEmpty()) {
            xml.open("preface", "eId", ids.only("", "preface"));
            for (Clause title : parts.titles()) {
                if (isPlain(title)) {
                    for (String line : lines(title)) {
                        xml.leafIn("p", "docTitle", line);
                    }
                } else {
                    block(title, "preface");
                }
            }
            xml.close();
        }
        blocks("preamble", parts.preamble());
        body(parts.body(), List.of(), "");
        blocks("conclusions", parts.signatures());
        attachments(parts.annexes());
        xml.close();
    }

    /**
     * The top clauses by the part of a document that they make.
     *
     * @param titles those at the beginning that are titles
     * @param preamble those after them that are of the preamble
     * @param body all between
     * @param signatures those before the annexes that are signatures
     * @param annexes those at the end that are annexes
     */
    private record Parts(
            List<Clause> titles,
            List<Clause> preamble,
            List<Clause> body,
            List<Clause> signatures,
            List<Clause> annexes) {

        static Parts of(List<Clause> roots) {
            int titles = run(roots, 0, ClauseKind.TITLE);
            int preamble = run(roots, titles, ClauseKind.PREAMBLE);
            int annexes = back(roots, roots.size(), preamble, ClauseKind.ANNEX);
            int signatures = back(roots, annexes, preamble, ClauseKind.SIGNATURE);
            return new Parts(
                    roots.subList(0, titles),
                    roots.subList(titles, preamble),
                    roots.subList(preamble, signatures),
                    roots.subList(signatures, annexes),
                    roots.subList(annexes, roots.size()));
        }

        private static int run(List<Clause> roots, int from, ClauseKind kind) {
            int end = from;
            while (end < roots.size() && roots.get(end).kind() == kind) {
                end++;
            }
            return end;
        }

        private static int back(List<Clause> roots, int from, int least, ClauseKind kind) {
            int start = from;
            while (start > least && roots.get(start - 1).kind() == kind) {
                start--;
            }
            return start;
        }
    }

    private static boolean isPlain(Clause clause) {
        return clause.held()
                && !clause.text().isEmpty()
                && clause.number() == null
                && clause.heading() == null
                && clause.children().isEmpty();
    }

    private static List<String> lines(Clause clause) {
        return clause.text().isEmpty() ? List.of() : List.of(clause.text().split("\n", -1));
    }

    private void paragraphs(Clause clause) throws IOException {
        if (!clause.held()) {
            xml.leafIn("p", "remark", Clause.NOT_HELD_MARK, "status", "editorial");
        }
        for (String line : lines(clause)) {
            xml.leaf("p", line);
        }
    }

    private void begin(Clause clause) throws IOException {
        if (clause.number() != null) {
            xml.leaf("num", clause.number());
        }
        if (clause.heading() != null) {
            xml.leaf("heading", clause.heading());
        }
    }

    private static @Nullable String status(Clause clause) {
        return clause.held() ? null : "unknown";
    }

    /** A part in which clauses are blocks of text. */
    private void blocks(String part, List<Clause> clauses) throws IOException {
        if (clauses.isEmpty()) {
            return;
        }
        xml.open(part, "eId", ids.only("", part));
        for (Clause clause : clauses) {
            if (isPlain(clause)) {
                paragraphs(clause);
            } else {
                block(clause, part);
            }
        }
        xml.close();
    }

    private void block(Clause clause, String around) throws IOException {
        String id = ids.of(around, "blockContainer", clause.number());
        xml.open("blockContainer", "eId", id, "class", clause.kind().id(), "status", status(clause));
        begin(clause);
        paragraphs(clause);
        if (clause.held() && clause.text().isEmpty() && clause.children().isEmpty()) {
            xml.empty("p");
        }
        for (Clause child : clause.children()) {
            block(child, id);
        }
        xml.close();
    }

    private void body(List<Clause> clauses, List<String> before, String around) throws IOException {
        xml.open("mainBody", "eId", ids.only(around, "body"));
        for (String line : before) {
            xml.leaf("p", line);
        }
        for (Clause clause : clauses) {
            unit(clause, around, "");
        }
        if (clauses.isEmpty() && before.isEmpty()) {
            xml.empty("p");
        }
        xml.close();
    }

    /** A clause of the body with those under it. */
    private void unit(Clause clause, String around, String aroundElement) throws IOException {
        String element = AknElements.of(clause, aroundElement);
        String id = ids.of(around, element, clause.number());
        boolean container = element.equals(AknElements.CONTAINER);
        xml.open(element, "eId", id, "name", container ? clause.kind().id() : null, "status", status(clause));
        begin(clause);
        if (clause.children().isEmpty()) {
            xml.open("content", "eId", ids.only(id, "content"));
            paragraphs(clause);
            xml.close();
        } else {
            if (!clause.held() || !clause.text().isEmpty()) {
                xml.open("intro", "eId", ids.only(id, "intro"));
                paragraphs(clause);
                xml.close();
            }
            for (Clause child : clause.children()) {
                unit(child, id, element);
            }
        }
        xml.close();
    }

    /** Each annex is a document of its own in the document. */
    private void attachments(List<Clause> annexes) throws IOException {
        if (annexes.isEmpty()) {
            return;
        }
        xml.open("attachments");
        int number = 0;
        for (Clause annex : annexes) {
            number++;
            String id = ids.of("", "attachment", String.valueOf(number));
            xml.open("attachment", "eId", id);
            begin(annex);
            xml.open("doc", "name", "annex");
            meta.write("/!annex_" + number, true);
            body(annex.children(), annex.held() ? lines(annex) : List.of(Clause.NOT_HELD_MARK), id);
            xml.close().close();
        }
        xml.close();
    }
}
