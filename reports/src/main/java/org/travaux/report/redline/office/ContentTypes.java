package org.travaux.report.redline.office;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlWriter;

/** What the parts of a file are, by the ends of their names and one by one (ECMA-376 part 2). */
final class ContentTypes {

    /** The path of the part that says so. */
    static final String PART = "[Content_Types].xml";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final XmlName EXTENSION = XmlName.of("", "Extension");
    private static final XmlName PART_NAME = XmlName.of("", "PartName");
    private static final XmlName CONTENT_TYPE = XmlName.of("", "ContentType");

    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();

    /** Reads them from the root of the part that says so. */
    void read(XmlElement root) {
        for (XmlElement type : root.elements()) {
            String value = attribute(type, CONTENT_TYPE);
            if (type.name().local().equals("Default")) {
                defaults.put(attribute(type, EXTENSION).toLowerCase(Locale.ROOT), value);
            } else {
                overrides.put(withoutSlash(attribute(type, PART_NAME)), value);
            }
        }
    }

    /** Keeps what is said one by one of these parts only. */
    void keep(Set<String> parts) {
        overrides.keySet().retainAll(parts);
    }

    /** {@return what a part is} */
    String of(String part) {
        String type = overrides.get(part);
        return type != null ? type : defaults.getOrDefault(suffix(part), "application/octet-stream");
    }

    /** Says of one part what it is, whatever the end of its name says. */
    void put(String part, String type) {
        overrides.put(part, type);
    }

    /** Says of one part what it is where the end of its name does not. */
    void declare(String part, String type) {
        if (!type.equals(defaults.get(suffix(part)))) {
            overrides.put(part, type);
        }
    }

    /** Forgets a part that is no more. */
    void remove(String part) {
        overrides.remove(part);
    }

    /** {@return the bytes of the part that says all this} */
    byte[] written() {
        XmlElement root = new XmlElement(XmlName.of(TYPES, "Types"));
        Map<String, String> suffixes = new LinkedHashMap<>(defaults);
        suffixes.put("rels", Relationships.CONTENT_TYPE);
        suffixes.forEach((suffix, type) -> root.add(new XmlElement(XmlName.of(TYPES, "Default"))
                .set(EXTENSION, suffix)
                .set(CONTENT_TYPE, type)));
        overrides.forEach((part, type) -> root.add(new XmlElement(XmlName.of(TYPES, "Override"))
                .set(PART_NAME, "/" + part)
                .set(CONTENT_TYPE, type)));
        return XmlWriter.write(new XmlPart(root, Map.of(TYPES, "")));
    }

    private static String suffix(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private static String attribute(XmlElement element, XmlName name) {
        return Objects.requireNonNullElse(element.get(name), "");
    }
}
