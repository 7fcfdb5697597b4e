package org.travaux.semantics.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.term.Term;

/** Cuts the terms of a clause into norms and parts, by markers, prepositions and verbs. Cost: linear. */
final class PartReader {

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");

    private final String text;
    private final Lexicon lexicon;
    private final List<Term> terms;
    private final VerbFinder verbs;
    private final RoleFinder roles;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> partOf;
    private final List<Norm> norms = new ArrayList<>();
    private int sentence;

    PartReader(String text, Lexicon lexicon, List<Term> terms) {
        this.text = text;
        this.lexicon = lexicon;
        this.terms = terms;
        this.verbs = new VerbFinder(terms, lexicon.language());
        this.roles = new RoleFinder(terms, lexicon);
        this.partOf = new ArrayList<>(Collections.nCopies(terms.size(), -1));
    }

    ClauseReading read() {
        int from = 0;
        for (int i = 0; i < terms.size(); i++) {
            if (endsNorm(i)) {
                norms(from, i);
                from = i + 1;
                if (SENTENCE_ENDS.contains(terms.get(i).text())) {
                    sentence++;
                }
            }
        }
        norms(from, terms.size());
        for (int p = 0; p < parts.size(); p++) {
            for (int i = parts.get(p).from(); i < parts.get(p).to(); i++) {
                partOf.set(i, p);
            }
        }
        return new ClauseReading(text, lexicon, terms, parts, partOf, norms);
    }

    private boolean endsNorm(int index) {
        Term term = terms.get(index);
        if (term.isMark(";")) {
            return verbs.find(index + 1, endOfClause(index + 1)).verb() >= 0;
        }
        if (term.isMark(":")) {
            boolean headed = verbs.find(startOfClause(index), index).from() < 0;
            return headed && verbs.find(index + 1, endOfClause(index + 1)).from() >= 0;
        }
        return term.kind() == Term.Kind.MARK && SENTENCE_ENDS.contains(term.text());
    }

    private int startOfClause(int to) {
        int start = to;
        while (start > 0
                && !terms.get(start - 1).isMark(";")
                && !terms.get(start - 1).isMark(".")) {
            start--;
        }
        return start;
    }

    private int endOfClause(int from) {
        int end = from;
        while (end < terms.size()
                && !terms.get(end).isMark(";")
                && !terms.get(end).isMark(".")) {
            end++;
        }
        return end;
    }

