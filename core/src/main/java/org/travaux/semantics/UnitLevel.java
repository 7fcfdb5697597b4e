package org.travaux.semantics;

/** What sort of unit a citation names, the greater ones first. */
public enum UnitLevel {
    /** An annex, appendix or schedule. */
    ANNEX,
    /** A book of a code. */
    BOOK,
    /** A part of a document. */
    PART,
    /** A title of a code, a розділ. */
    TITLE,
    /** A chapter. */
    CHAPTER,
    /** A section, in some documents a container, in others the unit that is cited. */
    SECTION,
    /** An article, clause or §. */
    ARTICLE,
    /** A paragraph, Absatz, alinéa or частина. */
    PARAGRAPH,
    /** A point, item or Nummer. */
    POINT,
    /** A letter below a point. */
    LETTER,
    /** A sentence, which no document numbers. */
    SENTENCE;

    /** {@return whether it is cited with the unit above it} */
    public boolean isRelative() {
        return compareTo(PARAGRAPH) >= 0;
    }

    /** {@return whether articles stand in it rather than paragraphs} */
    public boolean isContainer() {
        return compareTo(CHAPTER) <= 0;
    }
}
