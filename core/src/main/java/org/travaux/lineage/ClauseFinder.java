package org.travaux.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/**
 * Finds clauses by the number that people write: {@code 6}, {@code 10a}, {@code 10(a)}, {@code Article 5}; or by the clause's
 * id, {@code c12}, which is always unambiguous.
 *
 * <p>The number as cited goes first, then the same without regard to blanks, brackets, dots and letter case, then the number
 * as printed alone, {@code (a)}, under whatever it stands.
 */
public final class ClauseFinder {

    private ClauseFinder() {}

    /**
     * {@return the clauses that a number may mean, in document order; none where it means none}
     *
     * @param document the document
     * @param number the number as people write it, or a clause's id
     */
    public static List<Clause> find(ClauseDocument document, String number) {
        String wanted = bare(number);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Predicate<Clause>> ways = List.of(
                clause -> clause.number() != null && document.path(clause).equals(number.strip()),
                clause -> clause.number() != null && bare(document.path(clause)).equals(wanted),
                clause -> clause.number() != null && bare(clause.number()).equals(wanted),
                clause -> clause.number() != null && lastWord(clause.number()).equals(wanted),
                clause -> clause.id().equals(number.strip()),
                clause -> clause.number() == null && clause.kind().id().equals(wanted));
        for (Predicate<Clause> way : ways) {
            List<Clause> found = document.clauses().stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * {@return every number by which a clause of the document can be found, in document order}
     *
     * @param document the document
     */
    public static Set<String> numbers(ClauseDocument document) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Clause clause : document.clauses()) {
            if (clause.number() != null) {
                numbers.add(document.path(clause));
            }
        }
        return numbers;
    }

    /** The number behind its word: 5 of Article 5. */
    private static String lastWord(String number) {
        String stripped = number.strip();
        int blank = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\u00A0'));
        return blank < 0 ? "" : bare(stripped.substring(blank));
    }

    private static String bare(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        String lower = number.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean digitBefore = bare.length() > 0 && Character.isDigit(bare.charAt(bare.length() - 1));
            if (Character.isLetterOrDigit(c) || c == '§' || c == '-') {
                if (Character.isDigit(c) && digitBefore && i > 0 && !Character.isDigit(lower.charAt(i - 1))) {
                    bare.append('.');
                }
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
