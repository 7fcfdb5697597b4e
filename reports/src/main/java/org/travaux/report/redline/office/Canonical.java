package org.travaux.report.redline.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlNode;
import org.travaux.report.redline.xml.XmlText;

/**
 * An element written so that what means the same is the same string: attributes in order of their names, without the marks that
 * programs leave of their own sessions (rsids, paragraph ids) and without what proofing left.
 */
public final class Canonical {

    private Canonical() {}

    /**
     * {@return the element as a string to compare with}
     *
     * @param element the element
     */
    public static String of(XmlElement element) {
        return of(element, none -> false);
    }

    /**
     * {@return the element as a string to compare with, without some of what is in it}
     *
     * @param element the element
     * @param leftOut which elements
     */
    public static String of(XmlElement element, Predicate<XmlElement> leftOut) {
        StringBuilder out = new StringBuilder();
        write(element, leftOut, out);
        return out.toString();
    }

    /**
     * {@return the children of an element as a string to compare with}
     *
     * @param element the element
     * @param leftOut which of them do not count
     */
    public static String inside(XmlElement element, Predicate<XmlElement> leftOut) {
        StringBuilder out = new StringBuilder();
        inside(element, leftOut, out);
        return out.toString();
    }

    private static void inside(XmlElement element, Predicate<XmlElement> leftOut, StringBuilder out) {
        for (XmlNode node : element.content()) {
            switch (node) {
                case XmlElement inner -> {
                    if (!leftOut.test(inner)) {
                        write(inner, leftOut, out);
                    }
                }
                case XmlText text -> out.append(text.value());
            }
        }
    }

    private static void write(XmlElement element, Predicate<XmlElement> leftOut, StringBuilder out) {
        out.append('<').append(element.name());
        List<String> attributes = new ArrayList<>(element.attributeCount());
        for (int i = 0; i < element.attributeCount(); i++) {
            if (!isSession(element.attributeName(i))) {
                attributes.add(element.attributeName(i) + "=" + element.attributeValue(i));
            }
        }
        attributes.sort(null);
        for (String attribute : attributes) {
            out.append(' ').append(attribute);
        }
        out.append('>');
        inside(element, leftOut, out);
        out.append("</>");
    }

    /**
     * {@return whether an attribute only says in which session or under which name a program saved something; so does every
     * attribute of a namespace that is none of the format's makers}
     *
     * @param attribute its name
     */
    public static boolean isSession(XmlName attribute) {
        String local = attribute.local();
        String namespace = attribute.namespace();
        boolean foreign = !namespace.isEmpty()
                && !namespace.startsWith("http://schemas.openxmlformats.org/")
                && !namespace.startsWith("http://schemas.microsoft.com/")
                && !namespace.startsWith("urn:schemas-microsoft-com:")
                && !namespace.startsWith("http://www.w3.org/");
        return foreign
                || local.startsWith("rsid")
                || local.equals("paraId")
                || local.equals("textId")
                || local.equals("anchorId")
                || local.equals("editId")
                || local.equals("dirty");
    }
}
