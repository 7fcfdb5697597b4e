package org.travaux.report.view;

import java.util.Locale;
import java.util.Objects;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;

/**
 * A clause with the number it is cited by.
 *
 * @param clause the clause
 * @param path its number with those it stands under, {@code 10a}; empty where nothing is numbered
 */
public record CitedClause(Clause clause, String path) {

    /** How many characters of a heading or text stand for a clause without a number. */
    private static final int CITED_CHARACTERS = 40;

    /** Checks that nothing is missing. */
    public CitedClause {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(path, "path");
    }

    /**
     * {@return the clause as cited in its document}
     *
     * @param document the document it stands in
     * @param clause the clause
     */
    public static CitedClause of(ClauseDocument document, Clause clause) {
        return new CitedClause(clause, document.path(clause));
    }

    /** {@return what to call the clause in a sentence: its number, its part in the document or its first words} */
    public String citation() {
        if (clause.number() != null && !path.isEmpty()) {
            return path;
        }
        if (clause.kind() == ClauseKind.TITLE || clause.kind() == ClauseKind.PREAMBLE) {
            return clause.kind().id();
        }
        String heading = clause.heading();
        String words = heading == null || heading.isBlank() ? clause.text() : heading;
        return words.isBlank() ? "unnumbered" : "“" + shortened(words.strip(), CITED_CHARACTERS) + "”";
    }

    /** {@return what stands in a number column: its number, its part in the document, or an empty text} */
    public String column() {
        if (clause.number() != null && !path.isEmpty()) {
            return path;
        }
        String kind = clause.kind().id();
        return clause.kind() == ClauseKind.CLAUSE
                ? ""
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    /** {@return the first words of its text; empty where there are none or they are not held} */
    public String firstWords() {
        return shortened(clause.text().strip(), CITED_CHARACTERS);
    }

    /**
     * {@return the first line of a text, cut at a word's end where it is longer}
     *
     * @param words the text
     * @param most how many characters it may have
     */
    public static String shortened(String words, int most) {
        String line = words.lines().findFirst().orElse("");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        if (cut < most / 2) {
            cut = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        }
        return line.substring(0, cut) + "…";
    }
}
