package org.travaux.semantics.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;

/** The lexemes of a text with the phrases of the tables that begin at each, looked up once. */
final class Phrases {

    private final Lexicon lexicon;
    private final List<Lexeme> lexemes;
    private final List<@Nullable List<Match>> found;

    Phrases(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.lexemes = lexicon.read(text);
        this.found = new ArrayList<>(Collections.nCopies(lexemes.size(), null));
    }

    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** Every phrase that begins at a lexeme. */
    List<Match> at(int index) {
        List<Match> matches = found.get(index);
        if (matches == null) {
            matches = lexicon.at(lexemes, index);
            found.set(index, matches);
        }
        return matches;
    }

    /** Whether a phrase of a category begins at a lexeme. */
    boolean is(int index, Category category) {
        for (Match match : at(index)) {
            if (match.category() == category) {
                return true;
            }
        }
        return false;
    }
}
