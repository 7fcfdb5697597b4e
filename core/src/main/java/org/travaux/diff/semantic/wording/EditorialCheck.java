package org.travaux.diff.semantic.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.norm.ClauseReading;
import org.travaux.semantics.term.References;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Whether two texts read the same aloud, and if so, in what their writing differs. */
public final class EditorialCheck {

    private static final Term TO =
            new Term(Term.Kind.FUNCTION, "", "to", "", "", java.util.Set.of(), "to", new TextSpan(0, 0));

    private final ClauseReading before;
    private final ClauseReading after;
    private final Map<String, String> renumbered = new HashMap<>();
    private final EnumMap<WordingKind, Evidence> kinds = new EnumMap<>(WordingKind.class);

    private EditorialCheck(ClauseReading before, ClauseReading after, ClauseContext context) {
        this.before = before;
        this.after = after;
        context.renumbered().forEach((from, to) -> renumbered.put(References.keyOf(from), References.keyOf(to)));
    }

    /**
     * {@return how the writing differs; empty where the texts do not read the same}
     *
     * @param before the earlier text
     * @param after the later text
     * @param context what the documents tell
     */
    public static List<SemanticChange> differences(ClauseReading before, ClauseReading after, ClauseContext context) {
        return new EditorialCheck(before, after, context).find();
    }

    private List<SemanticChange> find() {
        List<Term> left = spoken(before.terms());
        List<Term> right = spoken(after.terms());
        boolean termwise = left.size() == right.size() && sameTerms(left, right);
        boolean sameLetters = letters(ranged(before.terms()), true).equals(letters(ranged(after.terms()), false))
                || bare(composed(before.text())).equals(bare(composed(after.text())));
        boolean slips = !termwise && !sameLetters && onlySlips();
        if (slips) {
            whole(WordingKind.SPELLING, "editorial.slip");
        } else if (!termwise && !sameLetters) {
            return List.of();
        }
        if (termwise) {
            for (int i = 0; i < left.size(); i++) {
                term(left.get(i), right.get(i));
            }
        } else if (!slips && !bare(composed(before.text())).equals(bare(composed(after.text())))) {
            whole(WordingKind.SPELLING, "editorial.joined");
        } else if (!before.text().equals(after.text()) && before.text().equalsIgnoreCase(after.text())) {
            whole(WordingKind.CASE, "editorial.case");
        }
        marks();
        labels();
        whitespace();
        if (kinds.isEmpty() && hyphens(before.text()) != hyphens(after.text())) {
            whole(WordingKind.PUNCTUATION, "editorial.hyphen");
        }
        if (kinds.isEmpty()) {
            whole(WordingKind.WHITESPACE, "editorial.whitespace");
        }
        List<SemanticChange> changes = new ArrayList<>();
        kinds.forEach((kind, evidence) -> changes.add(new SemanticChange.Wording(kind, evidence)));
        return changes;
    }

