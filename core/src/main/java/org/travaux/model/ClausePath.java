package org.travaux.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the number of a clause and those above it are written as one, the way people cite them. */
final class ClausePath {

    /** A number with a word before or behind it: {@code § 5}, {@code Article 5}, {@code Erster Teil}. */
    private static final Pattern WORDED = Pattern.compile("§.*|.*\\p{L}{2,}[.\\s\u00A0].+");

    /** Words for what is cited with the article above it. */
    private static final Pattern BELOW_ARTICLES = Pattern.compile(
            "(sub)?(point|para(graph)?|item|punkt|ziff(er)?|nr|nummer|abs(atz)?|alinéa|párrafo|punto|apartado"
                    + "|(під|под)?пункт|абзац)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Clause> parents;
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, String> full = new HashMap<>();
    private final Map<String, String> cited = new HashMap<>();

    private ClausePath(Map<String, Clause> parents) {
        this.parents = parents;
    }

    /** The paths of all clauses by id. */
    static Map<String, String> all(List<Clause> clauses, Map<String, Clause> parents) {
        ClausePath paths = new ClausePath(parents);
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            if (isWorded(clause.number()) && !seen.add(paths.alone(clause))) {
                paths.repeated.add(paths.alone(clause));
            }
        }
        for (Clause clause : clauses) {
            Clause parent = parents.get(clause.id());
            String above = parent == null ? null : parent.number();
            String whole = join(parent == null ? "" : paths.full.getOrDefault(parent.id(), ""), above, clause.number());
            paths.full.put(clause.id(), whole);
            paths.cited.put(clause.id(), paths.cited(clause, parent, above, whole));
        }
        return paths.cited;
    }

    private String cited(Clause clause, @Nullable Clause parent, @Nullable String above, String whole) {
        if (isWorded(clause.number())) {
            String alone = alone(clause);
            return repeated.contains(alone) ? whole : alone;
        }
        return join(parent == null ? "" : cited.getOrDefault(parent.id(), ""), above, clause.number());
    }

    /** The number under nothing but the annex it stands in. */
    private String alone(Clause clause) {
        String number = clause.number();
        Clause annex = parents.get(clause.id());
        while (annex != null && annex.kind() != ClauseKind.ANNEX) {
            annex = parents.get(annex.id());
        }
        return join(annex == null ? "" : join("", null, annex.number()), null, number);
    }

    private static boolean isWorded(@Nullable String number) {
        return number != null
                && WORDED.matcher(number).matches()
                && !BELOW_ARTICLES.matcher(number).matches();
    }

    /**
     * Joins a number to the path above it: brackets and final dots go; a number that already holds the one above it (1.2
     * under 1) stands for itself; a small letter follows a digit directly (10a, also for 10(a)), all else after a dot.
     */
    static String join(String above, @Nullable String parent, @Nullable String number) {
        if (number == null) {
            return above;
        }
        String own = bare(number);
        if (own.isEmpty()) {
            return above;
        }
        int bracket = own.indexOf('(');
        if (bracket > 0) {
            return join(join(above, parent, own.substring(0, bracket)), null, own.substring(bracket));
        }
        if (above.isEmpty() || own.startsWith(above + ".") || own.startsWith(above + "-") || own.equals(above)) {
            return own;
        }
        String last = parent == null ? "" : bare(parent);
        if (!last.isEmpty() && above.endsWith(last) && (own.startsWith(last + ".") || own.startsWith(last + "-"))) {
            return above + own.substring(last.length());
        }
        boolean letterAfterDigit = Character.isDigit(above.charAt(above.length() - 1))
                && own.length() == 1
                && Character.isLowerCase(own.charAt(0));
        return letterAfterDigit ? above + own : above + "." + own;
    }

    private static String bare(String number) {
        int start = 0;
        int end = number.length();
        while (start < end && !Character.isLetterOrDigit(number.charAt(start)) && number.charAt(start) != '§') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(start, end);
    }
}
