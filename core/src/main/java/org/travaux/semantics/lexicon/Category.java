package org.travaux.semantics.lexicon;

import java.util.Locale;

/** What the phrases of a row of the tables do in a clause. */
public enum Category {
    /** Carries a deontic operator. */
    OPERATOR,
    /** Carries one elsewhere than before the verb. */
    ADVERBIAL_OPERATOR,
    /** A verb that states what is so rather than binds. */
    CONSTITUTIVE,
    /** Begins a condition or an exception. */
    MARKER,
    /** Is a condition in itself. */
    CIRCUMSTANCE,
    /** Says that a circumstance does not matter. */
    REGARDLESS,
    /** Softens a norm. */
    HEDGE,
    /** Bounds the number behind it. */
    COMPARATOR,
    /** Bounds the number before it. */
    COMPARATOR_AFTER,
    /** Is a fraction. */
    FRACTION,
    /** Is a majority. */
    MAJORITY,
    /** Is a number. */
    NUMBER,
    /** Sets a latest time. */
    DEADLINE,
    /** Sets an earliest time. */
    START,
    /** Sets how long. */
    DURATION,
    /** Puts one event before or after another. */
    SEQUENCE,
    /** Ties the norm to an event. */
    TRIGGER,
    /** Says a time without a date. */
    VAGUE,
    /** Is a period of time in words. */
    PERIOD,
    /** Says how often. */
    FREQUENCY,
    /** Says that time is not limited. */
    UNLIMITED,
    /** Makes the order of a list a norm. */
    ORDER,
    /** Verification, sanctions and the like. */
    ENFORCEMENT,
    /** Opens a phrase of verification, sanctions and the like. */
    FRAME,
    /** Says how many of a class. */
    DETERMINER,
    /** Begins an illustration. */
    ILLUSTRATION,
    /** Leaves all else out. */
    LIMIT,
    /** Says to what degree. */
    DEGREE,
    /** Makes a class smaller. */
    NARROWING,
    /** An article. */
    ARTICLE,
    /** A preposition. */
    PREPOSITION,
    /** A conjunction. */
    CONJUNCTION,
    /** A pronoun. */
    PRONOUN,
    /** A form of be, have or do. */
    AUXILIARY,
    /** Denies. */
    NEGATION,
    /** A prefix that denies. */
    NEGATING_PREFIX,
    /** A relative pronoun. */
    RELATIVE,
    /** Begins a subordinate clause. */
    SUBORDINATOR,
    /** Adds nothing. */
    FILLER,
    /** Stands for what was named before. */
    ANAPHOR,
    /** Says that the other side does likewise. */
    RECIPROCAL,
    /** Can stand for another word. */
    SYNONYM,
    /** Is of the family of another word. */
    FAMILY,
    /** A verb. */
    VERB,
    /** A noun for who can bear duties. */
    AGENT,
    /** A noun for a place. */
    PLACE_NOUN,
    /** Another spelling. */
    SPELLING,
    /** A short form. */
    ABBREVIATION,
    /** A preposition with the roles it can open: place, recipient, agent, frame. */
    ROLE,
    /** A verb whose object is whom it is done to or for. */
    ADDRESSING,
    /** A verb by which somebody is given something. */
    GIVING,
    /** A word for what is done against a norm. */
    BREACH,
    /** A verb by which a text itself binds or hinders. */
    OBLIGING,
    /** Says that several act as one, or each alone. */
    JOINTLY,
    /** A verb that says nothing beside its object: take a decision. */
    LIGHT,
    /** A direction, or the part of a place that lies there. */
    COMPASS,
    /** A noun for what bears a name and does not act: programme, convention. */
    ENTITY_NOUN,
    /** A noun for how something is done, behind "by". */
    MANNER,
    /** How hard a word of enforcement is, from 1 to 4. */
    STRENGTH,
    /** A verb for what an area or a rule extends to. */
    COVERING,
    /** The name of a month. */
    MONTH,
    /** A noun for consent, which makes a condition of "with" and "without". */
    CONSENT,
    /** A noun that speaks of time. */
    TIME_NOUN,
    /** A noun for the text itself or a part of it. */
    INSTRUMENT_NOUN,
    /** Points to the text itself: this, the present. */
    SELF,
    /** A noun for what a number measures: distance, total. */
    MEASURE_NOUN,
    /** A pair of words of which one covers the other, or that contradict each other. */
    RELATION,
    /** A name of the gazetteer. */
    NAME;

    /** {@return whether its phrases are found in any inflection} */
    public boolean reduced() {
        return switch (this) {
            case STRENGTH,
                    COVERING,
                    LIGHT,
                    COMPASS,
                    ENTITY_NOUN,
                    MANNER,
                    CONSTITUTIVE,
                    OBLIGING,
                    GIVING,
                    BREACH,
                    CONSENT,
                    ADDRESSING,
                    TIME_NOUN,
                    INSTRUMENT_NOUN,
                    MEASURE_NOUN,
                    ENFORCEMENT,
                    NARROWING,
                    SYNONYM,
                    FAMILY,
                    VERB,
                    SPELLING -> true;
            default -> false;
        };
    }

    /** {@return whether its phrases are found in the singular and the plural, and no other word of their family is} */
    boolean plural() {
        return this == AGENT || this == PLACE_NOUN;
    }

    /** {@return whether it says what a word means} */
    boolean meaning() {
        return this == SYNONYM || this == FAMILY;
    }

    /** {@return the category as the tables name it} */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
