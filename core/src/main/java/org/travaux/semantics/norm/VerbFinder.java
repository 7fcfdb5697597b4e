package org.travaux.semantics.norm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.term.Term;

/** Finds operator and main verb of a norm, and whether it stands in the passive. */
final class VerbFinder {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being");
    private static final Verb NONE = new Verb(-1, -1, -1, -1, Operator.STATEMENT, false);
    private static final int NEAR = 6;
    private static final Pattern RUSSIAN_VERB =
            Pattern.compile("(?:[аяуюеи]ется|[аяуюе]ются|ится|ятся|утся|[аяу]ет|[аяуе]ют)$");
    private static final Pattern UKRAINIAN_VERB =
            Pattern.compile("(?:[аяуюі]ється|[аяуюі]ються|иться|яться|уться|[аяую]є|[аяую]ють)$");
    private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her", "our", "your");
    private static final Set<String> PREVENTING = Set.of("prevent", "preclud", "prohibit", "forbid", "bar", "hinder");

    private final List<Term> terms;
    private final String language;

    VerbFinder(List<Term> terms, String language) {
        this.terms = terms;
        this.language = language;
    }

    /**
     * The verb of a norm.
     *
     * @param from index of the first term of operator and verb
     * @param to index behind the last
     * @param operatorTerm index of the operator, -1 for none
     * @param verb index of the main verb, -1 for none
     * @param operator how it binds
     * @param passive whether it is passive
     */
    record Verb(int from, int to, int operatorTerm, int verb, Operator operator, boolean passive) {}

