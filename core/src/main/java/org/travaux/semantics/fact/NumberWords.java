package org.travaux.semantics.fact;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TableResource;
import org.travaux.text.WordKey;

/**
 * The words of one language that belong to numbers: the months and the spelled numbers as ICU has them for any language,
 * scales and units as the table {@code words.tsv} has them for some.
 */
final class NumberWords {

    /** The most words a spelled number has. */
    static final int MOST_WORDS = 5;

    private static final int MOST_SPELLED = 199;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 4;
    private static final int MONTHS = 12;

    private static final Map<String, NumberWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Integer> spelled = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> monthStems = new HashMap<>();
    private final WordTable scales = new WordTable();
    private final WordTable units = new WordTable();
    private final WordTable qualifiers = new WordTable();

    private NumberWords(String language) {
        ULocale locale = new ULocale(language);
        readMonths(locale);
        readSpelled(locale);
        readTable(language);
    }

    /** The words of a language, by its ISO 639 code. */
    static NumberWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, NumberWords::new);
    }

    /** The number that words come to, joined by blanks and in small letters; null where they are none. */
    @Nullable Integer number(String words) {
        return spelled.get(words);
    }

    /** The month, 1 to 12, or 0. */
    int month(String word) {
        Integer month = months.get(word);
        for (int length = word.length();
                month == null && length >= Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
                length--) {
            month = monthStems.get(word.substring(0, length));
        }
        return month == null ? 0 : month;
    }

    /** The power of ten that a word multiplies a number by, or 0. */
    int scale(String word) {
        String power = scales.get(word);
        return power == null ? 0 : Integer.parseInt(power);
    }

    /** The unit that a word names, or null; of two words joined by a low line too. */
    @Nullable String unit(String word) {
        return units.get(word);
    }

    /** Whether a word may stand between a number and its unit, or behind the unit. */
    boolean isQualifier(String word) {
        return qualifiers.get(word) != null;
    }

    private void readMonths(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        String[] inDates = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        String[] brief = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
        for (int month = 0; month < MONTHS; month++) {
            String short_ = brief[month].toLowerCase(Locale.ROOT).replace(".", "");
            if (short_.length() >= SHORTEST_STEM) {
                months.putIfAbsent(short_, month + 1);
            }
            String one = inDates[month].toLowerCase(Locale.ROOT);
            String other = alone[month].toLowerCase(Locale.ROOT);
            months.put(one, month + 1);
            months.put(other, month + 1);
            int same = 0;
            while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            if (!one.equals(other) && same >= SHORTEST_STEM) {
                monthStems.put(one.substring(0, same), month + 1);
            }
        }
    }

    /** One is left out: in many languages it is the article. */
    private void readSpelled(ULocale locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (rules.contains("cardinal") || rules.contains("numbering")) {
                for (int number = MOST_SPELLED; number > 1; number--) {
                    spelled.put(WordKey.of(format.format(number, rules)), number);
                }
            }
        }
    }

    private void readTable(String language) {
        for (List<String> row : TableResource.rows(NumberWords.class, "words.tsv")) {
            if (row.get(0).equals(language)) {
                add(row.get(1), row.get(2), List.of(row.get(3).split(" ", -1)));
            }
        }
        units.add("percent", "%");
    }

    private void add(String role, String key, List<String> words) {
        for (String word : words) {
            switch (role) {
                case "scale" -> scales.add(key, word);
                case "unit" -> units.add(key, word);
                case "qualifier" -> qualifiers.add(key, word);
                case "number" -> spelled.put(word, Integer.valueOf(key));
                default -> throw new IllegalStateException("words.tsv has a role " + role);
            }
        }
    }

    /** Words, whole or by their beginnings, and what they stand for. */
    private static final class WordTable {

        private final Map<String, String> whole = new HashMap<>();
        private final Map<String, String> beginnings = new HashMap<>();

        void add(String key, String word) {
            if (word.endsWith("*")) {
                beginnings.put(word.substring(0, word.length() - 1), key);
            } else {
                whole.put(word, key);
            }
        }

        @Nullable String get(String word) {
            String found = whole.get(word);
            for (int length = word.length(); found == null && length >= SHORTEST_STEM; length--) {
                found = beginnings.get(word.substring(0, length));
            }
            return found;
        }
    }
}
