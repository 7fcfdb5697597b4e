package org.travaux.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.TextSpan;

/**
 * Words of one script with letters of another that look alike: a Latin {@code a} in a Cyrillic word. A part of a word that
 * is wholly of one script is a name or a prefix ({@code iPhone-и}, {@code Х-101}, {@code HIV-інфекція}) and not doubted;
 * nor is a word with a foreign letter that looks like none of its own.
 */
final class Scripts {

    private static final String LATIN = "AaBCcEeHIiKkMOoPpTXxyYSsJj";
    private static final String CYRILLIC = "АаВСсЕеНІіКкМОоРрТХхуУЅѕЈј";

    /** Roman numbers are often typed with whatever letters are at hand. */
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");

    private Scripts() {}

    static List<Doubt> doubts(String word, int offset) {
        List<Doubt> doubts = new ArrayList<>();
        Matcher parts = PART.matcher(word);
        while (parts.find()) {
            String part = parts.group();
            String likely = likely(part);
            if (!likely.equals(part)
                    && !ROMAN.matcher(replaced(part, CYRILLIC, LATIN)).matches()) {
                int start = offset + parts.start();
                doubts.add(new Doubt(Doubt.SCRIPT, new TextSpan(start, start + part.length()), part, likely));
            }
        }
        return doubts;
    }

    /** The word in one script; itself where it is so already, or where it cannot be told. */
    private static String likely(String part) {
        int latin = 0;
        int cyrillic = 0;
        int latinAlike = 0;
        int cyrillicAlike = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (script == Character.UnicodeScript.LATIN) {
                latin++;
                latinAlike += LATIN.indexOf(c) >= 0 ? 1 : 0;
            } else if (script == Character.UnicodeScript.CYRILLIC) {
                cyrillic++;
                cyrillicAlike += CYRILLIC.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (latin == 0 || cyrillic == 0) {
            return part;
        }
        boolean toCyrillic = latin == latinAlike && cyrillic > cyrillicAlike;
        boolean toLatin = cyrillic == cyrillicAlike && latin > latinAlike;
        if (toCyrillic == toLatin) {
            // Either all letters look alike in both scripts, or some letters of each fit one script only.
            toCyrillic = toCyrillic || (latin == latinAlike && cyrillic > latin);
            toLatin = cyrillic == cyrillicAlike && latin > cyrillic;
            if (toCyrillic == toLatin) {
                return part;
            }
        }
        return toCyrillic ? replaced(part, LATIN, CYRILLIC) : replaced(part, CYRILLIC, LATIN);
    }

    private static String replaced(String part, String from, String to) {
        StringBuilder text = new StringBuilder(part);
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, to.charAt(at));
            }
        }
        return text.toString();
    }
}
