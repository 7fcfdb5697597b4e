package org.travaux.text;

import java.util.Locale;

/** The form in which words stand in tables of words, however a text writes them. */
public final class WordKey {

    private WordKey() {}

    /**
     * {@return words in small letters, hyphens and no-break spaces as spaces, apostrophes straight, soft hyphens gone}
     *
     * @param words any words
     */
    public static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\u00AD' -> {}
                case '-', '\u2010', '\u2011', '\u00A0' -> out.append(' ');
                case '\u02BC', '\u2019' -> out.append('\'');
                default -> out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
