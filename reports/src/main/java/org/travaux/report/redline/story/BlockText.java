package org.travaux.report.redline.story;

import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** The text of a block as it is aligned by: words and blanks, without what tracked changes inserted. */
final class BlockText {

    private BlockText() {}

    static String of(XmlElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    static void append(XmlElement element, StringBuilder text) {
        for (XmlElement child : element.elements()) {
            XmlName name = child.name();
            if (name.equals(Word.T) || name.equals(Word.DEL_TEXT) || name.equals(Word.MATH_T)) {
                text.append(child.text());
            } else if (name.equals(Word.TAB) || name.equals(Word.BR) || name.equals(Word.CR)) {
                text.append(' ');
            } else if (name.equals(Word.NO_BREAK_HYPHEN)) {
                text.append('\u2011');
            } else if (name.equals(Word.ALTERNATE_CONTENT)) {
                XmlElement choice = child.child(Word.CHOICE);
                append(choice == null ? child : choice, text);
            } else if (!isOutside(child)) {
                append(child, text);
                if (name.equals(Word.P) || name.equals(Word.TC)) {
                    text.append(' ');
                }
            }
        }
    }

    private static boolean isOutside(XmlElement element) {
        return element.is(Word.P_PR)
                || element.is(Word.R_PR)
                || element.is(Word.TBL_PR)
                || element.is(Word.TC_PR)
                || element.is(Word.INS)
                || element.is(Word.MOVE_TO)
                || (element.is(Word.TR) && Rows.hidden(element));
    }
}
