package org.travaux.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that stands before the number of a part of a document, with its usual depth among the others. */
enum LabelWord {
    ANNEX(10, "annex appendix schedule exhibit attachment додаток приложение anlage anhang annexe anexo apéndice"),
    PART(20, "part partie parte teil частина часть"),
    BOOK(25, "book livre buch книга libro"),
    TITLE(30, "title titre titel título"),
    DIVISION(35, "division розділ раздел"),
    CHAPTER(40, "chapter chapitre kapitel capítulo глава"),
    SECTION(50, "section sección abschnitt"),
    SUBSECTION(55, "subsection sous-section unterabschnitt підрозділ подраздел subsección"),
    PARAGRAPHE(58, "paragraphe"),
    ARTICLE(70, "article art artikel artículo стаття статья ст § clause cláusula rule règle"),
    POINT(75, "point пункт punkt paragraph item");

    /** Where "Section" stands when the document puts it under its articles. */
    static final int SECTION_UNDER_ARTICLE = 72;

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

    /** Depth: a word of greater rank stands under one of smaller rank. */
    int rank() {
        return rank;
    }

    /** Whether unnumbered paragraphs that follow are its own text. */
    boolean isArticleLike() {
        return this == ARTICLE || this == POINT;
    }

    /** Whether a single letter can be its number, as in "Annex A". */
    boolean takesLetters() {
        return this != ARTICLE && this != POINT;
    }

    static @Nullable LabelWord of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }
}
