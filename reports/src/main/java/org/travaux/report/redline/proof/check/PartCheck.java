package org.travaux.report.redline.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.PartImporter;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.Revisions;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Checks one part: shapes that Word does not open, marks of tracked changes, and what must come in pairs. */
final class PartCheck {

    /**
     * One fault.
     *
     * @param kind its kind
     * @param message what it is
     */
    record Fault(String kind, String message) {}

    /** Where marks say something of what they are in, and hold nothing. */
    private static final Set<XmlName> MARK_PLACES =
            Set.of(Word.R_PR, Word.TR_PR, Word.NUM_PR, XmlName.of(Word.MATH, "ctrlPr"));

    private static final XmlName IGNORABLE = XmlName.of(Word.COMPATIBILITY, "Ignorable");
    private static final Set<XmlName> CELL_ENDS = Set.of(Word.P, Word.SDT, Word.CUSTOM_XML);

    /** What surrounds an element: whether an insertion or deletion does, and which one. */
    private record Around(boolean added, @Nullable XmlName gone, boolean box) {

        Around in(XmlElement mark) {
            return Revisions.ADDED.contains(mark.name())
                    ? new Around(true, gone, box)
                    : new Around(added, mark.name(), false);
        }

        Around inBox() {
            return new Around(false, gone, gone != null);
        }
    }

    private final Set<String> arrows;
    private final Map<String, Set<String>> notes;
    private final List<Fault> faults = new ArrayList<>();
    private final PairCheck pairs = new PairCheck(this::fault);

    PartCheck(Set<String> arrows, Map<String, Set<String>> notes) {
        this.arrows = arrows;
        this.notes = notes;
    }

    List<Fault> of(XmlElement root) {
        check(root, null);
        walk(root, new Around(false, null, false));
        pairs.end();
        FieldCheck.of(root, this::fault);
        return List.copyOf(faults);
    }

    private void fault(String kind, String message) {
        faults.add(new Fault(kind, message));
    }

    private void walk(XmlElement parent, Around around) {
        for (int i = 0; i < parent.content().size(); i++) {
            if (parent.content().get(i) instanceof XmlElement element) {
                check(element, parent);
                Around inner = around;
                if (Revisions.isMark(element) && !MARK_PLACES.contains(parent.name())) {
                    nesting(element, around);
                    inner = around.in(element);
                }
                text(element, around);
                walk(element, element.is(Word.TXBX_CONTENT) ? around.inBox() : inner);
            }
        }
    }

