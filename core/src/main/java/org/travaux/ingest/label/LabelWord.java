package org.travaux.ingest.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that stands before the number of a part of a document, with its usual depth among the others. */
public enum LabelWord {
    /** An annex, appendix or schedule. */
    ANNEX(
            10,
            "annex appendix schedule exhibit attachment додаток приложение anlage anhang annexe anexo apéndice appendice"),
    /** A part of a law. */
    PART(20, "part partie parte teil частина часть"),
    /** A book of a code. */
    BOOK(25, "book livre buch книга libro"),
    /** A title of a code. */
    TITLE(30, "title titre titel título"),
    /** A division. */
    DIVISION(35, "division розділ раздел"),
    /** A chapter. */
    CHAPTER(40, "chapter chapitre kapitel capítulo глава"),
    /** A section. */
    SECTION(50, "section sección abschnitt"),
    /** A section under a section. */
    SUBSECTION(55, "subsection sous-section unterabschnitt підрозділ подраздел subsección"),
    /** The French code’s paragraph, above its articles. */
    PARAGRAPHE(58, "paragraphe"),
    /** An article, clause, rule or §. */
    ARTICLE(70, "article art artikel artículo стаття статья ст § clause cláusula rule règle"),
    /** A point or paragraph. */
    POINT(75, "point пункт punkt item ziffer ziff nummer nr punto apartado"),
    /** A paragraph of an article, counted with a word. */
    PARAGRAPH(80, "paragraph para абзац absatz abs alinéa párrafo підпункт подпункт subparagraph");

    /** Where "Section" stands when the document puts it under its articles. */
    public static final int SECTION_UNDER_ARTICLE = 72;

    private static final Map<String, LabelWord> BY_WORD = new HashMap<>();

    static {
        for (LabelWord value : values()) {
            for (String word : value.words.split(" ", -1)) {
                BY_WORD.put(word, value);
            }
        }
    }

    private final int rank;
    private final String words;

    LabelWord(int rank, String words) {
        this.rank = rank;
        this.words = words;
    }

    /** {@return its depth: a word of greater rank stands under one of smaller rank} */
    public int rank() {
        return rank;
    }

    /** {@return whether unnumbered paragraphs that follow are its own text} */
    public boolean isArticleLike() {
        return this == ARTICLE || this == POINT || this == PARAGRAPH;
    }

    /** Whether a single letter can be its number, as in "Annex A". */
    boolean takesLetters() {
        return !isArticleLike();
    }

    static @Nullable LabelWord of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }
}
