package org.travaux.semantics.term;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Lexeme;

/** Ordinals in digits and words: {@code 21st}, {@code twenty-first}; the words as ICU spells them. */
final class Ordinals {

    private static final int MOST = 100;
    private static final int MOST_WORDS = 4;
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3})(?:st|nd|rd|th|er|re|e|ème|eme)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Ordinals> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Integer> words = new HashMap<>();

    private Ordinals(String language) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (rules.contains("ordinal")) {
                for (int number = 1; number <= MOST; number++) {
                    words.putIfAbsent(
                            format.format(number, rules)
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[\\s\\-\u2010\u00AD]+", " "),
                            number);
                }
            }
        }
    }

    static Ordinals of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Ordinals::new);
    }

    /** An ordinal and how many lexemes it takes. */
    record Found(int number, int length) {}

    @Nullable Found at(List<Lexeme> lexemes, int index) {
        Lexeme first = lexemes.get(index);
        Matcher digits = DIGITS.matcher(first.text());
        if (first.kind() == Lexeme.Kind.NUMBER && digits.matches()) {
            return new Found(Integer.parseInt(digits.group(1)), 1);
        }
        if (!first.isWord()) {
            return null;
        }
        StringBuilder said = new StringBuilder();
        Found best = null;
        int used = 0;
        for (int i = index; i < lexemes.size() && used < MOST_WORDS; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Lexeme.Kind.JOINT) {
                continue;
            }
            if (!lexeme.isWord()) {
                break;
            }
            said.append(said.isEmpty() ? "" : " ").append(lexeme.folded());
            used++;
            Integer number = words.get(said.toString());
            if (number != null) {
                best = new Found(number, i + 1 - index);
            }
        }
        return best;
    }
}
