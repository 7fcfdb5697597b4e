package org.travaux.ingest.label;

import java.util.Locale;
import java.util.Set;

/** Names of months as they stand behind the day in a date, in the languages that ingest knows. */
final class Months {

    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня",
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
            "januar",
            "jänner",
            "februar",
            "märz",
            "juni",
            "juli",
            "oktober",
            "dezember",
            "de enero",
            "de febrero",
            "de marzo",
            "de abril",
            "de mayo",
            "de junio",
            "de julio",
            "de agosto",
            "de septiembre",
            "de octubre",
            "de noviembre",
            "de diciembre");

    private Months() {}

    /** Whether a text begins with the name of a month. */
    static boolean startsWithMonth(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = endOfWord(text, start);
        if (end == start) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (word.equals("de") && end < text.length()) {
            int next = endOfWord(text, end + 1);
            return NAMES.contains("de " + text.substring(end + 1, next).toLowerCase(Locale.ROOT));
        }
        return NAMES.contains(word);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
