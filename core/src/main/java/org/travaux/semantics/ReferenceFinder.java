package org.travaux.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.travaux.semantics.ReferenceWords.Role;
import org.travaux.semantics.ReferenceWords.Word;
import org.travaux.text.TextSpan;

/**
 * Finds where a text cites clauses by number, in English, French, German, Russian, Spanish and Ukrainian: "Article 5,
 * paragraph 2", "§ 5 Abs. 2", "пункт 4 частини другої статті 106". What cites another instrument is found and marked as such.
 *
 * <p>A unit without a number ("the preceding paragraph") is no reference. Cost: one pass.
 */
public final class ReferenceFinder {

    /** How many words may stand between the parts of a citation, or between it and the name of an instrument. */
    private static final int MOST_WORDS = 6;

    private static final int BEFORE = 24;

    /** What names another instrument when it stands right before: {@code RFC 8659, Section 4.2}, {@code № 12, ст. 183}. */
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:\\b(\\p{Lu}{2,})(?:[ -]?\\d+)?|№ ?\\d+),?\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int ANY_LANGUAGE = ~0;

    private static final int UKRAINIAN_RUSSIAN = ReferenceWords.table().languages("uk", "ru");
    private static final int GERMAN = ReferenceWords.table().languages("de");
    private static final int ENGLISH = ReferenceWords.table().languages("en");

    private final ReferenceWords words = ReferenceWords.table();
    private final String text;
    private final CitationScanner scanner;

    private ReferenceFinder(String text) {
        this.text = text;
        this.scanner = new CitationScanner(text);
    }

    /** How two citations that follow each other hang together. */
    private enum Joint {
        ASIDE,
        COMMA,
        OF,
        LISTED,
        NONE
    }

    /** Whose clause is cited. */
    private enum Owner {
        SAID_TO_BE_OWN,
        TAKEN_AS_OWN,
        OTHER
    }

    /**
     * {@return the references in a text, in order}
     *
     * @param text any text
     */
    public static List<CrossReference> find(String text) {
        Objects.requireNonNull(text, "text");
        return new ReferenceFinder(text).references();
    }

    private List<CrossReference> references() {
        List<Citation> citations = scanner.scan();
        List<CrossReference> references = new ArrayList<>();
        List<List<Citation>> group = new ArrayList<>();
        List<Citation> chain = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            chain.add(citations.get(i));
            Joint joint = i + 1 < citations.size() ? joint(citations.get(i), citations.get(i + 1)) : Joint.NONE;
            if (joint == Joint.LISTED || joint == Joint.NONE) {
                group.add(chain);
                chain = new ArrayList<>();
            }
            if (joint == Joint.NONE) {
                close(group, references);
                group.clear();
            }
        }
        return references;
    }

    /** Citations joined by "and" belong to one instrument, unless one is said to be of this one. */
    private void close(List<List<Citation>> group, List<CrossReference> references) {
        List<Owner> owners = new ArrayList<>();
        for (List<Citation> chain : group) {
            owners.add(
                    nameBefore(chain.getFirst())
                            ? Owner.OTHER
                            : ownerBehind(chain.getLast().end(), languages(chain)));
        }
        boolean other = owners.contains(Owner.OTHER);
        for (int i = 0; i < group.size(); i++) {
            boolean external = other && owners.get(i) != Owner.SAID_TO_BE_OWN;
            write(group.get(i), external, references);
        }
    }

    private Joint joint(Citation one, Citation next) {
        int from = scanner.skip(scanner.skipTitle(one.end()));
        String between =
                from >= next.start() ? "" : text.substring(from, next.start()).strip();
        boolean sharedLanguage = (one.languages() & next.languages()) != 0;
        if (!sharedLanguage) {
            return Joint.NONE;
        }
        if (between.isEmpty()) {
            return one.level() == next.level() ? Joint.NONE : Joint.ASIDE;
        }
        if (between.equals(",")) {
            boolean deeper =
                    next.level().compareTo(one.level()) > 0 && next.level().isRelative();
            return deeper ? Joint.COMMA : Joint.LISTED;
        }
        String[] said = between.split("[\\s,]+", MOST_WORDS + 2);
        if (said.length > MOST_WORDS || between.length() > 90) {
            return Joint.NONE;
        }
        int languages = one.languages() & next.languages();
        boolean linked = !between.contains(",") && one.level() != next.level();
        boolean listed = true;
        for (String part : said) {
            Word word = word(part);
            linked &= word.is(Role.LINK, languages)
                    || word.is(Role.ORDINAL, languages)
                    || (word.levelLanguages() & languages) != 0;
            listed &= word.is(Role.AND, languages) || word.is(Role.TO, languages) || word.is(Role.LINK, languages);
        }
        if (linked) {
            return Joint.OF;
        }
        return listed ? Joint.LISTED : Joint.NONE;
    }

    private static int languages(List<Citation> chain) {
        return chain.stream().mapToInt(Citation::languages).reduce(ANY_LANGUAGE, (one, other) -> one & other);
    }

    /** Whether a capital or digit ends this part of the text, but for a comma and blanks, as {@link #NAME_BEFORE} asks. */
    private boolean mayEndInName(int from, int end) {
        int at = end - 1;
        while (at >= from && (CitationScanner.isBlank(text.charAt(at)) || text.charAt(at) == '\u0085')) {
            at--;
        }
        if (at >= from && text.charAt(at) == ',') {
            at--;
        }
        if (at < from) {
            return false;
        }
        char last = text.charAt(at);
        return Character.isUpperCase(last) || Character.isDigit(last) || Character.isSurrogate(last);
    }

    private boolean nameBefore(Citation citation) {
        int from = Math.max(0, citation.start() - BEFORE);
        if (!mayEndInName(from, citation.start())) {
            return false;
        }
        var matcher = NAME_BEFORE.matcher(text.substring(from, citation.start()));
        if (!matcher.find()) {
            return false;
        }
        String name = matcher.group(1);
        if (name == null) {
            return true;
        }
        Word word = words.word(name);
        return word == Word.UNKNOWN
                || word.is(Role.INSTRUMENT, ANY_LANGUAGE)
                || word.is(Role.UNIT, ANY_LANGUAGE)
                || word.is(Role.WHOSE, ANY_LANGUAGE);
    }

    private Owner ownerBehind(int end, int languages) {
        int at = scanner.skip(scanner.skipTitle(end));
        boolean genitive = (languages & UKRAINIAN_RUSSIAN) != 0;
        boolean nounsInCapitals = (languages & GERMAN) != 0 && (languages & ENGLISH) == 0;
        boolean linked = genitive;
        for (int k = 0; k < MOST_WORDS; k++) {
            int wordEnd = scanner.wordEnd(at);
            if (wordEnd == at) {
                return Owner.TAKEN_AS_OWN;
            }
            String written = text.substring(at, wordEnd);
            Word word = word(written);
            if (word.is(Role.OWN, languages)) {
                return Owner.SAID_TO_BE_OWN;
            }
            if (word.is(Role.INSTRUMENT, languages)) {
                return Owner.OTHER;
            }
            if (word.is(Role.BARE, languages)) {
                return qualified(wordEnd, languages) ? Owner.OTHER : Owner.TAKEN_AS_OWN;
            }
            if (word.is(Role.PLAIN, ANY_LANGUAGE) && !word.is(Role.LINK, languages)) {
                return Owner.TAKEN_AS_OWN;
            }
            boolean passes = word.is(Role.LINK, languages)
                    || word.is(Role.ORDINAL, languages)
                    || (word.levelLanguages() & languages) != 0;
            if (!passes) {
                return isName(written, linked && !nounsInCapitals) ? Owner.OTHER : Owner.TAKEN_AS_OWN;
            }
            linked |= word.is(Role.LINK, languages) && !word.is(Role.PLAIN, ANY_LANGUAGE);
            at = scanner.skip(wordEnd);
        }
        return Owner.TAKEN_AS_OWN;
    }

    /** Whether the name goes on, "of the Convention on the Law of the Sea": then it is another instrument than this. */
    private boolean qualified(int from, int languages) {
        int at = scanner.skip(from);
        int end = scanner.wordEnd(at);
        if (end == at) {
            return false;
        }
        String written = text.substring(at, end);
        Word word = word(written);
        return word.is(Role.ABOUT, languages)
                || Character.isUpperCase(written.charAt(0))
                || (word.is(Role.LINK, languages) && !word.is(Role.PLAIN, ANY_LANGUAGE) && nextIsName(end));
    }

    private boolean nextIsName(int from) {
        int at = scanner.skip(from);
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isName(String written, boolean oneCapitalIsEnough) {
        long capitals = written.chars().filter(Character::isUpperCase).count();
        return capitals > 1 || (oneCapitalIsEnough && Character.isUpperCase(written.charAt(0)));
    }

    private Word word(String written) {
        int apostrophe = written.length() > 2 && CitationScanner.isApostrophe(written.charAt(1)) ? 2 : 0;
        return words.word(apostrophe > 0 && written.charAt(0) < 0x250 ? written.substring(0, apostrophe) : written);
    }

    private static void write(List<Citation> chain, boolean external, List<CrossReference> references) {
        Citation innermost =
                chain.stream().max(Comparator.comparing(Citation::level)).orElseThrow();
        TextSpan span = new TextSpan(chain.getFirst().start(), chain.getLast().end());
        List<ReferenceStep> above = new ArrayList<>();
        chain.stream()
                .filter(citation -> !citation.equals(innermost))
                .sorted(Comparator.comparing(Citation::level))
                .forEach(citation -> {
                    Citation.Numeral last = citation.numbers().getLast();
                    above.add(last.step(citation.level()));
                    for (Citation.Numeral number : citation.numbers()) {
                        if (!number.equals(last)) {
                            List<ReferenceStep> alone = List.of(number.step(citation.level()));
                            references.add(new CrossReference(span, alone, number.place(), external));
                        }
                    }
                });
        for (Citation.Numeral number : innermost.numbers()) {
            List<ReferenceStep> steps = new ArrayList<>(above);
            steps.add(number.step(innermost.level()));
            references.add(new CrossReference(span, steps, number.place(), external));
        }
    }
}
