package org.travaux.semantics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TableResource;

/** The words of citations, as the table {@code references.tsv} has them. */
final class ReferenceWords {

    /** What a word does in a citation; {@code LEVEL} and {@code LEVELS} stand before one number and before several. */
    enum Role {
        LEVEL,
        LEVELS,
        AND,
        TO,
        LINK,
        ORDINAL,
        OWN,
        INSTRUMENT,
        PLAIN,
        ABOUT,
        BARE,
        WHOSE,
        UNIT
    }

    /** One word; the languages in which it plays a role are bits. */
    static final class Word {

        static final Word UNKNOWN = new Word();

        private final Map<Role, Integer> languages = new EnumMap<>(Role.class);
        private @Nullable UnitLevel level;

        /** The level, or null where the word names none. */
        @Nullable UnitLevel level() {
            return level;
        }

        /** The languages in which the word names a level. */
        int levelLanguages() {
            return in(Role.LEVEL) | in(Role.LEVELS);
        }

        boolean is(Role role, int inLanguages) {
            return (in(role) & inLanguages) != 0;
        }

        /** Whether several numbers may follow without the word being said again. */
        boolean several() {
            return in(Role.LEVELS) != 0;
        }

        private int in(Role role) {
            return languages.getOrDefault(role, 0);
        }
    }

    /** So many answers are kept, about words so long at most, so that the room they take is bounded. */
    private static final int MOST_ASKED = 2_000;

    private static final int LONGEST_ASKED = 30;

    private static final int SHORTEST_STEM = 3;
    private static final ReferenceWords TABLE = read();

    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Word> whole = new HashMap<>();
    private final Map<String, Word> asked = new ConcurrentHashMap<>();
    private final Map<String, Word> beginnings = new HashMap<>();
    private final List<Map.Entry<String, Word>> endings = new ArrayList<>();

    private ReferenceWords() {}

    static ReferenceWords table() {
        return TABLE;
    }

    /** The bits of languages, 0 where there is none of the name. */
    int languages(String... names) {
        int bits = 0;
        for (String name : names) {
            bits |= languages.getOrDefault(name, 0);
        }
        return bits;
    }

    /** What a word means, however it is written; the commonest words before numbers come again and again. */
    Word word(String written) {
        Word known = asked.get(written);
        if (known == null) {
            known = lookUp(written);
            if (written.length() <= LONGEST_ASKED && asked.size() < MOST_ASKED) {
                asked.put(written, known);
            }
        }
        return known;
    }

    private Word lookUp(String written) {
        String word = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
        Word known = whole.get(word);
        for (int length = word.length(); known == null && length >= SHORTEST_STEM; length--) {
            known = beginnings.get(word.substring(0, length));
        }
        for (int i = 0; known == null && i < endings.size(); i++) {
            known = word.endsWith(endings.get(i).getKey()) ? endings.get(i).getValue() : null;
        }
        return known == null ? Word.UNKNOWN : known;
    }

    private static ReferenceWords read() {
        ReferenceWords words = new ReferenceWords();
        for (List<String> row : TableResource.rows(ReferenceWords.class, "references.tsv")) {
            words.add(row.get(0), row.get(1), row.get(2).split(" +", -1));
        }
        return words;
    }

    private void add(String language, String role, String[] added) {
        int bit = languages.computeIfAbsent(language, key -> 1 << languages.size());
        for (String name : added) {
            Word word = entry(name);
            Role known = role(role);
            if (known == null) {
                boolean several = role.endsWith("/s");
                word.level = UnitLevel.valueOf(role.replace("/s", "").toUpperCase(Locale.ROOT));
                known = several ? Role.LEVELS : Role.LEVEL;
            }
            word.languages.merge(known, bit, (one, other) -> one | other);
        }
    }

    private Word entry(String name) {
        if (name.startsWith("*")) {
            Word word = new Word();
            endings.add(Map.entry(name.substring(1), word));
            return word;
        }
        return name.endsWith("*")
                ? beginnings.computeIfAbsent(name.substring(0, name.length() - 1), key -> new Word())
                : whole.computeIfAbsent(name.replace('\u2019', '\''), key -> new Word());
    }

    private static @Nullable Role role(String name) {
        return switch (name) {
            case "and" -> Role.AND;
            case "to" -> Role.TO;
            case "link" -> Role.LINK;
            case "ordinal" -> Role.ORDINAL;
            case "own" -> Role.OWN;
            case "instrument" -> Role.INSTRUMENT;
            case "plain" -> Role.PLAIN;
            case "about" -> Role.ABOUT;
            case "bare" -> Role.BARE;
            case "whose" -> Role.WHOSE;
            case "unit" -> Role.UNIT;
            default -> null;
        };
    }
}
