package org.travaux.diff.semantic.facet.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.Edit;
import org.travaux.diff.semantic.pair.Enforcement;
import org.travaux.diff.semantic.pair.ListItems;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Run;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** Tells in which respect words of content differ: by the role they stand in, by what they are, by what stands beside them. */
final class ContentFacets {

    private ContentFacets() {}

    static Facet of(PairReading pair, Edit edit) {
        Run run = edit.after() != null ? edit.after() : edit.before();
        Side side = edit.after() != null ? pair.after() : pair.before();
        if (run == null) {
            return Facet.ACTION;
        }
        Role role = side.role(run.first());
        if (edit.before() != null && edit.after() != null) {
            Role then = pair.before().role(edit.before().first());
            role = then == Role.ACTOR || then == Role.PLACE || then == Role.VERB ? then : role;
        }
        if (role == Role.CONDITION) {
            return Facet.CONDITION;
        }
        if (run.terms().stream().anyMatch(index -> side.term(index).is(Category.JOINTLY))) {
            return Facet.ACTOR;
        }
        if (isDative(side, run)) {
            return Facet.BENEFICIARY;
        }
        boolean both = edit.before() != null && edit.after() != null;
        if (isCurrency(side, run)) {
            return Facet.ENTITY;
        }
        if (both && enforces(pair.before(), edit.before()) && enforces(pair.after(), edit.after())) {
            return Facet.ENFORCEMENT;
        }
        if (both && role != Role.CONDITION && role != Role.ACTOR && isPredicate(side, run) && follows(pair, edit)) {
            return Facet.ENFORCEMENT;
        }
        if (describesPlace(side, run) && role != Role.ACTOR && role != Role.RECIPIENT) {
            return Facet.TERRITORY;
        }
        if (hasPlace(side, run) && role != Role.ACTOR && role != Role.RECIPIENT) {
            return Facet.TERRITORY;
        }
        return switch (role) {
            case ACTOR ->
                isQualifier(side, run) && !saysWhichOfTwo(side, run) && !ListItems.isItem(side, run)
                        ? Facet.SCOPE
                        : Facet.ACTOR;
            case RECIPIENT -> recipient(side, run);
            case PLACE -> Facet.TERRITORY;
            case ENFORCEMENT -> Facet.ENFORCEMENT;
            case REFERENCE -> Facet.REFERENCE;
            case HEDGE -> Facet.HEDGE;
            case TIME -> Facet.TEMPORAL;
            case VERB -> Facet.ACTION;
            default -> other(pair, edit, side, run, both);
        };
    }

