package org.travaux.semantics.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;
import org.travaux.semantics.lexicon.Spelling;

/** Reads words of content: what they mean, however they are inflected, spelled or replaced by a synonym. */
final class WordReader {

    private final Lexicon lexicon;
    private final List<Lexeme> lexemes;

    WordReader(Lexicon lexicon, List<Lexeme> lexemes) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
    }

    /**
     * A word or expression.
     *
     * @param length number of lexemes
     * @param key what it means
     * @param reading what it reads as aloud
     * @param value the value of its row where it enforces or says a degree
     * @param tags what it can do
     * @param strength how hard it enforces, as a term's role has it; else empty
     */
    record Reading(int length, String key, String reading, String value, Set<Category> tags, String strength) {}

    Reading at(int index, List<Match> matches) {
        Match family = longest(matches, Category.FAMILY);
        Match synonym = longest(matches, Category.SYNONYM);
        Match spelling = longest(matches, Category.SPELLING);
        Match abbreviation = longest(matches, Category.ABBREVIATION);
        int length =
                Math.max(Math.max(length(family), length(synonym)), Math.max(length(spelling), length(abbreviation)));
        Lexeme lexeme = lexemes.get(index);
        String meaning = lexeme.stem();
        if (abbreviation != null && abbreviation.length() == length) {
            meaning = base(abbreviation.value());
        } else if (isExact(family, length) && !isExact(synonym, length) && family != null) {
            meaning = base(family.value());
        } else if (synonym != null && synonym.length() == length) {
            meaning = stems(lexicon.synonym(synonym.value()));
        } else if (family != null && family.length() == length) {
            meaning = base(family.value());
        } else if (spelling != null && spelling.length() == length) {
            meaning = base(spelling.value());
        }
        EnumSet<Category> tags = EnumSet.noneOf(Category.class);
        String value = "";
        String strength = "";
        for (Match match : matches) {
            tags.add(match.category());
            if (match.category() == Category.STRENGTH) {
                strength = Term.STRENGTH + match.value();
            }
            if (match.category() == Category.ENFORCEMENT || (match.category() == Category.DEGREE && value.isEmpty())) {
                value = match.value();
            }
        }
        String reading = abbreviation != null && abbreviation.length() == length
                ? Spelling.regular(abbreviation.value(), lexicon.language())
                : spelling != null && spelling.length() == length
                        ? Spelling.regular(spelling.value(), lexicon.language())
                        : said(index, length);
        return new Reading(length, meaning, reading, value, tags, strength);
    }

    private String said(int index, int length) {
        StringBuilder out = new StringBuilder();
        for (Lexeme lexeme : lexemes.subList(index, Math.min(lexemes.size(), index + length))) {
            if (lexeme.kind() != Lexeme.Kind.JOINT) {
                if (!out.isEmpty()) {
                    out.append(' ');
                }
                out.append(Spelling.regular(lexeme.folded(), lexicon.language()));
            }
        }
        return out.toString();
    }

    /** What a base form means: what its synonyms mean. */
    private String base(String value) {
        return stems(lexicon.synonym(value));
    }

    private String stems(String value) {
        if (value.indexOf(' ') < 0) {
            return lexicon.stem(value);
        }
        StringBuilder out = new StringBuilder();
        for (String word : value.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(lexicon.stem(word));
        }
        return out.toString();
    }

    private static @Nullable Match longest(List<Match> matches, Category category) {
        Match best = null;
        for (Match match : matches) {
            if (match.category() == category
                    && (best == null
                            || match.length() > best.length()
                            || (match.length() == best.length() && match.role().equals("exact")))) {
                best = match;
            }
        }
        return best;
    }

    /** Whether a word is in the table as it stands, not only by its stem. */
    private static boolean isExact(@Nullable Match match, int length) {
        return match != null && match.length() == length && match.role().equals("exact");
    }

    private static int length(@Nullable Match match) {
        return match == null ? 1 : match.length();
    }
}
