package org.travaux.report.redline.proof.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlNode;
import org.travaux.report.redline.xml.XmlText;

/** Resolves the tracked changes of a tree; what holds none is taken over as it is. */
final class TreeResolver {

    private static final Set<XmlName> FLOWS = Set.of(
            Word.BODY,
            Word.TC,
            Word.TXBX_CONTENT,
            Word.w("hdr"),
            Word.w("ftr"),
            Word.FOOTNOTE,
            Word.ENDNOTE,
            Word.COMMENT,
            Word.w("docPartBody"));

    /** What goes with the last thing in it. */
    private static final Set<XmlName> HOLDERS = Set.of(
            Word.HYPERLINK,
            Word.FLD_SIMPLE,
            Word.SMART_TAG,
            Word.CUSTOM_XML,
            Word.SDT,
            Word.SDT_CONTENT,
            Word.DIR,
            Word.BDO,
            Word.TR,
            Word.O_MATH,
            Word.O_MATH_PARA,
            Word.MATH_R);

    /** What says how a holder is, and is nothing by itself. */
    private static final Set<XmlName> ABOUT = Set.of(
            Word.SDT_PR,
            Word.w("sdtEndPr"),
            Word.w("customXmlPr"),
            Word.w("smartTagPr"),
            Word.TR_PR,
            Word.TBL_PR_EX,
            Word.TBL_PR,
            Word.TBL_GRID,
            Word.R_PR,
            XmlName.of(Word.MATH, "rPr"),
            XmlName.of(Word.MATH, "oMathParaPr"),
            Word.BOOKMARK_START,
            Word.BOOKMARK_END,
            Word.COMMENT_RANGE_START,
            Word.COMMENT_RANGE_END,
            Word.PERM_START,
            Word.PERM_END,
            Word.PROOF_ERR);

    private static final XmlName CONTROL = XmlName.of(Word.MATH, "ctrlPr");

    private final Set<XmlName> removed;
    private final XmlName removedCell;
    private final Set<String> openTags = new HashSet<>();
    private final PropertyResolver properties;
    private final boolean rejecting;
    private int inDeletion;

    TreeResolver(View view) {
        this.rejecting = view == View.REJECTED;
        this.removed = rejecting ? Revisions.ADDED : Revisions.GONE;
        this.removedCell = rejecting ? Word.CELL_INS : Word.CELL_DEL;
        this.properties = new PropertyResolver(this, rejecting);
    }

    XmlElement root(XmlElement root) {
        List<XmlNode> nodes = expand(root);
        return nodes == null || nodes.isEmpty() ? root : (XmlElement) nodes.getFirst();
    }

    /** What an element becomes, or null where it stays as it is. */
    @Nullable List<XmlNode> expand(XmlElement element) {
        XmlName name = element.name();
        if (name.namespace().equals(Word.MAIN)) {
            return word(element, name);
        }
        if (name.namespace().equals(Word.MATH)) {
            return math(element);
        }
        return generic(element);
    }

    private @Nullable List<XmlNode> word(XmlElement element, XmlName name) {
        if (Revisions.isMark(element)) {
            return removed.contains(name) ? List.of() : lifted(element);
        }
        if (Revisions.isRange(element)) {
            range(element);
            return List.of();
        }
        if (Revisions.PROPERTY_CHANGES.contains(name) || Revisions.CELL_MARKS.contains(name)) {
            return List.of();
        }
        if (Revisions.FORMER.containsKey(name) || name.equals(Word.NUM_PR)) {
            return properties.expand(element);
        }
        if (FLOWS.contains(name)) {
            return flow(element);
        }
        if (name.equals(Word.SDT) || name.equals(Word.CUSTOM_XML)) {
            return control(element);
        }
        if (name.equals(Word.TBL)) {
            return table(element);
        }
        return removesItself(element) ? List.of() : textual(element, name);
    }

    private @Nullable List<XmlNode> textual(XmlElement element, XmlName name) {
        if (rejecting && inDeletion > 0) {
            if (name.equals(Word.DEL_TEXT)) {
                return renamed(element, Word.T);
            }
            if (name.equals(Word.DEL_INSTR_TEXT)) {
                return renamed(element, Word.INSTR_TEXT);
            }
        }
        return generic(element);
    }

    /** A row, cell or run that says of itself that it is gone. */
    private boolean removesItself(XmlElement element) {
        if (element.is(Word.TR)) {
            return hasMark(element.child(Word.TR_PR));
        }
        return (element.is(Word.R) || element.is(Word.MATH_R)) && hasMark(element.child(Word.R_PR));
    }

    /** Whether properties hold a mark by which what they are of goes in this view. */
    boolean hasMark(@Nullable XmlElement properties) {
        if (properties == null) {
            return false;
        }
        for (XmlNode node : properties.content()) {
            if (node instanceof XmlElement inner && removed.contains(inner.name())) {
                return true;
            }
        }
        return false;
    }

