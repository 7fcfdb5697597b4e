package org.travaux.report.redline.proof.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.TrackedChange.Kind;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlText;

/** Collects the tracked changes of a story in the order of its text. */
public final class ChangeList {

    private static final Map<XmlName, Kind> KINDS = Map.of(
            Word.INS, Kind.INSERTED,
            Word.DEL, Kind.DELETED,
            Word.MOVE_FROM, Kind.MOVED_FROM,
            Word.MOVE_TO, Kind.MOVED_TO,
            Word.CELL_INS, Kind.INSERTED,
            Word.CELL_DEL, Kind.DELETED);

    private static final Set<XmlName> TEXT = Set.of(Word.T, Word.DEL_TEXT, Word.MATH_T);

    private final List<TrackedChange> changes = new ArrayList<>();
    private int paragraphs;

    private ChangeList() {}

    static List<TrackedChange> of(XmlElement root) {
        ChangeList list = new ChangeList();
        list.visit(root, null, null);
        return List.copyOf(list.changes);
    }

    /** Visits an element with the one it is in and the one that its properties are of. */
    private void visit(XmlElement element, @Nullable XmlElement parent, @Nullable XmlElement owner) {
        if (element.is(Word.FALLBACK)) {
            return;
        }
        if (element.is(Word.P)) {
            paragraphs++;
        }
        Kind kind = KINDS.get(element.name());
        if (kind != null) {
            boolean ahead = owner != null && isProperties(parent) && (owner.is(Word.TR) || owner.is(Word.TC));
            add(kind, element, isProperties(parent) ? text(parent, owner) : text(element), ahead);
        } else if (Revisions.PROPERTY_CHANGES.contains(element.name())) {
            add(Kind.FORMATTED, element, isProperties(parent) ? text(parent, owner) : "", false);
            return;
        }
        XmlElement innerOwner = isProperties(element) ? owner : element;
        for (XmlElement inner : element.elements()) {
            visit(inner, element, innerOwner);
        }
    }

    private static boolean isProperties(@Nullable XmlElement element) {
        return element != null && element.name().local().endsWith("Pr");
    }

    private static String text(@Nullable XmlElement properties, @Nullable XmlElement owner) {
        if (owner == null || properties == null) {
            return "";
        }
        return owner.is(Word.P) && properties.is(Word.R_PR) ? "¶" : text(owner);
    }

    private void add(Kind kind, XmlElement change, String text, boolean ahead) {
        changes.add(new TrackedChange(
                kind,
                Objects.requireNonNullElse(change.get(Word.AUTHOR), ""),
                Objects.requireNonNullElse(change.get(Word.DATE), ""),
                text,
                ahead || paragraphs == 0 ? paragraphs : paragraphs - 1));
    }

    /**
     * {@return the text in an element, whether it stays or not}
     *
     * @param element an element
     */
    public static String text(XmlElement element) {
        StringBuilder out = new StringBuilder();
        text(element, out);
        return out.toString();
    }

    private static void text(XmlElement element, StringBuilder out) {
        for (int i = 0; i < element.content().size(); i++) {
            if (element.content().get(i) instanceof XmlElement inner) {
                if (inner.is(Word.TAB)) {
                    out.append('\t');
                } else if (inner.is(Word.BR) || inner.is(Word.CR)) {
                    out.append('\n');
                } else if (!inner.is(Word.FALLBACK) && !Word.P_PR.equals(inner.name())) {
                    text(inner, out);
                }
            } else if (element.content().get(i) instanceof XmlText text && TEXT.contains(element.name())) {
                out.append(text.value());
            }
        }
    }
}
