package org.travaux.semantics.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.text.TableResource;

/**
 * The tables of one language, see the resources beside this class. English is known fully; French, Russian and Ukrainian for
 * what the rules need; other languages have none.
 */
public final class Lexicon {

    private static final List<String> TABLES = List.of(
            "modality",
            "condition",
            "hedge",
            "quantity",
            "time",
            "enforcement",
            "scope",
            "function",
            "synonyms",
            "families",
            "verbs",
            "agents",
            "places",
            "spelling",
            "abbreviations",
            "roles");
    private static final Map<String, Category> CATEGORIES =
            Arrays.stream(Category.values()).collect(Collectors.toMap(Category::id, Function.identity()));

    private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final Stems stems;
    private final Map<String, Set<String>> macros = new HashMap<>();
    private final PhraseTable phrases = new PhraseTable(macros);
    private final List<String> negatingPrefixes = new ArrayList<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> synonyms = new ConcurrentHashMap<>();

    private Lexicon(String language) {
        this.language = language;
        this.stems = Stems.of(language);
        List<List<String>> rows = new ArrayList<>();
        for (String table : TABLES) {
            if (Lexicon.class.getResource(language + "/" + table + ".tsv") != null) {
                rows.addAll(TableResource.rows(Lexicon.class, language + "/" + table + ".tsv"));
            }
        }
        for (List<String> row : rows) {
            if (row.get(1).equals("macro")) {
                macros.computeIfAbsent("{" + row.get(2) + "}", key -> new HashSet<>())
                        .addAll(alternatives(row.get(3)));
            }
        }
        rows.forEach(this::addIrregular);
        rows.forEach(this::add);
        for (List<String> row : Gazetteer.standard().rows()) {
            if (row.get(3).equals(language)) {
                for (String name : alternatives(row.get(5))) {
                    phrases.add(
                            words(LexemeReader.plain(name)),
                            PhraseTable.Form.WRITTEN,
                            Category.NAME,
                            row.get(1),
                            row.get(4));
                }
            }
        }
    }

    /**
     * {@return the tables of a language; empty ones for a language that has none, so that only numbers, dates and references
     * are understood; English ones where the language is not known}
     *
     * @param language ISO 639 code
     */
    public static Lexicon of(String language) {
        boolean unknown = language.isEmpty() || language.equals("und");
        return BY_LANGUAGE.computeIfAbsent(unknown ? "en" : language, Lexicon::new);
    }

    /** {@return the language of the tables} */
    public String language() {
        return language;
    }

    /**
     * {@return the lexemes of a text, in order}
     *
     * @param text any text
     */
    public List<Lexeme> read(String text) {
        return LexemeReader.read(text, language, stems);
    }

    /**
     * {@return every phrase of the tables that begins at a lexeme}
     *
     * @param lexemes the lexemes of a text
     * @param index which of them
     */
    public List<Match> at(List<Lexeme> lexemes, int index) {
        return phrases.at(lexemes, index);
    }

    /**
     * {@return what the gazetteer says a name is: state, city, organisation, currency …; empty where it does not have it}
     *
     * @param id a name's id
     */
    public String kindOf(String id) {
        return Gazetteer.standard().kind(id);
    }

    /**
     * {@return the roles a preposition can open, joined by {@code +}; empty where none are known}
     *
     * @param preposition in small letters
     */
    public String roleOf(String preposition) {
        return roles.getOrDefault(preposition, "");
    }

    /** {@return the prefixes that deny} */
    public List<String> negatingPrefixes() {
        return List.copyOf(negatingPrefixes);
    }

    /**
     * {@return what inflection leaves of a word}
     *
     * @param word a word as written
     */
    public String stem(String word) {
        return stems.stem(LexemeReader.fold(word));
    }

    /**
     * {@return the word or expression that stands for all of its synonyms; itself where it has none}
     *
     * @param value a value of a row of families, or a word
     */
    public String synonym(String value) {
        return synonyms.computeIfAbsent(value, this::findSynonym);
    }

