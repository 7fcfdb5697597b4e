package org.travaux.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its commonest small words and, for Cyrillic, by the letters that only one language has.
 *
 * <p>It knows English, Ukrainian, Russian, French, German and Spanish, and says {@code und} (BCP 47 for "not known")
 * rather than guess. It looks at the first {@value #SAMPLE} characters only.
 */
public final class LanguageDetector {

    /** How many characters are looked at. */
    static final int SAMPLE = 200_000;

    /** The least share of all words that a language's small words must have. */
    private static final double MIN_SHARE = 0.08;

    /** What stands for "not known". */
    public static final String UNKNOWN = "und";

    private static final Map<String, List<String>> SMALL_WORDS = Map.of(
            "en",
                    List.of(
                            "the", "of", "and", "to", "in", "shall", "is", "be", "by", "for", "or", "any", "that",
                            "with", "are"),
            "fr",
                    List.of(
                            "le", "de", "que", "qui", "en", "la", "les", "des", "du", "et", "à", "est", "un", "une",
                            "dans", "par", "pour", "aux", "ou"),
            "de",
                    List.of(
                            "der", "die", "das", "und", "des", "den", "dem", "ist", "oder", "für", "von", "zu", "im",
                            "auf", "nicht"),
            "es",
                    List.of(
                            "el", "los", "las", "del", "y", "por", "para", "con", "una", "la", "de", "que", "se", "en",
                            "al"),
            "uk", List.of("та", "і", "або", "що", "на", "в", "у", "з", "до", "для", "від", "за", "є", "не", "про"),
            "ru", List.of("и", "или", "что", "на", "в", "с", "к", "для", "от", "за", "не", "о", "по", "из", "при"));

    private static final Map<String, List<String>> LANGUAGES_OF_WORD = new HashMap<>();

    static {
        SMALL_WORDS.forEach((language, words) -> words.forEach(word -> LANGUAGES_OF_WORD.merge(
                word, List.of(language), (before, more) -> List.of(before.get(0), more.get(0)))));
    }

    private LanguageDetector() {}

    /**
     * {@return the BCP 47 tag of the text's language, {@value #UNKNOWN} where it cannot be told}
     *
     * @param text any text
     */
    public static String detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int at = 0;
        String lower = sample.toLowerCase(Locale.ROOT);
        while (at < lower.length()) {
            int start = at;
            while (at < lower.length() && Character.isLetter(lower.charAt(at))) {
                at++;
            }
            if (at > start) {
                words++;
                LANGUAGES_OF_WORD
                        .getOrDefault(lower.substring(start, at), List.of())
                        .forEach(language -> hits.merge(language, 1, Integer::sum));
            } else {
                at++;
            }
        }
        addLetters(lower, hits, words);
        return best(hits, words);
    }

    /**
     * {@return the BCP 47 tag of the language of a document's paragraphs, {@value #UNKNOWN} where it cannot be told}
     *
     * @param paragraphs the document's paragraphs, in order
     */
    public static String detect(List<SourceParagraph> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (SourceParagraph paragraph : paragraphs) {
            sample.append(paragraph.text()).append('\n');
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        return detect(sample.toString());
    }

    /** Letters that only one of the two Cyrillic languages has decide between them. */
    private static void addLetters(String lower, Map<String, Integer> hits, int words) {
        int ukrainian = 0;
        int russian = 0;
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case 'і', 'ї', 'є', 'ґ' -> ukrainian++;
                case 'ы', 'э', 'ё', 'ъ' -> russian++;
                default -> {}
            }
        }
        if (ukrainian + russian > 0) {
            String stronger = ukrainian >= russian ? "uk" : "ru";
            hits.remove(ukrainian >= russian ? "ru" : "uk");
            hits.merge(stronger, Math.min(ukrainian + russian, words), Integer::sum);
        }
    }

    private static String best(Map<String, Integer> hits, int words) {
        String best = UNKNOWN;
        int most = 0;
        int second = 0;
        for (String language : List.of("en", "uk", "ru", "fr", "de", "es")) {
            int count = hits.getOrDefault(language, 0);
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        return most >= 2 && most > second && most >= MIN_SHARE * words ? best : UNKNOWN;
    }
}
