package org.travaux.report.redline.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.travaux.ingest.packed.SafeXml;

/**
 * Reads a part into a tree. Names of the strict variant of the format (ISO/IEC 29500 part 1) come out as those of the usual one;
 * comments and processing instructions are left out, and so is white space between tags.
 *
 * <p>Deeper nesting than {@value #DEEPEST} elements is refused. Nothing outside the part is ever followed.
 */
public final class XmlReader {

    /** How deep elements may stand in one another. */
    static final int DEEPEST = 400;

    private static final Map<String, String> USUAL = Map.of(
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/drawingml/main",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "http://purl.oclc.org/ooxml/drawingml/picture",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "http://purl.oclc.org/ooxml/drawingml/chart",
            "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "http://purl.oclc.org/ooxml/drawingml/diagram",
            "http://schemas.openxmlformats.org/drawingml/2006/diagram",
            "http://purl.oclc.org/ooxml/officeDocument/bibliography",
            "http://schemas.openxmlformats.org/officeDocument/2006/bibliography");

    private final XMLStreamReader xml;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Map<String, XmlName>> names = new HashMap<>();

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * {@return the tree of a part}
     *
     * @param bytes the part
     * @throws XMLStreamException if its XML is broken
     */
    public static XmlPart read(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(bytes));
        try {
            return new XmlReader(xml).part();
        } finally {
            xml.close();
        }
    }

    /**
     * {@return the usual name of a namespace or of a kind of relationship that the strict variant names otherwise}
     *
     * @param name its address
     */
    public static String usual(String name) {
        String known = USUAL.get(name);
        if (known != null) {
            return known;
        }
        String strict = "http://purl.oclc.org/ooxml/";
        if (!name.startsWith(strict)) {
            return name;
        }
        String rest = name.substring(strict.length());
        int cut = rest.indexOf('/');
        return cut < 0
                ? name
                : "http://schemas.openxmlformats.org/" + rest.substring(0, cut) + "/2006" + rest.substring(cut);
    }

    private XmlPart part() throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, open);
                    if (open.size() >= DEEPEST) {
                        throw new XMLStreamException("nested too deep", xml.getLocation());
                    }
                    XmlElement element = element();
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, open);
                    XmlElement ended = open.pop();
                    trim(ended);
                    if (open.isEmpty()) {
                        return new XmlPart(ended, prefixes);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        throw new XMLStreamException("the part is empty");
    }

    private static void flush(StringBuilder text, Deque<XmlElement> open) {
        if (!text.isEmpty()) {
            open.getFirst().add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }

    /** White space beside elements is layout of the file, not text. */
    private static void trim(XmlElement ended) {
        if (ended.content().size() > 1) {
            boolean elements = false;
            boolean blank = false;
            for (XmlNode node : ended.content()) {
                if (node instanceof XmlText text) {
                    blank |= text.value().isBlank();
                } else {
                    elements = true;
                }
            }
            if (elements && blank) {
                ended.content()
                        .removeIf(node ->
                                node instanceof XmlText text && text.value().isBlank());
            }
        }
    }

    private XmlElement element() {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String namespace = xml.getNamespaceURI(i);
            XmlPart.declare(prefixes, usual(namespace == null ? "" : namespace), prefix == null ? "" : prefix);
        }
        XmlElement element = new XmlElement(name(xml.getNamespaceURI(), xml.getLocalName()));
        int count = xml.getAttributeCount();
        if (count > 0) {
            XmlName[] attributes = new XmlName[count];
            String[] values = new String[count];
            for (int i = 0; i < count; i++) {
                attributes[i] = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
                values[i] = PrefixLists.isList(element.name(), attributes[i])
                        ? PrefixLists.change(xml.getAttributeValue(i), false, this::namespaceOf)
                        : xml.getAttributeValue(i);
            }
            element.attributes(attributes, values);
        }
        return element;
    }

    private String namespaceOf(String prefix) {
        String namespace = xml.getNamespaceURI(prefix);
        return namespace == null ? prefix : usual(namespace);
    }

    private XmlName name(@org.jspecify.annotations.Nullable String namespace, String local) {
        String address = namespace == null ? "" : namespace;
        Map<String, XmlName> known = names.computeIfAbsent(address, none -> new HashMap<>());
        XmlName name = known.get(local);
        if (name == null) {
            String usual = address.equals(XMLConstants.XML_NS_URI) ? address : usual(address);
            name = XmlName.of(usual, local);
            known.put(local, name);
        }
        return name;
    }
}
