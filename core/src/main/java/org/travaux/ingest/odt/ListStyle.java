package org.travaux.ingest.odt;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.ingest.office.SymbolMarks;
import org.travaux.ingest.packed.SafeXml;

/** How the items of a list are numbered on each of its levels (ISO/IEC 26300-1, 16.30 to 16.34). */
final class ListStyle {

    /** How many levels a list style has. */
    static final int LEVELS = 10;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

    /** One level. */
    static final class Level {
        boolean bullet;
        String format = "";
        String prefix = "";
        String suffix = "";

        /** The whole label as a template, in which {@code %2%} is the number of the second level; or null. */
        @Nullable String template;

        boolean repeatsLetters;
        int displayLevels = 1;
        int start = 1;

        @Nullable Integer indent;
    }

    private final @Nullable Level[] levels = new Level[LEVELS];

    /** Reads up to the end of the element whose start was read last. */
    static ListStyle read(XMLStreamReader xml) throws XMLStreamException {
        ListStyle style = new ListStyle();
        Level level = new Level();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "text:list-level-style-number",
                        "text:outline-level-style",
                        "text:list-level-style-bullet",
                        "text:list-level-style-image" -> {
                    level = readLevel(xml);
                    style.levels[clamp(OdfXml.integer(xml, "text:level", 1) - 1)] = level;
                }
                case "style:list-level-properties" -> {
                    Integer before = OdfXml.twips(OdfXml.attribute(xml, "text:space-before"));
                    Integer width = OdfXml.twips(OdfXml.attribute(xml, "text:min-label-width"));
                    if (before != null || width != null) {
                        level.indent = (before == null ? 0 : before) + (width == null ? 0 : width);
                    }
                }
                case "style:list-level-label-alignment" -> {
                    Integer margin = OdfXml.twips(OdfXml.attribute(xml, "fo:margin-left"));
                    level.indent = margin == null ? level.indent : margin;
                }
                default -> {}
            }
        }
        return style;
    }

    private static Level readLevel(XMLStreamReader xml) {
        Level level = new Level();
        String name = xml.getLocalName();
        level.bullet = name.equals("list-level-style-bullet") || name.equals("list-level-style-image");
        level.format = text(xml, "style:num-format");
        level.prefix = text(xml, "style:num-prefix");
        level.suffix = text(xml, "style:num-suffix");
        level.template = OdfXml.attribute(xml, "loext:num-list-format");
        level.template = level.template == null ? OdfXml.attribute(xml, "style:num-list-format") : level.template;
        level.repeatsLetters = text(xml, "style:num-letter-sync").equals("true");
        level.displayLevels = Math.max(1, OdfXml.integer(xml, "text:display-levels", 1));
        level.start = OdfXml.integer(xml, "text:start-value", 1);
        if (level.bullet) {
            boolean picture = name.equals("list-level-style-image");
            level.format = picture
                    ? "•"
                    : SymbolMarks.readable(text(xml, "text:bullet-char")).strip();
        }
        return level;
    }

    private static String text(XMLStreamReader xml, String name) {
        String text = OdfXml.attribute(xml, name);
        return text == null ? "" : text;
    }

    /** A level that there is. */
    static int clamp(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }

    @Nullable Level level(int at) {
        return levels[clamp(at)];
    }

    /** What stands before an item, given the numbers on all levels; empty where nothing does. */
    String label(int at, int[] values) {
        Level level = level(at);
        if (level == null) {
            return "";
        }
        if (level.bullet) {
            return level.format;
        }
        String template = level.template;
        if (template != null && !template.isEmpty()) {
            return fill(template, at, values);
        }
        StringBuilder numbers = new StringBuilder();
        for (int i = Math.max(0, at - level.displayLevels + 1); i <= at; i++) {
            String number = number(i, values);
            if (!number.isEmpty()) {
                numbers.append(numbers.isEmpty() ? "" : ".").append(number);
            }
        }
        return (level.prefix + numbers + level.suffix).strip();
    }

    private String fill(String template, int at, int[] values) {
        String label = template;
        for (int i = 0; i <= at; i++) {
            label = label.replace("%" + (i + 1) + "%", number(i, values));
        }
        return label.strip();
    }

    private String number(int at, int[] values) {
        Level level = level(at);
        return level == null || level.bullet || level.format.isEmpty()
                ? ""
                : format(values[at], level.format, level.repeatsLetters);
    }

    static String format(int value, String format, boolean repeatsLetters) {
        return switch (format) {
            case "1" -> Integer.toString(value);
            case "i" -> NumberFormats.format(value, "lowerRoman");
            case "I" -> NumberFormats.format(value, "upperRoman");
            case "a" -> letters(value, LATIN, repeatsLetters);
            case "A" -> letters(value, LATIN, repeatsLetters).toUpperCase(Locale.ROOT);
            case "1st" -> NumberFormats.format(value, "ordinal");
            default -> other(value, format);
        };
    }

    /** The formats that a program writes as a list of their first numbers: {@code 01, 02, 03, ...}, {@code А, Б, ... (uk)}. */
    private static String other(int value, String format) {
        String first = format.split(",", -1)[0].strip();
        if (first.matches("0*1")) {
            return NumberFormats.format(value, NumberFormats.PADDED + first);
        }
        char sign = first.isEmpty() ? '1' : first.charAt(0);
        if (sign != 'а' && sign != 'А') {
            return Integer.toString(value);
        }
        if (!format.contains("(uk)")) {
            return NumberFormats.format(value, sign == 'а' ? "russianLower" : "russianUpper");
        }
        String letters = letters(value, UKRAINIAN, format.contains("Аа, Бб") || format.contains("аа, бб"));
        return sign == 'а' ? letters : letters.toUpperCase(Locale.ROOT);
    }

    /** a, b, … z, aa: then ab and so on, or bb where letters are repeated. */
    private static String letters(int value, String alphabet, boolean repeated) {
        int size = alphabet.length();
        if (value < 1) {
            return "";
        }
        if (repeated) {
            return String.valueOf(alphabet.charAt((value - 1) % size)).repeat(Math.min((value - 1) / size + 1, 40));
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / size) {
            letters.append(alphabet.charAt((rest - 1) % size));
        }
        return letters.reverse().toString();
    }
}
