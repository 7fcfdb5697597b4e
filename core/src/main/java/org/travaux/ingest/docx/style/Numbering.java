package org.travaux.ingest.docx.style;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.ingest.office.SymbolMarks;
import org.travaux.ingest.packed.SafeXml;

/**
 * Word's automatic numbering (ISO/IEC 29500-1, 17.9): the definitions of {@code numbering.xml}, and the counters as the
 * document is read from its beginning to its end.
 *
 * <p>Counters belong to the abstract definition, so that several instances of it count on together; an instance with a
 * start override begins anew at its first use.
 */
public final class Numbering {

    /** How many levels a definition has. */
    static final int LEVELS = 9;

    private static final int UNSET = Integer.MIN_VALUE;

    /** One level of a definition. */
    private static final class Level {
        int start;
        String format = "decimal";
        String text = "";

        @Nullable Integer restart;

        boolean legal;

        /** Whether the bullet is a picture. */
        boolean picture;

        @Nullable String style;

        @Nullable Integer indent;
    }

    private static final class Abstract {
        final @Nullable Level[] levels = new Level[LEVELS];

        /** The numbering style whose definition counts in place of this one. */
        @Nullable String styleLink;

        /** The numbering style of which this is the definition. */
        @Nullable String definedStyle;
    }

    private static final class Instance {
        String abstractId = "";
        final @Nullable Integer[] startOverride = new Integer[LEVELS];
        final @Nullable Level[] levels = new Level[LEVELS];
    }

    private final Map<String, Abstract> abstracts;
    private final Map<String, Instance> instances;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final Styles styles;

    /**
     * Begins without any definition.
     *
     * @param styles the styles, which may name a numbering
     */
    public Numbering(Styles styles) {
        this(styles, new HashMap<>(), new HashMap<>());
    }

    private Numbering(Styles styles, Map<String, Abstract> abstracts, Map<String, Instance> instances) {
        this.styles = styles;
        this.abstracts = abstracts;
        this.instances = instances;
    }

    /** {@return the same definitions for a text beside the document, such as its footnotes, in which counting begins anew} */
    public Numbering apart() {
        return new Numbering(styles, abstracts, instances);
    }