    private static List<XmlNode> renamed(XmlElement element, XmlName name) {
        XmlElement made = new XmlElement(name);
        for (int i = 0; i < element.attributeCount(); i++) {
            made.set(element.attributeName(i), element.attributeValue(i));
        }
        return List.of(made.addAll(element.content()));
    }

    /** The content of an element in place of the element. */
    List<XmlNode> lifted(XmlElement element) {
        boolean deletion = Revisions.GONE.contains(element.name());
        inDeletion += deletion ? 1 : 0;
        List<XmlNode> nodes = content(element);
        inDeletion -= deletion ? 1 : 0;
        return nodes == null ? element.content() : nodes;
    }

    /** Does something for the content of a mark, unless the content goes in this view. */
    void inMark(XmlElement mark, Runnable task) {
        if (!removed.contains(mark.name())) {
            boolean deletion = Revisions.GONE.contains(mark.name());
            inDeletion += deletion ? 1 : 0;
            task.run();
            inDeletion -= deletion ? 1 : 0;
        }
    }

    private @Nullable List<XmlNode> flow(XmlElement element) {
        if (element.is(Word.TC)) {
            XmlElement about = element.child(Word.TC_PR);
            if (about != null && about.child(removedCell) != null) {
                return List.of();
            }
        }
        List<XmlNode> blocks = new BlockFlow(this).of(element);
        return blocks == null ? null : List.of(element.shell().addAll(blocks));
    }

    private @Nullable List<XmlNode> table(XmlElement element) {
        List<XmlNode> nodes = content(element);
        return nodes == null
                ? null
                : hollow(nodes) ? List.of() : List.of(element.shell().addAll(nodes));
    }

    /** A content control, or its content only where its tags go. */
    private @Nullable List<XmlNode> control(XmlElement element) {
        if (openTags.isEmpty()) {
            return generic(element);
        }
        XmlElement inner = element.is(Word.SDT) ? element.child(Word.SDT_CONTENT) : element;
        List<XmlNode> nodes = inner == null ? List.of() : new ArrayList<>(lifted(inner));
        return nodes.stream()
                .filter(node -> !(node instanceof XmlElement about && about.is(Word.w("customXmlPr"))))
                .toList();
    }

    /** Whether the tags of a content control that begins here go in this view. */
    boolean tagsGo() {
        return !openTags.isEmpty();
    }

    /** Takes note of where the tags of content controls are tracked. */
    void range(XmlElement element) {
        String local = element.name().local();
        String id = element.get(Word.ID);
        if (Revisions.TAG_ENDS.contains(element.name())) {
            openTags.remove(id == null ? "" : id);
        } else if (Revisions.TAG_STARTS.contains(element.name())) {
            boolean added = local.startsWith("customXmlIns") || local.startsWith("customXmlMoveTo");
            if (added == rejecting) {
                openTags.add(id == null ? "" : id);
            }
        }
    }

    private @Nullable List<XmlNode> math(XmlElement element) {
        if (element.is(Word.MATH_R) && (removesItself(element) || isMarkedWhole(element))) {
            return List.of();
        }
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement about
                    && about.name().local().endsWith("Pr")
                    && hasMark(about.child(CONTROL))) {
                return dissolved(element);
            }
        }
        return generic(element);
    }

    /** A run with a removing mark that holds at most its properties. */
    private boolean isMarkedWhole(XmlElement run) {
        for (XmlNode node : run.content()) {
            if (node instanceof XmlElement mark && removed.contains(mark.name()) && hollow(mark.content())) {
                return true;
            }
        }
        return false;
    }

    /** What is left in the places of a mathematical structure that goes. */
    private List<XmlNode> dissolved(XmlElement structure) {
        List<XmlNode> left = new ArrayList<>();
        for (XmlElement place : structure.elements()) {
            if (!place.name().local().endsWith("Pr")) {
                left.addAll(lifted(place));
            }
        }
        return left;
    }

    private @Nullable List<XmlNode> generic(XmlElement element) {
        List<XmlNode> nodes = content(element);
        if (nodes == null) {
            return null;
        }
        if (HOLDERS.contains(element.name()) && hollow(nodes)) {
            return List.of();
        }
        return List.of(element.shell().addAll(nodes));
    }

    /** Whether nothing is there but what is about something else. */
    static boolean hollow(List<XmlNode> nodes) {
        for (XmlNode node : nodes) {
            if (node instanceof XmlText || (node instanceof XmlElement element && !ABOUT.contains(element.name()))) {
                return false;
            }
        }
        return true;
    }

    /** What stands in an element afterwards, or null where that is what stood there before. */
    @Nullable List<XmlNode> content(XmlElement element) {
        List<XmlNode> before = element.content();
        List<XmlNode> after = null;
        for (int i = 0; i < before.size(); i++) {
            List<XmlNode> made = before.get(i) instanceof XmlElement inner ? expand(inner) : null;
            if (made != null && after == null) {
                after = new ArrayList<>(before.subList(0, i));
            }
            if (made != null && after != null) {
                after.addAll(made);
            } else if (after != null) {
                after.add(before.get(i));
            }
        }
        return after;
    }
}
