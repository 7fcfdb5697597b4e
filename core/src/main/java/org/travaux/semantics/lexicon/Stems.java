package org.travaux.semantics.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Reduces inflected words to stems: by the Snowball algorithms for English, French and Russian, for Ukrainian by cutting its
 * endings. Safe for use by several threads.
 */
final class Stems {

    private static final int MOST_KEPT = 60_000;
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, ALGORITHM> ALGORITHMS =
            Map.of("en", ALGORITHM.ENGLISH, "fr", ALGORITHM.FRENCH, "ru", ALGORITHM.RUSSIAN);

    /** The longest first. */
    private static final List<String> UKRAINIAN_ENDINGS = List.of(
            ("уватимуться атимуться увалися уватися ювалися юватися аються ається ований ування уються ується ювання юються "
                            + "юється яються яється аного атися еного еться итися иться ована овано овані увати ювати "
                            + "ються яться ється ітися їться аний аним аних ання аною ають ений еним ених "
                            + "ення еною ними ного ному ової ують юють яння яють іння ами ана ано "
                            + "ані ати ать еві ена ено ені ими ити ить ові ого ому уть "
                            + "ють ями яти ять іти ією їть ам ах ає ем ею ий им "
                            + "их ла ли ло ом ою ої ся ує ює ям ях яє єм "
                            + "єю ів ій їв а е и й о у ь ю я є "
                            + "і ї")
                    .split(" ", -1));

    private static final Map<String, Stems> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Stems(String language) {
        this.language = language;
    }

    static Stems of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Stems::new);
    }

    /** Notes a form whose stem no rule gives. */
    void irregular(String form, String base) {
        String stem = stem(base);
        if (!stem(form).equals(stem)) {
            known.put(form, stem);
        }
    }

    /** The stem of a folded word. */
    String stem(String folded) {
        String stem = known.get(folded);
        if (stem == null) {
            stem = reduce(Spelling.regular(folded, language));
            if (known.size() < MOST_KEPT && folded.length() < 40) {
                known.put(folded, stem);
            }
        }
        return stem;
    }

    private String reduce(String folded) {
        if (folded.length() <= SHORTEST_STEM) {
            return folded;
        }
        if (language.equals("uk")) {
            return ukrainian(folded);
        }
        ALGORITHM algorithm = ALGORITHMS.get(language);
        if (algorithm == null || folded.length() > 60) {
            return folded;
        }
        String stem = new SnowballStemmer(algorithm).stem(folded).toString();
        return language.equals("fr") && stem.length() > 6 && stem.endsWith("ent")
                ? stem.substring(0, stem.length() - 3)
                : stem;
    }

    private static String ukrainian(String folded) {
        for (String ending : UKRAINIAN_ENDINGS) {
            if (folded.length() - ending.length() >= SHORTEST_STEM && folded.endsWith(ending)) {
                String stem = folded.substring(0, folded.length() - ending.length());
                boolean vowel =
                        stem.length() > SHORTEST_STEM && "аеєиіїоуюяьй".indexOf(stem.charAt(stem.length() - 1)) >= 0;
                return vowel ? stem.substring(0, stem.length() - 1) : stem;
            }
        }
        return folded;
    }
}
