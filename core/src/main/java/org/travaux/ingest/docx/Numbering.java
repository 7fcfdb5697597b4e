package org.travaux.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;

/**
 * Word's automatic numbering (ISO/IEC 29500-1, 17.9): the definitions of {@code numbering.xml}, and the counters as the
 * document is read from its beginning to its end.
 *
 * <p>Counters belong to the abstract definition, so that several instances of it count on together; an instance with a
 * start override begins anew at its first use.
 */
final class Numbering {

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

        @Nullable String style;

        @Nullable Integer indent;
    }

    private static final class Abstract {
        final @Nullable Level[] levels = new Level[LEVELS];

        @Nullable String styleLink;
    }

    private static final class Instance {
        String abstractId = "";
        final @Nullable Integer[] startOverride = new Integer[LEVELS];
        final @Nullable Level[] levels = new Level[LEVELS];
    }

    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final Styles styles;

    Numbering(Styles styles) {
        this.styles = styles;
    }

    /** Reads {@code numbering.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        Abstract definition = null;
        Instance instance = null;
        Level level = null;
        int at = 0;
        while (xml.hasNext()) {
            if (WordXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
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
            case "numFmt" -> level.format = WordXml.value(xml);
            case "lvlText" -> level.text = WordXml.value(xml);
            case "lvlRestart" -> level.restart = WordXml.integer(WordXml.value(xml), 0);
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

    /** The number of the next paragraph with these properties, or null where it has none; counts on. */
    @Nullable ListLabel next(ParagraphProperties properties) {
        String numId = properties.numId == null ? styles.numId(properties.style) : properties.numId;
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
        String printed = SymbolMarks.readable(
                level.format.equals("bullet") ? level.text : render(values, instance, abstractId, level));
        return new ListLabel(printed.strip(), abstractId, at, level.format.equals("bullet"));
    }

    /** The left indent of the level that the paragraph stands in, or null. */
    @Nullable Integer indent(ParagraphProperties properties) {
        String numId = properties.numId == null ? styles.numId(properties.style) : properties.numId;
        Instance instance = numId == null ? null : instances.get(numId);
        if (instance == null) {
            return null;
        }
        String abstractId = resolve(instance.abstractId);
        Level level = level(instance, abstractId, levelOf(properties, instance, abstractId));
        return level == null ? null : level.indent;
    }

    private static int[] unset() {
        int[] values = new int[LEVELS];
        java.util.Arrays.fill(values, UNSET);
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
                return at;
            }
            at = linked.abstractId;
        }
        return at;
    }

    private int levelOf(ParagraphProperties properties, Instance instance, String abstractId) {
        if (properties.level != null && properties.numId != null) {
            return properties.level;
        }
        if (properties.numId == null) {
            for (int i = 0; i < LEVELS; i++) {
                Level level = level(instance, abstractId, i);
                if (level != null && level.style != null && level.style.equals(properties.style)) {
                    return i;
                }
            }
        }
        if (properties.level != null) {
            return properties.level;
        }
        Integer ofStyle = properties.numId == null ? styles.level(properties.style) : null;
        return ofStyle == null ? 0 : ofStyle;
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
