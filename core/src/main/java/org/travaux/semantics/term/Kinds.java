package org.travaux.semantics.term;

import java.util.List;
import java.util.Map;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Match;

/** Which kinds of terms the categories of the tables make. */
final class Kinds {

    /** Of phrases of one length, the first in this order is taken. */
    private static final List<Category> ORDER = List.of(
            Category.OPERATOR,
            Category.ADVERBIAL_OPERATOR,
            Category.REGARDLESS,
            Category.HEDGE,
            Category.CIRCUMSTANCE,
            Category.NAME,
            Category.MARKER,
            Category.FREQUENCY,
            Category.PERIOD,
            Category.VAGUE,
            Category.UNLIMITED,
            Category.SEQUENCE,
            Category.TRIGGER,
            Category.DEADLINE,
            Category.START,
            Category.DURATION,
            Category.MAJORITY,
            Category.FRACTION,
            Category.NUMBER,
            Category.COMPARATOR,
            Category.COMPARATOR_AFTER,
            Category.FRAME,
            Category.RECIPROCAL,
            Category.ORDER,
            Category.ILLUSTRATION,
            Category.LIMIT,
            Category.DETERMINER,
            Category.NEGATION,
            Category.CONJUNCTION,
            Category.PREPOSITION,
            Category.ROLE,
            Category.ARTICLE,
            Category.AUXILIARY,
            Category.PRONOUN,
            Category.RELATIVE,
            Category.SUBORDINATOR,
            Category.ANAPHOR,
            Category.FILLER);

    private static final Map<Category, Term.Kind> KINDS = Map.ofEntries(
            Map.entry(Category.OPERATOR, Term.Kind.OPERATOR),
            Map.entry(Category.ADVERBIAL_OPERATOR, Term.Kind.OPERATOR),
            Map.entry(Category.REGARDLESS, Term.Kind.REGARDLESS),
            Map.entry(Category.HEDGE, Term.Kind.HEDGE),
            Map.entry(Category.CIRCUMSTANCE, Term.Kind.CIRCUMSTANCE),
            Map.entry(Category.NAME, Term.Kind.NAME),
            Map.entry(Category.MARKER, Term.Kind.CONDITION),
            Map.entry(Category.FREQUENCY, Term.Kind.FREQUENCY),
            Map.entry(Category.PERIOD, Term.Kind.PERIOD),
            Map.entry(Category.VAGUE, Term.Kind.VAGUE),
            Map.entry(Category.UNLIMITED, Term.Kind.VAGUE),
            Map.entry(Category.MAJORITY, Term.Kind.NUMBER),
            Map.entry(Category.FRACTION, Term.Kind.NUMBER),
            Map.entry(Category.NUMBER, Term.Kind.NUMBER),
            Map.entry(Category.COMPARATOR, Term.Kind.COMPARATOR),
            Map.entry(Category.COMPARATOR_AFTER, Term.Kind.COMPARATOR),
            Map.entry(Category.FRAME, Term.Kind.FRAME),
            Map.entry(Category.RECIPROCAL, Term.Kind.RECIPROCAL),
            Map.entry(Category.ORDER, Term.Kind.ORDER),
            Map.entry(Category.SEQUENCE, Term.Kind.TIME),
            Map.entry(Category.TRIGGER, Term.Kind.TIME),
            Map.entry(Category.DEADLINE, Term.Kind.TIME),
            Map.entry(Category.START, Term.Kind.TIME),
            Map.entry(Category.DURATION, Term.Kind.TIME),
            Map.entry(Category.ILLUSTRATION, Term.Kind.ILLUSTRATION),
            Map.entry(Category.LIMIT, Term.Kind.LIMIT),
            Map.entry(Category.DETERMINER, Term.Kind.DETERMINER),
            Map.entry(Category.NEGATION, Term.Kind.NEGATION),
            Map.entry(Category.CONJUNCTION, Term.Kind.CONJUNCTION),
            Map.entry(Category.PREPOSITION, Term.Kind.PREPOSITION),
            Map.entry(Category.ROLE, Term.Kind.PREPOSITION));

    private Kinds() {}

    /** Whether a phrase is a term of its own, so that its words are not read one by one. */
    static boolean covers(Match match) {
        return ORDER.contains(match.category());
    }

    /** Its place among phrases of one length. */
    static int order(Match match) {
        return ORDER.indexOf(match.category());
    }

    /** The kind of term a phrase of this category is. */
    static Term.Kind of(Category category) {
        return KINDS.getOrDefault(category, Term.Kind.FUNCTION);
    }

    /** Determiners that take the whole class, as no determiner does. */
    private static boolean isUniversal(String determiner) {
        return switch (determiner) {
            case "all", "every", "each", "any" -> true;
            default -> false;
        };
    }

    /** What a phrase means, the same for all of its row. */
    static String key(Match match) {
        return switch (match.category()) {
            case PREPOSITION, ROLE, ARTICLE, AUXILIARY, PRONOUN, RELATIVE, SUBORDINATOR, ANAPHOR, FILLER, CONJUNCTION ->
                "";
            case SEQUENCE, TRIGGER, DEADLINE, START, DURATION -> "time:" + match.value();
            case UNLIMITED -> "vague:unlimited";
            case COMPARATOR_AFTER -> "comparator:" + match.value();
            case ADVERBIAL_OPERATOR -> "operator:" + match.value();
            case DETERMINER -> isUniversal(match.value()) ? "" : "determiner:" + match.value();
            default -> match.category().name().toLowerCase(java.util.Locale.ROOT) + ":" + match.value();
        };
    }
}
