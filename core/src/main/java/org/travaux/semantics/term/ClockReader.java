package org.travaux.semantics.term;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;

/** Reads times of day: {@code 18:00}, {@code 6 p.m.}, {@code 6 h}. */
final class ClockReader {

    static final Set<String> HOUR = Set.of("hour", "h", "heure", "годину", "год", "час", "ч");

    private final Lexicon lexicon;
    private final List<Lexeme> lexemes;

    ClockReader(Lexicon lexicon, List<Lexeme> lexemes) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
    }

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.h]([0-5]\\d)");
    /** The time of day that begins at a lexeme, or null. */
    FigureReader.@Nullable Figure at(int index) {
        Lexeme lexeme = lexemes.get(index);
        if (lexeme.kind() != Lexeme.Kind.NUMBER) {
            return null;
        }
        Matcher matcher = CLOCK.matcher(lexeme.text());
        int hour;
        String minutes = "00";
        if (matcher.matches() && (lexeme.text().indexOf('.') < 0 || isClock(index))) {
            hour = Integer.parseInt(matcher.group(1));
            minutes = matcher.group(2);
        } else if (isFrenchHour(index)) {
            String time = String.format(Locale.ROOT, "T%02d:00", Integer.parseInt(lexeme.text()));
            return new FigureReader.Figure(Term.Kind.DATE, time, time, index + 2);
        } else if (lexeme.text().matches("1[0-2]|[1-9]") && half(index + 1) != 0) {
            hour = Integer.parseInt(lexeme.text());
        } else {
            return null;
        }
        int half = half(index + 1);
        int end = index + 1 + Math.abs(half);
        if (half > 0 && hour < 12) {
            hour += 12;
        } else if (half < 0 && hour == 12) {
            hour = 0;
        }
        if (half == 0
                && end < lexemes.size()
                && HOUR.contains(lexemes.get(end).folded().replaceAll("s$", ""))) {
            end++;
        }
        String time = String.format(Locale.ROOT, "T%02d:%s", hour, minutes);
        return new FigureReader.Figure(Term.Kind.DATE, time, time, end);
    }

    /** Whether a number with a point is a time of day: another such number or a word for it stands beside. */
    private boolean isClock(int index) {
        String before = index > 0 ? lexemes.get(index - 1).folded() : "";
        boolean opens = before.equals("between")
                || before.equals("and")
                || before.equals("from")
                || before.equals("at")
                || before.equals("until")
                || before.equals("to")
                || before.equals("о")
                || before.equals("в")
                || before.equals("à");
        boolean paired = false;
        for (int i = Math.max(0, index - 3); i < Math.min(lexemes.size(), index + 4); i++) {
            paired |= i != index && lexemes.get(i).text().matches("[012]?\\d[.:][0-5]\\d");
        }
        boolean hours = index + 1 < lexemes.size()
                && HOUR.contains(lexemes.get(index + 1).folded().replaceAll("s$", ""));
        return lexeme(index).matches("[012]?\\d\\.[0-5]\\d") && opens && (paired || hours);
    }

    /** {@code à 6 h}, {@code entre 8 heures}: no period but a time of day. */
    private boolean isFrenchHour(int index) {
        return lexicon.language().equals("fr")
                && index > 0
                && index + 1 < lexemes.size()
                && lexeme(index).matches("[01]?\\d|2[0-4]")
                && lexemes.get(index + 1).folded().matches("h|heures?")
                && Set.of("à", "entre", "et", "vers", "dès", "avant")
                        .contains(lexemes.get(index - 1).folded());
    }

    /** How many lexemes {@code p.m.} takes here; less than 0 for {@code a.m.}. */
    private int half(int index) {
        StringBuilder written = new StringBuilder();
        for (int i = index; i < Math.min(lexemes.size(), index + 4); i++) {
            written.append(lexemes.get(i).folded());
            String said = written.toString();
            boolean dotted = i + 1 < lexemes.size() && lexemes.get(i + 1).is(".") && said.endsWith("m");
            if (said.equals("pm") || said.equals("p.m") || said.equals("am") || said.equals("a.m")) {
                int length = i + 1 - index + (dotted && said.contains(".") ? 1 : 0);
                return said.startsWith("p") ? length : -length;
            }
        }
        return 0;
    }

    private String lexeme(int index) {
        return lexemes.get(index).text();
    }
}
