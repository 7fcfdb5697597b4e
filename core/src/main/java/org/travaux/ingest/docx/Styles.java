package org.travaux.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a document, with what a style takes over from the one it is based on. */
final class Styles {

    /** How deep styles may be based on one another; deeper, the chain is cut. */
    private static final int MAX_CHAIN = 50;

    /** A style's own settings; what it leaves open is null. */
    private record Style(
            String id,
            String name,
            @Nullable String basedOn,
            @Nullable String numId,
            @Nullable Integer level,
            @Nullable Integer outline,
            @Nullable Integer indent) {}

    private final Map<String, Style> byId = new HashMap<>();
    private @Nullable String defaultStyle;

    /** Reads {@code styles.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (WordXml.next(xml) == XMLStreamConstants.START_ELEMENT
                    && WordXml.name(xml).equals("style")) {
                readStyle(xml);
            }
        }
    }

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        String id = WordXml.attribute(xml, "styleId");
        String type = WordXml.attribute(xml, "type");
        String isDefault = WordXml.attribute(xml, "default");
        String name = "";
        String basedOn = null;
        ParagraphProperties properties = new ParagraphProperties();
        WordXml.Inside inside = WordXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "name" -> name = WordXml.value(xml).toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = WordXml.value(xml);
                case "pPr" -> {
                    properties.read(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        if (id == null) {
            return;
        }
        byId.put(
                id,
                new Style(
                        id, name, basedOn, properties.numId, properties.level, properties.outline, properties.indent));
        if ("paragraph".equals(type) && isDefault != null && !isDefault.equals("0") && !isDefault.equals("false")) {
            defaultStyle = id;
        }
    }

    /** The first setting found along the chain of styles, or null. */
    private <T> @Nullable T inherited(@Nullable String id, Function<Style, @Nullable T> setting) {
        Set<String> seen = new HashSet<>();
        String at = id == null ? defaultStyle : id;
        while (at != null && seen.add(at) && seen.size() <= MAX_CHAIN) {
            Style style = byId.get(at);
            if (style == null) {
                return null;
            }
            T value = setting.apply(style);
            if (value != null) {
                return value;
            }
            at = style.basedOn();
        }
        return null;
    }

    @Nullable String numId(@Nullable String id) {
        return inherited(id, Style::numId);
    }

    @Nullable Integer level(@Nullable String id) {
        return inherited(id, Style::level);
    }

    @Nullable Integer indent(@Nullable String id) {
        return inherited(id, Style::indent);
    }

    /** The styles from this one down to the one at the bottom of the chain, in order. */
    boolean chainContains(@Nullable String id, String other) {
        return inherited(id, style -> style.id().equals(other) ? Boolean.TRUE : null) != null;
    }

    /** Depth as a heading, 1 at the top, 0 for none: by outline level, or by the built-in name that every language keeps. */
    int headingLevel(@Nullable String id) {
        Integer level = inherited(id, style -> {
            if (style.outline() != null) {
                return style.outline() >= 0 && style.outline() <= 8 ? style.outline() + 1 : 0;
            }
            return style.name().matches("heading [1-9]")
                    ? Integer.valueOf(style.name().substring(8))
                    : null;
        });
        return level == null ? 0 : level;
    }

    boolean isTitle(@Nullable String id) {
        Style style = id == null ? null : byId.get(id);
        return style != null && style.name().equals("title");
    }

    /** Whether it is a style of tables of contents. */
    boolean isContents(@Nullable String id) {
        if (id == null) {
            return false;
        }
        Style style = byId.get(id);
        String name = style == null ? id.toLowerCase(Locale.ROOT) : style.name();
        return name.matches("toc ?[1-9]|toc ?heading|table of figures|table of authorities");
    }
}
