package org.travaux.ingest.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.packed.SafeXml;

/** The styles of paragraphs, stretches of text and sections, and those of lists. */
final class OdtStyles {

    /** How deep styles may have parents; deeper, the chain is cut. */
    private static final int MAX_CHAIN = 50;

    /** Where a list style stands that numbers the headings. */
    static final String OUTLINE = "\u0000outline";

    private static final class Style {
        @Nullable String parent;

        @Nullable String listStyle;

        @Nullable Boolean hidden;

        @Nullable Integer indent;

        /** Whether users made it or know it by name, so that it is not one of the file's own. */
        boolean named;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ListStyle> lists = new HashMap<>();

    /**
     * Reads the styles in an element whose start was read last.
     *
     * @param automatic whether they are the file's own, and not known to users by name
     */
    void read(XMLStreamReader xml, boolean automatic) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "style:style" -> {
                    readStyle(xml, automatic);
                    inside.consumed();
                }
                case "text:list-style" -> {
                    String name = OdfXml.attribute(xml, "style:name");
                    lists.put(name == null ? "" : name, ListStyle.read(xml));
                    inside.consumed();
                }
                case "text:outline-style" -> {
                    lists.put(OUTLINE, ListStyle.read(xml));
                    inside.consumed();
                }
                default -> {}
            }
        }
    }

    private static String key(String family, @Nullable String name) {
        return family + ":" + name;
    }

    private void readStyle(XMLStreamReader xml, boolean automatic) throws XMLStreamException {
        Style style = new Style();
        style.named = !automatic;
        String family = OdfXml.attribute(xml, "style:family");
        styles.put(key(family == null ? "" : family, OdfXml.attribute(xml, "style:name")), style);
        style.parent = OdfXml.attribute(xml, "style:parent-style-name");
        style.listStyle = OdfXml.attribute(xml, "style:list-style-name");
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "style:text-properties", "style:section-properties" -> {
                    String display = OdfXml.attribute(xml, "text:display");
                    style.hidden = display == null ? null : Boolean.valueOf(display.equals("none"));
                }
                case "style:paragraph-properties" ->
                    style.indent = OdfXml.twips(OdfXml.attribute(xml, "fo:margin-left"));
                default -> {}
            }
        }
    }

    private <T> @Nullable T inherited(String family, @Nullable String name, Function<Style, @Nullable T> setting) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (at != null && seen.add(at) && seen.size() <= MAX_CHAIN) {
            Style style = styles.get(key(family, at));
            if (style == null) {
                return null;
            }
            T value = setting.apply(style);
            if (value != null) {
                return value;
            }
            at = style.parent;
        }
        return null;
    }

    boolean isHidden(String family, @Nullable String name) {
        return Boolean.TRUE.equals(inherited(family, name, style -> style.hidden));
    }

    /** Left indent of a paragraph in twentieths of a point, or null. */
    @Nullable Integer indent(@Nullable String paragraph) {
        return inherited("paragraph", paragraph, style -> style.indent);
    }

    /** The list style that a paragraph style asks for; empty where it asks for none at all, null where it says nothing. */
    @Nullable String listStyle(@Nullable String paragraph) {
        return inherited("paragraph", paragraph, style -> style.listStyle);
    }

    @Nullable ListStyle list(@Nullable String name) {
        return lists.get(name);
    }

    /** Whether a paragraph has a style that users know by this name, or one of the file's own made from it. */
    boolean isNamed(@Nullable String paragraph, String name) {
        String at = paragraph;
        for (int i = 0; at != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(key("paragraph", at));
            if (style == null || style.named) {
                return at.equals(name);
            }
            at = style.parent;
        }
        return false;
    }
}
