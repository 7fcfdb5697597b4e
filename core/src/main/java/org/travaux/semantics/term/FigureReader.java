package org.travaux.semantics.term;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.fact.Fact;
import org.travaux.semantics.fact.FactKind;
import org.travaux.semantics.fact.FactReader;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;

/** Reads figures: quantities with unit or currency, dates, times of day, periods in words, ordinals, Roman numerals. */
public final class FigureReader {
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Set<String> YEAR = Set.of("року", "рік", "р", "года", "год", "г");
    private static final Set<String> SQUARE =
            Set.of("square", "sq", "carré", "carrés", "квадратних", "квадратных", "кв", "квадратні", "квадратные");
    private static final Set<String> PER = Set.of("per", "an", "a", "par", "на", "за", "в", "/", "each");
    private static final Pattern MAY = Pattern.compile("\\b(?:may|march)\\b");
    private static final Set<String> IN_MONTH = Set.of(
            "in", "of", "from", "to", "by", "until", "before", "since", "between", "and", "each", "every", "en", "de",
            "d'", "à", "au", "в", "у", "до", "з", "с", "по", "від", "от");

    private final String text;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final List<Lexeme> lexemes;
    private final Ordinals ordinals;
    private final ClockReader clocks;
    private final Map<Integer, Fact> facts = new HashMap<>();

    FigureReader(String text, Lexicon lexicon, Phrases phrases) {
        this.text = text;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.lexemes = phrases.lexemes();
        this.clocks = new ClockReader(lexicon, lexemes);
        this.ordinals = Ordinals.of(lexicon.language());
        for (Fact fact : FactReader.numbers(text, lexicon.language())) {
            facts.put(fact.span().start(), fact);
        }
    }

    /** The quantities and dates of the text by where they begin. */
    Map<Integer, Fact> facts() {
        return facts;
    }

    /**
     * A figure.
     *
     * @param kind what sort
     * @param key what it comes to
     * @param reading what it reads as aloud
     * @param end index behind its last lexeme
     */
    record Figure(Term.Kind kind, String key, String reading, int end) {}

    /** The figure that begins at a lexeme, or null. */
    @Nullable Figure at(int index) {
        Figure figure = range(index);
        if (figure == null) {
            figure = clocks.at(index);
        }
        if (figure == null) {
            figure = andHalf(index);
        }
        Fact fact = facts.get(lexemes.get(index).start());
        if (figure == null && fact != null && fact.kind() == FactKind.DATE) {
            figure = fact(index);
        }
        if (figure == null) {
            figure = ordinal(index);
        }
        if (figure == null) {
            figure = fact(index);
        }
        if (figure == null) {
            figure = month(index);
        }
        if (figure == null) {
            figure = roman(index);
        }
        return figure;
    }

    /** {@code 1-4}, written as one. */
    private @Nullable Figure range(int index) {
        String text = lexemes.get(index).text();
        boolean range = text.matches("\\d{1,6}[-\u2010\u2011]\\d{1,6}");
        return range ? new Figure(Term.Kind.NUMBER, text, text, index + 1) : null;
    }

    /** {@code one and a half years}, {@code two and a half million}. */
    private @Nullable Figure andHalf(int index) {
        if (index + 4 >= lexemes.size()
                || !lexemes.get(index + 1).folded().equals("and")
                || !lexemes.get(index + 3).folded().equals("half")) {
            return null;
        }
        Fact fact = facts.get(lexemes.get(index).start());
        String whole = lexemes.get(index).folded().equals("one") ? "1" : fact == null ? "" : fact.value();
        if (!whole.matches("[0-9]+")) {
            return null;
        }
        String number = whole + ".5";
        String unit = lexemes.get(index + 4).text();
        String iso = TimeUnits.iso(unit, number);
        return iso.isEmpty()
                ? null
                : new Figure(Term.Kind.PERIOD, period(iso), number + " " + TimeUnits.unit(unit), index + 5);
    }

