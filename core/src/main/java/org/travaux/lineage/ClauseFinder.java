package org.travaux.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    private final ClauseDocument document;
    private final List<Map<String, List<Clause>>> indexes = new ArrayList<>();

    /**
     * Indexes a document.
     *
     * @param document the document
     */
    public ClauseFinder(ClauseDocument document) {
        this.document = Objects.requireNonNull(document, "document");
        List<Function<Clause, String>> ways = List.of(
                clause -> clause.number() == null ? "" : document.path(clause),
                clause -> clause.number() == null ? "" : bare(document.path(clause)),
                clause -> bare(Objects.requireNonNullElse(clause.number(), "")),
                clause -> lastWord(Objects.requireNonNullElse(clause.number(), "")),
                Clause::id,
                clause -> clause.number() == null ? clause.kind().id() : "");
        for (Function<Clause, String> way : ways) {
            Map<String, List<Clause>> index = new HashMap<>();
            for (Clause clause : document.clauses()) {
                index.computeIfAbsent(way.apply(clause), name -> new ArrayList<>())
                        .add(clause);
            }
            indexes.add(index);
        }
    }

    /**
     * {@return the clauses that a number may mean, in document order; none where it means none}
     *
     * @param number the number as people write it, or a clause's id
     */
    public List<Clause> find(String number) {
        for (Map<String, List<Clause>> index : indexes) {
            for (String name : List.of(number.strip(), bare(number))) {
                List<Clause> found = name.isEmpty() ? List.of() : index.getOrDefault(name, List.of());
                if (!found.isEmpty()) {
                    return List.copyOf(found);
                }
            }
        }
        return List.of();
    }

    /** {@return every number by which a clause of the document can be found, in document order} */
    public Set<String> numbers() {
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