    /** A stretch between full stops; a second operator in it begins a second norm. */
    private void norms(int from, int to) {
        int start = from;
        int operators = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.CONDITION) {
                depth = 1;
            } else if (term.isMark(",")) {
                depth = 0;
            } else if (term.kind() == Term.Kind.CONJUNCTION && depth == 0 && i > start && coordinates(start, i, to)) {
                norm(start, i);
                start = i;
                operators = 0;
            } else if (term.kind() == Term.Kind.OPERATOR && depth == 0) {
                operators++;
                if (operators > 1 || relativeBefore(i, start)) {
                    int cut = borderBefore(i, start);
                    if (cut > start) {
                        norm(start, cut);
                        start = cut;
                        operators = 1;
                    }
                }
            }
        }
        norm(start, to);
    }

    /** Whether a conjunction begins another norm: {@code and be audited}, {@code , and the sealing is certified}. */
    private boolean coordinates(int from, int conjunction, int to) {
        if (conjunction + 2 >= to || verbs.find(from, conjunction).from() < 0) {
            return false;
        }
        Term next = terms.get(conjunction + 1);
        boolean auxiliary = next.kind() == Term.Kind.FUNCTION && next.is(Category.AUXILIARY);
        if (auxiliary) {
            return true;
        }
        if (next.text().equalsIgnoreCase("that")
                && verbs.find(conjunction + 2, to).from() >= 0) {
            return true;
        }
        boolean comma = terms.get(conjunction - 1).isMark(",");
        return comma && next.kind() != Term.Kind.OPERATOR && verbs.hasSubject(conjunction + 1, to);
    }

    /** Whether an operator belongs to a relative clause: {@code a referendum in which half must take part}. */
    private boolean relativeBefore(int operator, int from) {
        for (int i = operator - 1; i > from; i--) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.CONDITION || term.isMark(",")) {
                return false;
            }
            if (term.is(Category.RELATIVE) && term.kind() == Term.Kind.FUNCTION) {
                return verbs.find(from, i).verb() >= 0;
            }
        }
        return false;
    }

    /** Where the norm of a further operator begins: at the conjunction, comma or relative pronoun before it. */
    private int borderBefore(int operator, int from) {
        for (int i = operator - 1; i > from; i--) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.OPERATOR || term.kind() == Term.Kind.CONDITION) {
                return -1;
            }
            if (term.isMark(",") || term.kind() == Term.Kind.CONJUNCTION || term.is(Category.RELATIVE)) {
                int before = i;
                while (before > from + 1
                        && (terms.get(before - 1).kind() == Term.Kind.CONJUNCTION
                                || (term.is(Category.RELATIVE)
                                        && terms.get(before - 1).kind() == Term.Kind.PREPOSITION)
                                || terms.get(before - 1).isMark(","))) {
                    before--;
                }
                return before;
            }
        }
        return -1;
    }

    private void norm(int from, int to) {
        if (from >= to) {
            return;
        }
        VerbFinder.Verb verb = verbs.find(from, to);
        int index = norms.size();
        norms.add(
                new Norm(inherited(from, verb), verb.operatorTerm(), verb.verb(), verb.passive(), from, to, sentence));
        int firstPart = parts.size();
        int at = from;
        boolean first = true;
        while (at < to) {
            if (terms.get(at).kind() == Term.Kind.MARK || terms.get(at).kind() == Term.Kind.LABEL) {
                at++;
                continue;
            }
            int end = partEnd(at, to, verb, first);
            add(at, end, index, verb);
            first = false;
            at = end;
        }
        roles.settle(parts, firstPart, verb);
    }

    /** {@code shall be sealed and be guarded}: the second verb is bound as the first. */
    private Operator inherited(int from, VerbFinder.Verb verb) {
        boolean bare = verb.operatorTerm() < 0
                && !norms.isEmpty()
                && terms.get(from).kind() == Term.Kind.CONJUNCTION
                && from + 1 < terms.size()
                && terms.get(from + 1).text().equals("be");
        return bare ? norms.getLast().operator() : verb.operator();
    }

    private void add(int from, int to, int norm, VerbFinder.Verb verb) {
        int end = to;
        while (end > from + 1 && terms.get(end - 1).kind() == Term.Kind.MARK) {
            end--;
        }
        Part part = roles.part(from, end, verb);
        parts.add(new Part(part.role(), from, end, sentence, norm, part.value()));
    }

    /** Where the part that begins at a term ends. */
    private int partEnd(int from, int to, VerbFinder.Verb verb, boolean first) {
        if (from >= verb.from() && from < verb.to()) {
            return verb.to();
        }
        Term opening = terms.get(from);
        if (opening.kind() == Term.Kind.ILLUSTRATION) {
            return illustrationEnd(from, to);
        }
        boolean condition = opening.kind() == Term.Kind.CONDITION || opening.kind() == Term.Kind.REGARDLESS;
        boolean timed = opening.kind() == Term.Kind.VAGUE
                && from + 1 < to
                && terms.get(from + 1).kind() == Term.Kind.TIME;
        if (isSingle(opening) && !isAttribute(from) && !timed) {
            return from + 1;
        }
        for (int i = from + 1; i < to; i++) {
            Term term = terms.get(i);
            if (i == verb.from()) {
                return i;
            }
            if (condition) {
                boolean framed = from > 0
                        && terms.get(from - 1).isMark(",")
                        && (opening.value().equals("except") || opening.value().equals("subject_to"));
                boolean closes = term.isMark(",") && (first || framed || closesCondition(i, to));
                if (closes || term.isMark(":") || (term.kind() == Term.Kind.CONDITION && !joined(i))) {
                    return i;
                }
            } else if (opensPart(i, opening, from) || (opening.kind() == Term.Kind.TIME && term.isMark(","))) {
                return i;
            }
        }
        return to;
    }

    /** An illustration between commas ends at the second, another goes on to a colon or to the end. */
    private int illustrationEnd(int from, int to) {
        boolean framed = from > 0 && terms.get(from - 1).isMark(",");
        for (int i = from + 1; i < to; i++) {
            boolean closes = framed && terms.get(i).isMark(",") && closesIllustration(i, to);
            if (closes || terms.get(i).isMark(")") || terms.get(i).kind() == Term.Kind.OPERATOR) {
                return i;
            }
        }
        return to;
    }

    /** A comma within a list of examples does not end it: the list goes on to "and". */
    private boolean closesIllustration(int comma, int to) {
        for (int i = comma + 1; i < to; i++) {
            if (terms.get(i).kind() == Term.Kind.OPERATOR) {
                return true;
            }
            if (terms.get(i).kind() == Term.Kind.CONJUNCTION) {
                return false;
            }
        }
        return true;
    }

    private boolean joined(int index) {
        return terms.get(index - 1).kind() == Term.Kind.CONJUNCTION;
    }

    private boolean closesCondition(int comma, int to) {
        if (comma + 1 >= to) {
            return true;
        }
        return switch (terms.get(comma + 1).kind()) {
            case TIME, HEDGE, FRAME, VAGUE, FREQUENCY -> true;
            default -> false;
        };
    }

    /** {@code annual imports}: a word of time before a noun belongs to it. */
    private boolean isAttribute(int index) {
        Term term = terms.get(index);
        boolean time = term.kind() == Term.Kind.FREQUENCY || term.kind() == Term.Kind.VAGUE;
        return time
                && term.text().indexOf(' ') < 0
                && index + 1 < terms.size()
                && terms.get(index + 1).kind() == Term.Kind.WORD
                && (index == 0
                        || terms.get(index - 1).kind() != Term.Kind.WORD
                        || !terms.get(index - 1).is(Category.VERB));
    }

    private static boolean isSingle(Term term) {
        return switch (term.kind()) {
            case HEDGE, VAGUE, FREQUENCY, CIRCUMSTANCE, RECIPROCAL -> true;
            default -> false;
        };
    }

    private boolean opensPart(int index, Term opening, int partStart) {
        Term term = terms.get(index);
        return switch (term.kind()) {
            case ILLUSTRATION -> true;
            case FREQUENCY, VAGUE -> !isAttribute(index);
            case CONDITION, CIRCUMSTANCE, REGARDLESS, TIME, HEDGE, FRAME, RECIPROCAL ->
                (opening.kind() != Term.Kind.TIME && opening.kind() != Term.Kind.VAGUE)
                        || term.kind() != Term.Kind.TIME
                        || !follows(index);
            case PREPOSITION ->
                !roles.attaches(term) && opening.kind() != Term.Kind.FRAME && !isEvent(opening, partStart, index);
            case MARK -> term.isMark(":") || term.isMark("(") || term.isMark(";");
            default -> false;
        };
    }

    /** A time told by an event goes on through its prepositions: {@code as soon as the monitors are in place}. */
    private boolean isEvent(Term opening, int from, int index) {
        for (int i = from; i < index; i++) {
            if (terms.get(i).kind() == Term.Kind.PERIOD || terms.get(i).kind() == Term.Kind.DATE) {
                return false;
            }
        }
        return opening.kind() == Term.Kind.TIME
                && (opening.value().equals("upon")
                        || opening.value().equals("after")
                        || opening.value().equals("before"));
    }

    /** A second marker right behind the first belongs to it: {@code no later than before the end of}. */
    private boolean follows(int index) {
        Term.Kind before = terms.get(index - 1).kind();
        return before == Term.Kind.TIME || before == Term.Kind.PERIOD || before == Term.Kind.VAGUE;
    }
}
