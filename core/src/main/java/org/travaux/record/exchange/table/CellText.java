package org.travaux.record.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How cells hold lists: semicolons or line breaks between the entries, for ids commas too, and a backslash before such a
 * character, a blank at either end or a backslash that belongs to an entry.
 *
 * <p>And how they are kept from being formulas: a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
 * line break gets an apostrophe before it, which reading takes off again (OWASP, CSV injection).
 */
final class CellText {

    /** Between the entries of a list of texts. */
    static final String TEXTS = ";\n\r";

    /** Between the entries of a list of ids. */
    static final String IDS = ";,\n\r";

    private static final String SPECIAL = IDS + "\\(|";

    private static final Pattern FORMULA_LIKE = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private CellText() {}

    static String guarded(String cell) {
        return FORMULA_LIKE.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA_LIKE.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static String join(List<String> entries, String separators) {
        return entries.stream().map(entry -> escaped(entry, separators)).collect(Collectors.joining("; "));
    }

    /** With backslashes before backslashes, blanks at the ends and the characters given. */
    static String escaped(String entry, String characters) {
        StringBuilder escaped = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            boolean atEnd = i == 0 || i == entry.length() - 1;
            if (c == '\\' || characters.indexOf(c) >= 0 || (atEnd && c <= ' ')) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The entries of a list, blank ones left out. */
    static List<String> split(String cell, String separators) {
        return rawSplit(cell, separators).stream().map(CellText::plain).toList();
    }

    /** The entries of a list with their backslashes. */
    static List<String> rawSplit(String cell, String separators) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isEscape(cell, i)) {
                entry.append(c).append(cell.charAt(++i));
            } else if (separators.indexOf(c) >= 0) {
                add(entry.toString(), entries);
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        add(entry.toString(), entries);
        return entries;
    }

    private static void add(String entry, List<String> entries) {
        String stripped = stripped(entry);
        if (!stripped.isEmpty()) {
            entries.add(stripped);
        }
    }

    /** Without the blanks at its ends, save those behind a backslash. */
    static String stripped(String entry) {
        int start = 0;
        while (start < entry.length() && entry.charAt(start) <= ' ') {
            start++;
        }
        int end = entry.length();
        while (end > start && entry.charAt(end - 1) <= ' ' && !isEscape(entry, end - 2)) {
            end--;
        }
        return entry.substring(start, end);
    }

    /** Without its backslashes. */
    static String plain(String entry) {
        StringBuilder plain = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            plain.append(isEscape(entry, i) ? entry.charAt(++i) : entry.charAt(i));
        }
        return plain.toString();
    }

    /** Whether a backslash stands there that belongs to the character behind it, and not to one before it. */
    private static boolean isEscape(String text, int index) {
        if (index < 0 || index + 1 >= text.length() || text.charAt(index) != '\\') {
            return false;
        }
        int before = 0;
        while (index - before - 1 >= 0 && text.charAt(index - before - 1) == '\\') {
            before++;
        }
        char next = text.charAt(index + 1);
        return before % 2 == 0 && (SPECIAL.indexOf(next) >= 0 || next <= ' ');
    }
}
