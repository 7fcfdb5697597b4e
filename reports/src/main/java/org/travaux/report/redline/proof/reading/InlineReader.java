package org.travaux.report.redline.proof.reading;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.ChangeList;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Reads what stands in a paragraph: runs, links, fields, mathematics, pictures and what points to notes. */
final class InlineReader {

    private static final Map<XmlName, String> SIGNS = Map.of(
            Word.TAB,
            "\t",
            Word.w("ptab"),
            "\t",
            Word.CR,
            "\n",
            Word.NO_BREAK_HYPHEN,
            "\u2011",
            Word.SOFT_HYPHEN,
            "\u00ad");

    private static final Set<XmlName> SILENT = Set.of(
            Word.R_PR,
            Word.LAST_PAGE_BREAK,
            Word.DEL_TEXT,
            Word.DEL_INSTR_TEXT,
            Word.COMMENT_REFERENCE,
            Word.w("annotationRef"),
            Word.PROOF_ERR);

    private static final Set<XmlName> THROUGH = Set.of(
            Word.SDT_CONTENT,
            Word.SMART_TAG,
            Word.CUSTOM_XML,
            Word.DIR,
            Word.BDO,
            Word.INS,
            Word.DEL,
            Word.MOVE_FROM,
            Word.MOVE_TO,
            Word.w("rubyBase"),
            Word.w("subDoc"));

    private final Fingerprints fingerprints;
    private final Looks looks;
    private final String part;
    private final TextReader out;
    private final Consumer<XmlElement> notes;
    private final Consumer<XmlElement> boxes;

    /** Makes a reader that hands over what points to notes, and text boxes, in order. */
    InlineReader(
            Fingerprints fingerprints,
            Looks looks,
            String part,
            TextReader out,
            Consumer<XmlElement> notes,
            Consumer<XmlElement> boxes) {
        this.fingerprints = fingerprints;
        this.looks = looks;
        this.part = part;
        this.out = out;
        this.notes = notes;
        this.boxes = boxes;
    }

    void children(XmlElement parent) throws IngestException {
        for (XmlElement child : parent.elements()) {
            inline(child);
        }
    }

    void inline(XmlElement element) throws IngestException {
        XmlName name = element.name();
        if (name.equals(Word.R)) {
            String look = looks.run(element.child(Word.R_PR));
            for (XmlElement piece : element.elements()) {
                piece(piece, look);
            }
        } else if (name.equals(Word.HYPERLINK)) {
            link(element);
        } else if (name.equals(Word.FLD_SIMPLE)) {
            simpleField(element);
        } else if (name.equals(Word.SDT)) {
            XmlElement content = element.child(Word.SDT_CONTENT);
            if (content != null) {
                children(content);
            }
        } else if (name.equals(Word.ALTERNATE_CONTENT)) {
            alternative(element, "");
        } else if (THROUGH.contains(name)) {
            children(element);
        } else if (name.namespace().equals(Word.MATH)) {
            math(element);
        }
    }

