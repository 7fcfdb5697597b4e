package org.travaux.semantics.term;

import java.util.Objects;
import java.util.Set;
import org.travaux.semantics.lexicon.Category;
import org.travaux.text.TextSpan;

/**
 * A word or expression of a clause that means one thing: a number with its unit, a date, a name, an operator, a marker, a word.
 *
 * @param kind what it is
 * @param key what it means, the same for all ways to write it; empty where it means nothing by itself
 * @param reading what it reads as aloud, the same for all ways to spell it
 * @param value the value of its row in the tables, such as the operator's id; empty where it has none
 * @param role how a name is written, see {@link org.travaux.semantics.lexicon.Match#role()}; else empty
 * @param tags what its words can do besides
 * @param text as written
 * @param span where it stands
 */
public record Term(
        Kind kind,
        String key,
        String reading,
        String value,
        String role,
        Set<Category> tags,
        String text,
        TextSpan span) {

    /** Before the strength in {@link #role()}. */
    static final String STRENGTH = "strength:";

    /** What a term is. */
    public enum Kind {
        /** A word with a meaning of its own. */
        WORD,
        /** A word that only joins others. */
        FUNCTION,
        /** A mark of punctuation. */
        MARK,
        /** The label of an item. */
        LABEL,
        /** A number, with unit or currency. */
        NUMBER,
        /** A day, month or year. */
        DATE,
        /** A span of time. */
        PERIOD,
        /** How often. */
        FREQUENCY,
        /** A cross-reference. */
        REFERENCE,
        /** A name of the gazetteer, the plan or the context. */
        NAME,
        /** A deontic operator. */
        OPERATOR,
        /** A negation. */
        NEGATION,
        /** A softener. */
        HEDGE,
        /** What begins a condition or an exception. */
        CONDITION,
        /** A condition in itself. */
        CIRCUMSTANCE,
        /** What says that a circumstance does not matter. */
        REGARDLESS,
        /** What bounds a number. */
        COMPARATOR,
        /** What begins a time: deadline, start, duration, sequence, trigger. */
        TIME,
        /** A time without a date. */
        VAGUE,
        /** What makes the order of a list a norm. */
        ORDER,
        /** How many of a class. */
        DETERMINER,
        /** What begins an illustration. */
        ILLUSTRATION,
        /** What leaves all else out. */
        LIMIT,
        /** A preposition. */
        PREPOSITION,
        /** And, or. */
        CONJUNCTION,
        /** What opens a phrase of verification, sanctions and the like. */
        FRAME,
        /** That the other side does likewise. */
        RECIPROCAL
    }

    /** Checks and copies. */
    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(role, "role");
        tags = Set.copyOf(tags);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** {@return whether it means something by itself} */
    public boolean hasMeaning() {
        return !key.isEmpty();
    }

    /**
     * {@return whether its words can do this}
     *
     * @param tag what
     */
    public boolean is(Category tag) {
        return tags.contains(tag);
    }

    /** {@return how hard its words enforce, from 1 to 4; 0 where they say nothing of it} */
    public int strength() {
        return role.startsWith(STRENGTH) ? Integer.parseInt(role.substring(STRENGTH.length())) : 0;
    }

    /**
     * {@return whether it is this mark}
     *
     * @param mark the mark
     */
    public boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }
}
