package org.travaux.semantics.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a run of digits or a single mark, as facts are read from it.
 *
 * @param text as written
 * @param key in small letters, with plain apostrophes
 * @param start first offset in the text
 * @param end offset behind the last one
 */
record Word(String text, String key, int start, int end) {

    /** Where an apostrophe is part of a word; elsewhere it parts an article or an ending from it. */
    private static final Set<String> APOSTROPHE_INSIDE = Set.of("uk", "be");

    private static final Pattern WITH_APOSTROPHES =
            Pattern.compile("\\p{Nd}+|\\p{L}[\\p{L}\\p{M}]*(?:['\u2019\u02BC]\\p{L}[\\p{L}\\p{M}]*)*|[^\\s\\p{Z}]");
    private static final Pattern WITHOUT = Pattern.compile("\\p{Nd}+|\\p{L}[\\p{L}\\p{M}]*|[^\\s\\p{Z}]");

    static List<Word> of(String text, String language) {
        Matcher matcher = (APOSTROPHE_INSIDE.contains(language) ? WITH_APOSTROPHES : WITHOUT).matcher(text);
        List<Word> words = new ArrayList<>();
        while (matcher.find()) {
            String written = matcher.group();
            String key =
                    written.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
            words.add(new Word(written, key, matcher.start(), matcher.end()));
        }
        return words;
    }

    boolean isLetters() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean is(String mark) {
        return text.equals(mark);
    }

    boolean isHyphen() {
        return is("-") || is("\u2010") || is("\u2011");
    }

    /** Whether nothing stands between this and the next. */
    boolean touches(Word next) {
        return end == next.start;
    }
}
