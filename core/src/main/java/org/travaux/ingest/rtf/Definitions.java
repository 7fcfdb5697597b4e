package org.travaux.ingest.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.office.Change;
import org.travaux.model.Annotation;

/** The tables at the beginning of a file: fonts, styles, lists, and the authors of changes. */
final class Definitions {

    /** The character set of symbol fonts. */
    private static final int SYMBOLS = 2;

    /** The kind of number that is a bullet. */
    private static final int BULLET = 23;

    private static final Pattern HEADING = Pattern.compile("heading [1-9]");
    private static final Pattern CONTENTS = Pattern.compile(
            "toc ?[1-9]|contents [1-9]|toc ?heading|contents heading|table of figures|table of authorities");

    private static final class Style {
        String name = "";
        int outline = -1;

        @Nullable Integer indent;
    }

    private final Map<Integer, Integer> fonts = new HashMap<>();
    private final Map<Integer, Style> styles = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final Map<Integer, Integer> listOfNumber = new HashMap<>();
    private final Map<Integer, List<Integer>> kinds = new HashMap<>();
    private List<Integer> levels = new ArrayList<>();
    private int list;

    void font(int font, int characterSet) {
        fonts.put(font, characterSet);
    }

    boolean isSymbolFont(int font) {
        return fonts.getOrDefault(font, 0) == SYMBOLS;
    }

    /** Names a style; the text ends with a semicolon. */
    void style(int id, String name, int outline, @Nullable Integer indent) {
        Style style = styles.computeIfAbsent(id, key -> new Style());
        style.name = name.replace(";", "").strip().toLowerCase(Locale.ROOT);
        style.outline = outline;
        style.indent = indent;
    }

    /** Depth as a heading by style, 0 for none. */
    int headingLevel(int style) {
        Style named = styles.get(style);
        if (named == null) {
            return 0;
        }
        if (named.outline >= 0) {
            return named.outline > 8 ? 0 : named.outline + 1;
        }
        return HEADING.matcher(named.name).matches() ? named.name.charAt(named.name.length() - 1) - '0' : 0;
    }

    boolean isTitle(int style) {
        Style named = styles.get(style);
        return named != null && named.name.equals("title");
    }

    boolean isContents(int style) {
        Style named = styles.get(style);
        return named != null && CONTENTS.matcher(named.name).matches();
    }

    @Nullable Integer indent(int style) {
        Style named = styles.get(style);
        return named == null ? null : named.indent;
    }

    void author(String name) {
        authors.add(name.replace(";", "").strip());
    }

    Change change(Annotation.Kind kind, int author, int date) {
        boolean known = author >= 0 && author < authors.size();
        return Change.of(kind, known ? authors.get(author) : null, date(date));
    }

    /** The date and time packed into a number, as RTF 1.9.1 (dttm) says, or null. */
    static @Nullable String date(int packed) {
        int month = packed >>> 16 & 0xf;
        int day = packed >>> 11 & 0x1f;
        if (month == 0 || day == 0) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:00",
                1900 + (packed >>> 20 & 0x1ff),
                month,
                day,
                packed >>> 6 & 0x1f,
                packed & 0x3f);
    }

    void listLevel() {
        levels.add(0);
    }

    void listKind(int kind) {
        if (!levels.isEmpty()) {
            levels.set(levels.size() - 1, kind);
        }
    }

    /** Names the list whose levels were said last, or the one that the next number stands for. */
    void list(int id) {
        if (!levels.isEmpty()) {
            kinds.put(id, levels);
            levels = new ArrayList<>();
        }
        list = id;
    }

    void listNumber(int number) {
        listOfNumber.put(number, list);
    }

    /** The list that a number stands for; numbers of one list count together. */
    String listName(int number) {
        Integer id = listOfNumber.get(number);
        return id == null ? "ls" + number : "list" + id;
    }

    boolean isBullet(int number, int level) {
        List<Integer> found = kinds.getOrDefault(listOfNumber.getOrDefault(number, 0), List.of());
        return level >= 0 && level < found.size() && found.get(level) == BULLET;
    }
}
