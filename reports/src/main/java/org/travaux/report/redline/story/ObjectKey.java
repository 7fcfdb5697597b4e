package org.travaux.report.redline.story;

import java.util.Set;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * What things in a text that are no words are compared by: pictures, formulas, breaks, boxes with text. Names and numbers that
 * programs give anew at each saving do not count. The text of a box does not count either, since it is compared inside.
 */
public final class ObjectKey {

    private static final Set<String> NAMING = Set.of("docPr", "cNvPr", "proofErr", "lastRenderedPageBreak");

    private ObjectKey() {}

    /**
     * {@return what an element is compared by}
     *
     * @param element the element
     */
    public static String of(XmlElement element) {
        if (element.is(Word.BR) || element.is(Word.CR)) {
            String type = element.get(Word.TYPE);
            return "\u0000br" + (type == null || type.equals("textWrapping") ? "" : type);
        }
        if (holdsBox(element)) {
            StringBuilder shape = new StringBuilder("\u0000box");
            boxes(element, shape);
            return shape.toString();
        }
        return "\u0000" + Canonical.of(plain(element), inner -> false);
    }

    /**
     * {@return whether an element holds a box with text of its own}
     *
     * @param element the element
     */
    public static boolean holdsBox(XmlElement element) {
        if (element.is(Word.TXBX_CONTENT)) {
            return true;
        }
        for (XmlElement inner : element.elements()) {
            if (holdsBox(inner)) {
                return true;
            }
        }
        return false;
    }

    /** The alternatives and boxes of a shape, in order, without its measures. */
    private static void boxes(XmlElement element, StringBuilder shape) {
        for (XmlElement inner : element.elements()) {
            if (inner.is(Word.TXBX_CONTENT)) {
                shape.append("[]");
            } else if (inner.is(Word.CHOICE) || inner.is(Word.FALLBACK) || inner.is(Word.ALTERNATE_CONTENT)) {
                shape.append('(').append(inner.name().local());
                boxes(inner, shape);
                shape.append(')');
            } else {
                boxes(inner, shape);
            }
        }
    }

    private static XmlElement plain(XmlElement element) {
        XmlElement made = element.shell();
        if (NAMING.contains(element.name().local())) {
            made.set(XmlName.of("", "id"), null).set(XmlName.of("", "name"), null);
        }
        for (int i = element.attributeCount() - 1; i >= 0; i--) {
            String local = element.attributeName(i).local();
            if (local.equals("spid")
                    || local.equals("shapeid")
                    || local.equals("gfxdata")
                    || local.equals("ObjectID")) {
                made.set(element.attributeName(i), null);
            }
            if (local.equals("ShapeID")) {
                made.set(element.attributeName(i), null);
            }
        }
        if (element.name().namespace().startsWith("urn:schemas-microsoft-com:vml")) {
            made.set(XmlName.of("", "id"), null);
        }
        element.content().forEach(node -> {
            if (node instanceof XmlElement inner) {
                if (!inner.is(Word.PROOF_ERR) && !inner.is(Word.LAST_PAGE_BREAK)) {
                    made.add(plain(inner));
                }
            } else {
                made.add(node);
            }
        });
        return made;
    }
}
