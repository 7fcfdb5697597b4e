package org.travaux.report.redline.weave;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlNode;

/** Compares the text in boxes: the shape is the revised one, its text is woven from both. */
final class Boxes {

    private final StoryMerger merger;

    Boxes(StoryMerger merger) {
        this.merger = merger;
    }

    XmlElement joined(XmlElement original, XmlElement revised) {
        List<XmlElement> before = new ArrayList<>();
        boxes(original, before);
        return joined(before.iterator(), revised);
    }

    private static void boxes(XmlElement element, List<XmlElement> found) {
        for (XmlElement inner : element.elements()) {
            if (inner.is(Word.TXBX_CONTENT)) {
                found.add(inner);
            } else {
                boxes(inner, found);
            }
        }
    }

    private XmlElement joined(Iterator<XmlElement> before, XmlElement revised) {
        XmlElement made = revised.shell();
        for (XmlNode node : revised.content()) {
            if (!(node instanceof XmlElement inner)) {
                made.add(node);
            } else if (inner.is(Word.TXBX_CONTENT) && before.hasNext()) {
                XmlElement box = inner.shell();
                merger.merge(before.next(), inner, box);
                made.add(box);
            } else {
                made.add(joined(before, inner));
            }
        }
        return made;
    }
}
