package org.travaux.diff.semantic.facet.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.TimeLimit.Kind;
import org.travaux.semantics.term.Term;

/** Which way a time went: sooner or later, longer or shorter, more or less often. */
final class TimeDirections {

    private static final BigDecimal WEEK = new BigDecimal(168);

    /** Events of a treaty's life in the order in which they come. */
    private static final Map<String, Integer> STAGES = Map.ofEntries(
            Map.entry("negotiation", 0),
            Map.entry("initialling", 1),
            Map.entry("signature", 2),
            Map.entry("signing", 2),
            Map.entry("ratification", 3),
            Map.entry("deposit", 4),
            Map.entry("application", 5),
            Map.entry("force", 6));

    /** Phases of one event, in their order. */
    private static final Map<String, Integer> PHASES = Map.ofEntries(
            Map.entry("first", 0),
            Map.entry("begins", 0),
            Map.entry("begin", 0),
            Map.entry("beginning", 0),
            Map.entry("start", 0),
            Map.entry("starts", 0),
            Map.entry("started", 0),
            Map.entry("begun", 0),
            Map.entry("commences", 0),
            Map.entry("completed", 1),
            Map.entry("completion", 1),
            Map.entry("complete", 1),
            Map.entry("closed", 1),
            Map.entry("ended", 1),
            Map.entry("ends", 1),
            Map.entry("end", 1),
            Map.entry("finished", 1),
            Map.entry("last", 1));

    /** {@code A before B} and {@code B before A}: what was the act is now the event, and the reverse. */
    private static boolean crossed(PairReading pair, TimeUse one, TimeUse other) {
        return one.marker().equals(other.marker())
                && (one.marker().equals("before") || one.marker().equals("after"))
                && leaves(pair.before(), pair.after(), one)
                && leaves(pair.after(), pair.before(), other);
    }

    /** Whether most of what a time speaks of stands outside times on the other side. */
    private static boolean leaves(Side side, Side other, TimeUse use) {
        int out = 0;
        int in = 0;
        for (int i = use.from(); i < use.to(); i++) {
            int paired = side.pair(i);
            if (paired >= 0 && side.term(i).kind() == Term.Kind.WORD) {
                if (other.role(paired) == Part.Role.TIME) {
                    in++;
                } else {
                    out++;
                }
            }
        }
        return out > in;
    }

    static @Nullable Direction direction(PairReading pair, TimeUse one, TimeUse other) {
        if (Ages.is(pair.before(), one.to() - 1) || Ages.is(pair.after(), other.to() - 1)) {
            return age(pair, one, other);
        }
        Kind before = one.limit().kind();
        Kind after = other.limit().kind();
        if (before == Kind.FREQUENCY && after == Kind.FREQUENCY) {
            return frequency(one.limit().value(), other.limit().value());
        }
        if (one.vague() > 0 || other.vague() > 0) {
            return vague(one, other);
        }
        if (one.hours() != null && other.hours() != null) {
            int compared = other.hours().compareTo(one.hours());
            if (compared == 0) {
                return null;
            }
            boolean duration = before == Kind.DURATION && after == Kind.DURATION;
            if (duration) {
                return compared > 0 ? Direction.LONGER : Direction.SHORTER;
            }
            return compared > 0 ? Direction.LATER : Direction.EARLIER;
        }
        if (!one.date().isEmpty() && !other.date().isEmpty()) {
            int compared = other.date().compareTo(one.date());
            return compared == 0 ? null : compared > 0 ? Direction.LATER : Direction.EARLIER;
        }
        if (crossed(pair, one, other)) {
            return Direction.REORDERED;
        }
        if (before == Kind.SEQUENCE && after == Kind.SEQUENCE && !one.marker().equals(other.marker())) {
            return Direction.REORDERED;
        }
        int ordinalBefore = ordinal(pair.before(), one);
        int ordinalAfter = ordinal(pair.after(), other);
        if (ordinalBefore > 0 && ordinalAfter > 0 && ordinalBefore != ordinalAfter) {
            return ordinalAfter > ordinalBefore ? Direction.LATER : Direction.EARLIER;
        }
        int phaseBefore = stage(pair.before(), one, PHASES);
        int phaseAfter = stage(pair.after(), other, PHASES);
        if (phaseBefore >= 0 && phaseAfter >= 0 && phaseBefore != phaseAfter) {
            return phaseAfter > phaseBefore ? Direction.LATER : Direction.EARLIER;
        }
        int stageBefore = stage(pair.before(), one, STAGES);
        int stageAfter = stage(pair.after(), other, STAGES);
        if (stageBefore >= 0 && stageAfter >= 0 && stageBefore != stageAfter) {
            return stageAfter > stageBefore ? Direction.LATER : Direction.EARLIER;
        }
        return null;
    }

