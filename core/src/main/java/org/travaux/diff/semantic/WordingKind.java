package org.travaux.diff.semantic;

import java.util.Locale;

/** How wording can differ while the meaning stays. */
public enum WordingKind {
    /** Quotes, dashes, hyphens, commas and other marks. */
    PUNCTUATION(Facet.EDITORIAL),
    /** A slip of the pen, British or American spelling, transliteration of a name. */
    SPELLING(Facet.EDITORIAL),
    /** Capitals and small letters. */
    CASE(Facet.EDITORIAL),
    /** Blanks, line breaks and invisible marks. */
    WHITESPACE(Facet.EDITORIAL),
    /** Labels of items, or references that follow a renumbering. */
    NUMBERING(Facet.EDITORIAL),
    /** The same number and unit, or the same date, written otherwise. */
    NOTATION(Facet.EDITORIAL),
    /** Short form and full form. */
    ABBREVIATION(Facet.EDITORIAL),
    /** Another word for the same. */
    SYNONYM(Facet.PARAPHRASE),
    /** Active and passive. */
    VOICE(Facet.PARAPHRASE),
    /** Another expression of the same deontic operator, or a constitutive shall or will. */
    MODAL_EQUIVALENT(Facet.PARAPHRASE),
    /** One sentence became several, or several one. */
    SPLIT_MERGE(Facet.PARAPHRASE),
    /** The same in another unit. */
    CONVERSION(Facet.PARAPHRASE),
    /** A capital for its government. */
    METONYMY(Facet.PARAPHRASE),
    /** Another name for the same, as the documents say. */
    RENAMING(Facet.PARAPHRASE),
    /** A negation of the opposite. */
    DOUBLE_NEGATION(Facet.PARAPHRASE),
    /** Clauses moved, nominalised, repeated or shortened. */
    SYNTAX(Facet.PARAPHRASE),
    /** Items of a list in another order. */
    LIST(Facet.REORDER);

    private final Facet facet;

    WordingKind(Facet facet) {
        this.facet = facet;
    }

    /** {@return the facet it belongs to} */
    public Facet facet() {
        return facet;
    }

    /** {@return the name used in JSON} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
