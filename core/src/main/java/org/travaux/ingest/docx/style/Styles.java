package org.travaux.ingest.docx.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.packed.SafeXml;

/** The styles of a document, with what a style takes over from the one it is based on. */
public final class Styles {

    /** How deep styles may be based on one another; deeper, the chain is cut. */
    private static final int MAX_CHAIN = 50;

    private static final Pattern CONTENTS =
            Pattern.compile("toc ?[1-9]|toc ?heading|table of figures|table of authorities");
    private static final Pattern HEADING = Pattern.compile("heading [1-9]");

    /** A style's own settings; what it leaves open is null. */
    private record Style(
            String id, String name, @Nullable String basedOn, ParagraphProperties properties, RunProperties run) {}

    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private @Nullable String defaultStyle;
    private boolean hiddenByDefault;

    /** Begins without any style. */
    public Styles() {}

    /**
     * Reads {@code styles.xml}.
     *
     * @param xml the reader at its beginning
     * @throws XMLStreamException if the XML is broken
     */
    public void read(XMLStreamReader xml) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "style" -> {
                    readStyle(xml);
                    inside.consumed();
                }
                case "rPr" -> {
                    hiddenByDefault =
                            Boolean.TRUE.equals(RunProperties.read(xml, false).hidden());
                    inside.consumed();
                }
                default -> {}
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
        RunProperties run = RunProperties.NONE;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "name" -> name = WordXml.value(xml).toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = WordXml.value(xml);
                case "pPr" -> {
                    properties.read(xml, false);
                    inside.consumed();
                }
                case "rPr" -> {
                    run = RunProperties.read(xml, false);
                    inside.consumed();
                }
                case "tblStylePr" -> {
                    WordXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        if (id == null) {
            return;
        }
        byId.put(id, new Style(id, name, basedOn, properties, run));
        if ("paragraph".equals(type) && isDefault != null && !isDefault.equals("0") && !isDefault.equals("false")) {
            defaultStyle = id;
        }
    }

    /** The first setting found along the chain of styles, or null. */
    private <T> @Nullable T inherited(@Nullable String id, Function<Style, @Nullable T> setting) {
        Style style = id == null ? null : byId.get(id);
        Set<String> seen = null;
        while (style != null) {
            T value = setting.apply(style);
            if (value != null || style.basedOn() == null) {
                return value;
            }
            seen = seen == null ? new HashSet<>() : seen;
            if (!seen.add(style.id()) || seen.size() > MAX_CHAIN) {
                return null;
            }
            style = byId.get(style.basedOn());
        }
        return null;
    }

    /** The style that a paragraph has: its own, or the one for all that have none. */
    private @Nullable String orDefault(@Nullable String id) {
        return id == null ? defaultStyle : id;
    }

    @Nullable String numId(@Nullable String id) {
        return inherited(orDefault(id), style -> style.properties().numId);
    }

    /**
     * The level of a list in which paragraphs of a style stand, or null: the level that names the style or one that it is
     * based on, or the one that the style itself names.
     *
     * @param byStyle the level that names a style
     */
    @Nullable Integer level(@Nullable String id, Function<String, @Nullable Integer> byStyle) {
        return inherited(orDefault(id), style -> {
            Integer named = byStyle.apply(style.id());
            return named == null ? style.properties().level : named;
        });
    }

    /**
     * {@return the left indent of a style in twentieths of a point, or null}
     *
     * @param id the style's id, or null for the one of paragraphs that have none
     */
    public @Nullable Integer indent(@Nullable String id) {
        return inherited(orDefault(id), style -> style.properties().indent);
    }

    /**
     * {@return whether a run is hidden; where it leaves that open, a style that hides within a style that hides shows again}
     *
     * @param paragraphStyle id of its paragraph's style, or null
     * @param run its own properties
     */
    public boolean isHidden(@Nullable String paragraphStyle, RunProperties run) {
        if (run.hidden() != null) {
            return run.hidden();
        }
        Boolean byParagraph =
                inherited(orDefault(paragraphStyle), style -> style.run().hidden());
        Boolean byRun = inherited(run.style(), style -> style.run().hidden());
        if (byParagraph == null && byRun == null) {
            return hiddenByDefault;
        }
        return Boolean.TRUE.equals(byParagraph) != Boolean.TRUE.equals(byRun);
    }

    /**
     * {@return the depth as a heading, 1 at the top, 0 for none: by outline level, or by the built-in name that every language
     * keeps}
     *
     * @param id the style's id, or null for the one of paragraphs that have none
     */
    public int headingLevel(@Nullable String id) {
        String style = orDefault(id);
        return style == null ? 0 : headings.computeIfAbsent(style, this::findHeadingLevel);
    }

    private int findHeadingLevel(String id) {
        Integer level = inherited(id, style -> {
            Integer outline = style.properties().outline;
            if (outline != null) {
                return outline >= 0 && outline <= 8 ? outline + 1 : 0;
            }
            return HEADING.matcher(style.name()).matches()
                    ? Integer.valueOf(style.name().substring(8))
                    : null;
        });
        return level == null ? 0 : level;
    }

    /**
     * {@return whether it is the style of titles}
     *
     * @param id the style's id, or null
     */
    public boolean isTitle(@Nullable String id) {
        Style style = id == null ? null : byId.get(id);
        return style != null && style.name().equals("title");
    }

    /**
     * {@return whether it is a style of tables of contents}
     *
     * @param id the style's id, or null
     */
    public boolean isContents(@Nullable String id) {
        if (id == null) {
            return false;
        }
        Style style = byId.get(id);
        String name = style == null ? id.toLowerCase(Locale.ROOT) : style.name();
        return (name.startsWith("toc") || name.startsWith("table of"))
                && CONTENTS.matcher(name).matches();
    }
}
