package org.travaux.semantics.fact;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.travaux.text.TextSpan;

/**
 * Reads names by their capitals. What begins a sentence is a name only where the document has it inside sentences too, and
 * words that the document also writes small are none by themselves. Where every noun has a capital, none are told.
 */
final class NameReader {

    private static final Set<String> NOUNS_HAVE_CAPITALS = Set.of("de", "lb");
    private static final Set<String> ENDS_SENTENCE =
            Set.of(".", "!", "?", ":", ";", "[", "(", "\u00AB", "\u201C", "\"");

    private final String language;
    private final Set<String> small = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> skeletons = new HashMap<>();

    NameReader(List<String> texts, String language) {
        this.language = language;
        for (String text : texts) {
            List<Word> words = Word.of(text, language);
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.isLetters() && !word.isCapitalised()) {
                    small.add(word.key());
                } else if (word.isCapitalised() && !beginsSentence(words, i)) {
                    insideSentences.add(word.key());
                }
            }
        }
        readKnown(new ULocale(language));
    }

    /** Countries and languages, which are not spelled alike: {@code Німеччина}, {@code Allemagne}. */
    private void readKnown(ULocale locale) {
        for (String country : ULocale.getISOCountries()) {
            known.put(
                    new ULocale("", country).getDisplayCountry(locale).toLowerCase(Locale.ROOT),
                    country.toLowerCase(Locale.ROOT) + " (country)");
        }
        for (String tongue : ULocale.getISOLanguages()) {
            known.put(new ULocale(tongue).getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tongue + " (language)");
        }
    }

    List<Fact> read(List<Word> words) {
        List<Fact> names = new ArrayList<>();
        if (NOUNS_HAVE_CAPITALS.contains(language)) {
            return names;
        }
        int at = 0;
        while (at < words.size()) {
            int next = at;
            if (isName(words, at)) {
                next = runEnd(words, at);
                List<Word> run = words.subList(at, next);
                if (run.stream().anyMatch(word -> word.isLetters() && !small.contains(word.key()))) {
                    names.add(fact(run));
                }
            }
            at = Math.max(next, at + 1);
        }
        return names;
    }

    private Fact fact(List<Word> run) {
        String written = run.stream().filter(Word::isLetters).map(Word::text).collect(Collectors.joining(" "));
        String value = known.get(written.toLowerCase(Locale.ROOT));
        return new Fact(
                FactKind.NAME,
                value == null ? NameSkeleton.latin(written, language) : value,
                null,
                false,
                new TextSpan(run.getFirst().start(), run.getLast().end()));
    }

    /** The skeletons of all words of a text, and the codes of the countries and languages in it. */
    Set<String> traces(List<Word> words) {
        Set<String> traces = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isLetters()) {
                traces.add(skeletons.computeIfAbsent(words.get(i).text(), word -> NameSkeleton.of(word, language)));
                StringBuilder phrase = new StringBuilder();
                for (int k = i; k < Math.min(words.size(), i + 4); k++) {
                    phrase.append(k > i ? " " : "").append(words.get(k).key());
                    String code = known.get(phrase.toString());
                    if (code != null) {
                        traces.add(code);
                    }
                }
            }
        }
        return traces;
    }

    private boolean isName(List<Word> words, int index) {
        Word word = words.get(index);
        return word.isCapitalised()
                && word.text().length() > 1
                && (!beginsSentence(words, index)
                        || (insideSentences.contains(word.key()) && !small.contains(word.key())));
    }

    /** Capitalised words in a row, with hyphens between them. */
    private static int runEnd(List<Word> words, int start) {
        int end = start + 1;
        while (end < words.size()) {
            Word word = words.get(end);
            if (word.isCapitalised()) {
                end++;
            } else if (word.isHyphen()
                    && end + 1 < words.size()
                    && words.get(end - 1).touches(word)
                    && word.touches(words.get(end + 1))
                    && words.get(end + 1).isCapitalised()) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean beginsSentence(List<Word> words, int index) {
        return index == 0 || ENDS_SENTENCE.contains(words.get(index - 1).text());
    }
}
