package org.travaux.semantics.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/** Reads quantities from words: {@code 1 800}, {@code 1,800}, {@code 2.5 million}, {@code vingt-cinq ans}, {@code 60 per cent}. */
final class QuantityReader {

    private static final Pattern GROUPED =
            Pattern.compile("\\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009'\u2019]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");
    private static final Set<String> POINT_LANGUAGES = Set.of("en", "zh", "ja", "ko", "th", "he");
    private static final int GROUP = 3;

    private final String text;
    private final List<Word> words;
    private final NumberWords table;
    private final boolean pointIsDecimal;
    private int end;

    QuantityReader(String text, List<Word> words, NumberWords table, String language) {
        this.text = text;
        this.words = words;
        this.table = table;
        this.pointIsDecimal = POINT_LANGUAGES.contains(language);
    }

    /** The index behind the last quantity found. */
    int end() {
        return end;
    }

    /** The quantity that begins at a word, or null. */
    @Nullable Fact at(int index) {
        Word word = words.get(index);
        return word.isDigits() ? digits(index) : word.isLetters() ? spelled(index) : null;
    }

    private @Nullable Fact digits(int index) {
        int start = words.get(index).start();
        String written = match(GROUPED, start);
        if (written == null) {
            written = match(DIGITS, start);
        }
        if (written == null) {
            return null;
        }
        int next = index;
        while (next < words.size() && words.get(next).start() < start + written.length()) {
            next++;
        }
        end = next;
        boolean partOfName = index > 0
                && words.get(index - 1).touches(words.get(index))
                && (words.get(index - 1).isLetters()
                        || (index > 1
                                && words.get(index - 1).isHyphen()
                                && words.get(index - 2).isLetters()
                                && words.get(index - 2).touches(words.get(index - 1))));
        boolean ordinal = next < words.size()
                && words.get(next).isLetters()
                && words.get(next).start() == start + written.length();
        BigDecimal number = value(written);
        if (partOfName) {
            return null;
        }
        return number == null ? fact(index, next, written, null, false) : counted(index, next, number, ordinal);
    }

    private @Nullable String match(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    /** What digits come to; null for times, shares and the like. */
    private @Nullable BigDecimal value(String written) {
        if (written.indexOf(':') >= 0 || written.indexOf('/') >= 0) {
            return null;
        }
        String plain = written.replaceAll("[ \u00A0\u202F\u2009'\u2019]", "");
        boolean spaced = plain.length() < written.length();
        int comma = plain.indexOf(',');
        int point = plain.indexOf('.');
        char decimal = pointIsDecimal ? '.' : ',';
        if (comma >= 0 && point >= 0) {
            decimal = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
        } else if (comma >= 0 || point >= 0) {
            char mark = comma >= 0 ? ',' : '.';
            boolean repeated = plain.indexOf(mark) != plain.lastIndexOf(mark);
            boolean grouped =
                    plain.length() - plain.lastIndexOf(mark) - 1 == GROUP && !plain.startsWith("0") && !spaced;
            if (repeated) {
                decimal = mark == ',' ? '.' : ',';
            } else if (!grouped) {
                decimal = mark;
            }
        }
        String digits = plain.replace(decimal == '.' ? "," : ".", "").replace(',', '.');
        return digits.indexOf('.') == digits.lastIndexOf('.') ? new BigDecimal(digits) : null;
    }

    private @Nullable Fact spelled(int index) {
        StringJoiner joined = new StringJoiner(" ");
        Integer best = null;
        int bestEnd = index;
        int used = 0;
        for (int at = index; at < words.size() && used < NumberWords.MOST_WORDS; at++) {
            Word word = words.get(at);
            if (word.isHyphen() && at > index && words.get(at - 1).touches(word)) {
                continue;
            }
            if (!word.isLetters()) {
                break;
            }
            joined.add(word.key());
            used++;
            Integer number = table.number(joined.toString());
            if (number != null) {
                best = number;
                bestEnd = at + 1;
            }
        }
        boolean ofPercent = index > 0
                && table.unit(words.get(index - 1).key() + "_"
                                + words.get(index).key())
                        != null;
        return best == null || ofPercent ? null : counted(index, bestEnd, BigDecimal.valueOf(best), true);
    }

    private Fact counted(int from, int next, BigDecimal number, boolean spelled) {
        BigDecimal value = number;
        int at = next;
        for (int power = scale(at); power > 0; power = scale(at)) {
            value = value.scaleByPowerOfTen(power);
            at++;
            if (at < words.size() && words.get(at).is(".")) {
                break;
            }
        }
        int last = at;
        String unit = null;
        int look = at;
        boolean abbreviated =
                at > next && look < words.size() && words.get(look).is(".");
        if (look < words.size() && (words.get(look).isHyphen() || abbreviated)) {
            look++;
        }
        for (int step = 0; step < GROUP && unit == null && look < words.size(); step++) {
            unit = unit(look);
            if (unit != null) {
                last = look + (table.unit(words.get(look).key()) == null ? 2 : 1);
            } else if (table.isQualifier(words.get(look).key())
                    || words.get(look).is("'")
                    || words.get(look).is("\u2019")) {
                look++;
            } else {
                break;
            }
        }
        if (unit != null && last < words.size() && isAdjective(last)) {
            last++;
        }
        end = last;
        return fact(from, last, value.stripTrailingZeros().toPlainString(), unit, spelled);
    }

    /** Whether a word behind a unit belongs to it, as in {@code mètres cubes}; a preposition does not. */
    private boolean isAdjective(int index) {
        return table.isQualifier(words.get(index).key())
                && words.get(index).text().length() > 2;
    }

    private int scale(int index) {
        return index < words.size() ? table.scale(words.get(index).key()) : 0;
    }

    private @Nullable String unit(int index) {
        String one = table.unit(words.get(index).key());
        if (one == null && index + 1 < words.size()) {
            return table.unit(
                    words.get(index).key() + "_" + words.get(index + 1).key());
        }
        return one;
    }

    private Fact fact(int from, int to, String value, @Nullable String unit, boolean spelled) {
        end = to;
        return new Fact(
                FactKind.QUANTITY,
                value,
                unit,
                spelled,
                new TextSpan(words.get(from).start(), words.get(to - 1).end()));
    }
}