    /** {@code the thirtieth of September 2033}. */
    private @Nullable Figure dayOf(Ordinals.Found day, int next) {
        int at = next < lexemes.size() && lexemes.get(next).folded().equals("of") ? next + 1 : next;
        Fact month = at < lexemes.size() ? facts.get(lexemes.get(at).start()) : null;
        if (month == null || month.kind() != FactKind.DATE || !month.value().matches("[0-9X]{4}-\\d\\d")) {
            return null;
        }
        String date = month.value() + String.format(Locale.ROOT, "-%02d", day.number());
        return new Figure(Term.Kind.DATE, date, date, endOf(at, month.span().end()));
    }

    private @Nullable Figure ordinal(int index) {
        Ordinals.Found found = ordinals.at(lexemes, index);
        Figure date = found == null ? null : dayOf(found, index + found.length());
        if (date != null) {
            return date;
        }
        return found == null
                ? null
                : new Figure(Term.Kind.WORD, "ord:" + found.number(), "ord:" + found.number(), index + found.length());
    }

    private @Nullable Figure fact(int index) {
        Lexeme lexeme = lexemes.get(index);
        Fact fact = facts.get(lexeme.start());
        if (fact == null || isVerb(fact) || (lexeme.isWord() && longerThan(index, fact))) {
            return null;
        }
        int end = endOf(index, fact.span().end());
        if (fact.kind() == FactKind.DATE
                && end < lexemes.size()
                && YEAR.contains(lexemes.get(end).folded())) {
            end++;
        }
        Figure millions = millions(index, fact, end);
        if (millions != null) {
            return millions;
        }
        Measures.Measure measure = Measures.of(fact, isSquare(index, end));
        if (measure.kind() == Term.Kind.NUMBER && measure.unit().isEmpty()) {
            Match behind = end < lexemes.size() ? nameAt(end) : null;
            if (behind != null && lexicon.kindOf(behind.value()).equals("currency")) {
                String money = measure.number() + " " + behind.value();
                return new Figure(Term.Kind.NUMBER, money, money, end + behind.length());
            }
        }
        int rate = rateEnd(end);
        if (measure.unit().equals("metre") && rate > end) {
            return new Figure(measure.kind(), measure.key() + " per hour", measure.reading() + " per hour", rate);
        }
        int majority = majorityEnd(end);
        if (measure.unit().equals("share") && majority > end) {
            String value = ">=" + measure.key();
            return new Figure(Term.Kind.NUMBER, value, value, majority);
        }
        return new Figure(measure.kind(), measure.key(), measure.reading(), end);
    }

    /** {@code USD 3m}, {@code 14m euros}. */
    private @Nullable Figure millions(int index, Fact fact, int end) {
        boolean short_ =
                "metre".equals(fact.unit()) && lexemes.get(end - 1).folded().endsWith("m");
        boolean glued = index == end - 1 || lexemes.get(end - 1).folded().equals("m");
        if (!short_ || !glued || !fact.value().matches("[0-9]+(?:\\.[0-9]+)?")) {
            return null;
        }
        String number = plain(new BigDecimal(fact.value()).scaleByPowerOfTen(6));
        Match before = index > 0 ? nameAt(index - 1) : null;
        if (before != null && isCurrency(before)) {
            return new Figure(Term.Kind.NUMBER, number, number, end);
        }
        Match behind = end < lexemes.size() ? nameAt(end) : null;
        String money = behind != null && isCurrency(behind) ? number + " " + behind.value() : "";
        return money.isEmpty() || behind == null
                ? null
                : new Figure(Term.Kind.NUMBER, money, money, end + behind.length());
    }

    private boolean isCurrency(Match name) {
        return lexicon.kindOf(name.value()).equals("currency");
    }

    /** {@code the age of 12 may}: no day in May, which is written with a capital. */
    private boolean isVerb(Fact fact) {
        return fact.kind() == FactKind.DATE
                && lexicon.language().equals("en")
                && MAY.matcher(fact.span().of(text)).find();
    }