    /** What is read aloud; an article before a name goes with the name, short or long. */
    private static List<Term> spoken(List<Term> terms) {
        List<Term> spoken = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean ofName = term.is(Category.ARTICLE)
                    && i + 1 < terms.size()
                    && (terms.get(i + 1).kind() == Term.Kind.NAME
                            || terms.get(i + 1).kind() == Term.Kind.DATE);
            if (term.kind() != Term.Kind.MARK && term.kind() != Term.Kind.LABEL && !ofName) {
                spoken.add(term);
            }
        }
        return spoken;
    }

    /** Whether word by word all is the same but for slips of the pen. */
    private boolean onlySlips() {
        List<Lexeme> left = words(before);
        List<Lexeme> right = words(after);
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            String one = left.get(i).folded();
            String other = right.get(i).folded();
            if (!one.equals(other) && !(left.get(i).isWord() && right.get(i).isWord() && Typos.isSlip(one, other))) {
                return false;
            }
        }
        return true;
    }

    private static List<Lexeme> words(ClauseReading reading) {
        return reading.lexicon().read(reading.text()).stream()
                .filter(lexeme -> lexeme.isWord() || lexeme.kind() == Lexeme.Kind.NUMBER)
                .toList();
    }

    private boolean sameTerms(List<Term> left, List<Term> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Term one, Term other) {
        String reading = reading(one);
        if (reading.equals(other.reading())) {
            return true;
        }
        boolean words = isWord(one) && isWord(other);
        return words && Typos.isSlip(reading, other.reading());
    }

    private static boolean isWord(Term term) {
        return term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.FUNCTION;
    }

    private String reading(Term term) {
        return term.kind() == Term.Kind.REFERENCE ? References.renumbered(term.reading(), renumbered) : term.reading();
    }

    /** What is read aloud, with a dash between two numbers read as a word. */
    private static List<Term> ranged(List<Term> terms) {
        List<Term> spoken = new ArrayList<>(spoken(terms));
        for (int i = 1; i + 1 < terms.size(); i++) {
            Term term = terms.get(i);
            boolean dash = term.kind() == Term.Kind.MARK && term.text().matches("[-\u2010-\u2014]");
            if (dash && isNumber(terms.get(i - 1)) && isNumber(terms.get(i + 1))) {
                int place = spoken.indexOf(terms.get(i + 1));
                spoken.add(Math.max(0, place), TO);
            }
        }
        return spoken;
    }

    private static boolean isNumber(Term term) {
        return term.kind() == Term.Kind.NUMBER || term.kind() == Term.Kind.DATE;
    }

    /** What is read, without the blanks: compounds may be written apart. */
    private String letters(List<Term> terms, boolean earlier) {
        return terms.stream()
                .map(term -> earlier ? reading(term) : term.reading())
                .map(reading -> reading.matches("\\d+-\\d+") ? reading.replace("-", "to") : reading)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\-\u2010\u2011]", "");
    }

    private void term(Term one, Term other) {
        String left = composed(one.text());
        String right = composed(other.text());
        if (left.equals(right)) {
            return;
        }
        note(kind(one, other, left, right), one.span(), other.span());
    }

    private static WordingKind kind(Term one, Term other, String left, String right) {
        if (left.equalsIgnoreCase(right)) {
            return WordingKind.CASE;
        }
        boolean figure =
                one.kind() == Term.Kind.NUMBER || one.kind() == Term.Kind.PERIOD || one.kind() == Term.Kind.DATE;
        if (!figure && bare(left).equals(bare(right))) {
            return left.indexOf('\u00AD') >= 0
                            || right.indexOf('\u00AD') >= 0
                            || squeezed(left).equals(squeezed(right))
                    ? WordingKind.WHITESPACE
                    : WordingKind.PUNCTUATION;
        }
        return switch (one.kind()) {
            case NUMBER, PERIOD ->
                left.matches("[IVX]+") || right.matches("[IVX]+")
                        ? WordingKind.NUMBERING
                        : digits(left).equals(digits(right)) && !digits(left).isEmpty() && isUnitOnly(left, right)
                                ? WordingKind.ABBREVIATION
                                : WordingKind.NOTATION;
            case DATE, FREQUENCY -> WordingKind.NOTATION;
            case REFERENCE ->
                digits(left).equals(digits(right)) && !digits(left).isEmpty()
                        ? WordingKind.ABBREVIATION
                        : WordingKind.NUMBERING;
            case NAME ->
                one.role().equals("abbreviation") != other.role().equals("abbreviation")
                        ? WordingKind.ABBREVIATION
                        : WordingKind.SPELLING;
            default ->
                one.is(Category.ABBREVIATION) != other.is(Category.ABBREVIATION)
                        ? WordingKind.ABBREVIATION
                        : WordingKind.SPELLING;
        };
    }

    /** Units written short are abbreviations; signs of currencies and of percent are notation. */
    private static boolean isUnitOnly(String left, String right) {
        return Character.isLetter(left.charAt(left.length() - 1))
                && Character.isLetter(right.charAt(right.length() - 1))
                && Character.isDigit(left.charAt(0))
                && Character.isDigit(right.charAt(0))
                && !left.contains("cent")
                && !right.contains("cent");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Pi}\\p{Pf}\u00AD\u200B'\u2019\u02BC\".,;:()]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void marks() {
        String left = marks(before);
        String right = marks(after);
        if (!left.equals(right)) {
            TextSpan one = firstMark(before, after);
            TextSpan other = firstMark(after, before);
            note(WordingKind.PUNCTUATION, one, other);
        }
    }

    private static String marks(ClauseReading reading) {
        return reading.terms().stream()
                .filter(term -> term.kind() == Term.Kind.MARK)
                .map(Term::text)
                .collect(Collectors.joining());
    }

    /** The words around the first mark that the other text does not have in this place. */
    private static TextSpan firstMark(ClauseReading own, ClauseReading other) {
        String one = own.text();
        String two = other.text();
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        int from = at;
        while (from > 0 && !Character.isWhitespace(one.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(one.length(), at + 1);
        while (to < one.length() && !Character.isWhitespace(one.charAt(to))) {
            to++;
        }
        return new TextSpan(Math.min(from, to), to);
    }

    private void labels() {
        String left = labels(before);
        String right = labels(after);
        if (!left.equals(right)) {
            whole(WordingKind.NUMBERING, "editorial.labels");
        }
    }

    private static String labels(ClauseReading reading) {
        return reading.terms().stream()
                .filter(term -> term.kind() == Term.Kind.LABEL)
                .map(Term::text)
                .collect(Collectors.joining(" "));
    }

    private void whitespace() {
        String left = special(before.text());
        String right = special(after.text());
        if (!left.equals(right)
                && !kinds.containsKey(WordingKind.WHITESPACE)
                && !kinds.containsKey(WordingKind.NOTATION)) {
            whole(WordingKind.WHITESPACE, "editorial.whitespace");
        }
    }

    private static long hyphens(String text) {
        return text.chars().filter(c -> c == '-' || c == 0x2010 || c == 0x2011).count();
    }

    /** Blanks other than a single plain one. */
    private static String special(String text) {
        return text.replaceAll("[^\\s\\p{Z}\u00AD\u200B\u2060\uFEFF]+", "x")
                .replaceAll("(?<=x) (?=x)", "")
                .replace("x", "");
    }

    private void whole(WordingKind kind, String rule) {
        kinds.putIfAbsent(
                kind,
                new Evidence(
                        new TextSpan(0, before.text().length()),
                        new TextSpan(0, after.text().length()),
                        rule));
    }

    private void note(WordingKind kind, TextSpan one, TextSpan other) {
        kinds.putIfAbsent(kind, new Evidence(one, other, "editorial." + kind.id()));
    }
}
