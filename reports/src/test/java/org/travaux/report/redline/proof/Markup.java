package org.travaux.report.redline.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.ChangeList;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlReader;
import org.travaux.report.redline.xml.XmlWriter;

/** Writes small pieces of WordprocessingML. */
public final class Markup {

    public static final String NAMESPACES = " xmlns:w=\"" + Word.MAIN + "\" xmlns:m=\"" + Word.MATH + "\" xmlns:r=\""
            + Word.RELATIONSHIPS + "\" xmlns:mc=\"" + Word.COMPATIBILITY
            + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private static int next = 100;

    private Markup() {}

    public static String by() {
        next++;
        return "w:id=\"" + next + "\" w:author=\"A\" w:date=\"2026-01-02T03:04:05Z\"";
    }

    public static String t(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String gone(String text) {
        return "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>";
    }

    public static String ins(String text) {
        return mark("ins", t(text));
    }

    public static String del(String text) {
        return mark("del", gone(text));
    }

    public static String mark(String name, String content) {
        return "<w:" + name + " " + by() + ">" + content + "</w:" + name + ">";
    }

    public static String mark(String name) {
        return "<w:" + name + " " + by() + "/>";
    }

    public static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    /** A paragraph whose mark is marked. */
    public static String marked(String mark, String... content) {
        return p(pPr("<w:rPr>" + mark(mark) + "</w:rPr>"), String.join("", content));
    }

    public static String pPr(String content) {
        return "<w:pPr>" + content + "</w:pPr>";
    }

    public static String style(String name) {
        return "<w:pStyle w:val=\"" + name + "\"/>";
    }

    public static String tc(String... content) {
        return "<w:tc>" + String.join("", content) + "</w:tc>";
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String trPr(String mark) {
        return "<w:trPr>" + mark(mark) + "</w:trPr>";
    }

    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    public static XmlElement document(String... body) {
        return element(
                "<w:document" + NAMESPACES + "><w:body>" + String.join("", body) + "<w:sectPr/></w:body></w:document>");
    }

    public static XmlElement element(String xml) {
        try {
            return XmlReader.read(xml.getBytes(StandardCharsets.UTF_8)).root();
        } catch (XMLStreamException e) {
            throw new AssertionError(xml, e);
        }
    }

    /** What stands in a body, without the section at its end and without declarations. */
    public static String body(XmlElement document) {
        XmlPart part = new XmlPart(document, XmlReaderPrefixes.USUAL);
        String xml = new String(XmlWriter.write(part), StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.lastIndexOf("<w:sectPr"));
    }

    /** The paragraphs' texts, with {@code [} and {@code |} where rows and cells begin and {@code ]} where tables end. */
    public static List<String> texts(XmlElement root) {
        List<String> texts = new ArrayList<>();
        texts(root, texts);
        return texts;
    }

    private static void texts(XmlElement element, List<String> out) {
        if (element.is(Word.P)) {
            out.add(ChangeList.text(element));
            return;
        }
        if (element.is(Word.TR)) {
            out.add("[");
        } else if (element.is(Word.TC)) {
            out.add("|");
        }
        element.elements().forEach(inner -> texts(inner, out));
        if (element.is(Word.TBL)) {
            out.add("]");
        }
    }

    /** The prefixes that the small pieces use. */
    private static final class XmlReaderPrefixes {
        static final java.util.Map<String, String> USUAL = usual();

        private static java.util.Map<String, String> usual() {
            try {
                return XmlReader.read(("<w:document" + NAMESPACES + "/>").getBytes(StandardCharsets.UTF_8))
                        .prefixes();
            } catch (XMLStreamException e) {
                throw new AssertionError(e);
            }
        }
    }
}