    private boolean isSquare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SQUARE.contains(lexemes.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private int rateEnd(int from) {
        return from + 1 < lexemes.size()
                        && PER.contains(lexemes.get(from).folded())
                        && ClockReader.HOUR.contains(lexemes.get(from + 1).folded())
                ? from + 2
                : from;
    }

    private int majorityEnd(int from) {
        return from < lexemes.size() && lexemes.get(from).folded().equals("majority") ? from + 1 : from;
    }

    /** Whether a phrase of the tables says more than the number it begins with: {@code two thirds}. */
    private boolean longerThan(int index, Fact fact) {
        for (Match match : phrases.at(index)) {
            boolean figure = match.category() == Category.FRACTION
                    || match.category() == Category.MAJORITY
                    || match.category() == Category.PERIOD
                    || match.category() == Category.VAGUE
                    || match.category() == Category.FREQUENCY;
            int last = Math.min(lexemes.size(), index + match.length()) - 1;
            if (figure && lexemes.get(last).end() > fact.span().end() - (fact.unit() == null ? 0 : 1)) {
                return true;
            }
        }
        return false;
    }

    private int endOf(int index, int offset) {
        int end = index;
        while (end < lexemes.size() && lexemes.get(end).start() < offset) {
            end++;
        }
        return Math.max(end, index + 1);
    }

    private @Nullable Match nameAt(int index) {
        return phrases.at(index).stream()
                .filter(match -> match.category() == Category.NAME)
                .max(Comparator.comparingInt(Match::length))
                .orElse(null);
    }

    /** {@code in June}: a month without day and year. */
    private @Nullable Figure month(int index) {
        Lexeme lexeme = lexemes.get(index);
        if (!lexeme.isWord() || index == 0) {
            return null;
        }
        boolean capital = lexeme.isCapitalised() || !lexicon.language().equals("en");
        boolean placed = IN_MONTH.contains(lexemes.get(index - 1).folded());
        if (!capital || !placed) {
            return null;
        }
        for (Match match : phrases.at(index)) {
            if (match.category() == Category.MONTH) {
                String month = "XXXX-" + match.value();
                return new Figure(Term.Kind.DATE, month, month, index + 1);
            }
        }
        return null;
    }

    /** {@code Phase II}; a lone I or X only behind a word with a capital. */
    private @Nullable Figure roman(int index) {
        Lexeme lexeme = lexemes.get(index);
        boolean roman = lexeme.isWord()
                && lexeme.text().length() < 6
                && ROMAN.matcher(lexeme.text()).matches();
        if (!roman || index == 0 || !lexemes.get(index - 1).isWord()) {
            return null;
        }
        String number = References.arabic(lexeme.text());
        return new Figure(Term.Kind.NUMBER, number, number, index + 1);
    }

    /** A period in words as the tables have it, {@code P18M}, in base units. */
    static String period(String value) {
        String iso = value.replaceFirst("=.*", "");
        BigDecimal number = new BigDecimal(iso.replaceAll("[^0-9.]", ""));
        return switch (iso.charAt(iso.length() - 1)) {
            case 'Y' -> plain(number.multiply(BigDecimal.valueOf(12))) + " month";
            case 'M' -> plain(number) + " month";
            case 'W' -> plain(number.multiply(BigDecimal.valueOf(168))) + " hour";
            case 'D' -> plain(number.multiply(BigDecimal.valueOf(24))) + " hour";
            default -> plain(number) + " hour";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A period as it reads aloud in its own unit: {@code 18 month}. */
    static String said(String iso) {
        if (iso.indexOf('=') > 0) {
            return iso.substring(iso.indexOf('=') + 1);
        }
        String number = iso.replaceAll("[^0-9.]", "");
        return number
                + switch (iso.charAt(iso.length() - 1)) {
                    case 'Y' -> " year";
                    case 'M' -> " month";
                    case 'W' -> " week";
                    case 'D' -> " day";
                    default -> " hour";
                };
    }

    /** The text that is read. */
    String text() {
        return text;
    }
}
