package org.travaux.report.redline.mark;

import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;

/** Writes what pieces or blocks stand in. */
public final class Wrappers {

    private Wrappers() {}

    /**
     * Puts an empty copy of a wrapper at the end of a parent.
     *
     * @param wrapper the wrapper
     * @param parent the parent
     * @return the element that takes its content
     */
    public static XmlElement open(Wrapper wrapper, XmlElement parent) {
        XmlElement element = wrapper.element();
        XmlElement copy = element.shell();
        parent.add(copy);
        if (!element.is(Word.SDT)) {
            element.elements().stream().filter(Wrappers::isProperty).forEach(copy::add);
            return copy;
        }
        XmlElement content = new XmlElement(Word.SDT_CONTENT);
        for (XmlElement inner : element.elements()) {
            copy.add(inner.is(Word.SDT_CONTENT) ? content : inner);
        }
        return content;
    }

    private static boolean isProperty(XmlElement element) {
        return element.name().local().endsWith("Pr") && !element.is(Word.P_PR);
    }
}
