package org.travaux.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.TextSpan;

/** Spaces that an image's reader put inside numbers: {@code 800 ,000}, {@code 8 00 000}. */
final class Spaces {

    /** {@code 800 ,000} and {@code 800, 000}; what looks so in a list of numbers has a space behind its commas. */
    private static final Pattern AROUND_COMMA = Pattern.compile("(?<![\\p{L}\\p{N}.,]|[\\p{N}.,\\p{Pd}] )\\p{Nd}{1,3}"
            + "(?: [.,]\\p{Nd}{3}| ?[.,] 000)(?:[.,]\\p{Nd}{3})*(?![\\p{L}\\p{N}])");

    private static final Pattern GROUPS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:-])\\p{Nd}{1,3}(?:[ \\u00A0\\u202F]\\p{Nd}{1,3}){2,}(?![\\p{L}\\p{N}]|[.,/:-]\\p{Nd})");

    private Spaces() {}

    static List<Doubt> doubts(String text) {
        List<Doubt> doubts = new ArrayList<>();
        if (!maybe(text)) {
            return doubts;
        }
        add(doubts, AROUND_COMMA.matcher(text));
        Matcher groups = GROUPS.matcher(text);
        while (groups.find()) {
            if (isBroken(groups.group())) {
                doubts.add(doubt(groups));
            }
        }
        return doubts;
    }

    /** Whether a space stands before a comma, a full stop or a zero, as it does in all that is looked for. */
    private static boolean maybe(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\u00A0' || c == '\u202F') {
                char next = text.charAt(at + 1);
                if (next == ',' || next == '.' || next == '0') {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 8 00 000}: groups that are not of three each, but are so when put together. */
    private static boolean isBroken(String number) {
        String[] parts = number.split("[ \\u00A0\\u202F]", -1);
        int digits = 0;
        boolean regular = true;
        for (int i = 0; i < parts.length; i++) {
            digits += parts[i].length();
            regular &= i == 0 || parts[i].length() == 3;
        }
        String last = parts[parts.length - 1];
        String joined = String.join("", parts);
        return !regular
                && last.equals("000")
                && joined.length() == digits
                && digits >= 5
                && parts.length == 3
                && parts[0].length() + parts[1].length() == 3;
    }

    private static void add(List<Doubt> doubts, Matcher matcher) {
        while (matcher.find()) {
            doubts.add(doubt(matcher));
        }
    }

    private static Doubt doubt(Matcher matcher) {
        String found = matcher.group();
        String likely = found.indexOf(',') >= 0 || found.indexOf('.') >= 0
                ? found.replaceAll("\\s", "")
                : found.replaceAll("[ \\u00A0\\u202F]", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        return new Doubt(Doubt.SPACE, new TextSpan(matcher.start(), matcher.end()), found, likely);
    }
}