    Verb find(int from, int to) {
        int operator = operator(from, to);
        if (operator >= 0) {
            return group(operator, operator + 1, to, operatorOf(terms.get(operator), from, operator));
        }
        boolean condition = false;
        boolean subject = false;
        for (int i = from; i < to; i++) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.CONDITION || (term.kind() == Term.Kind.TIME && !subject && comma(i, to))) {
                condition = true;
            } else if (term.isMark(",")) {
                condition = false;
            } else if (!condition) {
                if (term.is(Category.AUXILIARY) && term.kind() == Term.Kind.FUNCTION && subject) {
                    return group(i, i, to, indicative());
                }
                if (subject && isFinite(i)) {
                    return group(i, i, to, indicative());
                }
                subject |= term.kind() == Term.Kind.WORD
                        || term.kind() == Term.Kind.NAME
                        || term.is(Category.PRONOUN)
                        || term.is(Category.ANAPHOR);
            }
        }
        return NONE;
    }

    /** Whether a stretch is a sentence of its own: somebody or something, then a verb. */
    boolean hasSubject(int from, int to) {
        Verb verb = find(from, to);
        if (verb.from() <= from || verb.from() > from + NEAR || verb.operatorTerm() >= 0) {
            return false;
        }
        for (int i = from; i < verb.from(); i++) {
            if (terms.get(i).kind() == Term.Kind.MARK || terms.get(i).kind() == Term.Kind.PREPOSITION) {
                return false;
            }
        }
        return terms.get(verb.from()).is(Category.AUXILIARY);
    }

    /** {@code Persons born before 1974 acquire}: the first noun of the sentence is a plural. */
    private boolean headIsPlural(int index) {
        Term before = terms.get(index - 1);
        boolean attribute = before.kind() == Term.Kind.DATE
                || before.kind() == Term.Kind.NUMBER
                || before.kind() == Term.Kind.NAME
                || hasOf(index);
        if (!attribute) {
            return false;
        }
        int start = index;
        while (start > 0 && terms.get(start - 1).kind() != Term.Kind.MARK) {
            start--;
        }
        for (int i = start; i < index; i++) {
            if (terms.get(i).kind() == Term.Kind.WORD) {
                return terms.get(i).text().endsWith("s");
            }
        }
        return false;
    }

    /** {@code breaches of the armistice lead}. */
    private boolean hasOf(int index) {
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            if (terms.get(i).text().equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Russian or Ukrainian word ends as only verbs do. */
    private boolean hasVerbEnding(Term term) {
        return switch (language) {
            case "ru" -> RUSSIAN_VERB.matcher(term.text()).find();
            case "uk" -> UKRAINIAN_VERB.matcher(term.text()).find();
            default -> false;
        };
    }

    /** {@code Russia, Ukraine and Europe conclude}: several subjects, so that the verb stands in its base form. */
    private boolean coordinated(int index) {
        return index > 1
                && terms.get(index - 1).kind() == Term.Kind.NAME
                && terms.get(index - 2).kind() == Term.Kind.CONJUNCTION;
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (terms.get(i).isMark(",")) {
                return true;
            }
        }
        return false;
    }

    private Operator indicative() {
        return language.equals("en") ? Operator.STATEMENT : Operator.OBLIGATION;
    }

    /** The first operator outside conditions. */
    private int operator(int from, int to) {
        boolean condition = false;
        int inside = -1;
        for (int i = from; i < to; i++) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.CONDITION) {
                condition = true;
            } else if (term.isMark(",")) {
                condition = false;
            } else if (term.kind() == Term.Kind.OPERATOR) {
                if (!condition) {
                    return i;
                }
                inside = inside < 0 ? i : inside;
            }
        }
        return inside;
    }

    /** The operator with what denies it from its subject: {@code no Party shall}. */
    private Operator operatorOf(Term term, int from, int index) {
        Operator operator = Operator.of(term.value()).orElse(Operator.STATEMENT);
        return negativeSubject(from, index) ? denied(operator, term) : operator;
    }

    private boolean negativeSubject(int from, int index) {
        for (int i = Math.max(from, index - NEAR); i < index; i++) {
            Term term = terms.get(i);
            boolean denies = term.kind() == Term.Kind.NEGATION || term.kind() == Term.Kind.DETERMINER;
            String word = term.text().toLowerCase(Locale.ROOT);
            if (denies
                    && (word.equals("no")
                            || word.equals("neither")
                            || word.equals("nothing")
                            || word.equals("none")
                            || word.equals("nobody")
                            || word.equals("no one")
                            || word.equals("aucun")
                            || word.equals("aucune")
                            || word.equals("nul"))) {
                return true;
            }
        }
        return false;
    }

    private static Operator denied(Operator operator, Term term) {
        boolean outside = term.text().matches("(?i).*(oblig|requir|compel|bound|duty|have to|has to|need).*");
        if (outside && operator == Operator.OBLIGATION) {
            return Operator.EXEMPTION;
        }
        return operator.negated();
    }

    private Verb group(int start, int from, int to, Operator operator) {
        int at = from;
        boolean be = start < from && endsInBe(terms.get(start));
        boolean constitutive = false;
        int end = from;
        while (at < to && at < from + NEAR) {
            Term term = terms.get(at);
            if (term.kind() == Term.Kind.WORD) {
                boolean adverb = language.equals("en") && term.text().endsWith("ly") && at + 1 < to;
                if (!adverb || isLast(at, to)) {
                    constitutive |= term.is(Category.CONSTITUTIVE);
                    boolean passive = isPassive(term, be);
                    Operator obliging = obliging(term, start);
                    if (start == from && obliging != null) {
                        return new Verb(start, at + 1, -1, at, obliging, false);
                    }
                    Operator said = constitutive && weakens(operator) ? Operator.STATEMENT : operator;
                    return new Verb(start, at + 1, start < from ? start : -1, at, said, passive);
                }
            } else if (term.is(Category.AUXILIARY) && term.kind() == Term.Kind.FUNCTION) {
                constitutive |= term.is(Category.CONSTITUTIVE);
                be |= BE.contains(term.text().toLowerCase(Locale.ROOT));
                end = at + 1;
            } else if (be && term.is(Category.ARTICLE)) {
                break;
            } else if (term.kind() != Term.Kind.NEGATION
                    && term.kind() != Term.Kind.FUNCTION
                    && term.kind() != Term.Kind.HEDGE
                    && term.kind() != Term.Kind.VAGUE) {
                break;
            }
            at++;
        }
        Operator copula = constitutive && weakens(operator) ? Operator.STATEMENT : operator;
        return new Verb(start, Math.max(end, start + 1), start < from ? start : -1, -1, copula, false);
    }

    /** {@code nothing in this Article obliges}, {@code this Article obliges}. */
    private @Nullable Operator obliging(Term verb, int index) {
        if (!verb.is(Category.OBLIGING) || verb.text().endsWith("ed")) {
            return null;
        }
        boolean denied = negativeSubject(Math.max(0, index - NEAR), index);
        boolean prevents = PREVENTING.contains(verb.key());
        if (denied) {
            return prevents ? Operator.PERMISSION : Operator.EXEMPTION;
        }
        return prevents ? null : Operator.OBLIGATION;
    }

    private static boolean weakens(Operator operator) {
        return operator == Operator.OBLIGATION || operator == Operator.COMMITMENT || operator == Operator.STATEMENT;
    }

    private boolean isLast(int index, int to) {
        return index + 1 >= to || terms.get(index + 1).kind() != Term.Kind.WORD;
    }

    private static boolean endsInBe(Term term) {
        return term.text().endsWith(" be");
    }

    private boolean isPassive(Term term, boolean be) {
        String word = term.text().toLowerCase(Locale.ROOT);
        return switch (language) {
            case "en" -> be && (word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn") || irregular(term));
            case "ru", "uk" -> word.endsWith("ся") || word.endsWith("сь");
            default -> be;
        };
    }

    private static boolean irregular(Term term) {
        return (term.is(Category.VERB) || term.is(Category.FAMILY))
                && !term.text().endsWith("ing")
                && !term.text().endsWith("s");
    }

    /** Whether a word is a verb that stands by itself, as far as its form and its neighbour tell. */
    private boolean isFinite(int index) {
        Term term = terms.get(index);
        boolean verb = term.is(Category.VERB) || hasVerbEnding(term);
        if (term.kind() != Term.Kind.WORD || !verb || term.text().matches("(?i).*(?:tion|ment|ance|ence|ity|ness)s?")) {
            return false;
        }
        Term before = terms.get(index - 1);
        if (POSSESSIVE.contains(before.text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (before.is(Category.ARTICLE)
                || before.kind() == Term.Kind.PREPOSITION
                || before.kind() == Term.Kind.DETERMINER
                || before.kind() == Term.Kind.NUMBER) {
            return false;
        }
        if (!language.equals("en")) {
            return true;
        }
        String word = term.text().toLowerCase(Locale.ROOT);
        if (word.endsWith("ing") || word.endsWith("ed")) {
            return false;
        }
        boolean plural = coordinated(index)
                || headIsPlural(index)
                || before.text().endsWith("s")
                || before.is(Category.PRONOUN)
                || before.is(Category.ANAPHOR);
        if (!word.endsWith("s")) {
            return plural;
        }
        boolean object = index + 1 < terms.size()
                && (terms.get(index + 1).is(Category.ARTICLE)
                        || terms.get(index + 1).kind() == Term.Kind.NAME);
        boolean verbal = !plural || before.is(Category.PRONOUN) || (object && !term.is(Category.AGENT));
        return !word.endsWith("ss") && verbal;
    }
}
