package org.travaux.semantics.term;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.semantics.lexicon.Lexeme;

/** Finds the labels of items within a text. */
final class Labels {

    private static final Pattern LABEL = Pattern.compile("\\p{L}{1,2}|[ivxIVX]{1,5}|\\d{1,2}");
    private static final Pattern BEHIND_BREAK = Pattern.compile("\\p{L}|[ivx]{1,5}|\\d{1,2}");
    private static final Set<String> BULLETS = Set.of("\u2022", "\u00B7", "\u25AA", "-", "\u2013", "\u2014", "*");

    private Labels() {}

    /** The index behind a label that begins here, or this index. */
    static int end(String text, List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        boolean begins = at == 0 || brokenBefore(text, lexemes, at);
        if (first.is("(") && at + 2 < lexemes.size() && lexemes.get(at + 2).is(")")) {
            boolean label = LABEL.matcher(lexemes.get(at + 1).text()).matches();
            boolean glued = at > 0 && lexemes.get(at - 1).end() == first.start();
            boolean digits = Character.isDigit(lexemes.get(at + 1).text().charAt(0));
            boolean running = digits && at > 0 && lexemes.get(at - 1).kind() != Lexeme.Kind.MARK && !begins;
            return label && !glued && !running ? at + 3 : at;
        }
        if (!begins) {
            return at;
        }
        if (BULLETS.contains(first.text()) && at + 1 < lexemes.size()) {
            return at + 1;
        }
        boolean closed = at + 1 < lexemes.size()
                && lexemes.get(at + 1).start() == first.end()
                && (lexemes.get(at + 1).is(")") || lexemes.get(at + 1).is("."));
        return closed && BEHIND_BREAK.matcher(first.text()).matches() && at + 2 < lexemes.size() ? at + 2 : at;
    }

    private static boolean brokenBefore(String text, List<Lexeme> lexemes, int at) {
        Lexeme before = lexemes.get(at - 1);
        return before.is(":")
                || before.is(";")
                || text.substring(before.end(), lexemes.get(at).start()).indexOf('\n') >= 0;
    }
}