    private void check(XmlElement element, @Nullable XmlElement parent) {
        relationships(element);
        pairs.visit(element);
        if (parent == null) {
            return;
        }
        if (Revisions.PROPERTY_CHANGES.contains(element.name()) && !element.is(Word.NUMBERING_CHANGE)) {
            if (!isLast(element, parent)) {
                fault("change not last", element + " is not last in " + parent);
            }
        }
        first(element, parent);
        shape(element, parent);
        note(element);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isLast(XmlElement element, XmlElement parent) {
        return parent.content().getLast() == element;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isFirst(XmlElement element, XmlElement parent) {
        return parent.content().getFirst() == element;
    }

    private void relationships(XmlElement element) {
        for (int i = 0; i < element.attributeCount(); i++) {
            XmlName name = element.attributeName(i);
            String value = element.attributeValue(i);
            if (PartImporter.namesRelationship(name) && !value.isEmpty() && !arrows.contains(value)) {
                fault("relationship id", element + " names " + value + ", which is not there");
            }
            if (name.equals(IGNORABLE)) {
                for (String namespace : List.of(value.strip().split("\\s+", -1))) {
                    if (!namespace.isEmpty() && !namespace.contains(":")) {
                        fault("ignorable", "the prefix " + namespace + " stands for nothing");
                    }
                }
            }
        }
    }

    private void first(XmlElement element, XmlElement parent) {
        boolean ofParagraph = element.is(Word.P_PR) && parent.is(Word.P);
        boolean ofRun = element.is(Word.R_PR) && parent.is(Word.R);
        if ((ofParagraph || ofRun) && !isFirst(element, parent)) {
            fault("properties not first", element + " is not first in " + parent);
        }
    }

    private void shape(XmlElement element, XmlElement parent) {
        if (element.is(Word.TC) && !endsWithParagraph(element)) {
            fault("cell without paragraph", "a cell does not end with a paragraph");
        } else if (element.is(Word.TR) && !holds(element, Word.TC)) {
            fault("row without cell", "a row has no cells");
        } else if (element.is(Word.TBL) && !holds(element, Word.TR)) {
            fault("table without row", "a table has no rows");
        } else if (element.is(Word.P) && (parent.is(Word.P) || parent.is(Word.R))) {
            fault("paragraph in paragraph", "a paragraph is in " + parent);
        } else if (element.is(Word.R) && parent.is(Word.R)) {
            fault("run in run", "a run is in a run");
        } else if (Word.TXBX_CONTENT.equals(element.name())
                && element.elements().isEmpty()) {
            fault("box without paragraph", "a text box has no paragraph");
        }
    }

    private static boolean holds(XmlElement element, XmlName wanted) {
        return element.elements().stream()
                .anyMatch(inner ->
                        inner.is(wanted) || inner.is(Word.SDT) || inner.is(Word.CUSTOM_XML) || Revisions.isMark(inner));
    }

    private static boolean endsWithParagraph(XmlElement cell) {
        XmlElement last = null;
        for (XmlElement inner : cell.elements()) {
            String local = inner.name().local();
            if (!local.endsWith("RangeStart")
                    && !local.endsWith("RangeEnd")
                    && !local.startsWith("bookmark")
                    && !local.startsWith("perm")) {
                last = inner;
            }
        }
        return last != null && CELL_ENDS.contains(last.name());
    }

    private void nesting(XmlElement mark, Around around) {
        if (mark.elements().stream().anyMatch(inner -> inner.is(Word.P) || inner.is(Word.TBL))) {
            fault("block in mark", mark + " holds a paragraph or table");
        }
        if (Revisions.ADDED.contains(mark.name()) && around.added()) {
            fault("nested", "an insertion is in an insertion");
        }
        if (Revisions.GONE.contains(mark.name()) && around.gone() != null && !around.box()) {
            fault("nested", "a deletion is in a deletion");
        }
    }

    private void text(XmlElement element, Around around) {
        if (element.is(Word.DEL_TEXT) || element.is(Word.DEL_INSTR_TEXT)) {
            if (around.gone() == null) {
                fault("deleted text outside", "deleted text is outside of a deletion: " + cut(element));
            }
        } else if (element.is(Word.T)) {
            if (around.gone() != null && around.gone().equals(Word.DEL) && !around.box()) {
                fault("text in deletion", "text in a deletion is not marked as deleted: " + cut(element));
            }
            String text = element.text();
            if (!text.equals(trimmed(text)) && !"preserve".equals(element.get(Word.SPACE))) {
                fault("space", "white space would be lost: " + cut(element));
            }
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isXmlSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isXmlSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static String cut(XmlElement element) {
        String text = element.text();
        return "'" + text.substring(0, Math.min(30, text.length())) + "'";
    }

    private void note(XmlElement element) {
        String kind = element.is(Word.FOOTNOTE_REFERENCE)
                ? "footnote"
                : element.is(Word.ENDNOTE_REFERENCE) ? "endnote" : element.is(Word.COMMENT_REFERENCE) ? "comment" : "";
        String id = Objects.requireNonNullElse(element.get(Word.ID), "");
        if (!kind.isEmpty() && !notes.getOrDefault(kind, Set.of()).contains(id)) {
            fault("note missing", kind + " " + id + " is referred to and not there");
        }
    }
}
