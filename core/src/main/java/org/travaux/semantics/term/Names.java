package org.travaux.semantics.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;

/** Names that a plan's glossary or the documents give beside those of the gazetteer; they come before these. */
public final class Names {

    /** A meaning of more words is a definition, not another name. */
    private static final int MOST_WORDS = 12;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** One way to write a name. */
    private record Entry(List<String> words, String id, String role) {}

    private Names() {}

    /** {@return no names} */
    public static Names none() {
        return new Names();
    }

    /**
     * {@return names with their aliases}
     *
     * @param lexicon the tables of the language
     * @param aliases lists of names that are one
     * @param renamed names that another replaced
     * @param defined terms with what they mean
     */
    public static Names of(
            Lexicon lexicon, List<List<String>> aliases, Map<String, String> renamed, Map<String, String> defined) {
        Names names = new Names();
        for (List<String> group : aliases) {
            for (int i = 0; i < group.size(); i++) {
                names.add(lexicon, group.get(i), id(lexicon, group.getFirst()), i == 0 ? "name" : "metonym");
            }
        }
        renamed.forEach((before, after) -> {
            names.add(lexicon, before, "renamed " + after, "renamed");
            names.add(lexicon, after, "renamed " + after, "renamed");
        });
        defined.forEach((term, meaning) -> {
            if (lexicon.read(meaning).size() <= MOST_WORDS) {
                names.add(lexicon, term, "defined " + term, "defined");
                names.add(lexicon, meaning, "defined " + term, "defined");
            }
        });
        return names;
    }

    /** The gazetteer's id of a name where it has one, so that an alias joins what it knows already. */
    private static String id(Lexicon lexicon, String name) {
        List<Lexeme> lexemes = lexicon.read(name);
        if (lexemes.isEmpty()) {
            return name;
        }
        return lexicon.at(lexemes, 0).stream()
                .filter(match -> match.category() == Category.NAME && match.length() == lexemes.size())
                .map(Match::value)
                .findFirst()
                .orElse(name);
    }

    private void add(Lexicon lexicon, String name, String id, String role) {
        List<String> words = new ArrayList<>();
        lexicon.read(name).forEach(lexeme -> words.add(lexeme.stem()));
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Entry(words, id, role));
        }
    }

    /** The longest of these names that begins at a lexeme, or null. */
    @Nullable Match at(List<Lexeme> lexemes, int index) {
        List<Entry> entries = byFirstWord.get(lexemes.get(index).stem());
        Match best = null;
        if (entries != null) {
            for (Entry entry : entries) {
                int size = entry.words().size();
                if (index + size <= lexemes.size()
                        && (best == null || size > best.length())
                        && stands(entry.words(), lexemes, index)) {
                    best = new Match(Category.NAME, entry.id(), size, entry.role());
                }
            }
        }
        return best;
    }

    private static boolean stands(List<String> words, List<Lexeme> lexemes, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!lexemes.get(index + i).stem().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