    /** {@code as laid down in the Administrative Protocol}. */
    private static boolean refersTo(Side side, Run run) {
        boolean instrument = run.terms().stream()
                .anyMatch(index -> side.term(index).is(Category.INSTRUMENT_NOUN)
                        && Character.isUpperCase(side.term(index).text().codePointAt(0)));
        for (int i = Math.max(0, run.first() - 3); instrument && i <= run.last(); i++) {
            if (side.term(i)
                    .text()
                    .matches(
                            "(?i)(?:as )?(?:laid|set|listed|provided|defined|specified|referred|determined|described|pursuant|in accordance|according).*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurrency(Side side, Run run) {
        return run.terms().stream()
                .allMatch(index -> side.term(index).kind() == Term.Kind.NAME
                        && side.reading()
                                .lexicon()
                                .kindOf(side.term(index).value())
                                .equals("currency"));
    }

    /** Whether a run speaks of arbitration, sanctions and the like, not of who does it. */
    private static boolean enforces(Side side, @Nullable Run run) {
        return run != null
                && run.terms().stream()
                        .anyMatch(index -> side.term(index).is(Category.ENFORCEMENT)
                                && !side.term(index).is(Category.AGENT));
    }

    /** {@code deposited with the Swiss Government}: who keeps a text is neither owed nor owing anything. */
    private static boolean isDepositary(Side side, Run run) {
        for (int i = Math.max(0, run.first() - 6); i < run.first(); i++) {
            if (side.term(i).text().matches("(?i)deposit.*|regist.*|dépos.*|enregistr.*")) {
                return true;
            }
        }
        return false;
    }

    /** In Russian and Ukrainian to whom something is given stands in the dative behind it. */
    private static boolean isDative(Side side, Run run) {
        String language = side.reading().lexicon().language();
        Norm norm = side.norm(run.first());
        if (!(language.equals("ru") || language.equals("uk")) || norm == null || norm.verb() < 0) {
            return false;
        }
        return side.term(norm.verb()).is(Category.GIVING)
                && run.first() > norm.verb() + 1
                && side.term(run.last()).text().matches(".*(?:ам|ям|ові|еві|ому|ему|ору|еру|у|ю)");
    }

    private static Facet recipient(Side side, Run run) {
        if (isDepositary(side, run)) {
            return Facet.ENTITY;
        }
        Term last = side.term(run.last());
        if (last.is(Category.PLACE_NOUN)
                && !last.is(Category.AGENT)
                && Character.isUpperCase(last.text().codePointAt(0))) {
            return Facet.TERRITORY;
        }
        boolean thing = ListItems.isItem(side, run)
                && run.terms().stream()
                        .noneMatch(index -> side.term(index).is(Category.AGENT)
                                || side.term(index).kind() == Term.Kind.NAME
                                || isProper(side, index)
                                || side.term(index).text().endsWith("s"));
        return thing ? Facet.SCOPE : Facet.BENEFICIARY;
    }

    private static boolean isPredicate(Side side, Run run) {
        Norm norm = side.norm(run.first());
        return norm != null && norm.verb() >= 0 && run.first() >= norm.verb();
    }

    /** Whether the norm says what follows from breaches and disputes. */
    private static boolean follows(PairReading pair, Edit edit) {
        Run before = edit.before();
        Run after = edit.after();
        Norm one = before == null ? null : pair.before().norm(before.first());
        Norm other = after == null ? null : pair.after().norm(after.first());
        return one != null
                && other != null
                && Enforcement.follows(pair.before(), one)
                && Enforcement.follows(pair.after(), other);
    }

    /** A direction, or words before a noun for a place. */
    private static boolean describesPlace(Side side, Run run) {
        boolean compass =
                run.terms().stream().anyMatch(index -> side.term(index).is(Category.COMPASS));
        int next = side.nextPaired(run.last());
        Term head = next < 0 ? null : side.term(next);
        boolean place = head != null
                && head.kind() == Term.Kind.WORD
                && head.is(Category.PLACE_NOUN)
                && !head.is(Category.AGENT)
                && next - run.last() == 1
                && !isScopeWord(side, run);
        return compass || place;
    }

    private static Facet other(PairReading pair, Edit edit, Side side, Run run, boolean both) {
        Run before = edit.before();
        int rankBefore = before == null ? 0 : Enforcement.rank(pair.before(), before.first(), before.last() + 1);
        int rankAfter = edit.after() == null ? 0 : Enforcement.rank(side, run.first(), run.last() + 1);
        if (both && Math.max(rankBefore, rankAfter) > 1 && Math.min(rankBefore, rankAfter) > 0) {
            return Facet.ENFORCEMENT;
        }
        if (refersTo(side, run)) {
            return Facet.REFERENCE;
        }
        if (names(side, run)) {
            return Facet.ENTITY;
        }
        if (isScopeWord(side, run) || !both) {
            boolean verbal = startsWithVerb(side, run) && run.terms().size() > 1 && !both;
            if (verbal) {
                return Enforcement.rank(side, run.first(), run.last() + 1) > 0 ? Facet.ENFORCEMENT : Facet.ACTION;
            }
            return Facet.SCOPE;
        }
        return before != null && isScopeWord(pair.before(), before) ? Facet.SCOPE : Extent.scopeOrAction(pair, edit);
    }

    /** Whether a run adds another verb to that of the norm, in the same form: {@code and keep a log}. */
    private static boolean startsWithVerb(Side side, Run run) {
        int first = run.first();
        Norm norm = side.norm(first);
        boolean joined = first > 0 && side.term(first - 1).kind() == Term.Kind.CONJUNCTION;
        Term term = side.term(first);
        if (!joined || norm == null || norm.verb() < 0 || !term.is(Category.VERB) || term.is(Category.AGENT)) {
            return false;
        }
        String word = term.text();
        boolean participle = word.endsWith("ed") || word.endsWith("en");
        return norm.passive()
                ? participle
                : norm.operatorTerm() >= 0
                        ? !participle && !word.endsWith("ing") && !word.endsWith("s")
                        : word.endsWith("s");
    }

    private static boolean saysWhichOfTwo(Side side, Run run) {
        return run.terms().stream()
                .anyMatch(index -> side.term(index).value().equals("either")
                        || side.term(index).value().equals("both"));
    }

    /** A word before somebody who stayed: it says which of them. */
    private static boolean isQualifier(Side side, Run run) {
        boolean nobody = run.terms().stream()
                .noneMatch(index ->
                        side.term(index).is(Category.AGENT) || side.term(index).kind() == Term.Kind.NAME);
        int next = side.nextPaired(run.last());
        return nobody && next >= 0 && side.role(next) == Role.ACTOR && next - run.last() <= 2;
    }

    private static boolean isScopeWord(Side side, Run run) {
        return run.terms().stream().anyMatch(index -> {
            Term term = side.term(index);
            return term.kind() == Term.Kind.DETERMINER
                    || term.kind() == Term.Kind.LIMIT
                    || term.is(Category.DEGREE)
                    || term.is(Category.NARROWING);
        });
    }

    private static boolean names(Side side, Run run) {
        return run.terms().stream()
                .anyMatch(index -> (side.term(index).kind() == Term.Kind.NAME
                                && !side.term(index).role().equals("adjective"))
                        || isProper(side, index));
    }

    /** A word with a capital inside a sentence. */
    private static boolean isProper(Side side, int index) {
        Term term = side.term(index);
        return term.kind() == Term.Kind.WORD
                && Character.isUpperCase(term.text().codePointAt(0))
                && index > 0
                && side.term(index - 1).kind() != Term.Kind.MARK
                && side.term(index - 1).kind() != Term.Kind.LABEL
                && !term.is(Category.AGENT)
                && !term.is(Category.INSTRUMENT_NOUN);
    }

    /** {@code the Copenhagen Programme} is no place. */
    private static boolean isPartOfName(Side side, int index) {
        int next = index + 1;
        return next < side.size()
                && side.term(next).kind() == Term.Kind.WORD
                && Character.isUpperCase(side.term(next).text().codePointAt(0))
                && !side.term(next).is(Category.PLACE_NOUN);
    }

    private static boolean hasPlace(Side side, Run run) {
        List<Part> parts = side.reading().parts();
        boolean placed = run.part() >= 0 && parts.get(run.part()).role() == Role.PLACE;
        return placed
                || run.terms().stream()
                        .anyMatch(index -> side.term(index).kind() == Term.Kind.NAME
                                && !isPartOfName(side, index)
                                && org.travaux.semantics.lexicon.Gazetteer.standard()
                                        .isPlace(side.term(index).value()));
    }
}
