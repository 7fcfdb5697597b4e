package org.travaux.archive.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.words.Expression.Phrase;

/** A sign of a question: words, or what joins them. */
sealed interface Sign {

    Symbol OPEN = new Symbol("(");
    Symbol CLOSE = new Symbol(")");
    Symbol OR = new Symbol("OR");
    Symbol AND = new Symbol("AND");
    Symbol NOT = new Symbol("NOT");
    Symbol NEAR = new Symbol("NEAR");

    /** What joins words. */
    record Symbol(String text) implements Sign {}

    /** One word or a phrase as it was typed; whether it stood in quotation marks, behind a comma, and may go on. */
    record Text(String typed, boolean isQuoted, boolean isBehindComma, boolean isBeginning) implements Sign {

        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

        Optional<Phrase> phrase() {
            List<String> words = Word.of(typed).stream().map(Word::text).toList();
            return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, isBeginning));
        }

        boolean isDistance() {
            return isBehindComma && !isQuoted && NUMBER.matcher(typed).matches();
        }

        int distance() {
            return Integer.parseInt(typed);
        }
    }

    /** Quotation marks of all kinds, each closed by any of them: who types them rarely chooses. */
    String QUOTES = "\"“”„«»‟";

    Pattern SIGN = Pattern.compile("(?<near>NEAR\\s*\\()|(?<open>\\()|(?<close>\\))|(?<quote>[" + QUOTES
            + "])|(?<comma>,)(?=\\s*[0-9]+\\s*\\))|(?<word>[^\\s()" + QUOTES + "]+)|(?<blank>\\s+)");

    static List<Sign> of(String text) throws SearchFailure {
        List<Sign> signs = new ArrayList<>();
        Matcher matcher = SIGN.matcher(text);
        int words = 0;
        int at = 0;
        boolean comma = false;
        while (at < text.length() && matcher.find(at)) {
            at = matcher.end();
            if (matcher.group("near") != null) {
                signs.add(NEAR);
            } else if (matcher.group("open") != null) {
                signs.add(OPEN);
            } else if (matcher.group("close") != null) {
                signs.add(CLOSE);
            } else if (matcher.group("comma") != null) {
                comma = true;
            } else if (matcher.group("quote") != null) {
                int end = end(text, at);
                boolean isBeginning = end + 1 < text.length() && text.charAt(end + 1) == '*';
                words += add(new Text(text.substring(at, end), true, false, isBeginning), signs);
                at = end + (isBeginning ? 2 : 1);
            } else if (matcher.group("word") != null) {
                String word = matcher.group("word");
                int cut = word.lastIndexOf(',');
                if (cut > 0 && isDistance(word.substring(0, cut), text.substring(matcher.start() + cut + 1))) {
                    word = word.substring(0, cut);
                    at = matcher.start() + cut;
                }
                boolean isNot = word.equals("-") && at < text.length() && (QUOTES + "(").indexOf(text.charAt(at)) >= 0;
                words += word(isNot ? "NOT" : word, comma, signs);
                comma = false;
            }
            if (words > QueryParser.MOST_WORDS) {
                throw new SearchFailure(
                        "The question has more than " + QueryParser.MOST_WORDS + " words. Ask for less at once.");
            }
        }
        return signs;
    }

    /** Whether what follows a comma is how far apart words may stand: 600,000 is a number. */
    private static boolean isDistance(String before, String behind) {
        return behind.matches("(?s)\\s*[0-9]{1,9}\\s*\\).*")
                && !(before.matches("[0-9]+") && behind.matches("(?s)[0-9]{3}\\s*\\).*"));
    }

    private static int end(String text, int from) throws SearchFailure {
        for (int at = from; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        throw new SearchFailure("A quotation mark is not closed. Add it, as in \"security guarantees\".");
    }

    private static int word(String typed, boolean comma, List<Sign> signs) {
        switch (typed) {
            case "OR" -> signs.add(OR);
            case "AND" -> signs.add(AND);
            case "NOT" -> signs.add(NOT);
            case "-" -> {
                // A dash between words.
            }
            default -> {
                boolean isUnwanted = typed.startsWith("-");
                String word = isUnwanted ? typed.substring(1) : typed;
                if (isUnwanted && !Word.of(word).isEmpty()) {
                    signs.add(NOT);
                }
                boolean isBeginning = word.endsWith("*");
                return add(
                        new Text(isBeginning ? word.substring(0, word.length() - 1) : word, false, comma, isBeginning),
                        signs);
            }
        }
        return 0;
    }

    private static int add(Text text, List<Sign> signs) {
        signs.add(text);
        return Word.of(text.typed()).size();
    }
}
