package org.travaux.semantics.norm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Gazetteer;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** Tells what a part does in its norm: by its first term, its preposition, and whether it names somebody or a place. */
final class RoleFinder {

    private static final Map<String, Set<String>> ATTACHING =
            Map.of("en", Set.of("of"), "fr", Set.of("de", "du", "des", "d'"), "ru", Set.of(), "uk", Set.of());

    private final List<Term> terms;
    private final Lexicon lexicon;

    RoleFinder(List<Term> terms, Lexicon lexicon) {
        this.terms = terms;
        this.lexicon = lexicon;
    }

    /** Whether a preposition ties its noun to the one before rather than begins a part. */
    boolean attaches(Term preposition) {
        return ATTACHING
                .getOrDefault(lexicon.language(), Set.of())
                .contains(preposition.text().toLowerCase(Locale.ROOT));
    }

    /** The part between two terms, in its role as far as that can be told without the others. */
    Part part(int from, int to, VerbFinder.Verb verb) {
        Term opening = terms.get(from);
        Role role;
        String value = opening.value();
        if (from == verb.from()) {
            role = Role.VERB;
        } else {
            role = switch (opening.kind()) {
                case CONDITION, CIRCUMSTANCE, REGARDLESS -> Role.CONDITION;
                case TIME -> Role.TIME;
                case VAGUE, FREQUENCY ->
                    to == from + 1 || terms.get(from + 1).kind() == Term.Kind.TIME ? Role.TIME : bare(from, to, verb);
                case HEDGE -> Role.HEDGE;
                case ILLUSTRATION -> Role.ILLUSTRATION;
                case FRAME -> Role.ENFORCEMENT;
                case PREPOSITION -> prepositional(from, to, verb);
                default -> bare(from, to, verb);
            };
        }
        return new Part(role, from, to, 0, 0, value);
    }

    private Role prepositional(int from, int to, VerbFinder.Verb verb) {
        String role = lexicon.roleOf(terms.get(from).text().toLowerCase(Locale.ROOT));
        boolean somebody = namesSomebody(from, to) && !headIsEntity(from, to);
        boolean somewhere = namesPlace(from, to);
        if (startsWithDate(from, to)) {
            return Role.TIME;
        }
        if (isInfinitive(from, to)) {
            return Role.ADJUNCT;
        }
        if (role.contains("place-always")) {
            return Role.PLACE;
        }
        if (role.contains("agent") && verb.passive() && isDoer(from, to)) {
            return Role.ACTOR;
        }
        if (role.contains("agent")
                && somebody
                && (verb.passive() || !lexicon.language().equals("en"))) {
            return Role.ACTOR;
        }
        if (role.contains("frame") && has(from, to, term -> term.is(Category.ENFORCEMENT))) {
            return Role.ENFORCEMENT;
        }
        boolean given = verb.verb() >= 0 && terms.get(verb.verb()).is(Category.GIVING);
        boolean placeHead = somewhere && headIsPlace(from, to);
        if (role.contains("recipient-given") && given && somebody && !placeHead) {
            return Role.RECIPIENT;
        }
        if (role.matches(".*recipient(?!-given).*")
                && ((given && isTo(from)) || (somebody && !placeHead && headActs(from, to)))) {
            return Role.RECIPIENT;
        }
        if (role.contains("place") && (somewhere || isBareName(from, to))) {
            return Role.PLACE;
        }
        if (has(from, to, RoleFinder::isReference)) {
            return Role.REFERENCE;
        }
        return Role.ADJUNCT;
    }

    /** {@code to rebuild Ukraine}. */
    private boolean isInfinitive(int from, int to) {
        if (from + 2 >= to || !terms.get(from).text().equalsIgnoreCase("to")) {
            return false;
        }
        Term word = terms.get(from + 1);
        Term object = terms.get(from + 2);
        boolean verb = word.is(Category.VERB)
                || object.kind() == Term.Kind.NAME
                || (object.is(Category.ARTICLE) && object.kind() == Term.Kind.FUNCTION);
        return verb
                && word.kind() == Term.Kind.WORD
                && !word.is(Category.AGENT)
                && !word.text().endsWith("s")
                && Character.isLowerCase(word.text().codePointAt(0))
                && object.kind() != Term.Kind.MARK;
    }

    private boolean isTo(int index) {
        String word = terms.get(index).text().toLowerCase(Locale.ROOT);
        return word.equals("to") || word.equals("à") || word.equals("aux") || word.equals("au");
    }

