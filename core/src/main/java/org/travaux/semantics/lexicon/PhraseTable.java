package org.travaux.semantics.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases by their first words. A word ending in a star matches any ending, {@code _} any word. */
final class PhraseTable {

    private static final List<Form> FORMS = List.of(Form.values());
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 24;

    private final Words folded = new Words();
    private final Words stems = new Words();
    private final Words singulars = new Words();
    private final Words written = new Words();
    private final Map<String, Set<String>> macros;

    /**
     * Makes an empty table.
     *
     * @param macros the words for which a word in braces stands
     */
    PhraseTable(Map<String, Set<String>> macros) {
        this.macros = macros;
    }

    /**
     * A phrase of the tables.
     *
     * @param words in the form that is compared
     * @param form which form of a lexeme they are compared with
     */
    private record Phrase(List<String> words, Form form, Category category, String value, String role) {}

    /** The singular of a plural in s, as far as spelling tells. */
    static String singular(String folded) {
        if (folded.length() < 4 || !folded.endsWith("s") || folded.endsWith("ss")) {
            return folded;
        }
        if (folded.endsWith("ies")) {
            return folded.substring(0, folded.length() - 3) + "y";
        }
        boolean sibilant =
                folded.endsWith("ches") || folded.endsWith("shes") || folded.endsWith("sses") || folded.endsWith("xes");
        return folded.substring(0, folded.length() - (sibilant ? 2 : 1));
    }

    /** Phrases by their first words in one form. */
    private static final class Words {

        private final Map<String, Bucket> whole = new HashMap<>();
        private final Map<String, Bucket> beginnings = new HashMap<>();
    }

    /** Phrases that begin alike, by their second words. */
    private static final class Bucket {

        private final List<Phrase> single = new ArrayList<>(1);
        private final Map<String, List<Phrase>> second = new HashMap<>(2);
        private final List<Phrase> open = new ArrayList<>(0);
    }

    private void put(Bucket bucket, Phrase phrase) {
        if (phrase.words().size() == 1) {
            bucket.single.add(phrase);
            return;
        }
        String second = phrase.words().get(1);
        if (second.startsWith("{")) {
            for (String word : macros.getOrDefault(second, Set.of())) {
                bucket.second.computeIfAbsent(word, key -> new ArrayList<>(1)).add(phrase);
            }
        } else if (second.endsWith("*") || second.equals("_")) {
            bucket.open.add(phrase);
        } else {
            bucket.second.computeIfAbsent(second, key -> new ArrayList<>(1)).add(phrase);
        }
    }

    private Words words(Form form) {
        return switch (form) {
            case FOLDED -> folded;
            case STEM -> stems;
            case SINGULAR -> singulars;
            case WRITTEN -> written;
        };
    }

    /** The forms of lexemes. */
    enum Form {
        FOLDED,
        STEM,
        SINGULAR,
        WRITTEN;

        String of(Lexeme lexeme) {
            return switch (this) {
                case FOLDED -> lexeme.folded();
                case STEM -> lexeme.stem();
                case SINGULAR -> singular(lexeme.folded());
                case WRITTEN -> LexemeReader.plain(lexeme.text());
            };
        }
    }

    void add(List<String> words, Form form, Category category, String value, String role) {
        String first = words.getFirst();
        Phrase phrase = new Phrase(List.copyOf(words), form, category, value, role);
        if (first.startsWith("{")) {
            for (String word : macros.getOrDefault(first, Set.of())) {
                put(words(form).whole.computeIfAbsent(word, key -> new Bucket()), phrase);
            }
        } else if (first.endsWith("*")) {
            put(
                    words(form).beginnings.computeIfAbsent(first.substring(0, first.length() - 1), key -> new Bucket()),
                    phrase);
        } else {
            put(words(form).whole.computeIfAbsent(first, key -> new Bucket()), phrase);
        }
    }

    /** Every phrase that begins at a lexeme. */
    List<Match> at(List<Lexeme> lexemes, int index) {
        List<Match> matches = new ArrayList<>(4);
        int next = index + 1;
        while (next < lexemes.size() && lexemes.get(next).kind() == Lexeme.Kind.JOINT) {
            next++;
        }
        Lexeme second = next < lexemes.size() ? lexemes.get(next) : null;
        Lexeme joint = second != null && next > index + 1 ? lexemes.get(index + 1) : null;
        for (Form form : FORMS) {
            String word = form.of(lexemes.get(index));
            Words words = words(form);
            collect(words.whole.get(word), form, second, joint, lexemes, index, matches);
            if (!words.beginnings.isEmpty()) {
                for (int length = Math.min(word.length(), LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length--) {
                    collect(
                            words.beginnings.get(word.substring(0, length)),
                            form,
                            second,
                            joint,
                            lexemes,
                            index,
                            matches);
                }
            }
        }
        return matches;
    }

    private void collect(
            @Nullable Bucket bucket,
            Form form,
            @Nullable Lexeme second,
            @Nullable Lexeme joint,
            List<Lexeme> lexemes,
            int index,
            List<Match> matches) {
        if (bucket == null) {
            return;
        }
        collect(bucket.single, lexemes, index, matches);
        if (second != null && !bucket.second.isEmpty()) {
            collect(bucket.second.get(form.of(second)), lexemes, index, matches);
            if (joint != null) {
                collect(bucket.second.get(form.of(joint)), lexemes, index, matches);
            }
        }
        collect(bucket.open, lexemes, index, matches);
    }

    private void collect(@Nullable List<Phrase> phrases, List<Lexeme> lexemes, int index, List<Match> matches) {
        if (phrases == null) {
            return;
        }
        for (Phrase phrase : phrases) {
            int length = length(phrase, lexemes, index);
            if (length > 0) {
                matches.add(new Match(phrase.category(), phrase.value(), length, phrase.role()));
            }
        }
    }

    /** How many lexemes a phrase takes from here, 0 where it does not stand. */
    private int length(Phrase phrase, List<Lexeme> lexemes, int index) {
        int at = index;
        for (String word : phrase.words()) {
            while (at > index
                    && at < lexemes.size()
                    && lexemes.get(at).kind() == Lexeme.Kind.JOINT
                    && !word.equals(lexemes.get(at).folded())) {
                at++;
            }
            if (at >= lexemes.size() || !fits(word, phrase.form().of(lexemes.get(at)), lexemes.get(at))) {
                return 0;
            }
            at++;
        }
        return at - index;
    }

    private boolean fits(String word, String form, Lexeme lexeme) {
        if (word.equals("_")) {
            return lexeme.isWord();
        }
        if (word.startsWith("{")) {
            return macros.getOrDefault(word, Set.of()).contains(form);
        }
        if (word.endsWith("*")) {
            return form.regionMatches(0, word, 0, word.length() - 1);
        }
        return word.equals(form);
    }
}
