package org.travaux.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts the letters and digits of all text elements of a Word file that its final view shows, by a simple walk over the
 * trees of its parts that shares nothing with the reader.
 */
final class VisibleLetters {

    private static final Set<String> NOT_SHOWN = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText");

    private final Map<String, Element> parts = new HashMap<>();
    private final Set<String> referred = new HashSet<>();

    VisibleLetters(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("word/(document|footnotes|endnotes|header\\d*|footer\\d*)[.]xml")) {
                    parts.put(entry.getName(), parse(factory, zip, entry));
                }
            }
        }
    }

    private static Element parse(DocumentBuilderFactory factory, ZipFile zip, ZipEntry entry) throws Exception {
        try (InputStream in = zip.getInputStream(entry)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new IllegalStateException(entry.getName(), e);
        }
    }

    /** How often each letter and digit is shown. */
    Map<Integer, Integer> count() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Element> part : parts.entrySet()) {
            if (part.getKey().equals("word/document.xml")) {
                walk(part.getValue(), text);
            }
        }
        Set<String> pages = new HashSet<>();
        for (Map.Entry<String, Element> part : parts.entrySet()) {
            String name = part.getKey();
            if (name.contains("notes")) {
                notes(part.getValue(), text);
            } else if (!name.equals("word/document.xml")) {
                StringBuilder page = new StringBuilder();
                walk(part.getValue(), page);
                String kind = name.contains("header") ? "header" : "footer";
                if (pages.add(kind + page.toString().replaceAll("\\s", ""))) {
                    text.append(page);
                }
            }
        }
        return count(List.of(text.toString()));
    }

    private void notes(Element part, StringBuilder text) {
        for (Node note = part.getFirstChild(); note != null; note = note.getNextSibling()) {
            if (note instanceof Element element && referred.contains(key(element.getLocalName(), element))) {
                walk(element, text);
            }
        }
    }

    private static String key(String kind, Element element) {
        return kind + attribute(element, "id");
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private void walk(Element element, StringBuilder text) {
        String name = element.getLocalName();
        String above = element.getParentNode().getLocalName();
        boolean property = above != null && above.endsWith("Pr");
        if ((NOT_SHOWN.contains(name) && !property)
                || (name.equals("tr") && isDeleted(element))
                || (name.equals("Fallback") && element.getPreviousSibling() != null)) {
            return;
        }
        if (name.equals("t") && !element.getNamespaceURI().contains("drawingml/2006/main")) {
            text.append(element.getTextContent());
            return;
        }
        if (name.endsWith("noteReference")) {
            referred.add(key(name.replace("Reference", ""), element));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, text);
            }
        }
    }

    private static boolean isDeleted(Element row) {
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("trPr".equals(child.getLocalName())) {
                for (Node mark = child.getFirstChild(); mark != null; mark = mark.getNextSibling()) {
                    if ("del".equals(mark.getLocalName())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How often each letter and digit stands in these texts. */
    static Map<Integer, Integer> count(List<String> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letter -> counts.merge(letter, 1, Integer::sum));
        }
        return counts;
    }
}
