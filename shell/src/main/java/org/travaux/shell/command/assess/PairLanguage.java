package org.travaux.shell.command.assess;

import org.travaux.ingest.LanguageDetector;

/** Tells the language of a pair that does not name it. */
final class PairLanguage {

    private PairLanguage() {}

    /**
     * The BCP 47 tag of the language that letters and small words speak for; where they are too few, Russian for Cyrillic
     * letters and English for others.
     */
    static String of(String before, String after) {
        String both = before + "\n" + after;
        String detected = LanguageDetector.detect(both);
        if (!detected.equals(LanguageDetector.UNKNOWN)) {
            return detected;
        }
        boolean cyrillic = both.codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? "ru" : "en";
    }
}
