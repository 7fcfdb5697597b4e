package org.travaux.semantics.norm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.term.Names;
import org.travaux.semantics.term.Term;
import org.travaux.semantics.term.TermReader;
import org.travaux.text.TextSpan;

/**
 * A clause as it is read: its terms, the parts they form, the norms of the parts.
 *
 * @param text the clause's text
 * @param lexicon the tables of its language
 * @param terms its terms in order
 * @param parts its parts in order; every term that is no mark between two parts belongs to just one
 * @param partOf for each term the index of its part, -1 for none
 * @param norms the norms in order
 */
public record ClauseReading(
        String text, Lexicon lexicon, List<Term> terms, List<Part> parts, List<Integer> partOf, List<Norm> norms) {

    /** Checks and copies. */
    public ClauseReading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lexicon, "lexicon");
        terms = List.copyOf(terms);
        parts = List.copyOf(parts);
        partOf = List.copyOf(partOf);
        norms = List.copyOf(norms);
    }

    /**
     * {@return how a text is read}
     *
     * @param text any text
     * @param lexicon the tables of its language
     * @param names names beside those of the gazetteer
     */
    public static ClauseReading of(String text, Lexicon lexicon, Names names) {
        return new PartReader(text, lexicon, TermReader.read(text, lexicon, names)).read();
    }

    /**
     * {@return the part a term stands in, or null}
     *
     * @param term index of the term
     */
    public @Nullable Part part(int term) {
        int part = partOf.get(term);
        return part < 0 ? null : parts.get(part);
    }

    /**
     * {@return the role a term stands in; adjunct where it stands in none}
     *
     * @param term index of the term
     */
    public Part.Role role(int term) {
        Part part = part(term);
        return part == null ? Part.Role.ADJUNCT : part.role();
    }

    /**
     * {@return where terms stand, from the first to the last}
     *
     * @param from index of the first
     * @param to index behind the last
     */
    public TextSpan span(int from, int to) {
        return new TextSpan(
                terms.get(from).span().start(), terms.get(to - 1).span().end());
    }
}
