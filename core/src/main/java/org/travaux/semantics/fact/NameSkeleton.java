package org.travaux.semantics.fact;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is left of a name when script, vowels and spelling habits are taken away, so that {@code Donetsk} and {@code Донецьк}
 * come to the same.
 */
public final class NameSkeleton {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 2;
    private static final String SPELLINGS = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower";
    private static final Map<String, String> ROMANISED =
            Map.of("uk", "Ukrainian-Latin/BGN; ", "ru", "Russian-Latin/BGN; ", "be", "Belarusian-Latin/BGN; ");

    /** Groups of letters that languages write differently, longest first, and what they are written as here. */
    private static final List<String> SOUNDS = List.of(
            "shch=s", "tch=s", "sch=s", "dzh=z", "sh=s", "ch=s", "zh=s", "ts=s", "tz=s", "kh=g", "gh=g", "ph=f", "th=t",
            "ck=k", "qu=k", "ce=se", "ci=si", "cy=si", "ge=se", "gi=si", "x=ks", "c=k", "q=k", "h=g", "z=s", "j=s",
            "w=v");

    private static final Map<String, Transliterator> BY_LANGUAGE = new ConcurrentHashMap<>();

    private NameSkeleton() {}

    /**
     * {@return the skeleton of a word or name; empty where nothing is left}
     *
     * @param name as written
     * @param language ISO 639 code of the text it stands in
     */
    public static String of(String name, String language) {
        String latin = latin(name, language).replaceAll("[^a-z]", "");
        for (String sound : SOUNDS) {
            int sign = sound.indexOf('=');
            latin = latin.replace(sound.substring(0, sign), sound.substring(sign + 1));
        }
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            boolean vowel = "aeiouy".indexOf(c) >= 0;
            if (vowel && i == 0) {
                bones.append('a');
            } else if (!vowel && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
                bones.append(c);
            }
        }
        return bones.toString();
    }

    /**
     * {@return the name in the letters a to z}
     *
     * @param name as written
     * @param language ISO 639 code of the text it stands in
     */
    public static String latin(String name, String language) {
        Transliterator transliterator = BY_LANGUAGE.computeIfAbsent(
                language, key -> Transliterator.getInstance(ROMANISED.getOrDefault(key, "") + SPELLINGS));
        return transliterator.transliterate(name).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return whether two skeletons may be of one name: the same, or one goes on with a short ending}
     *
     * @param one a skeleton
     * @param other another
     */
    public static boolean near(String one, String other) {
        if (one.equals(other)) {
            return !one.isEmpty();
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= SHORTEST_STEM
                && longer.length() - shorter.length() <= LONGEST_ENDING
                && longer.startsWith(shorter);
    }
}
