package org.travaux.diff.semantic.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** In what two texts differ that mean the same. */
public final class WordingRules {

    private static final int FAMILY_PREFIX = 4;

    private final PairReading pair;
    private final Side before;
    private final Side after;
    private final EnumMap<WordingKind, Evidence> kinds = new EnumMap<>(WordingKind.class);

    private WordingRules(PairReading pair) {
        this.pair = pair;
        this.before = pair.before();
        this.after = pair.after();
    }

    /**
     * {@return how the wording differs, each kind once}
     *
     * @param pair two readings that mean the same
     * @param findings what the rules of substance noted
     */
    public static List<SemanticChange> differences(PairReading pair, Findings findings) {
        WordingRules rules = new WordingRules(pair);
        rules.find(findings.hasDoubleNegation());
        List<SemanticChange> changes = new ArrayList<>();
        rules.kinds.forEach((kind, evidence) -> changes.add(new SemanticChange.Wording(kind, evidence)));
        return changes;
    }

    private void find(boolean doubleNegation) {
        if (doubleNegation) {
            whole(WordingKind.DOUBLE_NEGATION);
        }
        norms();
        terms();
        boolean moved = moves();
        int sentences = sentences(before) - sentences(after);
        if (sentences != 0) {
            whole(WordingKind.SPLIT_MERGE);
        }
        boolean explained = kinds.containsKey(WordingKind.VOICE) || sentences != 0 || doubleNegation;
        if (kinds.isEmpty() || (moved && !explained)) {
            whole(WordingKind.SYNTAX);
        }
    }

    private static int sentences(Side side) {
        List<Norm> norms = side.reading().norms();
        return norms.isEmpty() ? 0 : norms.getLast().sentence();
    }

    private void norms() {
        for (Map.Entry<Norm, Norm> couple : pair.normPairs().entrySet()) {
            Norm one = couple.getKey();
            Norm other = couple.getValue();
            if (one.passive() != other.passive() && one.verb() >= 0 && before.pair(one.verb()) == other.verb()) {
                note(WordingKind.VOICE, before.span(one.from(), one.to()), after.span(other.from(), other.to()));
            }
            String left = operator(before, one);
            String right = operator(after, other);
            if (!left.equals(right) && !kinds.containsKey(WordingKind.DOUBLE_NEGATION)) {
                TextSpan from = place(before, one);
                TextSpan to = place(after, other);
                boolean denial = deniesDenial(left, one.operator()) != deniesDenial(right, other.operator());
                note(denial ? WordingKind.DOUBLE_NEGATION : WordingKind.MODAL_EQUIVALENT, from, to);
            }
        }
    }

    /** {@code not precluded from}: negative words for something that is no prohibition. */
    private static boolean deniesDenial(String words, Operator operator) {
        boolean negative = (" " + words + " ").matches(".* (?:not|no|never|nothing|cannot|ne|pas|не|нет|немає) .*");
        return negative && operator.sign() != Operator.Sign.NOT && operator != Operator.EXEMPTION;
    }

    private static String operator(Side side, Norm norm) {
        return norm.operatorTerm() < 0
                ? ""
                : side.term(norm.operatorTerm()).text().toLowerCase(Locale.ROOT).replaceAll(" be$", "");
    }

    private static TextSpan place(Side side, Norm norm) {
        int term = norm.operatorTerm() >= 0 ? norm.operatorTerm() : norm.verb() >= 0 ? norm.verb() : norm.from();
        return side.span(term, term + 1);
    }

    private void terms() {
        for (int i = 0; i < before.size(); i++) {
            int j = before.pair(i);
            if (j >= 0) {
                pairOf(before.term(i), after.term(j));
            }
        }
    }

    private void pairOf(Term one, Term other) {
        boolean same = one.reading().equals(other.reading());
        switch (one.kind()) {
            case NUMBER, PERIOD, FREQUENCY -> {
                if (!same && other.kind() == one.kind() && !digitsOnly(one, other)) {
                    note(WordingKind.CONVERSION, one.span(), other.span());
                }
            }
            case NAME -> {
                if (one.role().equals("defined") && !same) {
                    note(WordingKind.SYNTAX, one.span(), other.span());
                } else if (one.role().equals("renamed") && !same) {
                    note(WordingKind.RENAMING, one.span(), other.span());
                } else if (isMetonym(one, other)) {
                    note(WordingKind.METONYMY, one.span(), other.span());
                }
            }
            case WORD -> {
                if (!same && !related(one.reading(), other.reading())) {
                    note(WordingKind.SYNONYM, one.span(), other.span());
                }
            }
            case HEDGE, VAGUE, TIME -> {
                if (!same) {
                    note(WordingKind.SYNONYM, one.span(), other.span());
                }
            }
            case CONDITION -> {
                if (!same) {
                    note(WordingKind.SYNTAX, one.span(), other.span());
                }
            }
            default -> {}
        }
    }

    private static boolean digitsOnly(Term one, Term other) {
        return one.reading().matches(".*\\d.*")
                && one.key().equals(other.key())
                && one.value().equals(other.value())
                && one.reading()
                        .replaceAll("[^0-9.]", "")
                        .equals(other.reading().replaceAll("[^0-9.]", ""));
    }

    private static boolean isMetonym(Term one, Term other) {
        return !one.value().equals(other.value())
                || one.role().equals("metonym") != other.role().equals("metonym");
    }

    /** Whether two words begin alike, as those of a family do. */
    private static boolean related(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= Math.min(FAMILY_PREFIX, Math.min(one.length(), other.length()) - 1);
    }

    /** Notes a list in another order; whether anything else moved. */
    private boolean moves() {
        boolean other = false;
        for (int i = 0; i < before.size(); i++) {
            if (!before.isMoved(i)) {
                continue;
            }
            int j = before.pair(i);
            if (inList(before, i) && inList(after, j) && before.role(i) == after.role(j)) {
                note(WordingKind.LIST, before.span(i, i + 1), after.span(j, j + 1));
            } else {
                other = true;
            }
        }
        return other;
    }

    private static boolean inList(Side side, int index) {
        for (int i = Math.max(0, index - 4); i < Math.min(side.size(), index + 5); i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.CONJUNCTION
                    || term.kind() == Term.Kind.LABEL
                    || term.isMark(",")
                    || term.isMark(";")) {
                return true;
            }
        }
        return false;
    }

    private void whole(WordingKind kind) {
        note(
                kind,
                new TextSpan(0, before.reading().text().length()),
                new TextSpan(0, after.reading().text().length()));
    }

    private void note(WordingKind kind, TextSpan one, TextSpan other) {
        kinds.putIfAbsent(kind, new Evidence(one, other, kind.facet().id() + "." + kind.id()));
    }
}