    /** An age that must be reached comes later if it is higher; one until which something lasts makes it longer. */
    private static @Nullable Direction age(PairReading pair, TimeUse one, TimeUse other) {
        BigDecimal before = one.hours();
        BigDecimal after = other.hours();
        if (before == null || after == null || before.compareTo(after) == 0) {
            return null;
        }
        boolean more = after.compareTo(before) > 0;
        if (Ages.isLeast(pair.before(), one.to() - 1) && Ages.isLeast(pair.after(), other.to() - 1)) {
            return more ? Direction.LATER : Direction.EARLIER;
        }
        boolean until = pair.after().role(other.to() - 1) == Part.Role.CONDITION;
        return until ? (more ? Direction.LONGER : Direction.SHORTER) : null;
    }

    private static int ordinal(Side side, TimeUse use) {
        for (int i = use.from(); i < use.to(); i++) {
            String key = side.term(i).key();
            if (key.startsWith("ord:") && side.isOpen(i)) {
                return Integer.parseInt(key.substring("ord:".length()));
            }
        }
        return 0;
    }

    private static int stage(Side side, TimeUse use, Map<String, Integer> stages) {
        int stage = -1;
        for (int i = use.from(); i < use.to(); i++) {
            String word = side.term(i).text().toLowerCase(java.util.Locale.ROOT);
            stage = Math.max(stage, stages.getOrDefault(word, -1));
        }
        return stage;
    }

    private static @Nullable Direction vague(TimeUse one, TimeUse other) {
        if (one.vague() > 0 && other.vague() > 0) {
            return one.vague() == other.vague()
                    ? null
                    : other.vague() > one.vague() ? Direction.LATER : Direction.EARLIER;
        }
        TimeUse definite = one.vague() > 0 ? other : one;
        int vague = Math.max(one.vague(), other.vague());
        boolean becomesVague = other.vague() > 0;
        BigDecimal hours = definite.hours();
        if (vague == 4) {
            return becomesVague ? Direction.LONGER : Direction.SHORTER;
        }
        if (hours == null && !definite.date().isEmpty() && vague != 2) {
            return (vague == 1) == becomesVague ? Direction.EARLIER : Direction.LATER;
        }
        if (hours == null || vague == 2 || (vague == 1 && hours.compareTo(WEEK) < 0)) {
            return null;
        }
        boolean soon = vague == 1;
        return soon == becomesVague ? Direction.EARLIER : Direction.LATER;
    }

    private static @Nullable Direction frequency(String before, String after) {
        BigDecimal one = interval(before);
        BigDecimal other = interval(after);
        if (one == null || other == null || one.compareTo(other) == 0) {
            return null;
        }
        return other.compareTo(one) < 0 ? Direction.MORE_FREQUENT : Direction.LESS_FREQUENT;
    }

    /** The days of an ISO period. */
    private static @Nullable BigDecimal interval(String period) {
        if (!period.matches("PT?\\d+[HDWMY]")) {
            return null;
        }
        BigDecimal number = new BigDecimal(period.replaceAll("\\D", ""));
        String unit = period.substring(period.length() - 1);
        return number.multiply(
                switch (unit) {
                    case "H" -> new BigDecimal("0.0417");
                    case "D" -> BigDecimal.ONE;
                    case "W" -> new BigDecimal(7);
                    case "M" -> new BigDecimal("30.4");
                    default -> new BigDecimal("365");
                });
    }

    private TimeDirections() {}
}
