package org.travaux.semantics.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.travaux.semantics.fact.Fact;
import org.travaux.semantics.fact.FactKind;

/** Numbers and times in base units, so that the same in another unit is the same. */
final class Measures {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

    /** Units of measure with what one of them is in the base unit. */
    private static final Map<String, Base> BASES = Map.ofEntries(
            Map.entry("percent", new Base("share", new BigDecimal("0.01"))),
            Map.entry("kilometre", new Base("metre", new BigDecimal("1000"))),
            Map.entry("centimetre", new Base("metre", new BigDecimal("0.01"))),
            Map.entry("millimetre", new Base("metre", new BigDecimal("0.001"))),
            Map.entry("mile", new Base("metre", new BigDecimal("1609.344"))),
            Map.entry("nautical_mile", new Base("metre", new BigDecimal("1852"))),
            Map.entry("tonne", new Base("kilogram", new BigDecimal("1000"))),
            Map.entry("gram", new Base("kilogram", new BigDecimal("0.001"))),
            Map.entry("hectare", new Base("square metre", new BigDecimal("10000"))),
            Map.entry("gigawatt", new Base("megawatt", new BigDecimal("1000"))),
            Map.entry("second", new Base("hour", BigDecimal.ONE.divide(new BigDecimal(3600), MathContext.DECIMAL64))),
            Map.entry("minute", new Base("hour", BigDecimal.ONE.divide(new BigDecimal(60), MathContext.DECIMAL64))),
            Map.entry("day", new Base("hour", new BigDecimal("24"))),
            Map.entry("week", new Base("hour", new BigDecimal("168"))),
            Map.entry("hour", new Base("hour", BigDecimal.ONE)),
            Map.entry("month", new Base("month", BigDecimal.ONE)),
            Map.entry("quarter", new Base("month", new BigDecimal("3"))),
            Map.entry("year", new Base("month", new BigDecimal("12"))));

    private Measures() {}

    /** A unit in terms of another. */
    private record Base(String unit, BigDecimal factor) {}

    /**
     * A number or time in base units.
     *
     * @param kind NUMBER, PERIOD or DATE
     * @param number the number in the base unit, or the date
     * @param unit the base unit; empty for a bare number
     * @param reading what it reads as aloud: in the unit it is written in
     */
    record Measure(Term.Kind kind, String number, String unit, String reading) {

        String key() {
            return unit.isEmpty() ? number : number + " " + unit;
        }
    }

    static Measure of(Fact fact) {
        return of(fact, false);
    }

    /** A fact in base units; its unit of length maybe squared. */
    static Measure of(Fact fact, boolean square) {
        if (fact.kind() == FactKind.DATE) {
            return new Measure(Term.Kind.DATE, fact.value(), "", fact.value());
        }
        String value = fact.value();
        String unit = fact.unit() == null ? "" : fact.unit();
        if (value.matches("\\d{1,4}/0*[1-9]\\d{0,3}")) {
            String share = share(value);
            return new Measure(Term.Kind.NUMBER, share.substring(0, share.indexOf(' ')), "share", value);
        }
        String reading = unit.isEmpty() ? value : value + " " + unit;
        Base base = BASES.get(unit);
        if (square && base != null && base.unit().equals("metre")) {
            base = new Base("square metre", base.factor().multiply(base.factor()));
            reading = value + " square " + unit;
        } else if (square && unit.equals("metre")) {
            unit = "square metre";
            reading = value + " " + unit;
        } else if (unit.equals("euro") || unit.equals("dollar")) {
            unit = unit.equals("euro") ? "eur" : "usd";
            reading = value + " " + unit;
        }
        if (!value.matches("[0-9]+(?:\\.[0-9]+)?")) {
            return new Measure(Term.Kind.NUMBER, value, unit, reading);
        }
        BigDecimal number = new BigDecimal(value);
        if (base == null) {
            return new Measure(Term.Kind.NUMBER, plain(number), unit, reading);
        }
        boolean time = base.unit().equals("hour") || base.unit().equals("month");
        return new Measure(
                time ? Term.Kind.PERIOD : Term.Kind.NUMBER,
                plain(number.multiply(base.factor()).round(SIX)),
                base.unit(),
                reading);
    }

    /** A fraction, maybe with a comparator, as a share: {@code >=2/3} becomes {@code >=0.666667 share}. */
    static String share(String written) {
        int digit = 0;
        while (digit < written.length() && !Character.isDigit(written.charAt(digit))) {
            digit++;
        }
        String sign = written.substring(0, digit);
        String[] parts = written.substring(digit).split("/", -1);
        if (!parts[0].matches("[0-9]+(?:\\.[0-9]+)?")) {
            return written;
        }
        BigDecimal number = new BigDecimal(parts[0]);
        if (parts.length > 1) {
            String below = parts[1].replaceAll("\\D.*", "");
            if (below.matches("0*")) {
                return written;
            }
            number = number.divide(new BigDecimal(below), SIX);
        }
        return sign + plain(number) + " share";
    }

    /** Two periods in one base unit added up; empty where their units differ. */
    static String sum(String one, String other) {
        int blank = one.indexOf(' ');
        int second = other.indexOf(' ');
        if (blank < 0 || second < 0 || !one.substring(blank).equals(other.substring(second))) {
            return "";
        }
        return plain(new BigDecimal(one.substring(0, blank)).add(new BigDecimal(other.substring(0, second))))
                + one.substring(blank);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
