package org.travaux.semantics.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/** Reads dates from words: {@code 31 December 2028}, {@code May 15}, {@code 1er avril}, {@code 2028-12-31}, {@code 31.12.2028}. */
final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int FIRST_BARE_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int YEAR_DIGITS = 4;

    private static final Set<String> BETWEEN = Set.of("of", "de", "del", "du", ".", ",", "-");
    private static final Set<String> BEHIND_DAY =
            Set.of("st", "nd", "rd", "th", "er", "\u00BA", "го", "е", "й", "я", "го.");

    private final List<Word> words;
    private final NumberWords table;
    private int end;

    DateReader(List<Word> words, NumberWords table) {
        this.words = words;
        this.table = table;
    }

    /** The index behind the last date found. */
    int end() {
        return end;
    }

    /** The date that begins at a word, or null. */
    @Nullable Fact at(int index) {
        Fact date = monthNamed(index);
        if (date == null) {
            date = digits(index);
        }
        return date;
    }

    private @Nullable Fact monthNamed(int index) {
        int day = number(index, LAST_DAY);
        int at = index;
        int month;
        if (day > 0) {
            at = skip(afterDay(index + 1));
            month = month(at);
            if (month == 0) {
                return null;
            }
            at++;
        } else {
            month = month(index);
            if (month == 0) {
                return null;
            }
            at++;
            day = number(at, LAST_DAY);
            if (day > 0) {
                at = afterDay(at + 1);
            }
        }
        int year = year(skip(at));
        if (day == 0 && year == 0) {
            return null;
        }
        return fact(index, year > 0 ? skip(at) + 1 : at, year, month, day);
    }

    private @Nullable Fact digits(int index) {
        if (index + 4 >= words.size() || !touching(index, index + 4)) {
            return null;
        }
        String mark = words.get(index + 1).text();
        if (!words.get(index + 3).is(mark)) {
            return null;
        }
        int middle = number(index + 2, LAST_MONTH);
        int firstYear = year(index);
        int lastYear = year(index + 4);
        if ((mark.equals("-") || mark.equals("/")) && firstYear > 0 && middle > 0 && number(index + 4, LAST_DAY) > 0) {
            return fact(index, index + 5, firstYear, middle, number(index + 4, LAST_DAY));
        }
        boolean dayFirst = mark.equals(".") || mark.equals("/");
        return dayFirst && lastYear > 0 && middle > 0 && number(index, LAST_DAY) > 0
                ? fact(index, index + 5, lastYear, middle, number(index, LAST_DAY))
                : null;
    }

    /** A year alone; null where four digits rather are a quantity. */
    @Nullable Fact bareYear(int index) {
        int year = year(index);
        return year >= FIRST_BARE_YEAR && year <= LAST_YEAR ? fact(index, index + 1, year, 0, 0) : null;
    }

    private boolean touching(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.get(i).touches(words.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private int afterDay(int index) {
        int at = index;
        if (at + 1 < words.size()
                && words.get(at).isHyphen()
                && BEHIND_DAY.contains(words.get(at + 1).key())) {
            at++;
        }
        return at < words.size()
                        && BEHIND_DAY.contains(words.get(at).key())
                        && words.get(at - 1).touches(words.get(at))
                ? at + 1
                : at;
    }

    private int skip(int index) {
        int at = index;
        while (at < words.size()
                && at < index + 2
                && BETWEEN.contains(words.get(at).key())) {
            at++;
        }
        return at;
    }

    private int month(int index) {
        return index < words.size() && words.get(index).isLetters()
                ? table.month(words.get(index).key())
                : 0;
    }

    private int year(int index) {
        return index < words.size() && words.get(index).text().length() == YEAR_DIGITS
                ? Math.max(0, number(index, LAST_YEAR) >= FIRST_YEAR ? number(index, LAST_YEAR) : 0)
                : 0;
    }

    /** The number a word is, if it is not greater than this; else 0. */
    private int number(int index, int most) {
        if (index >= words.size()) {
            return 0;
        }
        Word word = words.get(index);
        if (!word.isDigits() || word.text().length() > YEAR_DIGITS) {
            return 0;
        }
        int number = Integer.parseInt(word.text());
        return number <= most ? number : 0;
    }

    private Fact fact(int from, int to, int year, int month, int day) {
        end = to;
        String value = (year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year))
                + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
        return new Fact(
                FactKind.DATE,
                value,
                null,
                false,
                new TextSpan(words.get(from).start(), words.get(to - 1).end()));
    }
}
