package org.travaux.report.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a Word report as a word processor would show it after accepting or rejecting all changes. */
public final class WordRedline {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Paragraphs of the report itself, which stand among the clauses. */
    private static final Set<String> OWN = Set.of("ClauseLabel", "Reaction", "ReportText", "EndOfText");

    private final boolean accept;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private WordRedline(boolean accept) {
        this.accept = accept;
    }

    public static byte[] part(byte[] docx, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }

    public static Document document(byte[] docx) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(docx, "word/document.xml")));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The clauses' paragraphs after accepting (or rejecting) everything. */
    public static List<String> take(byte[] docx, boolean accept) throws IOException {
        WordRedline redline = new WordRedline(accept);
        boolean inText = false;
        for (Element child :
                children(document(docx).getElementsByTagNameNS(W, "body").item(0))) {
            if (!child.getLocalName().equals("p")) {
                continue;
            }
            String style = style(child);
            if (style.equals("EndOfText")) {
                break;
            }
            if (inText && !OWN.contains(style)) {
                redline.paragraph(child);
            }
            inText |= text(child).equals("The text with its changes");
        }
        if (!redline.open.isEmpty()) {
            throw new IOException("an open paragraph is left: " + redline.open);
        }
        return redline.paragraphs;
    }

    private void paragraph(Element p) {
        Element mark = null;
        for (Element child : children(p)) {
            if (child.getLocalName().equals("pPr")) {
                mark = first(child, "rPr");
            } else {
                content(child, true);
            }
        }
        boolean ends = true;
        if (mark != null) {
            boolean gone =
                    first(mark, accept ? "del" : "ins") != null || first(mark, accept ? "moveFrom" : "moveTo") != null;
            ends = !gone;
        }
        if (ends) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private void content(Element element, boolean shown) {
        switch (element.getLocalName()) {
            case "ins", "moveTo" -> children(element).forEach(child -> content(child, shown && accept));
            case "del", "moveFrom" -> children(element).forEach(child -> content(child, shown && !accept));
            case "r" -> children(element).forEach(child -> content(child, shown));
            case "t", "delText" -> {
                if (shown) {
                    open.append(element.getTextContent());
                }
            }
            case "tab" -> {
                if (shown) {
                    open.append('\t');
                }
            }
            default -> {}
        }
    }

    public static String style(Element p) {
        Element properties = first(p, "pPr");
        Element style = properties == null ? null : first(properties, "pStyle");
        return style == null ? "" : style.getAttributeNS(W, "val");
    }

    public static String text(Element p) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < p.getElementsByTagNameNS(W, "t").getLength(); i++) {
            text.append(p.getElementsByTagNameNS(W, "t").item(i).getTextContent());
        }
        return text.toString();
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static @org.jspecify.annotations.Nullable Element first(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