    private void link(XmlElement element) throws IngestException {
        int start = out.position();
        children(element);
        String id = element.get(Word.R_ID);
        String anchor = Objects.requireNonNullElse(element.get(Word.ANCHOR), "");
        String target = id == null || id.isEmpty() ? "" : fingerprints.target(part, id);
        out.link(start, target + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private void simpleField(XmlElement element) throws IngestException {
        out.beginField();
        out.instruction(Objects.requireNonNullElse(element.get(Word.INSTR), ""));
        out.beginResult();
        children(element);
        out.endField();
    }

    private void piece(XmlElement piece, String look) throws IngestException {
        XmlName name = piece.name();
        String sign = SIGNS.get(name);
        if (name.equals(Word.T)) {
            out.text(piece.text(), look);
        } else if (sign != null) {
            out.text(sign, look);
        } else if (name.equals(Word.BR)) {
            String type = Objects.requireNonNullElse(piece.get(Word.TYPE), "textWrapping");
            out.text(type.equals("textWrapping") ? "\n" : "\f", look);
        } else if (name.equals(Word.INSTR_TEXT)) {
            out.instruction(piece.text());
        } else if (name.equals(Word.FLD_CHAR)) {
            field(piece);
        } else if (!SILENT.contains(name)) {
            sign(piece, look);
        }
    }

    private void field(XmlElement piece) throws IngestException {
        String type = Objects.requireNonNullElse(piece.get(Word.FLD_CHAR_TYPE), "");
        switch (type) {
            case "begin" -> {
                out.beginField();
                XmlElement form = piece.child(Word.w("ffData"));
                if (form != null) {
                    out.instruction(fingerprints.of(form, part, none -> false));
                }
            }
            case "separate" -> out.beginResult();
            case "end" -> out.endField();
            default -> {}
        }
    }

    private void sign(XmlElement piece, String look) throws IngestException {
        XmlName name = piece.name();
        if (name.equals(Word.FOOTNOTE_REFERENCE) || name.equals(Word.ENDNOTE_REFERENCE)) {
            out.text(name.equals(Word.FOOTNOTE_REFERENCE) ? "⟦footnote⟧" : "⟦endnote⟧", look);
            notes.accept(piece);
        } else if (name.equals(Word.ALTERNATE_CONTENT)) {
            alternative(piece, look);
        } else if (name.equals(Word.DRAWING) || name.equals(Word.PICT) || name.equals(Word.OBJECT)) {
            out.object(TextReader.OBJECT, fingerprints.digest(piece, part, Fingerprints::isBox), look);
            boxes(piece);
        } else if (name.equals(Word.SYM)) {
            out.text("⟦" + piece.get(Word.w("font")) + " " + piece.get(Word.w("char")) + "⟧", look);
        } else if (name.equals(Word.w("ruby"))) {
            ruby(piece, look);
        } else if (THROUGH.contains(name) || name.equals(Word.R)) {
            inline(piece);
        } else {
            out.text("⟦" + name.local() + "⟧", look);
        }
    }

    private void ruby(XmlElement piece, String look) throws IngestException {
        XmlElement above = piece.child(Word.w("rt"));
        XmlElement base = piece.child(Word.w("rubyBase"));
        if (base != null) {
            children(base);
        }
        out.text("⟦" + (above == null ? "" : ChangeList.text(above)) + "⟧", look);
    }

    private void alternative(XmlElement element, String look) throws IngestException {
        XmlElement choice = element.child(Word.CHOICE);
        XmlElement taken = choice != null ? choice : element.child(Word.FALLBACK);
        if (taken == null) {
            return;
        }
        for (XmlElement inner : taken.elements()) {
            if (inner.is(Word.R) || inner.name().namespace().equals(Word.MATH)) {
                inline(inner);
            } else {
                piece(inner, look);
            }
        }
    }

    private void boxes(XmlElement element) {
        for (XmlElement inner : element.elements()) {
            if (inner.is(Word.TXBX_CONTENT)) {
                boxes.accept(inner);
            } else if (!inner.is(Word.FALLBACK) || element.child(Word.CHOICE) == null) {
                boxes(inner);
            }
        }
    }

    /** Structures stand in brackets, so that what is above a line is not what is below it. */
    private void math(XmlElement element) throws IngestException {
        String local = element.name().local();
        if (local.endsWith("Pr")) {
            return;
        }
        if (element.is(Word.MATH_R)) {
            String look = "mathematics " + looks.run(element.child(Word.R_PR)) + properties(element);
            for (XmlElement piece : element.elements()) {
                if (piece.is(Word.MATH_T)) {
                    out.text(piece.text(), look);
                } else if (piece.name().namespace().equals(Word.MAIN)) {
                    piece(piece, look);
                }
            }
        } else if (element.is(Word.O_MATH) || element.is(Word.O_MATH_PARA)) {
            children(element);
        } else {
            out.object("⟦" + local, properties(element), "mathematics");
            children(element);
            out.text("⟧", "mathematics");
        }
    }

    private String properties(XmlElement element) throws IngestException {
        @Nullable XmlElement properties = null;
        for (XmlElement inner : element.elements()) {
            if (inner.name().namespace().equals(Word.MATH)
                    && inner.name().local().endsWith("Pr")) {
                properties = inner;
            }
        }
        return properties == null
                ? ""
                : fingerprints.sorted(
                        properties, part, inner -> inner.name().local().equals("ctrlPr"));
    }
}
