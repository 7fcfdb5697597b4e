package org.travaux.diff.semantic.facet.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.TimeLimit;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/**
 * What a clause says of time in one place.
 *
 * @param limit kind and value
 * @param from index of its first term
 * @param to index behind its last term
 * @param hours how long it is, in hours; null where no period is said
 * @param date the date said, else empty
 * @param marker the value of its marker: before, after, from, for, upon, until; else empty
 * @param vague how vague, from 1 (at once) to 3 (some day); 0 where it is not
 */
record TimeUse(TimeLimit limit, int from, int to, @Nullable BigDecimal hours, String date, String marker, int vague) {

    private static final BigDecimal HOURS_OF_A_MONTH = new BigDecimal("730.5");

    /** How soon vague times are; those not here are between. */
    private static final Map<String, Integer> VAGUENESS = Map.ofEntries(
            Map.entry("immediately", 1),
            Map.entry("promptly", 1),
            Map.entry("without delay", 1),
            Map.entry("as soon as possible", 1),
            Map.entry("forthwith", 1),
            Map.entry("without undue delay", 1),
            Map.entry("expeditiously", 1),
            Map.entry("as quickly as possible", 1),
            Map.entry("immédiatement", 1),
            Map.entry("sans délai", 1),
            Map.entry("dans les meilleurs délais", 1),
            Map.entry("немедленно", 1),
            Map.entry("негайно", 1),
            Map.entry("якнайшвидше", 1),
            Map.entry("in due course", 3),
            Map.entry("en temps utile", 3),
            Map.entry("належний час", 3),
            Map.entry("unlimited", 4));

    /** The time that terms from here on say, a part or a single term. */
    static TimeUse of(Side side, int from, int to) {
        BigDecimal hours = null;
        String date = "";
        String marker = "";
        String frequency = "";
        int vague = 0;
        StringBuilder anchor = new StringBuilder();
        for (int i = from; i < to; i++) {
            Term term = side.term(i);
            switch (term.kind()) {
                case PERIOD -> hours = hours == null ? hoursOf(term.value()) : hours;
                case DATE -> date = date.isEmpty() ? term.value() : date;
                case FREQUENCY -> frequency = term.value();
                case VAGUE -> vague = VAGUENESS.getOrDefault(term.value(), 2);
                case TIME -> marker = marker.isEmpty() ? term.value() : marker;
                case NUMBER -> {
                    if (hours == null && term.value().matches("[0-9]+(?:\\.[0-9]+)?") && Ages.is(side, i)) {
                        hours = new BigDecimal(term.value()).multiply(new BigDecimal("8766"));
                    }
                }
                case WORD, NAME -> anchor.append(anchor.isEmpty() ? "" : " ").append(term.text());
                default -> {}
            }
        }
        TimeLimit limit = limit(side, from, to, hours, date, marker, frequency, vague, anchor.toString());
        return new TimeUse(limit, from, to, hours, date, marker, vague);
    }

    private static TimeLimit limit(
            Side side,
            int from,
            int to,
            @Nullable BigDecimal hours,
            String date,
            String marker,
            String frequency,
            int vague,
            String anchor) {
        if (!frequency.isEmpty()) {
            return new TimeLimit(TimeLimit.Kind.FREQUENCY, frequency);
        }
        if (vague > 0) {
            return new TimeLimit(
                    vague == 4 ? TimeLimit.Kind.DURATION : TimeLimit.Kind.DEADLINE, side.words(side.span(from, to)));
        }
        String tail = anchor.isEmpty() ? "" : " " + anchor;
        if (hours != null) {
            String value = period(hours) + tail;
            TimeLimit.Kind kind = switch (marker) {
                case "for" -> TimeLimit.Kind.DURATION;
                case "before" -> TimeLimit.Kind.DEADLINE;
                case "after", "upon", "from" -> TimeLimit.Kind.TRIGGER;
                default ->
                    isIn(side, from)
                            ? TimeLimit.Kind.DEADLINE
                            : behind(side, to) ? TimeLimit.Kind.TRIGGER : TimeLimit.Kind.DURATION;
            };
            return new TimeLimit(kind, value);
        }
        if (!date.isEmpty()) {
            TimeLimit.Kind kind =
                    marker.equals("before") || marker.equals("until") ? TimeLimit.Kind.DEADLINE : TimeLimit.Kind.DATE;
            return new TimeLimit(kind, date);
        }
        String value = tail.isEmpty() ? side.words(side.span(from, to)) : tail.strip();
        return switch (marker) {
            case "upon" -> new TimeLimit(TimeLimit.Kind.TRIGGER, value);
            case "after", "before" ->
                new TimeLimit(
                        isEnd(side, from, to) ? TimeLimit.Kind.DEADLINE : TimeLimit.Kind.SEQUENCE,
                        marker + " " + value);
            case "for" -> new TimeLimit(TimeLimit.Kind.DURATION, value);
            default -> new TimeLimit(TimeLimit.Kind.DATE, value);
        };
    }

    /** {@code by the end of the round} sets a deadline, {@code before the vote} a sequence. */
    private static boolean isEnd(Side side, int from, int to) {
        String first = side.term(from).text().toLowerCase(java.util.Locale.ROOT);
        return first.startsWith("by")
                || first.startsWith("no later")
                || first.startsWith("not later")
                || first.startsWith("within")
                || (to > from + 1 && first.contains("end of"));
    }

    /** {@code in 100 days}. */
    private static boolean isIn(Side side, int from) {
        return from > 0 && side.term(from - 1).text().equalsIgnoreCase("in");
    }

    /** {@code 30 days later}: a period counted from an event. */
    private static boolean behind(Side side, int to) {
        if (to >= side.size()) {
            return false;
        }
        Term next = side.term(to);
        String word = next.text().toLowerCase(java.util.Locale.ROOT);
        return next.kind() == Term.Kind.TIME
                || word.equals("later")
                || word.equals("thereafter")
                || word.equals("afterwards");
    }

    private static BigDecimal hoursOf(String value) {
        int blank = value.indexOf(' ');
        String digits = value.substring(0, blank < 0 ? value.length() : blank);
        if (!digits.matches("[0-9]+(?:\\.[0-9]+)?")) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = new BigDecimal(digits);
        return value.endsWith("month") ? number.multiply(HOURS_OF_A_MONTH) : number;
    }

    private static String period(BigDecimal hours) {
        BigDecimal[] months = hours.divideAndRemainder(HOURS_OF_A_MONTH);
        if (months[1].signum() == 0 && months[0].signum() > 0) {
            int count = months[0].intValue();
            return count % 12 == 0 ? "P" + count / 12 + "Y" : "P" + count + "M";
        }
        BigDecimal[] days = hours.divideAndRemainder(new BigDecimal(24));
        return days[1].signum() == 0 && days[0].compareTo(new BigDecimal(3)) > 0
                ? "P" + days[0].toBigInteger() + "D"
                : "PT" + hours.stripTrailingZeros().toPlainString() + "H";
    }

    TextSpan span(Side side) {
        return side.span(from, to);
    }

    /** Whether a part says a time. */
    static boolean isTime(Part part) {
        return part.role() == Part.Role.TIME;
    }
}