    /**
     * Reads {@code numbering.xml}.
     *
     * @param xml the reader at its beginning
     * @throws XMLStreamException if the XML is broken
     */
    public void read(XMLStreamReader xml) throws XMLStreamException {
        Abstract definition = null;
        Instance instance = null;
        Level level = null;
        int at = 0;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "abstractNum" -> {
                    definition = new Abstract();
                    instance = null;
                    abstracts.put(id(xml, "abstractNumId"), definition);
                }
                case "num" -> {
                    instance = new Instance();
                    definition = null;
                    instances.put(id(xml, "numId"), instance);
                }
                case "abstractNumId" -> {
                    if (instance != null) {
                        instance.abstractId = WordXml.value(xml);
                    }
                }
                case "numStyleLink" -> {
                    if (definition != null) {
                        definition.styleLink = WordXml.value(xml);
                    }
                }
                case "styleLink" -> {
                    if (definition != null) {
                        definition.definedStyle = WordXml.value(xml);
                    }
                }
                case "lvlOverride" -> at = levelIndex(xml);
                case "startOverride" -> {
                    if (instance != null) {
                        instance.startOverride[at] = WordXml.integer(WordXml.value(xml), 1);
                    }
                }
                case "lvl" -> {
                    at = levelIndex(xml);
                    level = new Level();
                    if (instance != null) {
                        instance.levels[at] = level;
                    } else if (definition != null) {
                        definition.levels[at] = level;
                    }
                }
                default -> {
                    if (level != null) {
                        readLevel(xml, level);
                    }
                }
            }
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) {
        switch (WordXml.name(xml)) {
            case "start" -> level.start = WordXml.integer(WordXml.value(xml), 0);
            case "numFmt" -> {
                // A format that only newer versions know stands before its substitute for older ones.
                String pattern = WordXml.attribute(xml, "format");
                if (WordXml.value(xml).equals("custom") && pattern != null) {
                    String first = pattern.split(",", -1)[0].strip();
                    level.format = NumberFormats.PADDED + (first.matches("0*1") ? first : "1");
                } else if (!level.format.startsWith(NumberFormats.PADDED)) {
                    level.format = WordXml.value(xml);
                }
            }
            case "lvlText" -> level.text = WordXml.value(xml);
            case "lvlRestart" -> level.restart = WordXml.integer(WordXml.value(xml), 0);
            case "lvlPicBulletId" -> level.picture = true;
            case "isLgl" -> level.legal = WordXml.isOn(xml);
            case "pStyle" -> level.style = WordXml.value(xml);
            case "ind" -> {
                String left = WordXml.attribute(xml, "left");
                level.indent = WordXml.integer(left == null ? WordXml.attribute(xml, "start") : left, 0);
            }
            default -> {}
        }
    }

    private static String id(XMLStreamReader xml, String name) {
        String id = WordXml.attribute(xml, name);
        return id == null ? "" : id;
    }

    private static int levelIndex(XMLStreamReader xml) {
        return Math.clamp(WordXml.integer(WordXml.attribute(xml, "ilvl"), 0), 0, LEVELS - 1);
    }

    /**
     * {@return the number of the next paragraph, or null where it has none; counts on}
     *
     * @param properties the paragraph's properties
     */
    public @Nullable ListLabel next(ParagraphProperties properties) {
        if (properties.numberBefore != null) {
            String printed = NumberBefore.printed(properties.numberBefore);
            int level = properties.level == null ? 0 : properties.level;
            return printed.isEmpty() ? null : new ListLabel(printed, "before", level, false);
        }
        String numId = numId(properties);
        Instance instance = numId == null || numId.equals("0") ? null : instances.get(numId);
        if (numId == null || instance == null) {
            return null;
        }
        String abstractId = resolve(instance.abstractId);
        int at = levelOf(properties, instance, abstractId);
        Level level = level(instance, abstractId, at);
        if (level == null) {
            return null;
        }
        int[] values = counters.computeIfAbsent(abstractId, key -> unset());
        count(values, numId, instance, abstractId, at);
        boolean bullet = level.format.equals("bullet");
        String printed = SymbolMarks.readable(bullet ? level.text : render(values, instance, abstractId, level))
                .strip();
        return new ListLabel(level.picture && printed.isEmpty() ? "•" : printed, abstractId, at, bullet);
    }

    /**
     * {@return whether a paragraph has a number or a mark}
     *
     * @param properties the paragraph's properties
     */
    public boolean isNumbered(ParagraphProperties properties) {
        String numId = numId(properties);
        return properties.numberBefore != null || (numId != null && instances.containsKey(numId));
    }

    /**
     * {@return the left indent of the level that a paragraph stands in, in twentieths of a point, or null}
     *
     * @param properties the paragraph's properties
     */
    public @Nullable Integer indent(ParagraphProperties properties) {
        String numId = numId(properties);
        Instance instance = numId == null ? null : instances.get(numId);
        if (instance == null) {
            return null;
        }
        String abstractId = resolve(instance.abstractId);
        Level level = level(instance, abstractId, levelOf(properties, instance, abstractId));
        return level == null ? null : level.indent;
    }

    private @Nullable String numId(ParagraphProperties properties) {
        return properties.numId == null ? styles.numId(properties.style) : properties.numId;
    }

    private static int[] unset() {
        int[] values = new int[LEVELS];
        Arrays.fill(values, UNSET);
        return values;
    }

    /** A definition may only point to a style, whose own definition then counts. */
    private String resolve(String abstractId) {
        String at = abstractId;
        Set<String> seen = new HashSet<>();
        while (seen.add(at)) {
            Abstract definition = abstracts.get(at);
            String link = definition == null ? null : definition.styleLink;
            String numId = link == null ? null : styles.numId(link);
            Instance linked = numId == null ? null : instances.get(numId);
            if (linked == null) {
                return link == null ? at : definitionOf(link, at);
            }
            at = linked.abstractId;
        }
        return at;
    }

    /** The definition that says of itself that it is that of a numbering style, where the style names none. */
    private String definitionOf(String style, String otherwise) {
        return abstracts.entrySet().stream()
                .filter(entry -> style.equals(entry.getValue().definedStyle))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private int levelOf(ParagraphProperties properties, Instance instance, String abstractId) {
        if (properties.level != null) {
            return properties.level;
        }
        Integer ofStyle = styles.level(properties.style, style -> named(style, instance, abstractId));
        return ofStyle == null ? 0 : ofStyle;
    }

    /** The level that names a style as its own, or null. */
    private @Nullable Integer named(String style, Instance instance, String abstractId) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = level(instance, abstractId, i);
            if (level != null && style.equals(level.style)) {
                return i;
            }
        }
        return null;
    }

    private @Nullable Level level(Instance instance, String abstractId, int at) {
        Level own = instance.levels[at];
        if (own != null) {
            return own;
        }
        Abstract definition = abstracts.get(abstractId);
        return definition == null ? null : definition.levels[at];
    }

    private int start(Instance instance, String abstractId, int at) {
        Integer override = instance.startOverride[at];
        if (override != null) {
            return override;
        }
        Level level = level(instance, abstractId, at);
        return level == null ? 1 : level.start;
    }

    private void count(int[] values, String numId, Instance instance, String abstractId, int at) {
        boolean begins = instance.startOverride[at] != null && started.add(numId + ":" + at);
        if (begins || values[at] == UNSET) {
            values[at] = start(instance, abstractId, at);
        } else {
            values[at]++;
        }
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            Level level = level(instance, abstractId, deeper);
            Integer restart = level == null ? null : level.restart;
            // Restart n: only a number of level n or above (counted from 1) begins this level anew; 0: none does.
            if (restart == null || at < restart) {
                values[deeper] = UNSET;
            }
        }
    }

    private String render(int[] values, Instance instance, String abstractId, Level level) {
        StringBuilder out = new StringBuilder();
        String text = level.text;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = at + 1 < text.length() ? text.charAt(at + 1) - '1' : -1;
            if (c != '%' || digit < 0 || digit >= LEVELS) {
                out.append(c);
                at++;
                continue;
            }
            at += 2;
            Level part = level(instance, abstractId, digit);
            int value = values[digit] == UNSET ? start(instance, abstractId, digit) : values[digit];
            String format = part == null ? "decimal" : part.format;
            out.append(NumberFormats.format(value, level.legal && !format.equals("none") ? "decimal" : format));
        }
        return out.toString();
    }
}