    /** {@code in Port Arden}: a name without article behind a preposition of place. */
    private boolean isBareName(int from, int to) {
        return from + 1 < to && isProper(from + 1) && !terms.get(from + 1).is(Category.AGENT) && !hasAgent(from, to);
    }

    /** Behind "by" in the passive: somebody or something that does it, not how it is done. */
    private boolean isDoer(int from, int to) {
        if (from + 1 >= to) {
            return false;
        }
        boolean noun =
                terms.get(from + 1).is(Category.ARTICLE) || terms.get(from + 1).kind() == Term.Kind.NAME;
        for (int i = from + 1; i < to; i++) {
            Term term = terms.get(i);
            boolean proceeding =
                    term.is(Category.ENFORCEMENT) && term.text().matches("(?i).*(?:tion|ing|ment|cy|al)s?");
            if (term.is(Category.MANNER) || proceeding) {
                return false;
            }
        }
        return noun;
    }

    /** Whether the noun a phrase is about is somebody, or a name at least. */
    private boolean headActs(int from, int to) {
        int head = head(from, to);
        if (head < 0) {
            return true;
        }
        for (int i = from + 1; i <= head; i++) {
            if (somebody(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean headIsEntity(int from, int to) {
        int head = head(from, to);
        return head >= 0
                && terms.get(head).kind() == Term.Kind.WORD
                && terms.get(head).is(Category.ENTITY_NOUN)
                && !terms.get(head).is(Category.AGENT);
    }

    private boolean hasAgent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (terms.get(i).is(Category.AGENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun a phrase is about, the last before "of" or the end, is a place. */
    private boolean headIsPlace(int from, int to) {
        int head = head(from, to);
        if (head < 0) {
            return false;
        }
        Term term = terms.get(head);
        return term.kind() == Term.Kind.NAME
                ? Gazetteer.standard().isPlace(term.value())
                : term.is(Category.PLACE_NOUN) && !term.is(Category.AGENT);
    }

    private int head(int from, int to) {
        int head = -1;
        for (int i = from + 1; i < to; i++) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME) {
                head = i;
            } else if (head >= 0 && term.kind() != Term.Kind.FUNCTION) {
                break;
            }
        }
        return head;
    }

    private Role bare(int from, int to, VerbFinder.Verb verb) {
        if (has(from, Math.min(to, from + 1), RoleFinder::isReference)) {
            return Role.REFERENCE;
        }
        return verb.from() >= 0 && from < verb.from() ? Role.ACTOR : Role.OBJECT;
    }

    /** Settles who acts: the subject of an active verb if it is somebody, else the subject is what the norm speaks of. */
    void settle(List<Part> parts, int first, VerbFinder.Verb verb) {
        boolean verbSeen = false;
        for (int p = first; p < parts.size(); p++) {
            Part part = parts.get(p);
            verbSeen |= part.role() == Role.VERB;
            if (part.role() == Role.ACTOR && terms.get(part.from()).kind() != Term.Kind.PREPOSITION) {
                boolean somebody = namesSomebody(part.from(), part.to());
                if (verb.passive() && somebody && isGiven(parts, p, verb)) {
                    parts.set(p, part.as(Role.RECIPIENT));
                } else if (verb.passive() || !somebody) {
                    parts.set(p, part.as(Role.OBJECT));
                }
            } else if (part.role() == Role.OBJECT && verbSeen && (isAddressee(part, verb) || isDative(part, verb))) {
                parts.set(p, part.as(Role.RECIPIENT));
            }
        }
        for (int p = first + 1; p < parts.size(); p++) {
            if (parts.get(p).role() == Role.ADJUNCT && continuesPlace(parts.get(p - 1), parts.get(p))) {
                parts.set(p, parts.get(p).as(Role.PLACE));
            }
        }
        inverted(parts, first, verb);
    }

    /** {@code on the plateau and along the ridge}. */
    private boolean continuesPlace(Part before, Part part) {
        Term opening = terms.get(part.from());
        return before.role() == Role.PLACE
                && part.from() > 0
                && terms.get(part.from() - 1).kind() == Term.Kind.CONJUNCTION
                && opening.kind() == Term.Kind.PREPOSITION
                && lexicon.roleOf(opening.text().toLowerCase(Locale.ROOT)).contains("place");
    }

    /** {@code Journalists shall be granted safe conduct}: the subject is given what stands behind the verb. */
    private boolean isGiven(List<Part> parts, int subject, VerbFinder.Verb verb) {
        boolean giving = verb.verb() >= 0 && terms.get(verb.verb()).is(Category.GIVING);
        for (int p = subject + 1; giving && p < parts.size(); p++) {
            if (parts.get(p).role() == Role.OBJECT && parts.get(p).from() > verb.verb()) {
                return true;
            }
        }
        return false;
    }

    /** In Russian and Ukrainian who acts may stand behind the verb, where nobody stands before it. */
    private void inverted(List<Part> parts, int first, VerbFinder.Verb verb) {
        boolean slavic = lexicon.language().equals("ru") || lexicon.language().equals("uk");
        if (!slavic || verb.verb() < 0) {
            return;
        }
        int behind = -1;
        for (int p = first; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (part.role() == Role.ACTOR) {
                return;
            }
            if (part.role() == Role.OBJECT && part.from() > verb.verb() && behind < 0) {
                behind = p;
            }
        }
        if (behind >= 0
                && namesSomebody(parts.get(behind).from(), parts.get(behind).to())
                && (!verb.passive() || isInstrumental(parts.get(behind)))) {
            parts.set(behind, parts.get(behind).as(Role.ACTOR));
        }
    }

    /** By whom, behind a passive verb: {@code комиссией}, {@code спостерігачами}. */
    private boolean isInstrumental(Part part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (terms.get(i).text().matches(".*(?:ом|ем|ой|ей|ою|ею|єю|ією|ами|ями|ими)")) {
                return true;
            }
        }
        return false;
    }

    /** In Russian and Ukrainian somebody who is given something stands without preposition. */
    private boolean isDative(Part part, VerbFinder.Verb verb) {
        boolean slavic = lexicon.language().equals("ru") || lexicon.language().equals("uk");
        return slavic
                && verb.verb() >= 0
                && terms.get(verb.verb()).is(Category.GIVING)
                && namesSomebody(part.from(), part.to());
    }

    private boolean isAddressee(Part part, VerbFinder.Verb verb) {
        return verb.verb() >= 0
                && terms.get(verb.verb()).is(Category.ADDRESSING)
                && headIsSomebody(part.from(), part.to());
    }

    private boolean headIsSomebody(int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            if (somebody(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some term names who can act. */
    boolean namesSomebody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (somebody(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean somebody(int index) {
        Term term = terms.get(index);
        return switch (term.kind()) {
            case NAME ->
                !Gazetteer.standard().isPlace(term.value())
                        && !lexicon.kindOf(term.value()).equals("currency")
                        && !lexicon.kindOf(term.value()).equals("instrument")
                        && !term.role().equals("adjective");
            case WORD -> term.is(Category.AGENT) || isProper(index);
            default -> term.is(Category.PRONOUN) && term.kind() == Term.Kind.FUNCTION;
        };
    }

    /** A word with a capital that does not begin a sentence. */
    boolean isProper(int index) {
        Term term = terms.get(index);
        if (term.kind() != Term.Kind.WORD
                || !Character.isUpperCase(term.text().codePointAt(0))
                || term.is(Category.PLACE_NOUN)
                || term.is(Category.INSTRUMENT_NOUN)
                || index == 0) {
            return false;
        }
        Term before = terms.get(index - 1);
        return before.kind() != Term.Kind.MARK || before.isMark(",");
    }

    private boolean namesPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            Term term = terms.get(i);
            if ((term.kind() == Term.Kind.NAME
                            && !isPartOfName(i, to)
                            && (Gazetteer.standard().isPlace(term.value())
                                    || lexicon.kindOf(term.value()).equals("state")))
                    || (term.kind() == Term.Kind.WORD && term.is(Category.PLACE_NOUN))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Danube Connect Programme} is no place. */
    private boolean isPartOfName(int index, int to) {
        return index + 1 < to
                && terms.get(index + 1).kind() == Term.Kind.WORD
                && Character.isUpperCase(terms.get(index + 1).text().codePointAt(0))
                && !terms.get(index + 1).is(Category.PLACE_NOUN);
    }

    private boolean startsWithDate(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            Term.Kind kind = terms.get(i).kind();
            if (kind == Term.Kind.DATE) {
                return true;
            }
            if (kind == Term.Kind.WORD || kind == Term.Kind.NAME) {
                return false;
            }
        }
        return false;
    }

    private boolean has(int from, int to, Predicate<Term> wanted) {
        return from < to && terms.subList(from, to).stream().anyMatch(wanted);
    }

    private static boolean isReference(Term term) {
        return term.kind() == Term.Kind.REFERENCE;
    }
}