    private String findSynonym(String value) {
        List<Lexeme> lexemes = read(value);
        if (lexemes.isEmpty()) {
            return value;
        }
        return at(lexemes, 0).stream()
                .filter(match -> match.category() == Category.SYNONYM && match.length() == lexemes.size())
                .map(Match::value)
                .findFirst()
                .orElse(value);
    }

    private void addIrregular(List<String> row) {
        if (row.get(1).equals("verb") && row.get(2).indexOf(' ') < 0 && language.equals("en")) {
            for (String form : alternatives(row.get(3))) {
                if (form.indexOf(' ') < 0 && form.indexOf('*') < 0 && form.length() > 3) {
                    stems.irregular(form, row.get(2));
                }
            }
        }
    }

    private void add(List<String> row) {
        Category category = CATEGORIES.get(row.get(1));
        if (row.get(1).equals("macro")) {
            return;
        }
        if (category == null) {
            throw new IllegalStateException("the tables have a category " + row.get(1));
        }
        for (String phrase : alternatives(row.get(3))) {
            if (category == Category.NEGATING_PREFIX) {
                negatingPrefixes.add(phrase);
            } else if (category == Category.ROLE) {
                roles.merge(phrase, row.get(2), (one, other) -> one + "+" + other);
                add(phrase, category, row.get(2));
            } else if (!phrase.isBlank()) {
                add(phrase, category, row.get(2));
            }
        }
    }

    private void add(String phrase, Category category, String value) {
        PhraseTable.Form form = category.reduced() ? PhraseTable.Form.STEM : PhraseTable.Form.FOLDED;
        List<String> words = words(phrase);
        boolean doer = category.meaning() && words.size() == 1 && isDoer(words.getFirst());
        if ((category.plural() || doer) && words.stream().noneMatch(word -> word.endsWith("*"))) {
            form = PhraseTable.Form.SINGULAR;
            words = words.stream().map(PhraseTable::singular).toList();
        } else if (category.reduced()) {
            boolean starred = words.stream().anyMatch(word -> word.endsWith("*"));
            if (starred) {
                form = PhraseTable.Form.FOLDED;
            } else {
                if (words.size() == 1 && category.meaning()) {
                    phrases.add(words, PhraseTable.Form.FOLDED, category, value, "exact");
                }
                words = words.stream()
                        .map(word -> word.startsWith("{") ? word : stems.stem(word))
                        .toList();
            }
        }
        phrases.add(words, form, category, value, "");
    }

    /** Whether a word is formed as those for who does something, whose stem is that of the deed. */
    private static boolean isDoer(String word) {
        return word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("ian")
                || word.endsWith("ee");
    }

    /** The words of a phrase, cut as texts are. */
    private List<String> words(String phrase) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i == phrase.length() ? ' ' : phrase.charAt(i);
            boolean currency = i > from && "$€£¥".indexOf(c) >= 0 && Character.isLetter(phrase.charAt(i - 1));
            if (c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || currency) {
                piece(phrase.substring(from, i), words);
                from = currency ? i : i + 1;
            }
        }
        return words;
    }

    private void piece(String piece, List<String> words) {
        String plain = piece.endsWith("'s") && language.equals("en") ? piece.substring(0, piece.length() - 2) : piece;
        if (plain.endsWith(".") && plain.length() > 1) {
            dotted(plain, words);
        } else if (!plain.isEmpty()) {
            words.add(plain);
        }
    }

    private static void dotted(String piece, List<String> words) {
        for (String letters : piece.split("\\.", -1)) {
            if (!letters.isEmpty()) {
                words.add(letters);
                words.add(".");
            }
        }
    }

    private static List<String> alternatives(String cell) {
        List<String> alternatives = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == '|') {
                alternatives.add(cell.substring(from, i).strip());
                from = i + 1;
            }
        }
        return alternatives;
    }
}
