package org.travaux.report.redline.xml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.XMLConstants;

/** Writes a tree as the bytes of a part, in UTF-8: all namespaces are declared at its root, so equal trees give equal bytes. */
public final class XmlWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, String> prefixes;
    private final Map<XmlName, String> written = new HashMap<>();
    private final StringBuilder out;

    private XmlWriter(Map<String, String> prefixes, int size) {
        this.prefixes = prefixes;
        this.out = new StringBuilder(size);
    }

    /**
     * {@return the bytes of a part}
     *
     * @param part the part
     */
    public static byte[] write(XmlPart part) {
        Map<String, String> prefixes = withoutUnfitDefault(part);
        XmlWriter body = new XmlWriter(prefixes, 1 << 16);
        body.rest(part.root());
        XmlWriter head = new XmlWriter(prefixes, 1 << 12);
        head.out.append(HEAD);
        head.begin(part.root());
        prefixes.forEach((namespace, prefix) -> head.out
                .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(escaped(namespace))
                .append('"'));
        return head.out.append(body.out).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A namespace without prefix is one of elements only, of all that are in it and none besides; else it gets a prefix. */
    private static Map<String, String> withoutUnfitDefault(XmlPart part) {
        Map<String, String> prefixes = new LinkedHashMap<>(part.prefixes());
        for (Map.Entry<String, String> declared : part.prefixes().entrySet()) {
            if (declared.getValue().isEmpty() && unfit(part.root(), declared.getKey())) {
                prefixes.remove(declared.getKey());
                XmlPart.declare(prefixes, declared.getKey(), "ns");
            }
        }
        return prefixes;
    }

    private static boolean unfit(XmlElement element, String namespace) {
        if (element.name().namespace().isEmpty()) {
            return true;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            if (element.attributeName(i).namespace().equals(namespace)) {
                return true;
            }
        }
        return element.elements().stream().anyMatch(inner -> unfit(inner, namespace));
    }

    /** The element behind its start and declarations. */
    private void rest(XmlElement element) {
        attributes(element);
        inner(element);
    }

    private void element(XmlElement element) {
        begin(element);
        attributes(element);
        inner(element);
    }

    private void begin(XmlElement element) {
        out.append('<').append(name(element.name()));
    }

    private void attributes(XmlElement element) {
        for (int i = 0; i < element.attributeCount(); i++) {
            XmlName attribute = element.attributeName(i);
            String value = element.attributeValue(i);
            if (PrefixLists.isList(element.name(), attribute)) {
                value = PrefixLists.change(value, true, this::prefix);
            }
            out.append(' ').append(name(attribute)).append("=\"");
            escape(value, true);
            out.append('"');
        }
    }

    private void inner(XmlElement element) {
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (XmlNode node : element.content()) {
            switch (node) {
                case XmlElement inner -> element(inner);
                case XmlText text -> escape(text.value(), false);
            }
        }
        out.append("</").append(name(element.name())).append('>');
    }

    private String name(XmlName name) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        if (name.namespace().equals(XMLConstants.XML_NS_URI)) {
            return "xml:" + name.local();
        }
        Function<XmlName, String> make = made -> {
            String prefix = prefix(made.namespace());
            return prefix.isEmpty() ? made.local() : prefix + ":" + made.local();
        };
        return written.computeIfAbsent(name, make);
    }

    private String prefix(String namespace) {
        if (!prefixes.containsKey(namespace)) {
            XmlPart.declare(prefixes, namespace, "ns");
        }
        return prefixes.getOrDefault(namespace, "");
    }

    private static String escaped(String value) {
        XmlWriter writer = new XmlWriter(Map.of(), value.length());
        writer.escape(value, true);
        return writer.out.toString();
    }

    private void escape(String value, boolean attribute) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String with = switch (value.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> attribute ? "&quot;" : "";
                case '\n' -> attribute ? "&#10;" : "";
                case '\t' -> attribute ? "&#9;" : "";
                case '\r' -> "&#13;";
                default -> "";
            };
            if (!with.isEmpty()) {
                out.append(value, from, i).append(with);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }
}
