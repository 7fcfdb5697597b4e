package org.travaux.ingest.plain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text as it writes them within its lines; made when first asked for. */
final class WrittenWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*(?![-\u2010])");

    private final String text;
    private @Nullable Set<String> words;

    WrittenWords(String text) {
        this.text = text;
    }

    boolean contain(String word) {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                known.add(matcher.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
            }
            words = known;
        }
        return known.contains(word.toLowerCase(Locale.ROOT).replace('\u2010', '-'));
    }
}
