package org.travaux.report.redline.mark;

import java.util.List;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;

/** The last mark of a note, a header or a footer, which goes with the whole and is nobody's change. */
public final class LastMark {

    private LastMark() {}

    /**
     * Takes the marks of changes off the last mark.
     *
     * @param made what holds the paragraphs, changed in place
     */
    public static void unmark(XmlElement made) {
        List<XmlElement> blocks = made.elements();
        XmlElement last = blocks.isEmpty() ? null : blocks.getLast();
        XmlElement properties = last == null || !last.is(Word.P) ? null : last.child(Word.P_PR);
        XmlElement ofMark = properties == null ? null : properties.child(Word.R_PR);
        if (ofMark != null) {
            ofMark.content()
                    .removeIf(node -> node instanceof XmlElement mark && (mark.is(Word.INS) || mark.is(Word.DEL)));
        }
    }
}
