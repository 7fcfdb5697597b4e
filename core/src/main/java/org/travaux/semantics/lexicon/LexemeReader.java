package org.travaux.semantics.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/** Cuts a text into lexemes: compounds at their hyphens, French elisions, the English possessive. Cost: one pass. */
final class LexemeReader {

    private static final Set<String> ELIDED =
            Set.of("l'", "d'", "s'", "n'", "m'", "c'", "j'", "qu'", "lorsqu'", "jusqu'", "puisqu'");

    private final String language;
    private final Stems stems;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private LexemeReader(String language, Stems stems) {
        this.language = language;
        this.stems = stems;
    }

    static List<Lexeme> read(String text, String language, Stems stems) {
        LexemeReader reader = new LexemeReader(language, stems);
        Tokenizer.scan(text, (kind, start, end) -> {
            reader.token(kind, text.substring(start, end), start);
            return true;
        });
        return reader.lexemes;
    }

    private void token(Token.Kind kind, String written, int start) {
        switch (kind) {
            case WORD -> word(written, start);
            case NUMBER -> add(Lexeme.Kind.NUMBER, written, start);
            case PUNCTUATION -> add(Lexeme.Kind.MARK, written, start);
        }
    }

    private void word(String written, int start) {
        int from = 0;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '-' || c == '\u2010' || c == '\u2011') {
                piece(written.substring(from, at), start + from);
                add(Lexeme.Kind.JOINT, written.substring(at, at + 1), start + at);
                from = at + 1;
            } else if (isApostrophe(c)) {
                if (language.equals("fr") && ELIDED.contains(fold(written.substring(from, at + 1)))) {
                    add(Lexeme.Kind.WORD, written.substring(from, at + 1), start + from);
                    from = at + 1;
                } else if (language.equals("en") && isPossessive(written, at)) {
                    piece(written.substring(from, at), start + from);
                    add(Lexeme.Kind.JOINT, written.substring(at), start + at);
                    from = written.length();
                }
            }
        }
        piece(written.substring(from), start + from);
    }

    private static boolean isPossessive(String written, int at) {
        return at == written.length() - 2 && Character.toLowerCase(written.charAt(at + 1)) == 's';
    }

    private void piece(String written, int start) {
        if (!written.isEmpty()) {
            add(Lexeme.Kind.WORD, written, start);
        }
    }

    private void add(Lexeme.Kind kind, String written, int start) {
        String folded = fold(written);
        String stem = kind == Lexeme.Kind.WORD ? stems.stem(folded) : folded;
        lexemes.add(new Lexeme(kind, written, folded, stem, start, start + written.length()));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** As written, with plain apostrophes and Russian ё as е. */
    static String plain(String written) {
        return written.replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .replace('ё', 'е')
                .replace('Ё', 'Е');
    }

    /** Small letters, plain apostrophes, no invisible marks; in Russian texts ё is е. */
    static String fold(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\u2019' || c == '\u02BC') {
                out.append('\'');
            } else if (c == 'ё' || c == 'Ё') {
                out.append('е');
            } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
